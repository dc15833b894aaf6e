import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { baselineOf, SortedWindow } from '../../../src/domain/detection/baseline.js';
import { limitScaleOf } from '../../../src/domain/detection/limit-scale.js';
import { defaultDetection as rules } from '../../../src/domain/detection/rules.js';
import {
  createWatch,
  watchedSeries,
  type SeriesWeek,
  type Watch,
  type WatchStep,
} from '../../../src/domain/detection/watch.js';

const runs = { numRuns: 60, seed: 2026 };
const hair = 1e-9;

/** Weeks in which every series has the same value. */
function alike(values: readonly number[]): SeriesWeek[] {
  return values.map((value) => ({ total: value, input: value, output: value, 'own-read': value }));
}

function totals(values: readonly number[]): SeriesWeek[] {
  return values.map((total) => ({ total }));
}

function watched(weeks: readonly SeriesWeek[], watch: Watch = createWatch(rules)): WatchStep[] {
  return weeks.map((week) => watch.step(week));
}

function repeated(value: number, times: number): number[] {
  return Array.from({ length: times }, () => value);
}

function lastOf(steps: readonly WatchStep[]): WatchStep {
  const last = steps.at(-1);
  if (last === undefined) throw new Error('No week was watched.');
  return last;
}

const valueArbitrary = fc.double({ min: 0, max: 3, noNaN: true });
const weekArbitrary = fc.record({
  total: valueArbitrary,
  input: valueArbitrary,
  output: valueArbitrary,
  'own-read': fc.option(fc.constantFrom(0.5, 0.75, 1, 1.25, 1.5), { nil: undefined, freq: 3 }),
});
const weeksArbitrary = fc
  .array(weekArbitrary, { minLength: 14, maxLength: 90 })
  .map((weeks) => weeks.map((week) => given(week)));

/** A week without the series that were not said. */
function given(week: { [series in keyof SeriesWeek]: number | undefined }): SeriesWeek {
  return Object.fromEntries(Object.entries(week).filter(([, value]) => value !== undefined));
}

describe('a baseline', () => {
  test('of twelve weeks as expected is the expectation, with the spread of the prior', () => {
    const { mean, sd } = baselineOf(repeated(1, 12), rules);
    expect(mean).toBe(1);
    expect(sd).toBeCloseTo(Math.sqrt((6 * 0.0625) / 17), 12);
  });

  test('draws one enormous week in to 2.5 spreads of the others', () => {
    // Median .9, median distance .1, s = .14826: 50 counts as .9 + 2.5 · .14826 = 1.27065.
    const { mean, sd } = baselineOf([0.8, 0.8, 0.9, 1, 50], rules);
    const drawn = [0.8, 0.8, 0.9, 1, 1.27065];
    const m = drawn.reduce((sum, value) => sum + value, 0) / 5;
    const squares = drawn.reduce((sum, value) => sum + (value - m) ** 2, 0);
    expect(mean).toBeCloseTo((5 * m + 2) / 7, 12);
    expect(sd).toBeCloseTo(Math.sqrt((squares + 0.375) / 10), 12);
  });

  test('without a week is the prior', () => {
    expect(baselineOf([], rules)).toEqual({ mean: 1, sd: 0.25 });
  });

  test('from a window that moves along is the one from all its values, put in order again every week', () => {
    const values = fc.array(valueArbitrary, { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 52 }), (series, length) => {
        const window = new SortedWindow();
        for (const [index, value] of series.entries()) {
          window.add(value);
          if (index >= length) window.remove(series[index - length]);
          const whole = series.slice(Math.max(0, index - length + 1), index + 1).toSorted((a, b) => a - b);
          expect(window.values).toEqual(whole);
        }
      }),
      runs,
    );
  });

  test('moves with its values, drawn to the expectation as far as two weeks of it go', () => {
    fc.assert(
      fc.property(fc.array(valueArbitrary, { minLength: 1, maxLength: 60 }), (values) => {
        const ascending = values.toSorted((a, b) => a - b);
        const raised = ascending.map((value) => value + 0.5);
        const [here, higher] = [baselineOf(ascending, rules), baselineOf(raised, rules)];
        expect(higher.mean).toBeCloseTo(here.mean + (0.5 * values.length) / (values.length + 2), 9);
        expect(higher.sd).toBeCloseTo(here.sd, 9);
      }),
      runs,
    );
  });
});

describe('the limits', () => {
  test('of weeks that are all the same are those of independent ones', () => {
    expect(limitScaleOf(repeated(0.1, 30), rules)).toBeCloseTo(0.52 + (1.6 * (1.6 + 7.5)) / 55, 12);
  });

  test('rise with weeks that resemble their neighbours, and stay between .5 and 1.4', () => {
    const waves = Array.from({ length: 52 }, (_, index) => 1 + Math.sin(index / 6));
    const zigzag = Array.from({ length: 52 }, (_, index) => 1 + (-1) ** index / 2);
    expect(limitScaleOf(waves, rules)).toBeGreaterThan(1.3);
    expect(limitScaleOf(zigzag, rules)).toBe(0.5);
    expect(limitScaleOf(repeated(NaN, 0), rules)).toBeCloseTo(0.52 + 1.6 * 0.3, 12);
  });

  test('look at the newest 52 weeks only', () => {
    const old = Array.from({ length: 40 }, (_, index) => index % 7);
    const newest = Array.from({ length: 52 }, (_, index) => 1 + (index % 3) / 10);
    expect(limitScaleOf([...old, ...newest], rules)).toBe(limitScaleOf(newest, rules));
  });
});

describe('a fall', () => {
  const fallen = [...repeated(1, 12), ...repeated(0.5, 6)];

  test('to half of steady weeks is a watch in its second week and an alert in its fourth, calculated by hand', () => {
    const steps = watched(totals(fallen)).slice(12);
    // Mean 1, sd .1485: −3.4 is clipped to −2, and each week adds 1.5.
    expect(steps.map(({ lo }) => lo.total)).toEqual([1.5, 3, 4.5, 6, 7.5, 9]);
    expect(steps[0]?.judged.total?.z).toBe(-2);
    // φ̂ = −.00641 over 13 weeks: φ′ = (13·φ̂ + 1.6 + 7.5)/38.
    expect(steps[0]?.scale).toBeCloseTo(0.52 + (1.6 * (-13 / 156 + 9.1)) / 38, 9);
    expect(steps.map(({ low }) => low?.strength)).toEqual([undefined, 'watch', 'watch', 'alert', 'alert', 'alert']);
    expect(steps[3]?.low).toEqual({ strength: 'alert', series: 'total', onset: 12 });
  });

  test('begins with the first week after the sum was last 0', () => {
    const steps = watched(totals([...repeated(1, 12), 0.8, 1.3, ...repeated(0.5, 3)]));
    expect(lastOf(steps).low).toMatchObject({ onset: 14 });
  });

  test('of one box leads with that box', () => {
    const weeks = fallen.map((output, index) => ({ total: index < 12 ? 1 : 0.95, input: 1, output }));
    const found = watched(weeks).find(({ low }) => low !== undefined);
    expect(found?.low).toMatchObject({ strength: 'watch', series: 'output', onset: 12 });
  });

  test('that was seen starts at 0 again, in all series, and what rises stays', () => {
    const watch = createWatch(rules);
    watched(alike(fallen), watch);
    watch.acknowledge();
    const step = watch.step({ total: 0.5, input: 3 });
    expect(step.lo).toEqual({ total: 1.5, input: 0, output: 0, 'own-read': 0 });
    expect(step.low).toBeUndefined();
    expect(step.hi.input).toBe(1.5);
  });

  test('that is a new normal is the baseline from its beginning on, once twelve weeks of it are there', () => {
    const watch = createWatch(rules);
    watched(totals(fallen), watch);
    watch.restart(12);
    const steps = watched(totals(repeated(0.5, 8)), watch);
    expect(steps.map(({ t }) => t)).toEqual([6, 7, 8, 9, 10, 11, 12, 13]);
    expect(steps[5]?.judged).toEqual({});
    expect(steps.every(({ low, starting }) => low === undefined && !starting)).toBe(true);
    expect(steps[6]?.judged.total?.mean).toBeCloseTo((12 * 0.5 + 2) / 14, 12);
  });

  test('restarts after a long gap, and the baseline stays', () => {
    const watch = createWatch(rules);
    watched(alike(fallen), watch);
    watch.comeBack();
    const step = watch.step({ total: 0.5 });
    expect(step.lo.total).toBe(1.5);
    expect(step.judged.total?.mean).toBeGreaterThan(0.9);
  });

  test('of the own reads alone restarts alone when they had stopped for long', () => {
    const watch = createWatch(rules);
    watched(alike(fallen), watch);
    watch.comeBack('own-read');
    expect(watch.step({ total: 0.5 }).lo).toMatchObject({ total: 10.5, 'own-read': 0 });
  });
});

describe('the first weeks of an assignment', () => {
  test('are watched from the fourth on against the expectation, and never an alert', () => {
    const steps = watched(alike(repeated(0.2, 12)));
    expect(steps.slice(0, 3).every(({ low, judged }) => low === undefined && judged.total === undefined)).toBe(true);
    // z = (.2 − 1)/.4 = −2, each week adds 1.5.
    expect(steps.map(({ lo }) => lo.total)).toEqual([0, 0, 0, 1.5, 3, 4.5, 6, 7.5, 9, 10.5, 12, 13.5]);
    expect(new Set(steps.slice(3).map(({ low }) => low?.strength))).toEqual(new Set(['watch']));
    expect(steps.every(({ starting }) => starting)).toBe(true);
  });

  test('are asked about when the last four lie under .70 on average, before the sums say so', () => {
    const steps = watched(totals(repeated(0.65, 5)));
    expect(steps.map(({ low }) => low)).toEqual([
      undefined,
      undefined,
      undefined,
      { strength: 'watch', series: 'total', onset: 0 },
      // Low from the first week on, also where only the last four are looked at.
      { strength: 'watch', series: 'total', onset: 0 },
    ]);
    expect(watched(totals(repeated(0.71, 4))).at(-1)?.low).toBeUndefined();
  });

  test('are not asked about again from the weeks that were seen', () => {
    const watch = createWatch(rules);
    watched(totals(repeated(0.65, 4)), watch);
    watch.acknowledge();
    const steps = watched(totals(repeated(0.65, 4)), watch);
    expect(steps.map(({ low }) => low?.strength)).toEqual([undefined, undefined, undefined, 'watch']);
  });

  test('say nothing of the own baseline that follows', () => {
    const steps = watched(totals(repeated(0.4, 14)));
    expect(steps[11]?.low).toMatchObject({ strength: 'watch' });
    expect(steps[12]?.lo.total).toBeLessThan(0.1);
    expect(steps[12]?.low).toBeUndefined();
  });
});

describe('input that is no usual series', () => {
  test('fewer weeks than the rules ask: nothing is said', () => {
    expect(watched(totals([0, 0, 0])).every(({ low, high }) => low === undefined && high === undefined)).toBe(true);
    const short = watched(totals([...repeated(1, 11), 0]));
    expect(short.every(({ low }) => low === undefined)).toBe(true);
  });

  test('a constant series has a spread all the same, and is quiet', () => {
    const steps = watched(alike(repeated(0.9, 100)));
    expect(steps.slice(12).every(({ judged }) => (judged.total?.sd ?? 0) > 0.05)).toBe(true);
    expect(steps.every(({ low, high }) => low === undefined && high === undefined)).toBe(true);
  });

  test('one enormous week moves neither the sums by more than any other nor the baseline after it', () => {
    const steps = watched(totals([...repeated(1, 20), 1e6, ...repeated(1, 20)]));
    expect(Math.max(...steps.map(({ hi }) => hi.total))).toBe(1.5);
    expect(lastOf(steps).judged.total?.mean).toBeLessThan(1.01);
    expect(steps.every(({ low, high }) => low === undefined && high === undefined)).toBe(true);
  });

  test('a week without any series leaves everything where it was', () => {
    const watch = createWatch(rules);
    const before = lastOf(watched(alike([...repeated(1, 14), 0.5, 0.5]), watch));
    const empty = watch.step({});
    expect([empty.lo, empty.hi, empty.judged]).toEqual([before.lo, before.hi, {}]);
  });
});

describe('laws', () => {
  test('a higher newest week never raises a falling sum, nor lowers a rising one', () => {
    fc.assert(
      fc.property(weeksArbitrary, fc.double({ min: 0, max: 2, noNaN: true }), (weeks, more) => {
        const [before, last] = [weeks.slice(0, -1), weeks.at(-1) ?? {}];
        const raised = Object.fromEntries(Object.entries(last).map(([series, value]) => [series, value + more]));
        const [low, high] = [lastOf(watched(weeks)), lastOf(watched([...before, raised]))];
        for (const series of watchedSeries) {
          expect(high.lo[series]).toBeLessThanOrEqual(low.lo[series] + hair);
          expect(high.hi[series]).toBeGreaterThanOrEqual(low.hi[series] - hair);
        }
      }),
      runs,
    );
  });

  test('weeks mirrored at the expectation fall where they rose', () => {
    fc.assert(
      fc.property(weeksArbitrary, (weeks) => {
        const mirrored = weeks.map((week) =>
          Object.fromEntries(Object.entries(week).map(([series, value]) => [series, 2 - value])),
        );
        const [one, other] = [watched(weeks), watched(mirrored)];
        for (const [index, step] of one.entries()) {
          for (const series of watchedSeries) expect(other[index]?.hi[series]).toBeCloseTo(step.lo[series], 8);
          expect(other[index]?.scale).toBeCloseTo(step.scale, 8);
        }
      }),
      runs,
    );
  });

  test('a sum is never negative, and one week moves it by 2.5 at most', () => {
    fc.assert(
      fc.property(weeksArbitrary, (weeks) => {
        const steps = watched(weeks);
        for (const [index, { lo, starting }] of steps.entries()) {
          const before = steps[index - 1];
          for (const series of watchedSeries) {
            expect(lo[series]).toBeGreaterThanOrEqual(0);
            if (before === undefined || before.starting !== starting) continue;
            const moved = lo[series] - before.lo[series];
            expect(moved).toBeLessThanOrEqual(1.5 + hair);
            expect(moved).toBeGreaterThanOrEqual(-2.5 - hair);
          }
        }
      }),
      runs,
    );
  });

  test('a series is judged the same whatever the others do, own reads that were not given too', () => {
    fc.assert(
      fc.property(weeksArbitrary, (weeks) => {
        const alone = weeks.map((week) => given({ 'own-read': week['own-read'] }));
        const [together, single] = [watched(weeks), watched(alone)];
        expect(single.map(({ lo }) => lo['own-read'])).toEqual(together.map(({ lo }) => lo['own-read']));
      }),
      runs,
    );
  });

  test('a week that is held and counted at once is a week like any other', () => {
    fc.assert(
      fc.property(weeksArbitrary, (weeks) => {
        const watch = createWatch(rules);
        const held = weeks.map((week, at) => watch.count(watch.hold(week, at), at));
        expect(held).toEqual(watched(weeks));
      }),
      runs,
    );
  });

  test('what was seen never makes a falling sum larger later', () => {
    fc.assert(
      fc.property(weeksArbitrary, fc.nat(), (weeks, at) => {
        const watch = createWatch(rules);
        const seen = weeks.map((week, index) => {
          const step = watch.step(week);
          if (index === at % weeks.length) watch.acknowledge();
          return step;
        });
        for (const [index, { lo }] of watched(weeks).entries()) {
          for (const series of watchedSeries) expect(seen[index]?.lo[series]).toBeLessThanOrEqual(lo[series] + hair);
        }
      }),
      runs,
    );
  });
});
