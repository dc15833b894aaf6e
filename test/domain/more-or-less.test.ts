import { describe, expect, test } from '@jest/globals';
import type { CheckIn } from '../../src/domain/check-in.js';
import { workViewOf, type WorkView } from '../../src/domain/coverage/work-view.js';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { dimensions, type Dimension } from '../../src/domain/dimension.js';
import type { Entry } from '../../src/domain/entry.js';
import type { MoreOf } from '../../src/domain/more-or-less.js';
import { reflect } from '../../src/domain/reflect.js';
import { whatIf } from '../../src/domain/what-if/what-if.js';
import { buildAssignment, buildCheckIn, buildEntry, buildHistory, usualWeek, weekAt } from './builders.js';

const senior = buildAssignment();
const last = weekAt(25);

const usual = {
  review: (change: Partial<Entry> = {}) => buildEntry('input', { category: 'review', ...change }),
  shipped: (change: Partial<Entry> = {}) =>
    buildEntry('output', { category: 'shipped', evidence: 'linked', ...change }),
  solved: (change: Partial<Entry> = {}) => buildEntry('outcome', { category: 'solved', ...change }),
  practice: (change: Partial<Entry> = {}) => buildEntry('impact', { category: 'practice', ...change }),
};

/** A week of which every kind always looks the same, so that the typical entry is that line. */
function evenWeek(index: number): Entry[] {
  return [
    usual.review(),
    usual.shipped(),
    ...(index % 4 === 0 ? [usual.solved()] : []),
    ...(index % 13 === 4 ? [usual.practice()] : []),
  ];
}

/** Half of what the level asks, and ten small reviews each week. */
function reviewWeek(): Entry[] {
  return [usual.review({ size: 'S', count: 10 }), buildEntry('input'), usual.shipped()];
}

function viewOf(history: readonly CheckIn[], assignment = senior): WorkView {
  return workViewOf(history, [assignment], last);
}

function percentOf(history: readonly CheckIn[], assignment = senior): number {
  const { standing } = reflect(history, [assignment], last);
  if (standing === undefined) throw new Error('A number is said.');
  return standing.percent;
}

function moreOfKind(history: readonly CheckIn[], key: string): MoreOf {
  const found = viewOf(history).more.find(({ category }) => category?.key === key);
  if (found === undefined) throw new Error(`More of ${key} is said.`);
  return found;
}

/** The lines of each week changed. */
function edited(history: readonly CheckIn[], change: (entries: readonly Entry[], index: number) => Entry[]): CheckIn[] {
  return history.map((checkIn, index) => ({ ...checkIn, entries: change(checkIn.entries, index) }));
}

/** One line more in the judged week. */
function withLine(history: readonly CheckIn[], line: Entry): CheckIn[] {
  return history.map((each) => (each.week === last ? { ...each, entries: [...each.entries, line] } : each));
}

describe('Do more', () => {
  const even = buildHistory(26, evenWeek);

  test('names each kind of work of the person once, from the place as it is', () => {
    const { more } = viewOf(even);

    expect(new Set(more.map(({ category }) => category?.key))).toEqual(
      new Set(['practice', 'review', 'shipped', 'solved']),
    );
    expect(more).toHaveLength(4);
    for (const { from, dimension, category } of more) {
      expect(from).toBe(percentOf(even));
      expect(category?.dimension).toBe(dimension);
    }
  });

  test.each([
    ['even weeks', even],
    ['weeks of ten reviews', buildHistory(26, reviewWeek)],
    ['usual weeks without kinds', buildHistory(26, usualWeek)],
    ['confirmed zeros', buildHistory(26, () => [])],
    ['a judged week that was missed', buildHistory(25, evenWeek)],
  ])('only lifts, and what lifts most per hour comes first: %s', (_, history) => {
    const { more } = viewOf(history);

    const perHour = more.map(({ from, to, hours }) => (to - from) / hours);
    expect(more.length).toBeGreaterThan(0);
    expect(perHour).toEqual(perHour.toSorted((a, b) => b - a));
    for (const { from, to } of more) expect(to).toBeGreaterThanOrEqual(from);
    expect(new Set(more.map(({ dimension }) => dimension))).toEqual(new Set(dimensions));
  });

  test.each(['review', 'shipped', 'solved', 'practice'] as const)(
    'is what that very line would make of it: %s',
    (key) => {
      expect(moreOfKind(even, key).to).toBeCloseTo(percentOf(withLine(even, usual[key]())), 9);
      expect(moreOfKind(even, key).to).toBeGreaterThan(percentOf(even));
    },
  );

  test('counts repeats of a full week as little as the week does', () => {
    const full = buildHistory(26, (index) => [
      ...evenWeek(index),
      ...Array.from({ length: 6 }, () => usual.review()),
      ...Array.from({ length: 2 }, () => buildEntry('input', { category: 'pairing' })),
    ]);

    for (const [key, line] of [
      ['review', usual.review()],
      ['pairing', buildEntry('input', { category: 'pairing' })],
    ] as const) {
      expect(moreOfKind(full, key).to).toBeCloseTo(percentOf(withLine(full, line)), 9);
    }
    expect(moreOfKind(full, 'review').to).toBeLessThan(moreOfKind(full, 'pairing').to);
  });

  test('is one occurrence, of a kind that comes by the dozen too', () => {
    const history = buildHistory(26, reviewWeek);

    const review = moreOfKind(history, 'review');

    expect(review.hours).toBe(2);
    expect(review.to).toBeCloseTo(percentOf(withLine(history, usual.review({ size: 'S' }))), 9);
  });

  test.each([
    ['S', 2],
    ['M', 8],
    ['L', 24],
    ['XL', 120],
  ] as const)('asks the hours of its size, %s: %i', (size, hours) => {
    const change = { size, evidence: 'linked' } as const;
    const history = buildHistory(26, () => [usual.review(change), usual.shipped(change)]);

    expect(moreOfKind(history, 'review').hours).toBe(hours);
    expect(moreOfKind(history, 'shipped').hours).toBe(hours);
  });

  test.each(['S', 'L', 'XL'] as const)('is what that very line would make of it, at size %s', (size) => {
    const line = () => usual.shipped({ size });
    const history = buildHistory(26, () => [usual.review(), line()]);

    expect(moreOfKind(history, 'shipped').to).toBeCloseTo(percentOf(withLine(history, line())), 9);
  });

  test('asks of an outcome and an impact the hours of finding out, whatever their size', () => {
    const history = buildHistory(26, () => [
      usual.review(),
      usual.solved({ size: 'XL' }),
      usual.practice({ size: 'S' }),
    ]);

    expect(moreOfKind(history, 'solved').hours).toBe(4);
    expect(moreOfKind(history, 'practice').hours).toBe(8);
  });

  test('takes the middle of the own entries of the kind', () => {
    const sizes = ['S', 'M', 'L'] as const;
    const history = buildHistory(27, (index) => [
      usual.review(),
      usual.shipped({ size: sizes[index % 3] ?? 'M' }),
    ]).slice(0, 24);
    const judged = weekAt(23);
    const more = workViewOf(history, [senior], judged).more.find(({ category }) => category?.key === 'shipped');
    const after = history.map((each) =>
      each.week === judged ? { ...each, entries: [...each.entries, usual.shipped({ size: 'M' })] } : each,
    );

    expect(more?.hours).toBe(8);
    expect(more?.to).toBeCloseTo(reflect(after, [senior], judged).standing?.percent ?? NaN, 9);
  });

  test('takes half a year: older entries do not shape what is typical, and a kind of then is not named', () => {
    const judged = weekAt(59);
    const history = buildHistory(60, (index) =>
      index < 34
        ? [usual.review({ size: 'S' }), buildEntry('output', { category: 'design' })]
        : [usual.review({ size: 'M' }), usual.shipped()],
    );

    const { more } = workViewOf(history, [senior], judged);

    expect(more.find(({ category }) => category?.key === 'review')?.hours).toBe(8);
    expect(more.map(({ category }) => category?.key)).not.toContain('design');
  });

  test.each([
    [34, true],
    [33, false],
  ])('names a kind of the oldest week of half a year, and none before it: week %i, %p', (at, is) => {
    const history = buildHistory(60, (index) => [
      ...evenWeek(index),
      ...(index === at ? [buildEntry('output', { category: 'design' })] : []),
    ]);

    const kinds = workViewOf(history, [senior], weekAt(59)).more.map(({ category }) => category?.key);

    expect(kinds.includes('design')).toBe(is);
  });

  test.each(['outcome', 'impact'] as const)('is the usual line of an %s that never had a kind', (dimension) => {
    const history = buildHistory(26, (index) => [
      usual.review(),
      usual.shipped(),
      ...(index % 5 === 0 ? [buildEntry(dimension)] : []),
    ]);

    const more = viewOf(history).more.filter((each) => each.dimension === dimension);

    expect(more).toHaveLength(1);
    expect(more[0]).not.toHaveProperty('category');
    expect(more[0]?.to).toBeCloseTo(percentOf(withLine(history, buildEntry(dimension))), 9);
  });

  test.each<Dimension>(['input', 'output', 'outcome', 'impact'])(
    'is the default line of %s without any',
    (dimension) => {
      const history = buildHistory(26, (index) => evenWeek(index).filter((line) => line.dimension !== dimension));

      const more = viewOf(history).more.filter((each) => each.dimension === dimension);

      const one = whatIf(history, [senior], last, { kind: 'entries', dimension, count: 1 });
      expect(more).toHaveLength(1);
      expect(more[0]).not.toHaveProperty('category');
      expect(more[0]?.to).toBeCloseTo(one?.after.percent ?? NaN, 9);
    },
  );
});

/** A Senior with other rules of what may stay away. */
function withRules(less: { leastHours: number; hardlyMovesAnHour: number }) {
  return buildAssignment({ framework: { ...defaultFramework, levers: { ...defaultFramework.levers, less } } });
}

describe('Do less', () => {
  const reviews = buildHistory(26, reviewWeek);

  test('names ten small reviews a week: five fewer each, at two hours', () => {
    const { less } = viewOf(reviews);

    expect(less).toHaveLength(1);
    expect(less[0]).toMatchObject({ dimension: 'input', count: 13 * 5, hours: 13 * 5 * 2 });
    expect(less[0]?.category.key).toBe('review');
    expect(less[0]?.from).toBe(percentOf(reviews));
  });

  test('is what the weeks would say without them', () => {
    const fewer = edited(reviews, (entries) =>
      entries.map((entry) => (entry.category === 'review' ? { ...entry, count: 5 } : entry)),
    );

    const [less] = viewOf(reviews).less;

    expect(less?.to).toBeCloseTo(percentOf(fewer), 9);
    expect(less?.to).toBeLessThan(less?.from ?? 0);
  });

  test('is the same for ten lines of one as for one line of ten: five of the lines stay away', () => {
    const lines = (count: number) => Array.from({ length: count }, () => usual.review({ size: 'S' }));
    const history = buildHistory(26, () => [...lines(10), buildEntry('input'), usual.shipped()]);
    const fewer = edited(history, (entries) => [
      ...entries.filter(({ category }) => category === 'review').slice(5),
      ...entries.filter(({ category }) => category !== 'review'),
    ]);

    const less = viewOf(history).less.find(({ category }) => category.key === 'review');

    expect(less).toMatchObject({ count: 13 * 5, hours: 13 * 5 * 2 });
    expect(less?.to).toBeCloseTo(percentOf(fewer), 9);
  });

  test('leaves away those of a kind that are worth least', () => {
    const anyMove = withRules({ leastHours: 8, hardlyMovesAnHour: 1 });
    const history = buildHistory(26, () => [
      usual.review({ evidence: 'linked' }),
      usual.review({ size: 'S', count: 2 }),
      usual.review({ size: 'S', count: 3, evidence: 'none' }),
      usual.shipped(),
    ]);
    const fewer = edited(history, (entries) => entries.filter(({ evidence }) => evidence !== 'none'));

    const less = viewOf(history, anyMove).less.find(({ category }) => category.key === 'review');

    expect(less).toMatchObject({ count: 13 * 3, hours: 13 * 3 * 2 });
    expect(less?.to).toBeCloseTo(percentOf(fewer), 9);
  });

  test('counts the weeks of the window alone', () => {
    const judged = weekAt(5);

    const anyMove = withRules({ leastHours: 8, hardlyMovesAnHour: 1 });
    const short = workViewOf(reviews.slice(0, 6), [anyMove], judged).less;

    expect(short[0]).toMatchObject({ count: 6 * 5, hours: 6 * 5 * 2 });
  });

  test('leaves out of each week only half of what stands in it, rounded down', () => {
    const history = buildHistory(26, (index) => [
      usual.review({ size: 'S', count: index % 2 === 0 ? 9 : 1 }),
      buildEntry('input'),
      usual.shipped(),
    ]);
    const fewer = edited(history, (entries, index) =>
      entries.map((entry) => (entry.category === 'review' && index % 2 === 0 ? { ...entry, count: 5 } : entry)),
    );

    const [less] = viewOf(history).less;

    // Of the last 13 weeks, six have nine reviews and seven have one.
    expect(less).toMatchObject({ count: 6 * 4, hours: 6 * 4 * 2 });
    expect(less?.to).toBeCloseTo(percentOf(fewer), 9);
  });

  test('never names a kind that stands once in a week, however little it moves', () => {
    const once = buildHistory(26, () => [
      usual.review({ size: 'S', evidence: 'none' }),
      usual.shipped({ size: 'S', evidence: 'none', ownership: 'contributed' }),
    ]);

    expect(viewOf(once).less).toEqual([]);
  });

  test('never names repeats that move the place', () => {
    const history = buildHistory(26, () => [usual.shipped(), usual.shipped(), usual.review()]);

    expect(viewOf(history).less).toEqual([]);
  });

  test.each([
    [14, false],
    [16, true],
  ])('names repeats from the hours on that its rule asks: half of %i tickets in one week, %p', (count, is) => {
    const history = buildHistory(26, (index) => [
      ...evenWeek(index),
      ...(index === 20 ? [buildEntry('input', { category: 'tickets', size: 'S', count })] : []),
    ]);

    expect(viewOf(history).less.map(({ category, hours }) => [category.key, hours])).toEqual(
      is ? [['tickets', 16]] : [],
    );
  });

  test('never takes the parts of one long piece of work for repeats', () => {
    const history = buildHistory(26, () => [usual.review(), usual.shipped({ size: 'XL' })]);

    expect(viewOf(history, withRules({ leastHours: 1, hardlyMovesAnHour: 9 })).less).toEqual([]);
  });

  test('never names outcomes or impacts, nor lines without a kind', () => {
    const history = buildHistory(26, () => [
      usual.review(),
      ...Array.from({ length: 8 }, () => usual.solved()),
      ...Array.from({ length: 8 }, () => usual.practice()),
      buildEntry('input', { size: 'S', count: 20, text: 'the same', typed: 'the same' }),
    ]);

    expect(viewOf(history).less).toEqual([]);
  });

  test('begins with the most hours', () => {
    const history = buildHistory(26, () => [
      buildEntry('input', { category: 'tickets', size: 'S', count: 10 }),
      usual.review({ size: 'S', count: 20 }),
      ...['shipped', 'design'].map((category) => buildEntry('output', { category })),
    ]);

    const { less } = viewOf(history);

    expect(less.length).toBeGreaterThan(0);
    expect(less.map(({ hours }) => hours)).toEqual(less.map(({ hours }) => hours).toSorted((a, b) => b - a));
    expect(less[0]?.category.key).toBe('review');
  });

  test('follows the numbers of its framework', () => {
    const [named] = viewOf(reviews).less;
    const anHour = ((named?.from ?? 0) - (named?.to ?? 0)) / (named?.hours ?? 1);

    expect(viewOf(reviews, withRules({ leastHours: 8, hardlyMovesAnHour: anHour * 0.9 })).less).toEqual([]);
    expect(viewOf(reviews, withRules({ leastHours: 8, hardlyMovesAnHour: anHour * 1.1 })).less).toEqual([named]);
    expect(viewOf(reviews, withRules({ leastHours: 1000, hardlyMovesAnHour: 1 })).less).toEqual([]);
  });
});

describe('Nothing is said of more or less', () => {
  const spoken = ({ more, less }: WorkView) => [more.length > 0, less.length > 0];

  test.each([
    [3, [false, false]],
    [4, [true, true]],
  ])('before the fourth logged week: %i, %p', (weeks, is) => {
    const history = buildHistory(weeks, reviewWeek);

    const anyMove = withRules({ leastHours: 8, hardlyMovesAnHour: 1 });

    expect(spoken(workViewOf(history, [anyMove], weekAt(weeks - 1)))).toEqual(is);
  });

  test('while too few of the last weeks are logged', () => {
    const history = buildHistory(26, (index) => (index < 16 || index === 25 ? reviewWeek() : undefined));

    expect(reflect(history, [senior], last).withheld?.reason).toBe('coverage');
    expect(spoken(viewOf(history))).toEqual([false, false]);
  });

  test('where nothing is expected', () => {
    const nothing = { inputPerWeek: 0, outputPerWeek: 0, outcomesPerQuarter: 0, impactsPerQuarter: 0, feltBy: {} };
    const levels = defaultFramework.levels.map((level) => ({ ...level, typicalQuarter: nothing }));
    const assignment = buildAssignment({ framework: { ...defaultFramework, levels } });

    expect(spoken(viewOf(buildHistory(26, reviewWeek), assignment))).toEqual([false, false]);
  });

  test('without a line, of less', () => {
    expect(viewOf(Array.from({ length: 26 }, (_, index) => buildCheckIn(weekAt(index)))).less).toEqual([]);
  });
});
