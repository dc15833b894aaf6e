import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isMostlyAssumed, type Attainment } from '../../src/domain/attainment.js';
import { dimensions, perDimension, type Dimension, type PerDimension } from '../../src/domain/dimension.js';
import { pullsOf } from '../../src/domain/explanation.js';
import { saturate } from '../../src/domain/saturation.js';

/** A dimension whose own lines are `own` of what is expected, and `assumed` of it belongs to weeks without a check-in. */
function anAttainment(own: number, change: { weight?: number; assumed?: number; expected?: number } = {}): Attainment {
  const { weight = 0.25, assumed = 0, expected = 30 } = change;
  const u = expected > 0 ? own + assumed : 0;
  return {
    weight,
    credited: own * expected,
    assumed: assumed * expected,
    expected,
    u,
    a: saturate(u),
    count: own > 0 ? 3 : 0,
    usual: 4,
    windowWeeks: 13,
  };
}

/** A newcomer to a level that weighs output most: little is logged, and outcome and impact are mostly assumed. */
const fewWeeks: PerDimension<Attainment> = {
  input: anAttainment(0.2, { weight: 0.15 }),
  output: anAttainment(0.26, { weight: 0.4 }),
  outcome: anAttainment(0.05, { weight: 0.3, assumed: 0.6 }),
  impact: anAttainment(0, { weight: 0.15, assumed: 0.83 }),
};

describe('what lifts a place and what holds it', () => {
  test('below what is asked, nearest is what is nearest, whatever its weight', () => {
    const attainments = {
      ...fewWeeks,
      outcome: anAttainment(0.5, { weight: 0.3, assumed: 0.15 }),
      impact: anAttainment(0.03, { weight: 0.15, assumed: 0.8 }),
    };
    expect(pullsOf(attainments)).toEqual({ lifts: 'outcome', holds: 'output' });
  });

  test('what holds most is not named as nearest too', () => {
    expect(pullsOf(fewWeeks)).toEqual({ holds: 'output' });
  });

  test('what is mostly assumed comes nearest to nothing', () => {
    const assumed = { weight: 0.5, assumed: 0.8 };
    const nothing = anAttainment(0, { weight: 0, expected: 0 });
    expect(
      pullsOf({
        input: nothing,
        output: nothing,
        outcome: anAttainment(0.1, assumed),
        impact: anAttainment(0, assumed),
      }),
    ).toEqual({ holds: 'impact' });
  });

  test('nearest without a single line of its own is not named', () => {
    const attainments = { ...fewWeeks, impact: anAttainment(0, { weight: 0.15, assumed: 0.5 }) };
    expect(pullsOf(attainments)).not.toHaveProperty('lifts');
  });

  test('lines that are more than what is asked lift, also where weeks before them are assumed', () => {
    const attainments = { ...fewWeeks, outcome: anAttainment(0.6, { weight: 0.3, assumed: 0.6 }) };
    expect(pullsOf(attainments).lifts).toBe('outcome');
  });

  test('nothing expected pulls nowhere', () => {
    expect(pullsOf(perDimension(() => anAttainment(0, { expected: 0 })))).toEqual({});
  });

  test('are true of all that dimensions can hold', () => {
    fc.assert(
      fc.property(anyAttainments(), (attainments) => {
        const { lifts, holds } = pullsOf(attainments);
        const expected = dimensions.filter((each) => attainments[each].expected > 0 && attainments[each].weight > 0);
        const pull = (each: Dimension) => attainments[each].weight * (attainments[each].a - 1);
        expect(holds === undefined).toBe(expected.length === 0);
        for (const each of expected) expect(pull(holds ?? each)).toBeLessThanOrEqual(pull(each));
        const isAbove = expected.some((each) => attainments[each].u > 1);
        if (isAbove) expect(lifts).toBeDefined();
        if (lifts === undefined) return;
        expect(expected).toContain(lifts);
        expect(attainments[lifts].count).toBeGreaterThan(0);
        if (isAbove) {
          expect(attainments[lifts].u).toBeGreaterThan(1);
          for (const each of expected) expect(pull(lifts)).toBeGreaterThanOrEqual(pull(each));
          return;
        }
        expect(isMostlyAssumed(attainments[lifts])).toBe(false);
        expect(lifts).not.toBe(holds);
        for (const each of expected.filter((box) => !isMostlyAssumed(attainments[box]))) {
          expect(attainments[lifts].u).toBeGreaterThanOrEqual(attainments[each].u);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function anyAttainments(): fc.Arbitrary<PerDimension<Attainment>> {
  const share = (most: number) => fc.oneof(fc.constantFrom(0, most), fc.double({ min: 0, max: most, noNaN: true }));
  const effort = fc
    .record({ own: share(1.2), weight: share(0.5), expected: fc.constantFrom(0, 30) })
    .map(({ own, ...change }) => anAttainment(own, change));
  const effect = fc
    .record({ own: share(1.2), weight: share(0.5), assumed: share(1), expected: fc.constantFrom(0, 30) })
    .map(({ own, ...change }) => anAttainment(own, change));
  return fc.record({ input: effort, output: effort, outcome: effect, impact: effect });
}
