import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { BandWords, BulletWords } from '../../../src/charts/chart.js';
import { bandChart } from '../../../src/charts/band-chart.js';
import { bandWords } from '../../../src/slack/messages/chart-words/band-words.js';
import { bulletWords } from '../../../src/slack/messages/chart-words/bullet-words.js';
import { nativeBandChart } from '../../../src/slack/messages/chart-words/native-chart.js';
import { yearWords } from '../../../src/slack/messages/chart-words/year-words.js';
import { bare, percent, percentRange, shareInWords } from '../../../src/slack/messages/numbers.js';
import { lightQuestion } from '../../../src/slack/messages/replies/light-question.js';
import { weekReply } from '../../../src/slack/messages/replies/week-reply.js';
import type { Reflection } from '../../../src/domain/reflection.js';
import { selfGapWords } from '../../../src/slack/messages/standing/context-line.js';
import { askedAbout, aSignal } from './surfaces/signals.js';
import { findingOf } from '../../../src/slack/messages/standing/finding.js';
import { leverSentence } from '../../../src/slack/messages/standing/lever-sentence.js';
import { placeSentence } from '../../../src/slack/messages/standing/place.js';
import { whySentence } from '../../../src/slack/messages/standing/why-sentence.js';
import {
  aCheckIn,
  aLightReflection,
  aLowReflection,
  aMovingReflection,
  anEarlyReflection,
  anEntry,
  aProfile,
  aReflection,
  aRoughReflection,
  aSeries,
  aView,
  effectLines,
  effortLines,
  week,
} from './builders.js';

const profile = aProfile();
const { locale } = profile;
const fraction = fc.integer({ min: 1, max: 300 }).map((value) => value / 100);

describe('the place', () => {
  test('names band, neighbour, percent and range of the standing', () => {
    expect(placeSentence(aReflection(), profile)).toBe(
      'The last 12 weeks read as *Meeting Expectations*, close to Strong Performance: 109% of what Senior asks, likely 98–120%.',
    );
  });

  test('calls a band close only near its edge, and says otherwise that the range reaches it', () => {
    const far = aReflection({ standing: { percent: 1, low: 0.85, high: 1.17, reaches: 3 } });

    expect(placeSentence(far, profile)).toBe(
      'The last 12 weeks read as *Meeting Expectations*: 100% of what Senior asks, likely 85–117%; part of that range reads as Strong Performance.',
    );
    expect(placeSentence(far, aProfile({ locale: 'de-DE' }))).toBe(
      'Die letzten 12 Wochen ergeben *Meeting Expectations*: 100 % von dem, was Senior verlangt, wahrscheinlich 85–117 %; ein Teil dieser Spanne ergibt Strong Performance.',
    );
  });

  test("carries the standing's own numbers, whatever they are", () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (one, other, middle) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];

        const sentence = placeSentence(aReflection({ standing: { percent: middle, low, high } }), profile);

        expect(sentence).toContain(
          `${percent(middle, locale)} of what Senior asks, likely ${percentRange(low, high, false, locale)}`,
        );
      }),
    );
  });

  test('says 3 times or more at the cap', () => {
    expect(placeSentence(aReflection({ standing: { highOpen: true } }), profile)).toContain(
      'likely 98% to 3 times or more.',
    );
  });

  test('has neither band nor number before the eighth week, whatever the wording', () => {
    for (const words of ['review', 'plain', 'numbers'] as const) {
      const sentence = placeSentence(aRoughReflection(), aProfile({ bandWords: words }));

      expect(sentence).toBe(
        'Four weeks are in, so here is a first rough place: around what Senior asks, give or take a band.',
      );
    }
  });

  test('starts over in words with a new level', () => {
    const series = aSeries([1, 1.02, 1.01]).map((point, index) =>
      index === 1 ? { ...point, roleChange: 'IC4' } : point,
    );
    const reflection = aRoughReflection({ progress: { loggedWeeks: 16, stage: 'rough' }, series });

    expect(placeSentence(reflection, profile)).toBe(
      'The level is new, so here is a rough place: around what Senior asks, give or take a band.',
    );
  });

  test('has no place at all before the fourth week', () => {
    expect(placeSentence(anEarlyReflection(1), profile)).toBe(
      'No range before week 4, no band before week 8: anything earlier would be a guess.',
    );
  });

  test('names neither band nor number when they are hidden', () => {
    expect(placeSentence(aReflection(), aProfile({ bandWords: 'hidden' }))).not.toMatch(/\d|Meeting|Strong/);
  });

  test('names one of the two lowest bands only once the question was asked', () => {
    const told = aLowReflection({ question: { isDue: false, mayTell: true } });
    const { question: _, ...unasked } = aLowReflection();

    for (const reflection of [aLowReflection(), unasked]) {
      expect(placeSentence(reflection, profile)).toBe(
        'The last 12 weeks read as 80% of what Senior asks, likely 70–90%.',
      );
      expect(bandWords(reflection, profile).altText).not.toContain('Partially');
      expect(bandWords(reflection, profile).isUnnamed).toBe(true);
    }
    expect(placeSentence(told, profile)).toContain('*Partially Meeting Expectations*');
  });

  test.each([
    [1, 'The number alone reads as Strong Performance; a band needs four weeks in a row there, and one is in.'],
    [3, 'The number alone reads as Strong Performance; a band needs four weeks in a row there, and three are in.'],
    [0, 'The number alone reads as Strong Performance; a band needs four weeks in a row there.'],
    [5, 'The number alone reads as Strong Performance for five weeks now; the band moves once it is 120% or more.'],
  ])('explains a number past the line of its band, %s weeks on', (weeks, sentence) => {
    const place = placeSentence(aMovingReflection({ to: 3, weeks }), profile);

    expect(place).toBe(
      `The last 12 weeks read as *Meeting Expectations*: 119% of what Senior asks, likely 98–120%. ${sentence}`,
    );
  });

  test('neither names nor counts up to a low band that has not come', () => {
    const place = placeSentence(aMovingReflection({ to: 1, weeks: 2 }, 0.82), profile);

    expect(place).toMatch(/A band needs four weeks in a row before it moves, so this one stays for now\.$/);
    expect(place).not.toMatch(/Partially|two/);
  });

  test('explains nothing where no band is named', () => {
    for (const words of ['numbers', 'hidden'] as const) {
      expect(placeSentence(aMovingReflection({ to: 3, weeks: 2 }), aProfile({ bandWords: words }))).not.toContain(
        'in a row',
      );
    }
  });

  test('a floor never speaks of a lower band as higher', () => {
    const floored = aReflection({ standing: { flooredBy: 'impact', band: 2, momentaryBand: 1 } });

    expect(placeSentence(floored, profile)).toContain('so the whole is not called higher yet.');
  });
});

describe('the lever', () => {
  test('says what one more line would make of the number, and what ten small ones would', () => {
    expect(leverSentence(aReflection(), profile)).toBe(
      'One more outcome that another team feels would take 109 to about 118. Ten more small inputs (reviews for example) would make it 111.',
    );
  });

  test("carries the lever's own numbers, whatever they are", () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (from, to, smallTo) => {
        const levers = [
          { dimension: 'outcome' as const, count: 1, kind: 'typical' as const, from, to },
          { dimension: 'input' as const, count: 10, kind: 'small' as const, from, to: smallTo },
        ];

        const sentence = leverSentence(aReflection({ levers }), profile) ?? '';

        expect(sentence).toContain(bare(to, locale));
        expect(sentence).toContain(bare(smallTo, locale));
      }),
    );
  });

  test('says so when a small thing changes nothing', () => {
    const levers = [{ dimension: 'input' as const, count: 10, kind: 'small' as const, from: 1.09, to: 1.091 }];

    expect(leverSentence(aReflection({ levers }), profile)).toContain('would leave it at about 109');
  });

  test('names the reach above the one the level usually has', () => {
    const level = {
      ...aReflection().level,
      typicalQuarter: { ...aReflection().level.typicalQuarter, feltBy: { organisation: 1 } },
    };

    expect(leverSentence(aReflection({ level }), profile)).toContain('that customers or the company feel');
  });

  test('has no number before the eighth week', () => {
    expect(leverSentence(aRoughReflection(), profile)).toBe(
      'One more outcome that another team feels would move this most.',
    );
  });

  test('is not said when nothing was computed', () => {
    expect(leverSentence(aReflection({ levers: [] }), profile)).toBeUndefined();
  });
});

describe('windows of different length', () => {
  const { assignment, dimensions } = aReflection();
  const { framework } = assignment;
  const own = aReflection({
    assignment: { ...assignment, framework: { ...framework, windowWeeks: { ...framework.windowWeeks, input: 8 } } },
    dimensions: { ...dimensions, input: { ...dimensions.input, windowWeeks: 8 } },
  });

  test('are each named under the bullets; the place speaks of the longer one of input and output', () => {
    expect(bulletWords(aReflection(), profile).footnote).toContain('Windows: 13 weeks, outcome 26, impact 52');
    expect(bulletWords(own, profile).footnote).toContain('Windows in weeks: input 8, output 13, outcome 26, impact 52');
    expect(bandWords(own, profile).subtitle).toContain('the 13 weeks before it');
  });
});

describe('the finding', () => {
  test('compares no week with one that was held against another bar', () => {
    const under = (index: number, change: object) => {
      const series = aSeries([1, 1.2, 1.2, 1.2, 1.05, 1.06]).map((point, place) =>
        place === index ? { ...point, ...change } : point,
      );
      return findingOf(aReflection({ series, dimensions: aReflection().dimensions }), profile).sentence;
    };
    expect(under(4, {})).toMatch(/took it down from 120% to 106%/);
    for (const change of [{ versionChange: 2 }, { roleChange: 'IC4' }]) {
      expect(under(4, change)).toBe('Little moved in the last week.');
      expect(under(5, change)).toBe(
        'What is asked has changed; from here on the weeks are compared with each other again.',
      );
    }
  });

  test('does not call weeks steady without a word on the newest, when the same answer asks about them', () => {
    const steady = { series: aSeries([1.05, 1.05, 1.06, 1.05, 1.05, 1.06]), dimensions: aReflection().dimensions };
    const { asked } = askedAbout(aSignal());
    if (asked === undefined) throw new Error('It asks.');
    expect(findingOf(aReflection({ ...steady, asked }), profile).sentence).toBe(
      'As a whole, little moved in the last four weeks; about the newest there is a question below.',
    );
    const answered = { issue: asked.issue, answer: 'late' } as const;
    expect(findingOf(aReflection({ ...steady, asked: answered }), profile).sentence).toMatch(/^Little moved/);
  });

  test('credits outcomes only when they explain at least half of the rise', () => {
    const few = aReflection({
      series: aSeries([1, 1, 1, 1, 1, 1.5]),
      explanation: { lines: [{ week, entry: anEntry('outcome', 'x'), points: 1, credited: 1, factors: [] }] },
    });

    expect(findingOf(aReflection(), profile).sentence).toBe('Two outcomes in three weeks is what moved this.');
    expect(findingOf(few, profile).sentence).toBe('The last four weeks lifted it from 100% to 150%.');
  });

  test('tells a fall and a standstill by the same numbers as the series', () => {
    const fall = aReflection({ series: aSeries([1.2, 1.15, 1.1, 1.1, 1.05]) });
    const still = aReflection({ series: aSeries([1, 1.01, 1, 1.01, 1]) });

    expect(findingOf(fall, profile).sentence).toBe('The last four weeks took it down from 120% to 105%.');
    expect(findingOf(still, profile).sentence).toBe('Little moved in the last four weeks.');
  });

  test.each([
    ['en-GB', 'These are lighter weeks than usual.', 'Lighter weeks than usual'],
    ['de-DE', 'Es sind ruhigere Wochen als sonst.', 'Ruhigere Wochen als sonst'],
  ])('says of a light month that was asked about before what is so, falling or not: %s', (spoken, sentence, title) => {
    const fall = aSeries([0.88, 0.86, 0.84, 0.79, 0.75]);
    const still = aSeries([0.75, 0.75, 0.74, 0.75, 0.75]);
    for (const series of [fall, still]) {
      const known = aLightReflection({ question: { isDue: false, mayTell: false }, series });

      expect(findingOf(known, aProfile({ locale: spoken }))).toEqual({ kind: 'light', sentence, title });
    }
  });

  test('hides its numbers with the others', () => {
    const fall = aReflection({ series: aSeries([1.2, 1.15, 1.1, 1.1, 1.05]) });

    expect(findingOf(fall, aProfile({ bandWords: 'hidden' })).sentence).toBe('The last four weeks took it down.');
  });
});

describe('why', () => {
  test('counts things before percent', () => {
    expect(whySentence(aReflection(), profile)).toBe(
      'Five outcomes where about four are expected. Output is a touch short: 24 where about 28 are expected.',
    );
  });

  test('does not call a dimension short by counts that are not short', () => {
    const lines = [...effectLines, ...effortLines('output', 30)];

    expect(whySentence(aReflection({ explanation: { lines } }), profile)).toContain(
      'Output is a touch short: 90% of what is asked.',
    );
  });

  test('gives the percent when the number of things cannot explain a lift', () => {
    const dimensions = { ...aReflection().dimensions, outcome: aView(0.3, 1.34, 2, 4, 26) };

    expect(whySentence(aReflection({ dimensions }), profile)).toContain(
      'Outcome lifts it most: 134% of what is asked.',
    );
    expect(whySentence(aReflection({ dimensions }), aProfile({ bandWords: 'hidden' }))).toContain(
      'Two outcomes count for more than the usual four.',
    );
  });

  test('counts a line of six reviews as one line, as the typical quarter does', () => {
    const six = effortLines('input', 3).map((line) => ({ ...line, entry: { ...line.entry, count: 6 } }));

    const { rows } = bulletWords(aReflection({ explanation: { lines: six } }), profile);

    expect(rows.input.note).toBe('3 of about 28');
  });
});

describe('what is assumed', () => {
  const partly = (assumed: number, mostlyAssumed = false) => {
    const { dimensions } = aReflection();
    const impact = { ...aView(0.15, assumed / 30, 0, 2, 52), credited: 0, assumed, mostlyAssumed };
    return aReflection({ dimensions: { ...dimensions, impact } });
  };
  const impactOf = (reflection: Reflection, spoken = locale) =>
    bulletWords(reflection, aProfile({ locale: spoken }))
      .altText.split('. ')
      .at(-1);

  test('is said of a picture wherever it is a tenth of what is asked or more', () => {
    expect(impactOf(partly(15))).toBe('Impact 50%, 0 of about 2, partly assumed so far.');
    expect(impactOf(partly(3))).toBe('Impact 10%, 0 of about 2, partly assumed so far.');
    expect(impactOf(partly(2))).toBe('Impact 7%, 0 of about 2.');
    expect(impactOf(partly(20, true))).toBe('Impact 67%, 0 of about 2, mostly assumed so far.');
    expect(impactOf(partly(15), 'de-DE')).toBe('Impact 50 %, 0 von etwa 2, bisher zum Teil angenommen.');
    expect(bulletWords(partly(15), profile).footnote).toMatch(/^Pale: assumed so far · /);
    expect(bulletWords(partly(2), profile).footnote).toMatch(/^Windows/);
  });
});

describe('counts beside bars in text', () => {
  test('are said with what is usual, as in the picture, and which way the bars go', () => {
    const shown = bulletWords(aReflection(), profile).inColumns;
    const rough = bulletWords(aRoughReflection(), profile).inColumns;

    expect(shown.values.outcome).toEqual(['134%']);
    expect(shown.weighed).toBeUndefined();
    expect(rough.values.input).toEqual(['28 of about 28', '28 of ~28', '28']);
    expect(rough.weighed).toBe('Bars go by weight, not by count');
    expect(bulletWords(aRoughReflection(), aProfile({ locale: 'de-DE' })).inColumns.values.input).toEqual([
      '28 von etwa 28',
      '28 von ~28',
      '28',
    ]);
  });
});

describe('a light month', () => {
  test('names the drought only where it is longer than the level usually waits', () => {
    const short = aLightReflection({ progress: { lightMonth: true, weeksSince: { outcome: 2 } } });

    expect(lightQuestion(aLightReflection(), locale)).toBe(
      'No outcome for five weeks; about one in three weeks is usual for Senior. Which is it?',
    );
    expect(lightQuestion(short, locale)).not.toContain('No outcome');
  });

  test('has its number in the second line and its picture third', () => {
    const { blocks } = weekReply({
      reflection: aLightReflection(),
      checkIn: aCheckIn(),
      profile,
      charts: { kind: 'pictures', band: { fileId: 'F0BAND0001', altText: 'x' } },
    });

    expect(blocks.map(({ type }) => type)).toEqual([
      'section',
      'section',
      'image',
      'section',
      'actions',
      'section',
      'actions',
    ]);
    expect(JSON.stringify(blocks[0])).not.toMatch(/\d/);
    expect(JSON.stringify(blocks[1])).toContain('91%');
  });
});

describe('the words of the pictures', () => {
  test('fit the charts, and the alt text has the same numbers as the sentence', () => {
    const band: BandWords = bandWords(aReflection(), profile);
    const bullets: BulletWords = bulletWords(aReflection(), profile);

    expect(band.title).toBe('Two outcomes in three weeks moved this');
    expect(band.percent).toBe('109%');
    expect(band.bandNames).toEqual(['Under', 'Partly', 'Meeting', 'Strong', 'Outstanding']);
    expect(band.altText).toBe(
      'Two outcomes in three weeks moved this. 12 weeks against what Senior asks. Now 109%, Meeting Expectations, likely 98–120%. 1 week not logged.',
    );
    expect(bullets.rows.outcome).toEqual({ label: 'Outcome', value: '134%', note: '5 of about 4' });
    expect(bullets.altText).toContain('Outcome 134%, 5 of about 4');
    expect(bullets.footnote).toMatch(/^Pale: assumed so far/);
  });

  test('have no percent where none may be said', () => {
    for (const [reflection, person] of [
      [aReflection(), aProfile({ bandWords: 'hidden' })],
      [aRoughReflection(), profile],
      [anEarlyReflection(2), profile],
    ] as const) {
      const words = [bandWords(reflection, person), bulletWords(reflection, person)];

      expect(words[0]).not.toHaveProperty('percent');
      expect(JSON.stringify(words).replace('Likely range (80%)', '')).not.toContain('%');
    }
  });

  test('flag a new role by its title', () => {
    const series = aSeries([1, 1, 1.02, 1.09]).map((point, index) =>
      index === 2 ? { ...point, roleChange: 'IC4' } : point,
    );

    const words = bandWords(aReflection({ series }), profile);

    expect(words.roleFlags).toEqual({ IC4: 'Now Senior' });
    expect(words.altText).toContain('Now Senior since week 26.');
  });

  test('flag a version that asks something else by its number, and the level where both begin together', () => {
    const series = aSeries([1, 1, 1.02, 1.09]).map((point, index) => ({
      ...point,
      ...(index === 1 ? { roleChange: 'IC4', versionChange: 3 } : {}),
      ...(index === 3 ? { versionChange: 4 } : {}),
    }));

    const words = bandWords(aReflection({ series }), profile);

    expect(words.versionFlags).toMatchObject({ 4: 'v4' });
    expect(words.altText).toContain('Now Senior since week 25. Version 4 since week 27.');
    expect(words.altText).not.toContain('Version 3');
    expect(yearWords(aReflection({ series }), locale).newBar).toBe('New level or version');
    expect(yearWords(aReflection({ series: series.slice(2) }), 'de-DE').newBar).toBe('Neue Version');
    expect(yearWords(aReflection({ series }), locale).altText).toContain('Version 4 since week 27.');
  });

  test('flag where a bar of one’s own begins and ends, in the picture and in Slack’s own chart', () => {
    const series = aSeries([1, 1, 1.02, 1.09]).map((point, index) => ({
      ...point,
      ...(index === 1 ? { ownChange: 'begins' as const } : {}),
      ...(index === 2 ? { ownChange: 'changes' as const } : {}),
      ...(index === 3 ? { ownChange: 'ends' as const } : {}),
    }));
    const reflection = { ...aReflection({ series }), isByOwnYardstick: true as const };

    const words = bandWords(reflection, profile);

    expect(words.subtitle).toBe('Each point: the 13 weeks before it, by a personal yardstick');
    expect(words.altText).toContain(
      'A personal yardstick since week 25. Another personal yardstick since week 26. What the level asks again since week 27.',
    );
    const drawn = JSON.stringify(bandChart(reflection, 'light', words));
    for (const flag of ['Own yardstick', 'New yardstick', 'As the level']) expect(drawn).toContain(flag);
    expect(yearWords(reflection, locale).newBar).toBe('Own yardstick');
    expect(JSON.stringify(nativeBandChart(reflection, 'de-DE'))).toContain('W25 · Eigenes Maß');
    expect(bulletWords(reflection, profile)).toMatchObject({
      subtitle: 'In percent by a personal yardstick, each over its own window',
      expected: 'The personal yardstick',
    });
  });

  test('a place that rests on something of one’s own never reads as one of what the level asks', () => {
    const own = { ...aReflection(), isByOwnYardstick: true as const };
    expect(placeSentence(own, profile)).toContain('by a personal yardstick instead of what Senior asks, likely');
    expect(placeSentence(own, aProfile({ locale: 'de-DE' }))).toContain(
      'nach einem persönlichen Maßstab statt nach dem, was Senior verlangt, wahrscheinlich',
    );
    const rough = { ...aRoughReflection(), isByOwnYardstick: true as const };
    expect(placeSentence(rough, profile)).toContain('around a personal yardstick instead of what Senior asks, give');
    expect(placeSentence(rough, aProfile({ locale: 'de-DE' }))).toContain(
      'etwa bei einem persönlichen Maßstab statt dessen, was Senior verlangt, plus/minus ein Band',
    );
  });

  test('of the native chart say at its first point which bar begins', () => {
    const series = aSeries([1, 'missed', 1.02, 1.09]).map((point, index) => ({
      ...point,
      ...(index === 1 ? { versionChange: 4 } : {}),
      ...(index === 3 ? { roleChange: 'IC5' } : {}),
    }));

    const chart = nativeBandChart(aReflection({ series }), locale);

    expect(chart?.chart.axis_config.categories).toEqual(['W24', 'W26 · v4', 'W27 · IC5']);
  });

  test('of the native chart are whole points of the series, at most 20', () => {
    const chart = nativeBandChart(
      aReflection({ series: aSeries(Array.from({ length: 40 }, (_, index) => 0.8 + index / 100)) }),
      locale,
    );

    expect(chart?.chart.axis_config.categories).toHaveLength(20);
    expect(chart?.chart.series[0]?.data.at(-1)).toEqual({ label: 'W27', value: 119 });
  });

  test('there is no native chart without a point', () => {
    expect(nativeBandChart(anEarlyReflection(2), locale)).toBeUndefined();
  });
});

test('own reads are the subject of the comparison, never the person', () => {
  expect(selfGapWords({ own: 2.8, mirror: 3, weeks: 9 }, locale)).toBe(
    'Your own reads average 2.8, the mirror would say 3: they are a little harder than the lines',
  );
  expect(selfGapWords({ own: 3.05, mirror: 3, weeks: 9 }, locale)).toMatch(/: they agree$/);
});

test('a share is named by the nearest simple fraction', () => {
  expect([0.25, 0.3, 0.35, 0.15, 0.4, 0.05].map((weight) => shareInWords(weight, locale))).toEqual([
    'a quarter',
    'about a third',
    'about a third',
    'a seventh',
    'two fifths',
    'a twentieth',
  ]);
});
