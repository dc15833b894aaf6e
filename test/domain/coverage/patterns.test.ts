import { describe, expect, test } from '@jest/globals';
import type { Attainment } from '../../../src/domain/attainment.js';
import { patternsOf, type Pattern } from '../../../src/domain/coverage/patterns.js';
import { defaultCoverage } from '../../../src/domain/coverage/rules.js';
import type { Dimension, PerDimension } from '../../../src/domain/dimension.js';
import { saturate } from '../../../src/domain/saturation.js';

/** A dimension that holds `u` of the ten points it expects. */
function buildAttainment(u: number, change: Partial<Attainment> = {}): Attainment {
  const expected = 10;
  return {
    weight: 0.25,
    credited: u * expected - (change.assumed ?? 0),
    assumed: 0,
    expected,
    u,
    a: saturate(u),
    count: 8,
    usual: 8,
    windowWeeks: 26,
    ...change,
  };
}

function buildAttainments(change: Partial<PerDimension<Attainment>> = {}): PerDimension<Attainment> {
  return {
    input: buildAttainment(1),
    output: buildAttainment(1),
    outcome: buildAttainment(1),
    impact: buildAttainment(1),
    ...change,
  };
}

function said(change: Partial<PerDimension<Attainment>>): readonly Pattern[] {
  return patternsOf(buildAttainments(change), defaultCoverage);
}

const pairs = [
  ['input', 'outcome', 'much-input-little-outcome'],
  ['output', 'impact', 'much-output-little-impact'],
] as const satisfies readonly (readonly [Dimension, Dimension, Pattern])[];

describe.each(pairs)('Much %s and little %s', (cause, effect, pattern) => {
  test.each([
    [1.15, 0.69, true],
    [1.149, 0.69, false],
    [1.15, 0.7, false],
    [1.15, 0.699, true],
    [3, 0, true],
    [3, 0.7, false],
    [1, 0, false],
  ])('with %d of the one and %d of the other is said: %p', (much, little, is) => {
    const patterns = said({ [cause]: buildAttainment(much), [effect]: buildAttainment(little) });

    expect(patterns).toEqual(is ? [pattern] : []);
  });

  test('is not said the other way round', () => {
    expect(said({ [cause]: buildAttainment(0.2), [effect]: buildAttainment(2) })).toEqual([]);
  });

  test('is not said where most of the effect is assumed', () => {
    const much = buildAttainment(2);

    expect(said({ [cause]: much, [effect]: buildAttainment(0.5, { assumed: 5 }) })).toEqual([pattern]);
    expect(said({ [cause]: much, [effect]: buildAttainment(0.51, { assumed: 5.1 }) })).toEqual([]);
  });

  test('is not said where fewer events are expected than the rule asks', () => {
    const much = buildAttainment(2);

    expect(said({ [cause]: much, [effect]: buildAttainment(0.2, { usual: 2 }) })).toEqual([pattern]);
    expect(said({ [cause]: much, [effect]: buildAttainment(0.2, { usual: 1.99 }) })).toEqual([]);
  });

  test('is not said where the effect weighs nothing', () => {
    expect(said({ [cause]: buildAttainment(2), [effect]: buildAttainment(0.2, { weight: 0 }) })).toEqual([]);
  });

  test('is said where exactly half is assumed, whatever the last digit of a sum', () => {
    const half = buildAttainment(0.5, { assumed: 5 + 1e-12 });

    expect(said({ [cause]: buildAttainment(2), [effect]: half })).toEqual([pattern]);
  });

  test('is not said where nothing is expected', () => {
    const nothing = buildAttainment(0, { expected: 0, usual: 0, count: 0 });

    expect(said({ [cause]: buildAttainment(2), [effect]: nothing })).toEqual([]);
  });

  test('follows the numbers of its framework', () => {
    const attainments = buildAttainments({ [cause]: buildAttainment(1.05), [effect]: buildAttainment(0.85) });

    expect(patternsOf(attainments, { pattern: { much: 1.05, little: 0.86, leastEvents: 8 } })).toEqual([pattern]);
    expect(patternsOf(attainments, { pattern: { much: 1.06, little: 0.86, leastEvents: 8 } })).toEqual([]);
    expect(patternsOf(attainments, { pattern: { much: 1.05, little: 0.85, leastEvents: 8 } })).toEqual([]);
    expect(patternsOf(attainments, { pattern: { much: 1.05, little: 0.86, leastEvents: 8.01 } })).toEqual([]);
  });
});

describe('Patterns', () => {
  test('are none where everything is as expected', () => {
    expect(said({})).toEqual([]);
  });

  test('are both said where both are there', () => {
    const [much, little] = [buildAttainment(1.5), buildAttainment(0.3)];

    expect(said({ input: much, output: much, outcome: little, impact: little })).toEqual([
      'much-input-little-outcome',
      'much-output-little-impact',
    ]);
  });

  test('are not read across: much input says nothing of impact, nor much output of outcomes', () => {
    const [much, little] = [buildAttainment(1.5), buildAttainment(0.3)];

    expect(said({ input: much, impact: little })).toEqual([]);
    expect(said({ output: much, outcome: little })).toEqual([]);
  });
});
