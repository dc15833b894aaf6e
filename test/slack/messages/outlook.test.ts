import { describe, expect, test } from '@jest/globals';
import type { Forecast } from '../../../src/domain/forecast/forecast.js';
import type { WeekKey } from '../../../src/domain/week.js';
import { bandWords } from '../../../src/slack/messages/chart-words/band-words.js';
import { outlookModal, type OutlookData } from '../../../src/slack/messages/forecast/outlook-modal.js';
import { forecastInReply } from '../../../src/slack/messages/forecast/outlook-words.js';
import { weekReply } from '../../../src/slack/messages/replies/week-reply.js';
import { readMonths } from '../../../src/slack/listeners/answers/months-ahead.js';
import { aCheckIn, aLightReflection, aProfile, aReflection } from './builders.js';
import { aForecast, anOutlook } from './surfaces/forecast.js';

const profile = aProfile();

function saidOf(forecast: Forecast, change: Partial<OutlookData> = {}): string {
  return JSON.stringify(
    outlookModal({
      reflection: aReflection(),
      profile,
      outlook: anOutlook(forecast),
      months: 3,
      openHypotheses: 0,
      ...change,
    }).blocks,
  );
}

describe('the outlook in words', () => {
  test('begins with the range, then the number, then the likeliest band and the one beside it', () => {
    expect(saidOf(aForecast())).toContain(
      '*In 3 months, by September*\\nLikely 92–124% of what Senior asks, about 107%, if the weeks go on at the pace they have. Most likely Meeting Expectations, possibly Strong Performance.',
    );
  });

  test('calls two bands about even where neither is likelier, as the chances below do', () => {
    const said = saidOf(aForecast({ chances: [0.1, 0.1, 0.44, 0.46, 0.1] }));
    expect(said).toContain('Strong Performance or Meeting Expectations, about even.');
    expect(said).toContain('Strong Performance: about even · Meeting Expectations: about even');
    expect(said).not.toContain('Most likely');
  });

  test('names a week that lies far out, because the outlook does not follow it whole', () => {
    expect(saidOf(aForecast({ farWeek: '2026-W26' as WeekKey }))).toContain(
      'Week 26 lies far from the others: the outlook follows it only as far as an unusual week goes.',
    );
  });

  test('says chances in words and no probability in digits', () => {
    const said = saidOf(aForecast());
    expect(said).toContain('Outstanding: hardly · Strong Performance: possibly · Meeting Expectations: about even');
    expect(said).not.toMatch(/55\s?%|25\s?%/);
  });

  test('says events at the usual pace as counts with their range', () => {
    expect(saidOf(aForecast())).toContain('At the usual pace 3 (1–5) outcomes and 1 (0–2) impact by September.');
  });

  test('names the year when the months ahead reach into another', () => {
    expect(saidOf(aForecast({ horizonWeeks: 52 }), { months: 12 })).toContain('by July 2027');
  });

  test('says how earlier outlooks did, and that a basis is weak', () => {
    expect(saidOf(aForecast())).toContain(
      'So far 7 of 9 outlooks landed inside the likely range; about 8 of 10 should.',
    );
    expect(saidOf(aForecast())).not.toContain('Weak basis');
    expect(saidOf(aForecast({ weeks: 9 }))).toContain('Weak basis: 9 weeks.');
  });

  test('calls half a year and more rough', () => {
    expect(saidOf(aForecast({ isRough: true }))).toContain('rough');
    expect(saidOf(aForecast())).not.toContain('rough');
  });

  describe('of what lies below the middle band', () => {
    const low = aForecast({ percent: 0.75, low: 0.6, high: 0.9, chances: [0.3, 0.45, 0.15, 0.1, 0.1] });
    const told = aReflection({ question: { isDue: false, mayTell: true } });

    test('puts the chances together under the name of the middle one', () => {
      const said = saidOf(aForecast({ chances: [0.1, 0.3, 0.45, 0.14, 0.1] }));
      expect(said).toContain('Most likely Meeting Expectations, possibly below Meeting Expectations.');
      expect(said).toContain('Meeting Expectations: about even · below Meeting Expectations: possibly\\n');
    });

    test('says so where it is the likeliest, and names neither of the two bands, asked or not', () => {
      for (const reflection of [aReflection(), told]) {
        const said = saidOf(low, { reflection });
        expect(said).toContain('Likely 60–90%');
        expect(said).toContain('Most likely below Meeting Expectations.');
        expect(said).toContain('Meeting Expectations: hardly · below Meeting Expectations: likely');
        expect(said).not.toMatch(/Partially|Underperforming/);
      }
    });

    test.each([
      ['hardly, both at the least that may be said', [0.1, 0.1, 0.5, 0.4, 0.1]],
      ['hardly, where nothing is left for it', [0.1, 0.14, 0.55, 0.25, 0.1]],
    ])('is not said when it is %s', (_, chances) => {
      expect(saidOf(aForecast({ chances }))).not.toMatch(/[Bb]elow/);
    });

    test('two chances that are small alone can be possible together', () => {
      expect(saidOf(aForecast({ chances: [0.13, 0.15, 0.32, 0.25, 0.15] }))).toContain(
        'below Meeting Expectations: possibly',
      );
    });

    test('has no band for a name in plain words', () => {
      const said = saidOf(low, { profile: aProfile({ bandWords: 'plain' }) });
      expect(said).toContain('Most likely less than the level asks.');
      expect(said).toContain('on the level: hardly · less than the level asks: likely');
      expect(said).not.toMatch(/below/);
    });

    test('is not said in numbers alone', () => {
      const said = saidOf(low, { profile: aProfile({ bandWords: 'numbers' }) });
      expect(said).toContain('Likely 60–90%');
      expect(said).not.toMatch(/below|Most likely|hardly/);
    });

    test('is said in German too', () => {
      const said = saidOf(low, { profile: aProfile({ locale: 'de-DE' }) });
      expect(said).toContain('Am wahrscheinlichsten unter Meeting Expectations.');
      expect(said).toContain('unter Meeting Expectations: wahrscheinlich');
      expect(saidOf(low, { profile: aProfile({ locale: 'de-DE', bandWords: 'plain' }) })).toContain(
        'Am wahrscheinlichsten weniger, als die Stufe verlangt.',
      );
    });
  });

  describe('far from the number of today', () => {
    const { dimensions } = aReflection();
    const logged = { ...dimensions, impact: { ...dimensions.impact, mostlyAssumed: false } };
    const today = (percent: number) => aReflection({ standing: { percent }, dimensions: logged });
    const reason =
      'Today the weeks read as 113%; the outlook follows the newest weeks more than the window of 13 weeks does.';

    test('says that it follows the newest weeks more', () => {
      expect(saidOf(aForecast(), { reflection: today(1.13) })).toContain(reason);
      expect(saidOf(aForecast(), { reflection: today(1.01) })).toContain('Today the weeks read as 101%; the outlook');
      expect(saidOf(aForecast(), { reflection: today(1.13), profile: aProfile({ locale: 'de-DE' }) })).toContain(
        'Heute ergeben die Wochen 113 %; der Ausblick richtet sich mehr nach den neuesten Wochen als das Fenster von 13 Wochen.',
      );
    });

    test.each([1.12, 1.07, 1.02])('is not said of %d beside 1.07', (percent) => {
      expect(saidOf(aForecast(), { reflection: today(percent) })).not.toContain('newest weeks');
    });

    test('says too that less of it is assumed, where much of today is', () => {
      const reflection = aReflection({ standing: { percent: 1.13 }, dimensions });
      expect(saidOf(aForecast(), { reflection })).toContain(
        'more than the window of 13 weeks does, and counts fewer weeks as met that were not logged.',
      );
      expect(saidOf(aForecast(), { reflection, profile: aProfile({ locale: 'de-DE' }) })).toContain(
        'als das Fenster von 13 Wochen und rechnet weniger Wochen als erfüllt, die nicht eingetragen sind.',
      );
    });

    test('is not said while so few weeks all count the same', () => {
      expect(saidOf(aForecast({ weeks: 8 }), { reflection: today(1.13) })).not.toContain('newest weeks');
      expect(saidOf(aForecast({ weeks: 9 }), { reflection: today(1.13) })).toContain('newest weeks');
    });

    test('is not said in the answer to a week', () => {
      const reflection = aReflection({ forecast: aForecast(), standing: { percent: 1.13 } });
      const reply = weekReply({ reflection, checkIn: aCheckIn(), profile, charts: { kind: 'native' } });
      expect(JSON.stringify(reply)).not.toContain('newest weeks');
    });
  });

  test('with numbers hidden says no number, no band and no count', () => {
    const said = saidOf(aForecast(), { profile: aProfile({ bandWords: 'hidden' }) });
    expect(said).not.toMatch(/\d\s?%|Meeting|outcomes|landed/);
    expect(said).toContain('Numbers are hidden, as you chose');
  });

  test('no title of a level breaks out', () => {
    const reflection = aReflection({ level: { ...aReflection().level, title: '<!channel> & co' } });
    expect(saidOf(aForecast(), { reflection })).toContain('&lt;!channel&gt; &amp; co');
  });
});

describe('the answer to a week', () => {
  const reflection = aReflection({ forecast: aForecast({ weeks: 13 }) });
  const replyOf = (of = reflection, as = profile) =>
    JSON.stringify(weekReply({ reflection: of, checkIn: aCheckIn(), profile: as, charts: { kind: 'native' } }));

  test('holds one line of what lies ahead from a quarter of weeks on', () => {
    expect(replyOf()).toContain('*Ahead:* in 12 weeks likely 92–124%, about 107%');
    expect(replyOf(aReflection({ forecast: aForecast({ weeks: 12 }) }))).not.toContain('Ahead');
  });

  test('holds none where numbers are hidden, where the chat is discreet, and in a light month', () => {
    expect(replyOf(reflection, aProfile({ bandWords: 'hidden' }))).not.toContain('Ahead');
    expect(replyOf(reflection, aProfile({ detail: 'discreet' }))).not.toContain('Ahead');
    expect(replyOf(aLightReflection({ forecast: aForecast() }))).not.toContain('Ahead');
    expect(forecastInReply(reflection, aProfile({ detail: 'discreet' }))).toBeUndefined();
  });
});

describe('the picture of what lies ahead', () => {
  test('is described after everything else', () => {
    const { altText, ahead } = bandWords(aReflection(), profile, { forecast: aForecast() });
    expect(altText).toMatch(/Outlook in 12 weeks: about 107%, likely between 92% and 124%\.$/);
    expect(ahead).toBe('≈107%');
  });

  test('has no number where there is none to say', () => {
    const hidden = bandWords(aReflection(), aProfile({ bandWords: 'hidden' }), {});
    expect(hidden.ahead).toBeUndefined();
    expect(hidden.altText).not.toContain('Outlook');
  });
});

describe('months that are asked for', () => {
  test.each([
    ['', 3],
    ['3', 3],
    ['6 months', 6],
    ['in 6 months', 6],
    ['12m', 12],
    ['1 month', 1],
    ['half a year', 6],
    ['a year', 12],
    ['quarter', 3],
    ['26 weeks', 6],
    ['6 Monate', 6],
    ['in einem Jahr', 12],
    ['ein halbes Jahr', 6],
    ['  9  ', 9],
  ])('%p is %d', (words, months) => {
    expect(readMonths(words)).toBe(months);
  });

  test.each(['0', '13', '-3', '400', '2 years', '999999', '1 week'])('%p is out of reach', (words) => {
    expect(readMonths(words)).toBe('out-of-reach');
  });

  test.each(['soon', 'March', '3 months please', '3 apples', 'half', '😀', '٣', '1e3', 'NaN'])(
    '%p says no months',
    (words) => {
      expect(readMonths(words)).toBe('unread');
    },
  );
});
