import { describe, expect, test } from '@jest/globals';
import type { CheckIn } from '../../../src/domain/check-in.js';
import { coverageOf } from '../../../src/domain/coverage/coverage.js';
import { strengthsOf } from '../../../src/domain/coverage/strengths.js';
import { workViewOf } from '../../../src/domain/coverage/work-view.js';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { dimensions, type Dimension } from '../../../src/domain/dimension.js';
import type { Entry } from '../../../src/domain/entry.js';
import { reflect } from '../../../src/domain/reflect.js';
import { buildAssignment, buildCheckIn, buildEntry, buildHistory, usualWeek, weekAt } from '../builders.js';
import { buildLine, flat, levelNamed, withLevel } from './builders.js';

const senior = buildAssignment();
const last = weekAt(59);

/** A year of usual weeks without lines of some dimensions. */
function without(...missing: Dimension[]): CheckIn[] {
  return buildHistory(60, (index) => usualWeek(index).filter(({ dimension }) => !missing.includes(dimension)));
}

/** Weeks of much input and output with a kind each, and whatever else. */
function busyWeek(...more: Entry[]): Entry[] {
  const kinds = [
    ['input', ['review', 'pairing', 'investigation', 'learning']],
    ['output', ['shipped', 'design', 'quality', 'docs']],
  ] as const;
  const work = kinds.flatMap(([dimension, all]) =>
    all.map((category) => buildEntry(dimension, { category, evidence: 'linked' })),
  );
  return [...work, ...more];
}

describe('The view of the work', () => {
  test('holds the level, what the lines show of it, and the strengths', () => {
    const history = buildHistory(60, (index) => busyWeek(...(index % 5 === 0 ? [buildLine('outcome')] : [])));

    const view = workViewOf(history, [senior], last);

    expect(view.level).toBe(levelNamed('IC4'));
    expect(view.statements).toEqual(coverageOf(history, levelNamed('IC4'), defaultFramework, last));
    expect(view.strengths).toEqual(strengthsOf(history, defaultFramework, last));
    expect(view.strengths.length).toBeGreaterThan(0);
  });

  test('knows nothing of the weeks after the judged one', () => {
    const history = buildHistory(40, (index) => busyWeek(...(index % 4 === 0 ? [buildLine('outcome')] : [])));

    expect(workViewOf(history, [senior], weekAt(29))).toEqual(workViewOf(history.slice(0, 30), [senior], weekAt(29)));
  });

  test('counts the work of the weeks before a promotion', () => {
    const history = buildHistory(60, (index) =>
      index < 50 ? busyWeek(buildEntry('output', { category: 'shipped', size: 'L' })) : [buildEntry('input')],
    );
    const promoted = [buildAssignment({ level: 'IC3' }), buildAssignment({ validFrom: weekAt(50) })];

    const { level, statements } = workViewOf(history, promoted, last);

    expect(level.key).toBe('IC4');
    expect(statements.output.map(({ state }) => state)).toEqual(['consistent', 'consistent', 'consistent']);
  });

  test.each([
    ['no week at all', []],
    ['confirmed zeros', Array.from({ length: 30 }, (_, index) => buildCheckIn(weekAt(index + 30)))],
    ['weeks off', [buildCheckIn(last, [], { state: 'away', availability: 0 })]],
    ['skipped weeks', [buildCheckIn(last, [], { state: 'skipped' })]],
  ])('is there without a line: %s', (_, history) => {
    const view = workViewOf(history, [senior], last);

    expect(view).toMatchObject({ strengths: [], less: [], withoutKind: 0 });
    expect(view.patterns).toEqual([]);
    expect(flat(view.statements).every(({ state }) => state === 'not-yet' || state === 'untold')).toBe(true);
    expect(view.next?.emerging).toEqual([]);
  });

  test('of weeks that are all the same has only the strengths they show', () => {
    const history = buildHistory(60, () => [buildLine('input'), buildLine('output')]);

    expect(workViewOf(history, [senior], last).strengths).toEqual([]);
  });

  test('is refused without an assignment, and of a level that its framework does not have', () => {
    expect(() => workViewOf([], [], last)).toThrow();
    expect(() => workViewOf([], [buildAssignment({ level: 'IC99' })], last)).toThrow('IC99');
  });
});

describe('Growth', () => {
  test.each([
    ['nothing', without(...dimensions)],
    ['usual weeks', without()],
    ['busy weeks', buildHistory(60, () => busyWeek(buildLine('outcome'), buildLine('impact')))],
  ])('is every statement that is not seen yet, and nothing else: %s', (_, history) => {
    const { growth, statements } = workViewOf(history, [senior], last);

    const notYet = flat(statements).filter(({ state }) => state === 'not-yet');
    const texts = (all: typeof growth) => all.map(({ statement }) => statement.text).toSorted();
    expect(texts(growth)).toEqual(texts(notYet));
    expect(growth.every(({ state }) => state === 'not-yet')).toBe(true);
  });

  test.each([
    ['outcome', ['outcome']],
    ['outcome', ['outcome', 'impact']],
    ['impact', ['impact']],
    ['output', ['output']],
    ['input', ['input']],
  ] as const)('begins with what holds the place most: %s, where the lines are without %p', (holds, missing) => {
    const history = without(...missing);

    const { growth } = workViewOf(history, [senior], last);

    expect(reflect(history, [senior], last).explanation.holds).toBe(holds);
    expect(growth[0]?.dimension).toBe(holds);
    const first = growth.filter(({ dimension }) => dimension === holds);
    expect(growth.slice(0, first.length)).toEqual(first);
  });

  test('keeps the statements of one dimension in the order of the level', () => {
    const { growth } = workViewOf(without(), [senior], last);

    for (const dimension of dimensions) {
      const own = growth.filter((each) => each.dimension === dimension).map(({ statement }) => statement);
      expect(own).toEqual(senior.framework.levels.find(({ key }) => key === 'IC4')?.statements[dimension]);
    }
  });
});

describe('The next level', () => {
  test.each(['IC6', 'D2'])('is absent at the end of a track: %s', (level) => {
    expect(workViewOf(without(), [buildAssignment({ level })], last)).not.toHaveProperty('next');
  });

  test.each([
    ['IC1', 'IC2'],
    ['IC5', 'IC6'],
    ['M2', 'SM1'],
    ['SM2', 'D1'],
    ['D1', 'D2'],
  ])('of %s is %s', (level, next) => {
    expect(workViewOf(without(), [buildAssignment({ level })], last).next?.level.key).toBe(next);
  });

  test('has emerging what the lines show of it already, once or again and again, and the rest not yet', () => {
    const history = buildHistory(60, (index) => [
      buildEntry('input'),
      ...(index >= 55 ? [buildEntry('output', { category: 'design' })] : []),
      ...(index === 58 ? [buildEntry('outcome', { category: 'adopted-design', reach: 'organisation' })] : []),
    ]);

    const { next } = workViewOf(history, [senior], last);

    expect(next?.emerging.map(({ statement, state }) => [statement.text, state])).toEqual([
      ['You write the designs and decisions several teams work by.', 'consistent'],
      ['Cross-team designs you led are adopted and work in production.', 'evidenced'],
    ]);
    expect(next?.notYet).toHaveLength(flat(levelNamed('IC5').statements).length - 2);
    expect(next?.notYet.every(({ state }) => state === 'not-yet')).toBe(true);
  });

  test('keeps what only the person can tell out of both lists', () => {
    const { next } = workViewOf(without(), [buildAssignment({ level: 'IC2' })], last);

    const told = flat(levelNamed('IC3').statements).filter(({ kinds }) => kinds.length > 0);
    expect(told.length).toBeLessThan(flat(levelNamed('IC3').statements).length);
    expect([...(next?.emerging ?? []), ...(next?.notYet ?? [])]).toHaveLength(told.length);
  });
});

describe('Lines without a kind', () => {
  test('are counted in the last 13 weeks, a line with many occurrences once', () => {
    const history = [
      buildCheckIn(weekAt(46), [buildEntry('input'), buildEntry('output')]),
      buildCheckIn(weekAt(47), [buildEntry('input'), buildLine('output')]),
      buildCheckIn(weekAt(59), [buildEntry('output', { count: 10 }), buildEntry('outcome'), buildLine('impact')]),
      buildCheckIn(weekAt(60), [buildEntry('input')]),
    ];

    expect(workViewOf(history, [senior], last).withoutKind).toBe(3);
  });

  test('are none where every line has one', () => {
    const history = buildHistory(60, () => busyWeek());

    expect(workViewOf(history, [senior], last).withoutKind).toBe(0);
  });
});

describe('Patterns of real weeks', () => {
  const busy = (weeks: number) =>
    buildHistory(60, (index) => (index >= 60 - weeks ? busyWeek() : undefined)).filter(({ week }) => week <= last);

  test('are said where a year of much work has no outcome and no impact', () => {
    expect(workViewOf(busy(60), [senior], last).patterns).toEqual([
      'much-input-little-outcome',
      'much-output-little-impact',
    ]);
  });

  test('are not said where the work is answered by its effects', () => {
    const history = buildHistory(60, (index) =>
      busyWeek(...(index % 3 === 0 ? [buildLine('outcome')] : []), ...(index % 10 === 0 ? [buildLine('impact')] : [])),
    );

    expect(workViewOf(history, [senior], last).patterns).toEqual([]);
  });

  test.each([
    [12, false],
    [13, true],
  ])('of outcomes wait until half of their window is logged: %i weeks, %p', (weeks, is) => {
    expect(workViewOf(busy(weeks), [senior], last).patterns).toEqual(is ? ['much-input-little-outcome'] : []);
  });
});

describe('A level that gives a dimension no weight', () => {
  const weights = {
    input: { input: 0, output: 0.5, outcome: 0.35, impact: 0.15 },
    output: { input: 0.5, output: 0, outcome: 0.35, impact: 0.15 },
    outcome: { input: 0.25, output: 0.5, outcome: 0, impact: 0.25 },
    impact: { input: 0.25, output: 0.35, outcome: 0.4, impact: 0 },
  };

  test.each(dimensions)('moves nothing by more or less of it, and it holds nothing: %s', (dimension) => {
    const framework = withLevel('IC4', { weights: weights[dimension] });
    const history = buildHistory(60, () =>
      busyWeek(buildEntry('input', { category: 'tickets', size: 'S', count: 12 })),
    );

    const view = workViewOf(history, [buildAssignment({ framework })], last);

    for (const more of view.more.filter((each) => each.dimension === dimension))
      expect(more.to).toBeCloseTo(more.from, 12);
    for (const less of view.less.filter((each) => each.dimension === dimension))
      expect(less.to).toBeCloseTo(less.from, 12);
    expect(view.patterns.filter((pattern) => pattern.endsWith(`little-${dimension}`))).toEqual([]);
    expect(view.growth.some((each) => each.dimension !== dimension)).toBe(true);
    expect(view.growth[0]?.dimension).not.toBe(dimension);
  });
});
