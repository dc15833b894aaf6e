import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CheckIn } from '../../src/domain/check-in.js';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { dimensions, type Dimension } from '../../src/domain/dimension.js';
import { durabilities, evidences, ownerships, reaches, results, sizes, type Entry } from '../../src/domain/entry.js';
import { reflect } from '../../src/domain/reflect.js';
import type { Reflection } from '../../src/domain/reflection.js';
import { creditWeek } from '../../src/domain/saturation.js';
import { addWeeks } from '../../src/domain/week.js';
import { buildAssignment, buildCheckIn, buildEntry, firstWeek, weekAt } from './builders.js';

const runs = { numRuns: 120, seed: 2026 };
/** Sums in another order may differ in the last digit. */
const hair = 1e-9;

const entryArbitrary = fc
  .record({
    dimension: fc.constantFrom(...dimensions),
    size: fc.constantFrom(...sizes),
    ownership: fc.constantFrom(...ownerships),
    evidence: fc.constantFrom(...evidences),
    reach: fc.constantFrom(...reaches),
    result: fc.constantFrom(...results),
    durability: fc.constantFrom(...durabilities),
    count: fc.integer({ min: 1, max: 12 }),
    kind: fc.constantFrom('', 'review', 'shipped', 'learning'),
  })
  .map(({ kind, ...rest }) => buildEntry(rest.dimension, { ...rest, ...(kind !== '' && { category: kind }) }));

/** Weeks in which input or output was logged, so that one entry more never turns an uncounted week into a counted one. */
const weekArbitrary = fc
  .tuple(fc.array(entryArbitrary, { maxLength: 8 }), fc.constantFrom<Dimension>('input', 'output'))
  .map(([entries, dimension]) => [buildEntry(dimension), ...entries]);

const historyArbitrary = fc
  .array(fc.option(weekArbitrary, { freq: 4 }), { minLength: 9, maxLength: 20 })
  .map((weeks) => weeks.flatMap((entries, index) => (entries === null ? [] : [buildCheckIn(weekAt(index), entries)])))
  .filter((history) => history.length >= 6);

const senior = [buildAssignment()];

function reflectAll(history: readonly CheckIn[]): Reflection {
  const last = history.reduce((latest, { week }) => (week > latest ? week : latest), firstWeek);
  return reflect(history, senior, last);
}

function replaceEntries(
  history: readonly CheckIn[],
  at: number,
  change: (entries: readonly Entry[]) => Entry[],
): CheckIn[] {
  return history.map((checkIn, index) => (index === at ? { ...checkIn, entries: change(checkIn.entries) } : checkIn));
}

describe('laws', () => {
  test('the order of weeks, lines and assignments never matters', () => {
    fc.assert(
      fc.property(historyArbitrary, (history) => {
        const turned = history.toReversed().map((each) => ({ ...each, entries: each.entries.toReversed() }));
        const levels = [buildAssignment({ level: 'IC3' }), buildAssignment({ validFrom: weekAt(5) })];
        const last = history.at(-1)?.week ?? firstWeek;
        expect(reflect(turned, levels.toReversed(), last)).toEqual(reflect(history, levels, last));
      }),
      runs,
    );
  });

  test('an entry more in a logged week never lowers anything', () => {
    fc.assert(
      fc.property(historyArbitrary, entryArbitrary, fc.nat(), (history, extra, at) => {
        const before = reflectAll(history);
        const after = reflectAll(replaceEntries(history, at % history.length, (entries) => [...entries, extra]));
        for (const dimension of dimensions) {
          expect(after.dimensions[dimension].credited).toBeGreaterThanOrEqual(
            before.dimensions[dimension].credited - hair,
          );
        }
        expect(after.standing?.r ?? 0).toBeGreaterThanOrEqual((before.standing?.r ?? 0) - hair);
      }),
      { ...runs, numRuns: 300 },
    );
  });

  test('a line more never lowers a week, however many of which kinds stand in it', () => {
    const line = fc.record({
      points: fc.double({ min: 0, max: 20, noNaN: true }),
      count: fc.integer({ min: 1, max: 30 }),
      kind: fc.constantFrom('a', 'b', 'c'),
    });
    const sum = (credits: readonly number[]) => credits.reduce((total, each) => total + each, 0);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 16 }), line, (lines, extra) => {
        const before = sum(creditWeek(lines, defaultFramework.saturation));
        expect(sum(creditWeek([...lines, extra], defaultFramework.saturation))).toBeGreaterThanOrEqual(before - hair);
      }),
      { ...runs, numRuns: 2000 },
    );
  });

  test('more evidence never lowers', () => {
    fc.assert(
      fc.property(historyArbitrary, fc.nat(), fc.nat(), (history, at, which) => {
        const index = at % history.length;
        const chosen = which % (history[index]?.entries.length ?? 1);
        const percents = evidences.map((evidence) => {
          const changed = replaceEntries(history, index, (entries) =>
            entries.map((entry, position) => (position === chosen ? { ...entry, evidence } : entry)),
          );
          return reflectAll(changed).standing?.r ?? 0;
        });
        expect(percents).toEqual(percents.toSorted((a, b) => (Math.abs(a - b) < hair ? 0 : a - b)));
      }),
      runs,
    );
  });

  test('ten small lines of one kind stay below one large, in points and in place', () => {
    const kinds = [{ category: 'review' }, { text: 'reviewed a change' }, { tag: 'glue' }];
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.constantFrom<Dimension>('input', 'output'), (kind, dimension) => {
        const evidence = 'linked';
        const small = Array.from({ length: 10 }, () => buildEntry(dimension, { ...kind, size: 'S', evidence }));
        const large = [buildEntry(dimension, { ...kind, size: 'L', evidence })];
        const inWeek = (entries: readonly Entry[]) => reflect([buildCheckIn(firstWeek, entries)], senior, firstWeek);
        const [ten, one] = [inWeek(small).dimensions[dimension], inWeek(large).dimensions[dimension]];
        expect(ten.credited).toBeLessThan(one.credited);
        expect(ten.saturated).toBeLessThan(one.saturated);
      }),
      runs,
    );
  });

  test('a missed week is not a zero: it never changes input and output, an empty one lowers them', () => {
    fc.assert(
      fc.property(historyArbitrary, (history) => {
        const next = addWeeks(history.at(-1)?.week ?? firstWeek, 1);
        const first = addWeeks(next, -defaultFramework.windowWeeks.input + 1);
        const inside = history.filter(({ week }) => week >= first);
        fc.pre(inside.length > 0);
        const missed = reflect(inside, senior, next);
        const skipped = reflect([...inside, buildCheckIn(next, [], { state: 'skipped' })], senior, next);
        const empty = reflect([...inside, buildCheckIn(next)], senior, next);
        const before = reflectAll(inside);
        for (const dimension of ['input', 'output'] as const) {
          expect(missed.dimensions[dimension].attainment).toBeCloseTo(before.dimensions[dimension].attainment, 9);
          expect(skipped.dimensions[dimension]).toEqual(missed.dimensions[dimension]);
          expect(empty.dimensions[dimension].attainment).toBeLessThanOrEqual(missed.dimensions[dimension].attainment);
        }
        expect(empty.dimensions.input.expected).toBeGreaterThan(missed.dimensions.input.expected);
        expect(missed.progress.loggedWeeks).toBe(inside.length);
        expect(empty.progress.loggedWeeks).toBe(inside.length + 1);
      }),
      runs,
    );
  });

  test('a promotion changes no week before it', () => {
    fc.assert(
      fc.property(historyArbitrary, fc.integer({ min: 4, max: 12 }), (history, at) => {
        const last = weekAt(22);
        const promoted = [...senior, buildAssignment({ level: 'IC5', validFrom: weekAt(at), ramp: 'promotion' })];
        const before = (points: Reflection['series']) => points.filter(({ week }) => week < weekAt(at));
        const [kept, drawn] = [reflect(history, senior, last), reflect(history, promoted, last)];
        expect(before(drawn.series)).toEqual(before(kept.series));
        const eve = weekAt(at - 1);
        const [one, other] = [reflect(history, promoted, eve), reflect(history, senior, eve)];
        expect({ ...one, assignment: 0 }).toEqual({ ...other, assignment: 0 });
      }),
      runs,
    );
  });

  test('later weeks never change what stood at the end of an earlier one', () => {
    fc.assert(
      fc.property(historyArbitrary, fc.integer({ min: 3, max: 12 }), (history, at) => {
        const until = reflect(history, senior, weekAt(at));
        const later = reflect(history, senior, weekAt(20));
        const shown = until.series.map(({ week, percent }) => [week, percent]);
        const same = later.series.filter(({ week }) => week <= weekAt(at)).map(({ week, percent }) => [week, percent]);
        expect(same).toEqual(shown);
      }),
      runs,
    );
  });

  test('the percent lies inside its range, weights moved by 5 points too, and every lever only lifts', () => {
    fc.assert(
      fc.property(historyArbitrary, (history) => {
        const { standing, levers, explanation } = reflectAll(history);
        if (standing === undefined) return;
        expect(standing.low).toBeLessThanOrEqual(standing.percent);
        expect(standing.high).toBeGreaterThanOrEqual(standing.percent);
        const [lowest, highest] = explanation.sensitivity ?? [NaN, NaN];
        expect(lowest).toBeLessThanOrEqual(standing.percent);
        expect(highest).toBeGreaterThanOrEqual(standing.percent);
        for (const { from, to } of levers) {
          expect(from).toBe(standing.percent);
          expect(to).toBeGreaterThanOrEqual(from - hair);
        }
      }),
      runs,
    );
  });

  test('the lines of the explanation add up to the credited points', () => {
    fc.assert(
      fc.property(historyArbitrary, (history) => {
        const reflection = reflectAll(history);
        for (const dimension of dimensions) {
          const lines = reflection.explanation.lines.filter(({ entry }) => entry.dimension === dimension);
          const sum = lines.reduce((total, { credited }) => total + credited, 0);
          expect(sum).toBeCloseTo(reflection.dimensions[dimension].credited, 6);
        }
      }),
      runs,
    );
  });
});
