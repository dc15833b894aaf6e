import { describe, expect, test } from '@jest/globals';
import type { JudgedBy } from '../../../src/domain/assignment.js';
import type { CheckIn } from '../../../src/domain/check-in.js';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import type { Weights } from '../../../src/domain/framework.js';
import { forecastOf, whyNoForecast } from '../../../src/domain/forecast/forecast-of.js';
import type { Forecast } from '../../../src/domain/forecast/forecast.js';
import { outlookOf, weeksAhead } from '../../../src/domain/forecast/outlook.js';
import { reflect } from '../../../src/domain/reflect.js';
import { replay, type Replay } from '../../../src/domain/replay.js';
import { timelineOf } from '../../../src/domain/timeline.js';
import { buildAssignment, buildCheckIn, buildEntry, buildHistory, usualWeek, weekAt } from '../builders.js';

function replayed(history: readonly CheckIn[], last: number, assignments: readonly JudgedBy[] = [buildAssignment()]) {
  return replay(timelineOf(history, assignments, weekAt(last)), []);
}

function forecast(of: Replay, horizon = 12): Forecast {
  const found = forecastOf(of, horizon);
  if (found === undefined) throw new Error('There is a forecast of these weeks.');
  return found;
}

/** A Senior whose level weighs the four parts differently. */
function weighed(weights: Weights): JudgedBy {
  const levels = defaultFramework.levels.map((level) => (level.key === 'IC4' ? { ...level, weights } : level));
  return buildAssignment({ framework: { ...defaultFramework, levels } });
}

const usual = buildHistory(30, usualWeek);
/** The same with a line of each more: about what a Senior is asked for. */
const fuller = buildHistory(30, (index) => [...usualWeek(index), buildEntry('input'), buildEntry('output')]);

describe('the forecast of the shown percent', () => {
  test('weeks that stay as they are are forecast about where they stand', () => {
    const found = forecast(replayed(usual, 29));
    const { standing } = reflect(usual, [buildAssignment()], weekAt(29));
    expect(Math.abs(found.percent - (standing?.percent ?? 0))).toBeLessThan(0.05);
    expect(found).toMatchObject({ from: weekAt(29), horizonWeeks: 12, weeks: 30, isRough: false, highOpen: false });
  });

  test('law: the range holds the percent, at every horizon and after every week', () => {
    for (let last = 5; last < 30; last += 1) {
      for (const horizon of [4, 12, 26, 52]) {
        const { low, percent, high } = forecast(replayed(usual.slice(0, last + 1), last), horizon);
        expect(low).toBeLessThan(percent);
        expect(percent).toBeLessThan(high);
      }
    }
  });

  test('law: one outcome more in the weeks is never less in the forecast', () => {
    for (const at of [3, 10, 20, 29]) {
      const more = usual.map((checkIn, index) =>
        index === at ? buildCheckIn(checkIn.week, [...checkIn.entries, buildEntry('outcome')]) : checkIn,
      );
      expect(forecast(replayed(more, 29)).percent).toBeGreaterThanOrEqual(forecast(replayed(usual, 29)).percent);
    }
  });

  test('law: events on top of the pace lift it, more of them more', () => {
    const of = replayed(usual, 29);
    const percents = [0, 1, 3, 6].map((outcome) => forecastOf(of, 12, { outcome })?.percent ?? 0);
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
    expect(new Set(percents).size).toBe(percents.length);
  });

  test('chances stay between a tenth and 85 percent, and the band of the percent is the likeliest', () => {
    const { chances, percent } = forecast(replayed(fuller, 29));
    expect(chances).toHaveLength(5);
    for (const chance of chances) {
      expect(chance).toBeGreaterThanOrEqual(0.1);
      expect(chance).toBeLessThanOrEqual(0.85);
    }
    expect(percent).toBeGreaterThan(0.9);
    expect(percent).toBeLessThan(1.1);
    expect(chances.indexOf(Math.max(...chances))).toBe(2);
  });

  test('half a year and more ahead is rough', () => {
    expect(forecast(replayed(usual, 29), 25).isRough).toBe(false);
    expect(forecast(replayed(usual, 29), 26).isRough).toBe(true);
  });

  test('horizons out of reach are held: nothing shorter than four weeks, nothing beyond a year', () => {
    expect(forecast(replayed(usual, 29), 0).horizonWeeks).toBe(4);
    expect(forecast(replayed(usual, 29), 520).horizonWeeks).toBe(52);
  });

  test('nothing is extrapolated from a slope: steadily rising weeks are not forecast above the latest ones', () => {
    const rising = buildHistory(26, (index) => [
      ...Array.from({ length: 1 + Math.floor(index / 6) }, () => buildEntry('input')),
      ...Array.from({ length: 1 + Math.floor(index / 6) }, () => buildEntry('output')),
    ]);
    const latest = buildHistory(26, () => [
      ...Array.from({ length: 5 }, () => buildEntry('input')),
      ...Array.from({ length: 5 }, () => buildEntry('output')),
    ]);
    expect(forecast(replayed(rising, 25)).percent).toBeLessThan(forecast(replayed(latest, 25)).percent);
  });

  test('outcomes and impacts at the usual pace, whole counts around their mean', () => {
    const { events } = forecast(replayed(usual, 29), 13);
    // Eight outcomes in the 26 weeks of its window and four in 13 weeks of the level.
    expect(events.outcome.mean).toBeCloseTo((13 * (4 + 8)) / (13 + 26), 10);
    expect(events.outcome.low).toBeLessThanOrEqual(events.outcome.mean);
    expect(events.outcome.high).toBeGreaterThanOrEqual(events.outcome.mean);
    expect(Number.isInteger(events.outcome.low) && Number.isInteger(events.impact.high)).toBe(true);
  });

  test('an impact that still lies in the window counts; one that will have left does not', () => {
    const impact = (at: number) =>
      buildHistory(50, (index) => [
        buildEntry('input'),
        buildEntry('output'),
        ...(index === at ? [buildEntry('impact', { reach: 'company', durability: 'here-to-stay' })] : []),
      ]);
    // Both are in the year behind today; in 26 weeks only the later one is.
    const [early, late] = [forecast(replayed(impact(2), 49), 26), forecast(replayed(impact(40), 49), 26)];
    expect(late.percent).toBeGreaterThan(early.percent);
  });
});

describe('weeks that are few, odd or weigh nothing', () => {
  test('fewer weeks than the rules ask: no forecast, and how many are missing', () => {
    const of = replayed(usual.slice(0, 4), 3);
    expect(forecastOf(of, 12)).toBeUndefined();
    expect(whyNoForecast(of)).toEqual({ reason: 'weeks', missing: 2 });
    expect(whyNoForecast(replayed(usual.slice(0, 6), 5))).toBeUndefined();
  });

  test('a constant series: the same week again and again has a forecast and a range', () => {
    const same = buildHistory(30, () => [buildEntry('input'), buildEntry('output'), buildEntry('outcome')]);
    const { low, percent, high } = forecast(replayed(same, 29));
    expect(high - low).toBeGreaterThan(0.05);
    expect([low, percent, high].every(Number.isFinite)).toBe(true);
  });

  test('one enormous week: the forecast stays a number, and no end of it goes beyond the cap', () => {
    const enormous = usual.with(
      29,
      buildCheckIn(
        weekAt(29),
        Array.from({ length: 60 }, () => buildEntry('output', { size: 'XL', evidence: 'corroborated', count: 30 })),
      ),
    );
    const { low, percent, high } = forecast(replayed(enormous, 29));
    expect([low, percent, high].every(Number.isFinite)).toBe(true);
    expect(low).toBeLessThanOrEqual(percent);
    expect(percent).toBeLessThanOrEqual(high);
    expect(high).toBeLessThan(3);
    expect(forecast(replayed(enormous, 29)).farWeek).toBe(weekAt(29));
    expect(forecast(replayed(usual, 29)).farWeek).toBeUndefined();
    // Once it has left the window, it has hardly moved what is forecast.
    expect(forecast(replayed(enormous, 29), 26).percent).toBeLessThan(1.3 * forecast(replayed(usual, 29), 26).percent);
  });

  test('half of full time with half of the work is forecast as a whole one is', () => {
    const half = usual.map((checkIn, index) =>
      index % 2 === 0 ? checkIn : { ...checkIn, entries: [], state: 'empty' as const },
    );
    const full = forecast(replayed(usual, 29));
    const part = forecast(replayed(half, 29, [buildAssignment({ share: 0.5 })]));
    expect(Math.abs(part.percent - full.percent)).toBeLessThan(0.05);
    expect(part.events.outcome.mean / full.events.outcome.mean).toBeCloseTo(0.5, 1);
  });

  test('a bar that still rises takes the same weeks down with it', () => {
    const rising = (ramp: 'none' | 'new-company') => [buildAssignment({ ramp })];
    const [flat, ramped] = (['none', 'new-company'] as const).map((ramp) =>
      forecast(replayed(fuller.slice(0, 13), 12, rising(ramp))),
    );
    const later = reflect(fuller, rising('new-company'), weekAt(24)).standing?.percent ?? 0;
    expect(Math.abs((ramped?.percent ?? 0) - (flat?.percent ?? 0))).toBeLessThan(0.06);
    expect(Math.abs((ramped?.percent ?? 0) - later)).toBeLessThan(0.06);
  });

  test('all weeks missing but two: no forecast, and no number at all', () => {
    const two = [buildCheckIn(weekAt(0), usualWeek(0)), buildCheckIn(weekAt(40), usualWeek(40))];
    expect(whyNoForecast(replayed(two, 40))).toEqual({ reason: 'weeks', missing: 4 });
    expect(reflect(two, [buildAssignment()], weekAt(40)).forecast).toBeUndefined();
  });

  test('nobody logged anything yet', () => {
    expect(forecastOf(replayed([], 3), 12)).toBeUndefined();
  });

  test('a framework that weighs neither input nor output: no forecast, since no single week says anything', () => {
    const of = replayed(usual, 29, [weighed({ input: 0, output: 0, outcome: 0.5, impact: 0.5 })]);
    expect(forecastOf(of, 12)).toBeUndefined();
    expect(whyNoForecast(of)).toEqual({ reason: 'no-weekly-part' });
  });

  test('a framework with a zero weight: that part says nothing, the others do', () => {
    const none = forecast(replayed(usual, 29, [weighed({ input: 0.5, output: 0.5, outcome: 0, impact: 0 })]));
    const many = usual.map(({ week, entries }) => buildCheckIn(week, [...entries, buildEntry('outcome')]));
    const same = forecast(replayed(many, 29, [weighed({ input: 0.5, output: 0.5, outcome: 0, impact: 0 })]));
    expect(same.percent).toBe(none.percent);
    expect(same.high).toBe(none.high);
  });

  test('a new level starts over: the weeks before it are not forecast from', () => {
    const assignments = [
      buildAssignment(),
      buildAssignment({ level: 'IC5', validFrom: weekAt(26), ramp: 'promotion' }),
    ];
    expect(whyNoForecast(replayed(usual, 29, assignments))).toEqual({ reason: 'weeks', missing: 2 });
  });

  test('two new levels in one month: only the weeks of the last one count', () => {
    const assignments = [
      buildAssignment(),
      buildAssignment({ level: 'IC5', validFrom: weekAt(20) }),
      buildAssignment({ level: 'IC4', validFrom: weekAt(22) }),
    ];
    expect(forecast(replayed(usual, 29, assignments)).weeks).toBe(8);
  });

  test('weeks away and weeks with outcomes only are not forecast from', () => {
    const gappy = usual.map((checkIn, index) =>
      index % 3 === 0
        ? buildCheckIn(checkIn.week, [], { state: 'away', availability: 0 })
        : index % 3 === 1
          ? buildCheckIn(checkIn.week, [buildEntry('outcome')])
          : checkIn,
    );
    expect(forecast(replayed(gappy, 29)).weeks).toBe(10);
  });
});

describe('looking so many months ahead', () => {
  test('about a quarter is exactly the usual horizon', () => {
    expect([1, 2, 3, 6, 12].map((months) => weeksAhead(months, 12))).toEqual([4, 9, 12, 26, 52]);
  });

  test('says what one more felt outcome a month would make of it', () => {
    const { forecast: plain, withOutcomes } = outlookOf(usual, [buildAssignment()], weekAt(29), [], 12);
    expect(withOutcomes).toBeGreaterThan(plain?.percent ?? Infinity);
  });

  test('says nothing of outcomes that are not weighed', () => {
    const weights = { input: 0.5, output: 0.4, outcome: 0, impact: 0.1 };
    expect(outlookOf(usual, [weighed(weights)], weekAt(29), [], 12).withOutcomes).toBeUndefined();
  });

  test('carries what is missing where there is no forecast', () => {
    const early = outlookOf(usual.slice(0, 3), [buildAssignment()], weekAt(2), [], 12);
    expect(early).toEqual({
      horizonWeeks: 12,
      missing: { reason: 'weeks', missing: 3 },
      score: { inside: 0, of: 0, waiting: 0 },
    });
  });

  test('the reflection carries the forecast of the usual horizon', () => {
    const { forecast: carried } = reflect(usual, [buildAssignment()], weekAt(29));
    expect(carried).toEqual(forecast(replayed(usual, 29), 12));
  });
});
