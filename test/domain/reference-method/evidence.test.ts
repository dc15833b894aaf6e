import { describe, expect, test } from '@jest/globals';
import type { CheckIn } from '../../../src/domain/check-in.js';
import { coverageOf } from '../../../src/domain/coverage/coverage.js';
import { strengthsOf } from '../../../src/domain/coverage/strengths.js';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { durabilities, evidences, reaches, results, sizes, type Entry } from '../../../src/domain/entry.js';
import { calibrationOf, trackRecordOf } from '../../../src/domain/hypotheses/calibration.js';
import { linksOf } from '../../../src/domain/hypotheses/chain.js';
import { hypothesisResults } from '../../../src/domain/hypotheses/hypothesis.js';
import { defaultHypotheses } from '../../../src/domain/hypotheses/rules.js';
import { addWeeks } from '../../../src/domain/week.js';
import { buildCheckIn, buildEntry, week } from '../builders.js';
import { buildResolved } from '../hypotheses/builders.js';
import { referenceCalibration, referenceCoverage, referenceLags, referenceStrengths, type Said } from './evidence.js';
import { numbersFrom } from './golden-series.js';

const dimensions = ['input', 'output', 'outcome', 'impact'] as const;
const first = week('2026-W37');
const countable = new Set(defaultFramework.categories.flatMap(({ key, countable }) => (countable ? [key] : [])));

/** Weeks of lines of few kinds, of which some came of earlier ones. */
function chainedWeeks(seed: number, weeks: number): CheckIn[] {
  const next = numbersFrom(seed);
  const one = <T>(of: readonly T[]): T => {
    const found = of[Math.floor(next() * of.length)];
    if (found === undefined) throw new Error('Nothing to choose from.');
    return found;
  };
  const earlier: { week: CheckIn['week']; entry: Entry }[] = [];
  const history: CheckIn[] = [];
  for (let at = 0; at < weeks; at += 1) {
    if (next() < 0.2) continue;
    const key = addWeeks(first, at);
    const entries: Entry[] = [];
    for (let line = next() * 4; line > 0; line -= 1) {
      const dimension = one(dimensions);
      const kinds = defaultFramework.categories.filter(
        (kind) => kind.dimension === dimension && kind.roles.includes('ic'),
      );
      const before = earlier.filter(
        ({ entry }) => dimensions.indexOf(entry.dimension) < dimensions.indexOf(dimension) && next() < 0.12,
      );
      entries.push(
        buildEntry(dimension, {
          size: one(sizes),
          evidence: one(evidences),
          reach: one(reaches),
          ...(dimension === 'outcome' && { result: one(results) }),
          ...(dimension === 'impact' && { durability: one(durabilities) }),
          ...(next() < 0.8 && { category: one(kinds).key }),
          ...(before.length > 0 && { cameFrom: before.map(({ week, entry }) => ({ week, entry: entry.id })) }),
        }),
      );
    }
    history.push(buildCheckIn(key, entries));
    for (const entry of entries) earlier.push({ week: key, entry });
  }
  return next() < 0.5 ? history : history.toReversed();
}

test('what was said and what came: Brier, the share that came, and each bin', () => {
  const next = numbersFrom(3571);
  for (let count = 1; count <= 60; count += 1) {
    const honest = next();
    const told = Array.from({ length: count }, (): Said => {
      const probability = 1 + Math.floor(next() * 99);
      const isHonest = next() < honest;
      const at = isHonest ? (next() * 100 < probability ? 0 : 2) : Math.floor(next() * 3);
      return { probability, result: hypothesisResults[at] ?? 'missed' };
    });
    const said = calibrationOf(told, defaultHypotheses);
    const second = referenceCalibration(told);
    expect(said.count).toBe(count);
    expect(said.brier).toBeCloseTo(second.brier, 9);
    expect(said.baseRate).toBeCloseTo(second.baseRate, 9);
    expect(said.baseBrier).toBeCloseTo(second.baseBrier, 9);
    expect(said.against).toBe(second.against);
    expect(said.bins.map(({ at, count }) => [at, count])).toEqual(second.bins.map(([at, count]) => [at, count]));
    for (const [place, bin] of said.bins.entries()) {
      expect(bin.said).toBeCloseTo(second.bins[place]?.[2] ?? NaN, 9);
      expect(bin.came).toBeCloseTo(second.bins[place]?.[3] ?? NaN, 9);
    }
  }
});

const seeds = [11, 23, 37, 41, 53, 67, 79, 83];

describe.each(seeds)('of the weeks %i', (seed) => {
  const history = chainedWeeks(seed, 70);

  test('the track record has the median lag of the outputs and the share that came', () => {
    const next = numbersFrom(seed);
    const resolved = Array.from({ length: 12 }, () =>
      buildResolved(hypothesisResults[Math.floor(next() * 3)] ?? 'met', 1 + Math.floor(next() * 99)),
    );
    const lags = referenceLags(history);
    const record = trackRecordOf(resolved, linksOf(history), defaultHypotheses);
    const [low, high] = [lags[(lags.length - 1) >> 1], lags[lags.length >> 1]];
    expect(record.lag?.outputs).toBe(lags.length);
    expect(record.lag?.weeks).toBeCloseTo(((low ?? NaN) + (high ?? NaN)) / 2, 9);
    const came = resolved.filter(({ closed }) => closed?.result !== 'missed').length;
    expect(record.conversion).toBeCloseTo(came / 12, 9);
    expect(trackRecordOf(resolved.slice(0, 9), linksOf(history), defaultHypotheses)).toMatchObject({ missing: 1 });
  });

  test.each([20, 45, 69])('the strengths at the end of week %i have their pieces', (at) => {
    const key = addWeeks(first, at);
    const second = new Map(referenceStrengths(history, key).map((strength) => [strength.category, strength]));
    const said = strengthsOf(history, defaultFramework, key);
    expect(said.map(({ category }) => category.key).toSorted()).toEqual([...second.keys()].toSorted());
    for (const { category, pieces, from, to } of said) {
      const strength = second.get(category.key);
      expect([from, to]).toEqual([strength?.from, strength?.to]);
      expect(new Set(pieces.map(({ entry }) => entry.id))).toEqual(strength?.pieces);
    }
  });

  test.each([8, 30, 69])('the statements of every level are covered as far at the end of week %i', (at) => {
    const key = addWeeks(first, at);
    for (const level of defaultFramework.levels) {
      const covered = coverageOf(history, level, defaultFramework, key);
      const said = dimensions.flatMap((dimension) => covered[dimension]);
      const second = referenceCoverage(history, level, key, countable);
      expect(
        said.map(({ statement, state, weeks, pieces }) => ({
          text: statement.text,
          state,
          weeks,
          pieces: new Set(pieces.map(({ entry }) => entry.id)),
        })),
      ).toEqual(second);
    }
  });
});
