// The product against a second calculation of METHOD.md, sections 7 to 9. The product's own rules differ from that page where
// the bench of the method found better numbers, so both are given the page's here.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultDetection, type DetectionRules } from '../../../src/domain/detection/rules.js';
import { createWatch, watchedSeries, type SeriesWeek, type WatchStep } from '../../../src/domain/detection/watch.js';
import { chancesOfCounts, countOf, paceOf } from '../../../src/domain/forecast/event-counts.js';
import { defaultForecast, type ForecastRules } from '../../../src/domain/forecast/rules.js';
import { forecastMean } from '../../../src/domain/forecast/smoothing.js';
import { studentQuantile as productQuantile } from '../../../src/domain/forecast/student-t.js';
import { medianOf } from '../../../src/domain/signals/kaplan-meier.js';
import { goldenSeries, type GoldenSeries } from './golden-series.js';
import {
  referenceCountAt,
  referenceCounts,
  referenceForecast,
  referenceMedian,
  studentQuantile,
} from './section-eight.js';
import { referenceSilence, referenceWatch, type FourSeries } from './section-seven.js';

const detection: DetectionRules = {
  ...defaultDetection,
  alert: { total: 5, single: 7.3 },
  watch: { total: 3, single: 4.8 },
  autocorrelation: { ...defaultDetection.autocorrelation, base: 0.67, slope: 1.1, least: 0.75 },
};
const forecast: ForecastRules = { ...defaultForecast, leastAlpha: 0.2, leastLevel: 0.15, priorVariance: 0.0625 };
const digits = 9;

function weeksOf({ total, input, output, own }: GoldenSeries): SeriesWeek[] {
  return total.map((value, week) => {
    const read = own[week];
    const [given, finished] = [input[week], output[week]];
    if (given === undefined || finished === undefined || read === undefined) throw new Error('A series is too short.');
    return { total: value, input: given, output: finished, ...(Number.isNaN(read) ? {} : { 'own-read': read }) };
  });
}

function stepsOf(series: GoldenSeries, seen: readonly number[] = []): WatchStep[] {
  const watch = createWatch(detection);
  return weeksOf(series).map((week, at) => {
    const step = watch.step(week);
    if (seen.includes(at)) watch.acknowledge();
    return step;
  });
}

function fourOf({ total, input, output, own }: GoldenSeries): FourSeries {
  return [total, input, output, own];
}

describe.each(goldenSeries)('the watch of $name', (golden) => {
  test.each([
    ['unanswered', []],
    ['seen in weeks 20 and 45', [20, 45]],
  ])('is the one that METHOD.md gives: %s', (_, seen) => {
    const expected = referenceWatch(fourOf(golden), seen);
    const steps = stepsOf(golden, seen);
    expect(steps).toHaveLength(expected.length);
    for (const [at, step] of steps.entries()) {
      const week = expected[at];
      if (week === undefined) throw new Error('A week is missing.');
      expect(step.scale).toBeCloseTo(week.scale, digits);
      for (const [place, series] of watchedSeries.entries()) {
        expect(step.lo[series]).toBeCloseTo(week.lo[place] ?? NaN, digits);
        expect(step.hi[series]).toBeCloseTo(week.hi[place] ?? NaN, digits);
        const judged = step.judged[series];
        if (judged === undefined) continue;
        expect(judged.mean).toBeCloseTo(week.mean[place] ?? NaN, digits);
        expect(judged.sd).toBeCloseTo(week.sd[place] ?? NaN, digits);
      }
      // The first weeks ask at a low mean too, which the sums know nothing of.
      if (week.t >= detection.learningWeeks) {
        expect([step.low?.strength === 'alert', step.low !== undefined]).toEqual([
          week.alert,
          week.watch || week.alert,
        ]);
        if (step.low !== undefined) expect(step.low.onset).toBe(week.onset[watchedSeries.indexOf(step.low.series)]);
      } else if (week.watch) {
        expect(step.low?.strength).toBe('watch');
      }
    }
  });
});

test('some golden series ring and some do not, so that the comparison compares something', () => {
  const rings = (kind: 'low' | 'high') =>
    goldenSeries.filter((golden) => stepsOf(golden).some((step) => step[kind] !== undefined)).length;
  expect(rings('low')).toBeGreaterThanOrEqual(4);
  expect(rings('low')).toBeLessThan(goldenSeries.length);
  expect(rings('high')).toBeGreaterThanOrEqual(1);
});

describe.each(goldenSeries.filter(({ total }) => total.length >= 6))('the forecast of $name', ({ total }) => {
  test.each([4, 8, 12, 26])('%i weeks ahead is the one that METHOD.md gives', (horizon) => {
    const expected = referenceForecast(total, horizon);
    const made = forecastMean(total, horizon, forecast);
    expect(made?.level).toBeCloseTo(expected.level, digits);
    expect(made?.half).toBeCloseTo(expected.half, digits);
  });
});

test('quantiles of Student’s t agree with its finite sums for whole degrees of freedom', () => {
  for (let degrees = 3; degrees <= 150; degrees += 1) {
    expect(productQuantile(0.9, degrees)).toBeCloseTo(studentQuantile(0.9, degrees), digits);
  }
});

test('counts of rare events at a usual pace agree, chance by chance and at both ends of the range', () => {
  for (const [expected, events, weeks, ahead] of [
    [4, 0, 0, 12],
    [4, 3, 10, 13],
    [1.25, 5, 52, 26],
    [0.5, 0, 104, 4],
  ] as const) {
    const pace = paceOf(expected / 13, events, weeks, forecast.eventPriorWeeks);
    const chances = referenceCounts(expected, events, weeks, ahead);
    for (const [count, chance] of chancesOfCounts(pace, ahead).entries()) {
      expect(chance).toBeCloseTo(chances[count] ?? NaN, digits);
    }
    const { mean, low, high } = countOf(pace, ahead, 0.8);
    expect(mean).toBeCloseTo(
      chances.reduce((sum, chance, count) => sum + chance * count, 0),
      digits,
    );
    expect([low, high]).toEqual([referenceCountAt(chances, 0.1), referenceCountAt(chances, 0.9)]);
  }
});

test('a Senior is asked after about 8 weeks without an outcome, and more plainly after about 11', () => {
  const { watch, alert } = detection.drought;
  const weeksUntil = (chance: number) => {
    let weeks = 0;
    while (referenceSilence(4, 4, 13, weeks) >= chance) weeks += 1;
    return weeks;
  };
  expect([weeksUntil(watch), weeksUntil(alert)]).toEqual([8, 12]);
});

test('medians with open questions are those of the product-limit curve', () => {
  const cases = fc.array(fc.record({ days: fc.integer({ min: 0, max: 60 }), isOver: fc.boolean() }), { maxLength: 30 });
  fc.assert(
    fc.property(cases, (durations) => {
      const median = medianOf(durations, 3);
      const expected = referenceMedian(durations.map(({ days, isOver }) => ({ days, over: isOver })));
      expect(median !== undefined && 'days' in median ? median.days : undefined).toBe(expected);
    }),
  );
});
