import { describe, expect, test } from '@jest/globals';
import type { Forecast } from '../../../src/domain/forecast/forecast.js';
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
      'So far 7 of 9 outlooks landed inside the likely range; at least 8 of 10 should.',
    );
    expect(saidOf(aForecast())).not.toContain('Weak basis');
    expect(saidOf(aForecast({ weeks: 9 }))).toContain('Weak basis: 9 weeks.');
  });

  test('calls half a year and more rough', () => {
    expect(saidOf(aForecast({ isRough: true }))).toContain('rough');
    expect(saidOf(aForecast())).not.toContain('rough');
  });

  test('neither names nor hints at a low band that has not come', () => {
    const low = aForecast({ percent: 0.75, low: 0.6, high: 0.9, chances: [0.3, 0.45, 0.24, 0.1, 0.1] });
    expect(saidOf(low)).not.toMatch(/Partially|Under|Meeting|hardly/);
    expect(saidOf(low)).toContain('Likely 60–90%');
    expect(saidOf(aForecast())).not.toMatch(/Partially|Underperforming/);
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
