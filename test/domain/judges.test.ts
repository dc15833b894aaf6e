import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Assignment } from '../../src/domain/assignment.js';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { dimensions } from '../../src/domain/dimension.js';
import { weightsFrom } from '../../src/domain/framework-data/level.js';
import { frameworkSchema, type Framework } from '../../src/domain/framework.js';
import { isSameBar, judgesOf, type Published } from '../../src/domain/judges.js';
import { judgedBy } from '../../src/domain/lookup.js';
import { reflect } from '../../src/domain/reflect.js';
import type { WeekKey } from '../../src/domain/week.js';
import { buildHistory, usualWeek, week, weekAt } from './builders.js';

const since = week('1970-W01');
const first: Published = { framework: defaultFramework, startsOn: since };

function version(number: number, startsOn: WeekKey, change: (level: Level) => Partial<Level> = () => ({})): Published {
  const levels = defaultFramework.levels.map((level) => ({ ...level, ...change(level) }));
  return { framework: { ...defaultFramework, version: number, levels }, startsOn };
}
type Level = Framework['levels'][number];

function assigned(change: Partial<Assignment> = {}): Assignment {
  return { level: 'IC4', validFrom: weekAt(0), ramp: 'none', ...change };
}

const heavier = weightsFrom([0.2, 0.3, 0.35, 0.15]);

describe('who judges which week', () => {
  test('a version judges from its Monday on, and no week before it', () => {
    const judges = judgesOf([assigned()], [first, version(2, weekAt(10), () => ({ weights: heavier }))]);
    const numbers = [0, 9, 10, 30].map((index) => judgedBy(judges, weekAt(index)).framework.version);
    expect(numbers).toEqual([1, 1, 2, 2]);
    expect(judges.map(({ validFrom, assignedFrom, barSince }) => [validFrom, assignedFrom, barSince])).toEqual([
      [weekAt(0), weekAt(0), weekAt(0)],
      [weekAt(10), weekAt(0), weekAt(10)],
    ]);
  });

  test('of versions that have begun the highest counts: publishing again with an earlier Monday overtakes the one before', () => {
    const versions = [first, version(2, weekAt(20)), version(3, weekAt(10))];
    const judges = judgesOf([assigned()], versions);
    expect([9, 10, 20, 30].map((index) => judgedBy(judges, weekAt(index)).framework.version)).toEqual([1, 3, 3, 3]);
  });

  test('a version that asks the same of a level goes on with its bar, whatever it says in words or of others', () => {
    const words = (level: Level) => (level.key === 'IC4' ? { title: 'Senior engineer' } : { weights: heavier });
    const [before, after] = judgesOf([assigned()], [first, version(2, weekAt(10), words)]);
    expect(before && after && isSameBar(before, after)).toBe(true);
    expect(after?.framework.version).toBe(2);
  });

  test('a kind of work that is added or retired moves no bar; one that has points of its own does', () => {
    const bar = (categories: Framework['categories']) => {
      const next = version(2, weekAt(10));
      const judges = judgesOf([assigned()], [first, { ...next, framework: { ...next.framework, categories } }]);
      return judgedBy(judges, weekAt(10)).barSince;
    };
    const [kind, ...others] = defaultFramework.categories;
    if (kind === undefined) throw new Error('There are no kinds.');
    expect(bar([...others, { ...kind, retired: true }, { ...kind, key: 'another' }])).toBe(weekAt(0));
    expect(bar([...others, { ...kind, points: 7 }])).toBe(weekAt(10));
  });

  test('whoever holds a level that a version lacks stays under the last one that has it', () => {
    const without = version(2, weekAt(10));
    const levels = without.framework.levels.filter(({ key }) => key !== 'IC4');
    const judges = judgesOf([assigned()], [first, { ...without, framework: { ...without.framework, levels } }]);
    expect(judgedBy(judges, weekAt(30)).framework.version).toBe(1);
  });

  test('a level that only a coming version has is judged by that one', () => {
    const levels = [...defaultFramework.levels, { ...defaultFramework.levels[0], key: 'IC7' } as Level];
    const coming = { framework: { ...defaultFramework, version: 2, levels }, startsOn: weekAt(10) };
    const judges = judgesOf([assigned({ level: 'IC7' })], [first, coming]);
    expect(judgedBy(judges, weekAt(0)).framework.version).toBe(2);
  });

  test('no version has the level: that is said', () => {
    expect(() => judgesOf([assigned({ level: 'X1' })], [first])).toThrow('No published framework has the level X1.');
  });

  test('a share of full time cuts without another bar, and the ramp goes on from where it began', () => {
    const judges = judgesOf([assigned({ ramp: 'promotion' })], [first], [{ from: weekAt(4), share: 0.6 }]);
    expect(judges.map(({ validFrom, assignedFrom, share }) => [validFrom, assignedFrom, share])).toEqual([
      [weekAt(0), weekAt(0), 1],
      [weekAt(4), weekAt(0), 0.6],
    ]);
    expect(judges.every((judge) => judge.barSince === weekAt(0))).toBe(true);
  });

  test('what is expected of three quarters of full time is three quarters', () => {
    const history = buildHistory(40, usualWeek);
    const at = (shares: Parameters<typeof judgesOf>[2]) =>
      reflect(history, judgesOf([assigned()], [first], shares), weekAt(39));
    const [full, part] = [at([]), at([{ from: weekAt(0), share: 0.75 }])];
    expect(part.dimensions.input.expected).toBeCloseTo(full.dimensions.input.expected * 0.75, 9);
    // It is no time off: every week counts as before.
    expect(part.progress).toEqual(full.progress);
  });
});

describe('another version in the middle of a life', () => {
  const history = buildHistory(60, usualWeek);
  const versions = [first, version(2, weekAt(30), () => ({ weights: heavier }))];
  const at = (index: number, published = versions) =>
    reflect(history, judgesOf([assigned()], published), weekAt(index));

  test('the chart keeps its past and draws the line once', () => {
    const { series } = at(50);
    const before = at(50, [first]).series;
    expect(series.filter(({ versionChange }) => versionChange !== undefined)).toEqual([
      expect.objectContaining({ week: weekAt(30), versionChange: 2 }),
    ]);
    expect(series.every(({ roleChange }) => roleChange === undefined)).toBe(true);
    const until = (points: typeof series) => points.filter((point) => point.week < weekAt(30));
    expect(until(series)).toEqual(until(before));
    expect(series.at(-1)?.percent).not.toBe(before.at(-1)?.percent);
  });

  test('the bands before the line stay where they lay', () => {
    const { framework } = version(2, weekAt(30));
    const bands = { ...framework.bands, edges: [0.6, 0.8, 1.2, 1.6] };
    const moved = at(50, [first, { framework: { ...framework, bands }, startsOn: weekAt(30) }]);
    expect(moved.earlierEdges).toEqual([{ until: weekAt(30), edges: defaultFramework.bands.edges }]);
    expect(moved.series.find(({ versionChange }) => versionChange === 2)?.week).toBe(weekAt(30));
    expect(at(50).earlierEdges).toBeUndefined();
  });

  test('the band goes on; nobody starts again because of a new version', () => {
    expect(at(31).standing?.band).toBe(at(31, [first]).standing?.band);
    expect(at(31).progress.stage).toBe('settled');
  });

  test('the watch learns the new bar without calling it a new start', () => {
    expect(at(36).signals).toEqual([]);
    expect(at(59).signals).toEqual([]);
  });
});

describe('a framework that is edited again and again', () => {
  const history = buildHistory(45, usualWeek);
  const assignments = [assigned({ level: 'IC3' }), assigned({ validFrom: weekAt(20), ramp: 'promotion' })];
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

  const weights = fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
    .map(([a, b, c]) => weightsFrom([a / 100, b / 100, c / 100, (100 - a - b - c) / 100]));
  const levelEdit = fc
    .record({ weights, outputPerWeek: number(0.1, 6), outcomesPerQuarter: number(0, 9) })
    .map((edit) => (framework: Framework) => ({
      ...framework,
      levels: framework.levels.map((level) => ({
        ...level,
        weights: edit.weights,
        typicalQuarter: {
          ...level.typicalQuarter,
          outputPerWeek: edit.outputPerWeek,
          outcomesPerQuarter: edit.outcomesPerQuarter,
        },
      })),
    }));
  const kindEdit = fc
    .record({ points: number(0, 20), retired: fc.boolean(), every: fc.integer({ min: 1, max: 5 }) })
    .map(({ points, retired, every }) => (framework: Framework) => ({
      ...framework,
      categories: framework.categories.map((category, place) =>
        place % every === 0 ? { ...category, points, retired } : category,
      ),
    }));
  const ruleEdit = fc
    .record({
      edge: number(0.5, 0.84),
      window: fc.integer({ min: 4, max: 60 }),
      size: number(1, 9),
      ramp: number(0, 1),
      floor: number(0, 1),
      flipAfter: fc.integer({ min: 1, max: 9 }),
      numberFrom: fc.integer({ min: 1, max: 9 }),
      slack: number(0.1, 1),
    })
    .map((edit) => (framework: Framework): Framework => {
      const [, ...edges] = framework.bands.edges;
      return {
        ...framework,
        bands: { ...framework.bands, edges: [edit.edge, ...edges] },
        windowWeeks: { ...framework.windowWeeks, output: edit.window, impact: edit.window },
        factors: { ...framework.factors, size: { ...framework.factors.size, M: edit.size } },
        ramps: { ...framework.ramps, promotion: { from: edit.ramp, weeks: edit.window } },
        floor: { ...framework.floor, below: edit.floor },
        steady: { ...framework.steady, flipAfter: edit.flipAfter },
        firstWeeks: { ...framework.firstWeeks, numberFrom: edit.numberFrom },
        detection: { ...framework.detection, slack: edit.slack },
      };
    });
  const publication = fc.record({
    startsAt: fc.integer({ min: 3, max: 44 }),
    edits: fc.array(fc.oneof(levelEdit, kindEdit, ruleEdit), { minLength: 1, maxLength: 3 }),
  });

  test('no sequence of edits ever changes the reflection of a week before the edit starts', () => {
    fc.assert(
      fc.property(fc.array(publication, { minLength: 1, maxLength: 4 }), fc.nat(), (publications, pick) => {
        let published: readonly Published[] = [first];
        for (const { startsAt, edits } of publications) {
          const newest = published.at(-1)?.framework ?? defaultFramework;
          const edited = edits.reduce((framework, edit) => edit(framework), newest);
          const framework = frameworkSchema.parse({ ...edited, version: newest.version + 1 });
          const next = [...published, { framework, startsOn: weekAt(startsAt) }];
          const [before, after] = [published, next].map((each) => judgesOf(assignments, each));
          if (before === undefined || after === undefined) throw new Error('Nobody judges.');
          for (const index of new Set([startsAt - 1, pick % startsAt])) {
            expect(reflect(history, after, weekAt(index))).toEqual(reflect(history, before, weekAt(index)));
          }
          // Looked at from later, what was shown of those weeks stays.
          const shown = (judges: typeof before) =>
            reflect(history, judges, weekAt(44)).series.filter((point) => point.week < weekAt(startsAt));
          expect(shown(after)).toEqual(shown(before));
          published = next;
        }
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  test('the property can fail: a version that began earlier does change the weeks after its Monday', () => {
    const edited = version(2, weekAt(10), () => ({ weights: heavier }));
    const [before, after] = [[first], [first, edited]].map((each) =>
      reflect(history, judgesOf(assignments, each), weekAt(30)),
    );
    expect(after?.standing?.percent).not.toBe(before?.standing?.percent);
    expect(dimensions.every((each) => after?.dimensions[each].weight === heavier[each])).toBe(true);
  });
});
