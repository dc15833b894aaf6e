import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dimensions } from '../../../src/domain/dimension.js';
import { reflect } from '../../../src/domain/reflect.js';
import {
  heldAgainst,
  otherWeights,
  placeOf,
  whatIf,
  type Change,
  type WhatIf,
} from '../../../src/domain/what-if/what-if.js';
import { buildAssignment, buildEntry, buildHistory, usualWeek, weekAt } from '../builders.js';

const senior = buildAssignment();
const history = buildHistory(26, usualWeek);
const last = weekAt(25);

function asked(change: Change, assignments = [senior]): WhatIf {
  const answer = whatIf(history, assignments, last, change);
  if (answer === undefined) throw new Error('Nothing is expected.');
  return answer;
}

describe('what if', () => {
  test('the own level changes nothing, and the place before is that of the week', () => {
    const { before, after } = asked({ kind: 'level', level: 'IC4' });
    expect(after).toEqual(before);
    const { standing } = reflect(history, [senior], last);
    expect(before).toMatchObject({ percent: standing?.percent, low: standing?.low, high: standing?.high });
  });

  test('a wider level reads lower, and a narrower one higher', () => {
    const at = (level: string) => asked({ kind: 'level', level }).after.percent;
    expect(at('IC5')).toBeLessThan(at('IC4'));
    expect(at('IC3')).toBeGreaterThan(at('IC4'));
  });

  test('no ramp is used, on either side', () => {
    const promoted = [buildAssignment({ level: 'IC3' }), buildAssignment({ ramp: 'promotion', validFrom: weekAt(20) })];
    const flat = promoted.map((assignment) => ({ ...assignment, ramp: 'none' as const }));
    expect(asked({ kind: 'level', level: 'IC4' }, promoted)).toEqual(asked({ kind: 'level', level: 'IC4' }, flat));
    expect(asked({ kind: 'level', level: 'IC4' }, promoted).after).toEqual(
      placeOf(heldAgainst(history, [senior], last, 'IC4')),
    );
  });

  test('more typical entries never lower the percent, nor do more of them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dimensions), fc.integer({ min: 1, max: 15 }), (dimension, count) => {
        const { before, after } = asked({ kind: 'entries', dimension, count });
        const more = asked({ kind: 'entries', dimension, count: 2 * count }).after;
        expect(after.percent).toBeGreaterThanOrEqual(before.percent);
        expect(more.percent).toBeGreaterThanOrEqual(after.percent);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    [0, 1],
    [-4, 1],
    [31, 30],
    [1000, 30],
  ])('a count of %i is asked as %i', (count, counted) => {
    const at = (entries: number) => asked({ kind: 'entries', dimension: 'outcome', count: entries }).after;
    expect(at(count)).toEqual(at(counted));
  });

  test('an unknown level is an error, not a guess', () => {
    expect(() => asked({ kind: 'level', level: 'IC99' })).toThrow('IC99');
  });

  test('a level with a zero weight leaves that box out', () => {
    const { framework } = senior;
    const levels = framework.levels.map((level) =>
      level.key === 'IC5' ? { ...level, weights: { input: 0, output: 0.4, outcome: 0.35, impact: 0.25 } } : level,
    );
    const { after } = asked({ kind: 'level', level: 'IC5' }, [{ ...senior, framework: { ...framework, levels } }]);
    expect(after.boxes.input).toBeUndefined();
    expect(after.boxes.output).toBeGreaterThan(0);
  });

  test('nothing expected at all is said by nothing', () => {
    const { framework } = senior;
    const nothing = { inputPerWeek: 0, outputPerWeek: 0, outcomesPerQuarter: 0, impactsPerQuarter: 0, feltBy: {} };
    const levels = framework.levels.map((level) =>
      level.key === 'IC5' ? { ...level, typicalQuarter: nothing } : level,
    );
    const empty = { ...senior, framework: { ...framework, levels } };
    expect(whatIf(history, [empty], last, { kind: 'level', level: 'IC5' })).toBeUndefined();
  });

  test('two role changes in one month are read as the weeks were held, and as one level throughout', () => {
    const twice = [
      buildAssignment({ level: 'IC3' }),
      buildAssignment({ level: 'IC4', validFrom: weekAt(22) }),
      buildAssignment({ level: 'IC5', validFrom: weekAt(24) }),
    ];
    const { before, after } = asked({ kind: 'level', level: 'IC4' }, twice);
    expect(before.level.key).toBe('IC5');
    expect(after).toEqual(placeOf(heldAgainst(history, [senior], last, 'IC4')));
  });

  test('fewer weeks than the rules ask are calculated all the same: whether to say it is for the surface', () => {
    const answer = whatIf(history.slice(0, 2), [senior], weekAt(1), { kind: 'level', level: 'IC5' });
    expect(answer?.after.percent).toBeGreaterThan(0);
  });

  test('a box without own entries grows by the default line', () => {
    const noImpact = buildHistory(26, () => [buildEntry('input'), buildEntry('output')]);
    const answer = whatIf(noImpact, [senior], last, { kind: 'entries', dimension: 'impact', count: 1 });
    expect(answer?.after.boxes.impact).toBeGreaterThan(answer?.before.boxes.impact ?? 0);
  });

  test('one more typical entry is what the Why window says of it', () => {
    const { levers } = reflect(history, [senior], last);
    const typical = levers.filter(({ kind }) => kind === 'typical');
    expect(typical.map(({ dimension }) => dimension).toSorted()).toEqual(dimensions.toSorted());
    for (const { dimension, to } of typical) {
      expect(asked({ kind: 'entries', dimension, count: 1 }).after.percent).toBeCloseTo(to, 12);
    }
  });

  test('other weights weigh the same boxes otherwise', () => {
    const [first] = otherWeights(asked({ kind: 'level', level: 'IC4' }).before.level);
    if (first === undefined) throw new Error('A Senior has weights from somewhere else.');
    const { before, after } = asked({ kind: 'weights', preset: first.key });
    expect(after.boxes).toEqual(before.boxes);
    expect(after.percent).not.toBe(before.percent);
  });

  test('weights that leave a level as it is are not offered', () => {
    const levelOfKey = (key: string) => asked({ kind: 'level', level: key }).after.level;
    expect(otherWeights(levelOfKey('IC5')).map(({ key }) => key)).toEqual([
      'author-app-2025',
      'author-app-levels-2025',
    ]);
    expect(otherWeights(levelOfKey('M1')).map(({ key }) => key)).toEqual(['author-post-2025', 'author-app-2025']);
    const own = levelOfKey('D1');
    expect(otherWeights({ ...own, weights: { input: 0.1, output: 0.2, outcome: 0.3, impact: 0.4 } })).toHaveLength(1);
  });

  test('weights nobody knows are an error, not a guess', () => {
    expect(() => asked({ kind: 'weights', preset: 'mine' })).toThrow('mine');
  });

  test('more of a box that nothing is asked of changes nothing', () => {
    const { framework } = senior;
    const levels = framework.levels.map((level) =>
      level.key === 'IC4' ? { ...level, weights: { input: 0, output: 0.5, outcome: 0.35, impact: 0.15 } } : level,
    );
    const { before, after } = asked({ kind: 'entries', dimension: 'input', count: 5 }, [
      { ...senior, framework: { ...framework, levels } },
    ]);
    expect(after).toEqual(before);
  });

  test('a reach that is assumed is said where a level asks for more than the own team', () => {
    const assumed = buildHistory(26, (index) => usualWeek(index).map((entry) => ({ ...entry, reachAssumed: true })));
    const at = (level: string) => whatIf(assumed, [senior], last, { kind: 'level', level })?.after.reachAssumed;
    expect([at('IC3'), at('IC5')]).toEqual([false, true]);
  });

  describe('with few logged weeks', () => {
    const light = (weeks: number) => buildHistory(weeks, () => [buildEntry('output')]);
    const against = (level: string, weeks: number) =>
      whatIf(light(weeks), [senior], weekAt(weeks - 1), { kind: 'level', level })?.after;

    test('a higher level may read better than a lower one, and then says which boxes are mostly assumed', () => {
      const [own, higher] = [against('IC4', 8), against('IC5', 8)];
      expect(higher?.percent).toBeGreaterThan(own?.percent ?? Number.POSITIVE_INFINITY);
      expect(higher?.mostlyAssumed).toEqual(['outcome', 'impact']);
    });

    test.each([
      [12, ['outcome', 'impact']],
      [13, ['impact']],
      [25, ['impact']],
      [26, []],
    ])('%i logged weeks leave %p mostly assumed', (weeks, boxes) => {
      expect(against('IC5', weeks)?.mostlyAssumed).toEqual(boxes);
    });

    test('a box that a level does not weigh is not called assumed', () => {
      const { framework } = senior;
      const levels = framework.levels.map((level) =>
        level.key === 'IC5' ? { ...level, weights: { input: 0.3, output: 0.4, outcome: 0.3, impact: 0 } } : level,
      );
      const narrow = [{ ...senior, framework: { ...framework, levels } }];
      const answer = whatIf(light(8), narrow, weekAt(7), { kind: 'level', level: 'IC5' });
      expect(answer?.after.mostlyAssumed).toEqual(['outcome']);
    });
  });
});
