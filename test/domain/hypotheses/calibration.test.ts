import { describe, expect, test } from '@jest/globals';
import { calibrationOf, trackRecordOf } from '../../../src/domain/hypotheses/calibration.js';
import { linksOf } from '../../../src/domain/hypotheses/chain.js';
import type { HypothesisResult } from '../../../src/domain/hypotheses/hypothesis.js';
import { defaultHypotheses } from '../../../src/domain/hypotheses/rules.js';
import { buildCheckIn, buildEntry, weekAt } from '../builders.js';
import { buildHypothesis, buildResolved } from './builders.js';

/**
 * Computed by hand, (p − came)² with met 1, partly ½, missed 0:
 * .01 + .01 + .04 + .04 + .09 + .49 + .25 + .25 + .04 + .01 = 1.23, Brier .123.
 * 5½ of 10 came: base rate .55; 5 · .45² + .05² + 4 · .55² = 1.0125 + .0025 + 1.21 = 2.225, Brier of the base rate .2225.
 */
const told: readonly (readonly [probability: number, result: HypothesisResult])[] = [
  [90, 'met'],
  [90, 'met'],
  [80, 'met'],
  [70, 'partly'],
  [70, 'met'],
  [70, 'missed'],
  [50, 'met'],
  [50, 'missed'],
  [20, 'missed'],
  [10, 'missed'],
];
const resolved = told.map(([probability, result]) => buildResolved(result, probability));
const cases = told.map(([probability, result]) => ({ probability, result }));

describe('Calibration', () => {
  test('equals the table computed by hand', () => {
    const calibration = calibrationOf(cases, defaultHypotheses);

    expect(calibration.count).toBe(10);
    expect(calibration.brier).toBeCloseTo(0.123, 12);
    expect(calibration.baseRate).toBeCloseTo(0.55, 12);
    expect(calibration.baseBrier).toBeCloseTo(0.2225, 12);
    expect(
      calibration.bins.map(({ from, below, count, met, partly, missed }) => [from, below, count, met, partly, missed]),
    ).toEqual([
      [0, 20, 1, 0, 0, 1],
      [20, 40, 1, 0, 0, 1],
      [40, 60, 2, 1, 0, 1],
      [60, 80, 3, 1, 1, 1],
      [80, 100, 3, 3, 0, 0],
    ]);
    const [, , even, likely, veryLikely] = calibration.bins;
    expect([even?.said, even?.came]).toEqual([0.5, 0.5]);
    expect(likely?.said).toBeCloseTo(0.7, 12);
    expect(likely?.came).toBeCloseTo(0.5, 12);
    expect(veryLikely?.said).toBeCloseTo(2.6 / 3, 12);
    expect(veryLikely?.came).toBe(1);
  });

  test('does not depend on the order', () => {
    expect(calibrationOf(cases.toReversed(), defaultHypotheses).brier).toBeCloseTo(0.123, 12);
  });

  test('leaves out bins that hold nothing, and scores what always comes as it was said', () => {
    const sure = Array.from({ length: 10 }, () => ({ probability: 90, result: 'met' as const }));
    const calibration = calibrationOf(sure, defaultHypotheses);

    expect(calibration.bins.map(({ at, count }) => [at, count])).toEqual([[4, 10]]);
    expect(calibration.brier).toBeCloseTo(0.01, 12);
    expect(calibration.baseBrier).toBe(0);
  });

  test('takes its bins from the framework', () => {
    const { bins } = calibrationOf(cases, { ...defaultHypotheses, calibrationEdges: [15, 30, 75, 85] });

    expect(bins.map(({ from, below, count }) => [from, below, count])).toEqual([
      [0, 15, 1],
      [15, 30, 1],
      [30, 75, 5],
      [75, 85, 1],
      [85, 100, 2],
    ]);
  });

  test.each([[[50]], [[80, 60, 40, 20]], [[20, 20, 60, 80]], [[0, 40, 60, 80]], [[20, 40, 60, 100]], [[]]])(
    'loses nobody where a framework of before parts it by %j: the usual bins are taken',
    (calibrationEdges) => {
      const { bins } = calibrationOf(cases, { ...defaultHypotheses, calibrationEdges });

      expect(bins.map(({ from }) => from)).toEqual([0, 20, 40, 60, 80]);
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(10);
    },
  );

  test('is held against the share that came, in all three ways', () => {
    const of = (...all: readonly (readonly [number, HypothesisResult])[]) =>
      calibrationOf(
        all.map(([probability, result]) => ({ probability, result })),
        defaultHypotheses,
      );

    // Brier .123 to .2225; .81 to .25; (.51² + .49²) / 2 = .2501 to .25.
    expect(calibrationOf(cases, defaultHypotheses).against).toBe('better');
    expect(of([10, 'met'], [90, 'missed']).against).toBe('worse');
    expect(of([49, 'met'], [49, 'missed']).against).toBe('same');
  });

  test('is about the same up to what the framework allows', () => {
    // (.4² + .6²) / 2 = .26 to .25.
    const all = (['met', 'missed'] as const).map((result) => ({ probability: 60, result }));

    expect(calibrationOf(all, { ...defaultHypotheses, sameWithin: 0.01 }).against).toBe('same');
    expect(calibrationOf(all, { ...defaultHypotheses, sameWithin: 0.009 }).against).toBe('worse');
  });

  test.each(['met', 'partly', 'missed'] as const)('is held against nothing when all were %s', (result) => {
    const alike = Array.from({ length: 10 }, () => ({ probability: 70, result }));

    expect(calibrationOf(alike, defaultHypotheses)).not.toHaveProperty('against');
  });
});

describe('The track record', () => {
  test('shows counts alone below ten resolved ones, and says how many are missing', () => {
    const record = trackRecordOf([...resolved.slice(1), buildHypothesis()], [], defaultHypotheses);

    expect(record).toEqual({ results: { met: 4, partly: 1, missed: 4 }, resolved: 9, said: 9, missing: 1 });
  });

  test('shows the share that came, at least in part, from ten on', () => {
    const record = trackRecordOf(resolved, [], defaultHypotheses);

    expect(record).toMatchObject({ resolved: 10, missing: 0, conversion: 0.6 });
    expect(record.calibration?.brier).toBeCloseTo(0.123, 12);
    expect(record).not.toHaveProperty('lag');
  });

  test('says nothing of calibration while fewer than ten said how likely', () => {
    const record = trackRecordOf([...resolved.slice(1), buildResolved('met')], [], defaultHypotheses);

    expect(record.missing).toBe(0);
    expect(record).not.toHaveProperty('calibration');
  });

  test.each([
    [[1, 4, 10], 4],
    [[1, 4, 5, 10], 4.5],
  ])('takes the median of %j weeks', (weeks, median) => {
    const history = weeks.flatMap((lag, index) => [
      buildCheckIn(weekAt(index), [buildEntry('output', { id: `o${index}` })]),
      buildCheckIn(weekAt(index + lag + 60), [
        buildEntry('outcome', { cameFrom: [{ week: weekAt(index), entry: `o${index}` }] }),
      ]),
    ]);

    const { lag } = trackRecordOf(resolved, linksOf(history), defaultHypotheses);

    expect(lag).toEqual({ weeks: median + 60, outputs: weeks.length });
  });
});
