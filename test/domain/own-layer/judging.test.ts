import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Assignment } from '../../../src/domain/assignment.js';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { dimensions } from '../../../src/domain/dimension.js';
import type { Framework } from '../../../src/domain/framework.js';
import { isSameBar, judgesOf, type Published } from '../../../src/domain/judges.js';
import { readLine } from '../../../src/domain/line.js';
import { categoriesByKey, categoriesOfRole, judgedBy, levelOf } from '../../../src/domain/lookup.js';
import { changeOwn, type OwnChange } from '../../../src/domain/own-layer/change-own.js';
import type { OwnLayer } from '../../../src/domain/own-layer/own-layer.js';
import { withOwn } from '../../../src/domain/own-layer/with-own.js';
import { reflect } from '../../../src/domain/reflect.js';
import { buildEntry, buildHistory, usualWeek, week, weekAt } from '../builders.js';
import { ownKind, ownLayer } from './builders.js';

const first: Published = { framework: defaultFramework, startsOn: week('1970-W01') };
const assigned = (change: Partial<Assignment> = {}): Assignment => ({
  level: 'IC4',
  validFrom: weekAt(0),
  ramp: 'none',
  ...change,
});
const judged = (own: readonly OwnLayer[], assignments = [assigned()], versions = [first]) =>
  judgesOf(assignments, versions, [], own);
const at = (own: readonly OwnLayer[], index: number) => judgedBy(judged(own), weekAt(index));

/** Weeks whose lines are of kinds that may be named, weighed and hidden. */
const history = buildHistory(45, (index) =>
  usualWeek(index).map((entry, place) =>
    place === 0
      ? { ...entry, category: index % 2 === 0 ? 'review' : 'own:calls' }
      : entry.dimension === 'outcome'
        ? { ...entry, category: 'solved' }
        : entry,
  ),
);

describe('a framework with what is a person’s own', () => {
  const part = { added: [ownKind()], renamed: {}, hidden: [], points: {} };

  test('is the same object for the same framework and an equal part, and the framework itself where nothing is own', () => {
    expect(withOwn(defaultFramework, structuredClone(part))).toBe(withOwn(defaultFramework, part));
    expect(withOwn(defaultFramework, { ...part, added: [] })).toBe(defaultFramework);
    expect(withOwn(defaultFramework, undefined)).toBe(defaultFramework);
  });

  test('keeps only the newest of many people’s', () => {
    const one = withOwn(defaultFramework, part);
    for (let index = 0; index < 40; index += 1) {
      withOwn(defaultFramework, { ...part, hidden: [`kind-${index}`] });
    }
    expect(withOwn(defaultFramework, part)).not.toBe(one);
  });

  test('offers and guesses the kinds that were added, by their name and their words', () => {
    const categories = categoriesOfRole(at([ownLayer({ added: [ownKind()] })], 10).framework, 'ic');
    expect(categories[0]?.key).toBe('own:calls');
    const read = (typed: string) =>
      readLine(typed, { dimension: 'input', categories, usualReach: 'team', corrections: {} });
    expect(read('customer call with the bakery').category).toBe('own:calls');
    expect(read('two customer calls').category).toBe('own:calls');
    expect(read('design #customer').category).toBe('own:calls');
  });

  test('neither offers nor guesses what is hidden, and counts its lines on', () => {
    const hidden = ownLayer({ added: [ownKind()], hidden: ['own:calls', 'review'] });
    const { framework } = at([hidden], 10);
    expect(categoriesOfRole(framework, 'ic').some(({ key }) => key === 'own:calls' || key === 'review')).toBe(false);
    const plain = reflect(history, judged([]), weekAt(30));
    expect(reflect(history, judged([hidden]), weekAt(30)).standing).toEqual(plain.standing);
  });

  test('shows own names in every week, history included, and guesses by them', () => {
    const layers = [ownLayer({ from: weekAt(20), renamed: { review: 'Reading code' } })];
    expect(categoriesByKey(at(layers, 3).framework).get('review')?.name).toBe('Reading code');
    expect(categoriesByKey(at(layers, 30).framework).get('review')?.words).toContain('reading code');
  });

  test('weighs a kind by points of one occurrence from its week on', () => {
    const layers = [ownLayer({ points: { review: 9 }, added: [ownKind({ points: 7 })] })];
    const own = (index: number) => {
      const kinds = categoriesByKey(at(layers, index).framework);
      return [kinds.get('review')?.points, kinds.get('own:calls')?.points];
    };
    expect(own(9)).toEqual([undefined, undefined]);
    expect(own(10)).toEqual([9, 7]);
    const percent = (own: readonly OwnLayer[]) => reflect(history, judged(own), weekAt(30)).standing?.percent ?? 0;
    expect(percent(layers)).toBeGreaterThan(percent([]));
  });

  test('reads its windows from its week on', () => {
    const layers = [ownLayer({ windowWeeks: { input: 8, impact: 26 } })];
    expect(reflect(history, judged(layers), weekAt(30)).dimensions.input.windowWeeks).toBe(8);
    expect(reflect(history, judged(layers), weekAt(30)).dimensions.output.windowWeeks).toBe(13);
    expect(reflect(history, judged(layers), weekAt(9)).dimensions.input.windowWeeks).toBe(13);
  });

  test('a target is said at once and changes neither score nor band', () => {
    const plain = reflect(history, judged([]), weekAt(9));
    const aimed = reflect(history, judged([ownLayer({ target: 1.15 })]), weekAt(9));
    expect(aimed.assignment.own?.target).toBe(1.15);
    expect(aimed.standing).toEqual(plain.standing);
    expect(aimed.series).toEqual(plain.series);
  });
});

describe('counts of one’s own', () => {
  const quarter = { level: 'IC4', since: weekAt(10), counts: { outcome: 2 } };
  const layers = [ownLayer({ quarter })];
  const asked = (assignments: readonly Assignment[], index: number) => {
    const judge = judgedBy(judged(layers, [...assignments]), weekAt(index));
    return [levelOf(judge.framework, judge.level).typicalQuarter.outcomesPerQuarter, judge.own?.counts];
  };

  test('stand in for those of the level from their week on, and begin a new bar', () => {
    expect(asked([assigned()], 9)).toEqual([4, undefined]);
    expect(asked([assigned()], 10)).toEqual([2, { outcome: 2 }]);
    const [before, after] = judged(layers);
    expect(before && after && isSameBar(before, after)).toBe(false);
  });

  test('end by themselves with another level, another company, and do not come back with the same level', () => {
    const moved = [assigned(), assigned({ level: 'IC5', validFrom: weekAt(20) }), assigned({ validFrom: weekAt(30) })];
    expect([15, 25, 35].map((index) => asked(moved, index))).toEqual([
      [2, { outcome: 2 }],
      [4, undefined],
      [4, undefined],
    ]);
    const company = [assigned(), assigned({ company: 'Another', validFrom: weekAt(20) })];
    expect(asked(company, 25)).toEqual([4, undefined]);
  });

  test('change points that a keeper set by hand in proportion', () => {
    const levels = defaultFramework.levels.map((level) => ({ ...level, expectedPoints: { outcome: 16, input: 5 } }));
    const byHand = withOwn(
      { ...defaultFramework, levels },
      {
        added: [],
        renamed: {},
        hidden: [],
        points: {},
        quarter: { level: 'IC4', counts: { outcome: 2 } },
      },
    );
    expect(levelOf(byHand, 'IC4').expectedPoints).toEqual({ outcome: 8, input: 5 });
    expect(levelOf(byHand, 'IC5').expectedPoints).toEqual({ outcome: 16, input: 5 });
  });
});

describe('a bar with something of one’s own', () => {
  const bars = (layer: Partial<OwnLayer>) => {
    const judges = judged([ownLayer(layer)]);
    return new Set(judges.map(({ barSince }) => barSince)).size;
  };

  test.each<[string, Partial<OwnLayer>, number]>([
    ['a kind without points', { added: [ownKind()] }, 1],
    ['a name', { renamed: { review: 'Reading' } }, 1],
    ['something hidden', { hidden: ['review'] }, 1],
    ['a window', { windowWeeks: { input: 8 } }, 1],
    ['a target', { target: 1.3 }, 1],
    ['a new kind with points', { added: [ownKind({ points: 3 })] }, 1],
    ['points of a kind of the framework', { points: { review: 2 } }, 2],
  ])('%s', (_, layer, expected) => expect(bars(layer)).toBe(expected));

  test('other points of a kind that was there already begin a new one', () => {
    const layers = [
      ownLayer({ added: [ownKind({ points: 3 })] }),
      ownLayer({ from: weekAt(20), added: [ownKind({ points: 4 })] }),
      ownLayer({ from: weekAt(30), added: [ownKind({ points: 4, name: 'Calls' })] }),
    ];
    const since = (index: number) => judgedBy(judged(layers), weekAt(index)).barSince;
    expect([5, 15, 25, 35].map(since)).toEqual([weekAt(0), weekAt(0), weekAt(20), weekAt(20)]);
  });
});

describe('a later version of the framework', () => {
  const change = (kinds: (framework: Framework) => Framework['categories']): Published => ({
    framework: { ...defaultFramework, version: 2, categories: kinds(defaultFramework) },
    startsOn: weekAt(20),
  });
  const layers = [
    ownLayer({
      added: [ownKind()],
      renamed: { review: 'Reading' },
      points: { review: 2 },
      hidden: ['shipped'],
    }),
  ];
  const under = (version: Published) => judgedBy(judged(layers, [assigned()], [first, version]), weekAt(30));

  test.each<[string, (framework: Framework) => Framework['categories']]>([
    ['that lacks a kind', ({ categories }) => categories.filter(({ key }) => key !== 'review')],
    [
      'that retires it',
      ({ categories }) => categories.map((kind) => (kind.key === 'review' ? { ...kind, retired: true } : kind)),
    ],
    [
      'that merges it into another',
      ({ categories }) =>
        categories.map((kind) => (kind.key === 'review' ? { ...kind, mergedInto: categories[1]?.key } : kind)),
    ],
    ['that has no kinds at all', () => []],
  ])('%s leaves what is own standing', (_, kinds) => {
    const judge = under(change(kinds));
    expect(judge.framework.version).toBe(2);
    expect(categoriesOfRole(judge.framework, 'ic')[0]?.key).toBe('own:calls');
    expect(() => reflect(history, judged(layers, [assigned()], [first, change(kinds)]), weekAt(30))).not.toThrow();
  });

  test('that names a kind anew does not take away the own name; a kind that it lacks is not counted as changed', () => {
    const renamed = change(({ categories }) => categories.map((kind) => ({ ...kind, name: `${kind.name}!` })));
    expect(categoriesByKey(under(renamed).framework).get('review')?.name).toBe('Reading');
    expect(under(change(() => [])).own).toEqual({ kinds: 1, renamed: 0, hidden: 0, weighed: 0 });
  });

  test('a key of a framework that looks like an own one gives way', () => {
    const hostile = change(({ categories }) =>
      categories.map((kind, place) => (place === 0 ? { ...kind, key: 'own:calls', name: 'Theirs' } : kind)),
    );
    expect(categoriesByKey(under(hostile).framework).get('own:calls')?.name).toBe('Customer calls');
  });
});

describe('no sequence of personal edits changes the score of an earlier week', () => {
  const keys = ['review', 'solved', 'shipped', 'own:calls', 'own:other'];
  const points = fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined });
  const windows = fc.record(
    Object.fromEntries(dimensions.map((each) => [each, fc.integer({ min: 4, max: 52 })])) as Record<
      (typeof dimensions)[number],
      fc.Arbitrary<number>
    >,
    { requiredKeys: [] },
  );
  const edit: fc.Arbitrary<OwnChange> = fc.oneof(
    fc
      .record({ kind: fc.constant('add' as const), key: fc.constantFrom('own:calls', 'own:other'), points })
      .map(({ kind, key, points: worth }): OwnChange => ({
        kind,
        added: ownKind({ key, ...(worth !== undefined && { points: worth }) }),
      })),
    fc.record({
      kind: fc.constant('kind' as const),
      key: fc.constantFrom(...keys),
      name: fc.option(fc.constantFrom('One', 'Two'), { nil: undefined }),
      points,
      isHidden: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('tune' as const),
      target: fc.option(fc.constantFrom(1, 1.15, 2), { nil: undefined }),
      windowWeeks: windows,
    }),
    fc.record({
      kind: fc.constant('counts' as const),
      quarter: fc.option(
        fc.record({
          level: fc.constantFrom('IC4', 'IC5'),
          since: fc.constant(weekAt(44)),
          counts: fc.record({ outcome: fc.integer({ min: 1, max: 8 }), input: fc.integer({ min: 1, max: 6 }) }),
        }),
        { nil: undefined },
      ),
    }),
    fc.constant({ kind: 'back' as const }),
  );
  const edits = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 44 }), edit), { minLength: 1, maxLength: 6 })
    .map((all) => all.toSorted(([one], [other]) => one - other));
  const people: readonly (readonly Assignment[])[] = [
    [assigned()],
    [assigned(), assigned({ level: 'IC5', validFrom: weekAt(18), ramp: 'promotion' })],
    // Somebody who joined after the first of the weeks that were filled in behind.
    [assigned({ validFrom: weekAt(12) })],
  ];

  const score = (own: readonly OwnLayer[], assignments: readonly Assignment[], index: number) => {
    const {
      standing,
      dimensions: views,
      series,
      trend,
      signals,
    } = reflect(history, judged(own, [...assignments]), weekAt(index));
    return { standing, views, series, trend, signals };
  };
  const withoutDoubles = (layers: readonly OwnLayer[], change: OwnChange): boolean =>
    change.kind === 'add' && layers.at(-1)?.added.some(({ key }) => key === change.added.key) === true;

  test('whatever is added, named, weighed, hidden, tuned, fitted or given up', () => {
    fc.assert(
      fc.property(fc.constantFrom(...people), edits, fc.nat(), (assignments, all, pick) => {
        let layers: readonly OwnLayer[] = [];
        for (const [index, change] of all) {
          if (withoutDoubles(layers, change)) continue;
          const next = changeOwn(layers, weekAt(index), change);
          for (const earlier of new Set([index - 1, pick % index])) {
            expect(score(next, assignments, earlier)).toEqual(score(layers, assignments, earlier));
          }
          const shown = (own: readonly OwnLayer[]) =>
            score(own, assignments, 44).series.filter((point) => point.week < weekAt(index));
          expect(shown(next)).toEqual(shown(layers));
          layers = next;
        }
      }),
      { numRuns: 40, seed: 7 },
    );
  }, 120_000);

  test('the property can fail: a layer that began earlier does change the weeks after its Monday', () => {
    const heavy = ownLayer({ from: weekAt(10), points: { review: 30 }, windowWeeks: { input: 6 } });
    expect(score([heavy], [assigned()], 30)).not.toEqual(score([], [assigned()], 30));
    expect(score([heavy], [assigned()], 9)).toEqual(score([], [assigned()], 9));
  });

  test('nor does a layer that begins with, or before, the first assignment', () => {
    const joined = [assigned({ validFrom: weekAt(12) })];
    for (const from of [8, 12]) {
      const heavy = ownLayer({ from: weekAt(from), points: { review: 30 }, windowWeeks: { input: 6 } });
      expect(score([heavy], joined, from - 1)).toEqual(score([], joined, from - 1));
      expect(score([heavy], joined, from)).not.toEqual(score([], joined, from));
    }
  });

  test('lines of kinds that are not there any more keep what they are', () => {
    const entries = [buildEntry('input', { category: 'own:gone' }), buildEntry('output')];
    const gone = buildHistory(20, () => entries);
    expect(reflect(gone, judged([ownLayer()]), weekAt(19)).standing).toEqual(
      reflect(gone, judged([]), weekAt(19)).standing,
    );
  });
});
