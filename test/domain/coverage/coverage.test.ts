import { describe, expect, test } from '@jest/globals';
import type { CheckIn } from '../../../src/domain/check-in.js';
import { coverageOf, linesBetween, type StatementCoverage } from '../../../src/domain/coverage/coverage.js';
import type { Statement } from '../../../src/domain/coverage/statement.js';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { dimensions, type Dimension } from '../../../src/domain/dimension.js';
import type { Entry } from '../../../src/domain/entry.js';
import { frameworkSchema } from '../../../src/domain/framework.js';
import { addWeeks } from '../../../src/domain/week.js';
import { buildCheckIn, weekAt } from '../builders.js';
import { buildLevel, buildLine, buildWeekAgo, flat, judged, kindOf, levelNamed, otherKindOf } from './builders.js';

const windows = [
  ['input', 13],
  ['output', 13],
  ['outcome', 26],
  ['impact', 52],
] as const;

function covered(
  history: readonly CheckIn[],
  dimension: Dimension,
  change: Partial<Statement> = {},
  framework = defaultFramework,
): StatementCoverage {
  const level = buildLevel(dimension, { text: 'You do it.', kinds: [kindOf[dimension]], ...change });
  const [coverage] = coverageOf(history, level, framework, judged)[dimension];
  if (coverage === undefined) throw new Error('A statement has a coverage.');
  return coverage;
}

function stateOf(history: readonly CheckIn[], dimension: Dimension, change: Partial<Statement> = {}) {
  return covered(history, dimension, change).state;
}

function weeksAgo(dimension: Dimension, ago: readonly number[], change: Partial<Entry> = {}): CheckIn[] {
  return ago.map((each) => buildWeekAgo(each, buildLine(dimension, change)));
}

describe.each(windows)('A statement of %s', (dimension, windowWeeks) => {
  const oldest = windowWeeks - 1;

  test('is not seen yet without a line', () => {
    expect(covered([], dimension)).toMatchObject({ dimension, state: 'not-yet', pieces: [], weeks: 0 });
  });

  test.each([
    [1, 'evidenced'],
    [2, 'evidenced'],
    [3, 'consistent'],
    [4, 'consistent'],
  ] as const)('with lines in %i different weeks of its window is %s', (weeks, state) => {
    const history = weeksAgo(
      dimension,
      Array.from({ length: weeks }, (_, index) => index * 2),
    );

    expect(covered(history, dimension)).toMatchObject({ state, weeks });
  });

  test('counts two lines of one week as one week, and both as pieces', () => {
    const history = [
      buildWeekAgo(0, buildLine(dimension), buildLine(dimension)),
      buildWeekAgo(1, buildLine(dimension), buildLine(dimension, { count: 9 })),
    ];

    const coverage = covered(history, dimension);

    expect(coverage).toMatchObject({ state: 'evidenced', weeks: 2 });
    expect(coverage.pieces).toHaveLength(4);
  });

  test('counts the oldest week of its window and the judged one', () => {
    const history = weeksAgo(dimension, [0, 1, oldest]);

    expect(covered(history, dimension)).toMatchObject({ state: 'consistent', weeks: 3 });
  });

  test('does not count the week just before its window', () => {
    expect(stateOf(weeksAgo(dimension, [0, 1, windowWeeks]), dimension)).toBe('evidenced');
    expect(stateOf(weeksAgo(dimension, [windowWeeks]), dimension)).toBe('not-yet');
  });

  test('does not count a week after the judged one', () => {
    expect(stateOf(weeksAgo(dimension, [0, 1, -1]), dimension)).toBe('evidenced');
    expect(stateOf(weeksAgo(dimension, [-1, -2, -3]), dimension)).toBe('not-yet');
  });

  test('does not count lines of another kind, or of none', () => {
    const history = [
      ...weeksAgo(dimension, [0, 2, 4], { category: otherKindOf[dimension] }),
      ...[1, 3, 5].map((ago) => buildWeekAgo(ago, { ...buildLine(dimension), category: undefined })),
    ];

    expect(stateOf(history, dimension)).toBe('not-yet');
  });

  test('does not count lines of its kind that stand in another dimension', () => {
    const others = dimensions.filter((other) => other !== dimension);
    const history = others.map((other, ago) => buildWeekAgo(ago, buildLine(other, { category: kindOf[dimension] })));

    expect(stateOf(history, dimension)).toBe('not-yet');
  });

  test('counts every one of its kinds', () => {
    const history = [...weeksAgo(dimension, [0, 2]), ...weeksAgo(dimension, [1], { category: otherKindOf[dimension] })];

    expect(stateOf(history, dimension, { kinds: [kindOf[dimension], otherKindOf[dimension]] })).toBe('consistent');
  });

  test('that no kind shows is for the person alone to tell, whatever the weeks hold', () => {
    const history = weeksAgo(dimension, [0, 1, 2]);

    expect(covered(history, dimension, { kinds: [] })).toMatchObject({ state: 'untold', pieces: [], weeks: 0 });
    expect(stateOf([], dimension, { kinds: [] })).toBe('untold');
  });

  test('shows its pieces newest first, each with its week', () => {
    const history = weeksAgo(dimension, [4, 0, oldest, 2]);

    const { pieces } = covered(history, dimension);

    expect(pieces.map(({ week }) => week)).toEqual([0, 2, 4, oldest].map((ago) => addWeeks(judged, -ago)));
    expect(pieces[0]?.entry).toEqual(history[1]?.entries[0]);
  });

  test('reads the same in any order of the history', () => {
    const history = weeksAgo(dimension, [0, 3, 6, windowWeeks, -1]);

    expect(covered(history.toReversed(), dimension)).toEqual(covered(history, dimension));
  });

  test('follows the window and the number of weeks of its framework', () => {
    const shorter = { ...defaultFramework, windowWeeks: { ...defaultFramework.windowWeeks, [dimension]: 3 } };
    const stricter = { ...defaultFramework, coverage: { ...defaultFramework.coverage, consistentWeeks: 4 } };
    const history = weeksAgo(dimension, [0, 2, 3]);

    expect(covered(history, dimension, {}, shorter)).toMatchObject({ state: 'evidenced', weeks: 2 });
    expect(covered(history, dimension, {}, stricter)).toMatchObject({ state: 'evidenced', weeks: 3 });
    expect(covered(history, dimension)).toMatchObject({ state: 'consistent', weeks: 3 });
  });
});

describe.each(['outcome', 'impact'] as const)('An %s', (dimension) => {
  test.each([
    ['me', 'not-yet'],
    ['team', 'not-yet'],
    ['another-team', 'consistent'],
    ['organisation', 'consistent'],
    ['company', 'consistent'],
  ] as const)('felt by %s, where another team is asked: %s', (reach, state) => {
    const history = weeksAgo(dimension, [0, 1, 2], { reach });

    expect(stateOf(history, dimension, { reach: 'another-team' })).toBe(state);
  });

  test('felt by the person alone shows a statement that asks no reach', () => {
    expect(stateOf(weeksAgo(dimension, [0, 1, 2], { reach: 'me' }), dimension)).toBe('consistent');
  });
});

describe.each(['input', 'output'] as const)('A line of %s', (dimension) => {
  test('is felt by nobody yet: a reach asked of outcomes and impacts is not asked of it', () => {
    const history = weeksAgo(dimension, [0, 1, 2], { reach: 'me' });

    expect(stateOf(history, dimension, { reach: 'another-team' })).toBe('consistent');
  });
});

describe('What came of an outcome', () => {
  test.each([
    ['missed', 'not-yet'],
    ['partly', 'evidenced'],
    ['worked', 'evidenced'],
    ['better', 'evidenced'],
  ] as const)('%s, where the statement does not say: %s', (result, state) => {
    expect(stateOf(weeksAgo('outcome', [0], { result }), 'outcome')).toBe(state);
  });

  test.each([
    ['missed', 'evidenced'],
    ['partly', 'evidenced'],
    ['worked', 'not-yet'],
    ['better', 'not-yet'],
  ] as const)('%s, where the statement names missed and partly: %s', (result, state) => {
    const history = weeksAgo('outcome', [0], { result });

    expect(stateOf(history, 'outcome', { results: ['missed', 'partly'] })).toBe(state);
  });
});

describe('What the lines show of a level', () => {
  test('keeps every statement, in the order of the level', () => {
    for (const level of defaultFramework.levels) {
      const coverage = coverageOf([], level, defaultFramework, judged);

      for (const dimension of dimensions) {
        expect(coverage[dimension].map(({ statement }) => statement)).toEqual(level.statements[dimension]);
      }
      const untold = flat(coverage).filter(({ state }) => state === 'untold');
      expect(untold.map(({ statement }) => statement)).toEqual(
        flat(level.statements).filter(({ kinds }) => kinds.length === 0),
      );
    }
  });

  test('is nothing, with the sentences of an earlier framework that name no kinds', () => {
    const [first, ...rest] = defaultFramework.levels;
    if (first === undefined) throw new Error('There is a level.');
    const sentences = { input: ['Reads.'], output: ['Ships.'], outcome: ['Helps.'], impact: ['Lasts.'] };
    const parsed = frameworkSchema.parse({
      ...defaultFramework,
      levels: [{ ...first, statements: sentences }, ...rest],
    });
    const level = parsed.levels[0];
    if (level === undefined) throw new Error('There is a level.');
    const history = dimensions.map((dimension) => buildWeekAgo(0, buildLine(dimension)));

    const coverage = flat(coverageOf(history, level, parsed, judged));

    expect(coverage.map(({ statement, state }) => [statement.text, state])).toEqual([
      ['Reads.', 'untold'],
      ['Ships.', 'untold'],
      ['Helps.', 'untold'],
      ['Lasts.', 'untold'],
    ]);
  });

  test('names a Senior whose designs were adopted by another team', () => {
    const history = [0, 9, 25].map((ago) =>
      buildWeekAgo(ago, buildLine('outcome', { category: 'adopted-design', reach: 'another-team' })),
    );

    const states = coverageOf(history, levelNamed('IC4'), defaultFramework, judged).outcome.map(({ state }) => state);

    expect(states).toEqual(['not-yet', 'consistent', 'not-yet', 'not-yet']);
  });
});

describe('Lines between two weeks', () => {
  const history = [3, 1, 4, 2].map((index) => buildCheckIn(weekAt(index), [buildLine('input'), buildLine('output')]));

  test('are those of both ends and of what lies between, newest week first', () => {
    const weeks = linesBetween(history, weekAt(2), weekAt(3)).map(({ week }) => week);

    expect(weeks).toEqual([weekAt(3), weekAt(3), weekAt(2), weekAt(2)]);
  });

  test('are none when the last week lies before the first', () => {
    expect(linesBetween(history, weekAt(3), weekAt(2))).toEqual([]);
  });
});

describe('Bare and small lines', () => {
  const larger: Statement = { text: 'Leads larger work.', kinds: ['shipped'], size: 'L' };
  const plain: Statement = { text: 'Ships.', kinds: ['shipped'] };
  const stateFor = (statement: Statement, change: Partial<Entry>) => {
    const history = [0, 1, 2].map((ago) => buildWeekAgo(ago, buildLine('output', change)));
    const [coverage] = coverageOf(history, buildLevel('output', statement), defaultFramework, judged).output;
    return coverage?.state;
  };

  test('show nothing where more than a bare word is needed', () => {
    expect(stateFor(plain, { evidence: 'none' })).toBe('not-yet');
    expect(stateFor(plain, { evidence: 'described' })).toBe('consistent');
  });

  test('of a kind that is counted show it all the same', () => {
    const reviews: Statement = { text: 'Reviews.', kinds: ['review'] };
    const history = [0, 1, 2].map((ago) => buildWeekAgo(ago, buildLine('input', { evidence: 'none', count: 4 })));

    expect(coverageOf(history, buildLevel('input', reviews), defaultFramework, judged).input[0]?.state).toBe(
      'consistent',
    );
  });

  test.each([
    ['S', 'not-yet'],
    ['M', 'not-yet'],
    ['L', 'consistent'],
    ['XL', 'consistent'],
  ] as const)('of size %s are %s for a statement about larger work', (size, state) => {
    expect(stateFor(larger, { size })).toBe(state);
  });
});
