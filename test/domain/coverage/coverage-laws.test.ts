import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CheckIn } from '../../../src/domain/check-in.js';
import { coverageOf, type StatementState } from '../../../src/domain/coverage/coverage.js';
import { strengthsOf } from '../../../src/domain/coverage/strengths.js';
import { workViewOf } from '../../../src/domain/coverage/work-view.js';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { dimensions, type Dimension } from '../../../src/domain/dimension.js';
import { evidences, reaches, results, sizes, type Entry } from '../../../src/domain/entry.js';
import { buildAssignment, buildCheckIn, buildEntry, weekAt } from '../builders.js';
import { flat } from './builders.js';

const runs = { numRuns: 150, seed: 2026 };
const hair = 1e-9;
const weeks = 60;
const last = weekAt(weeks - 1);

const kinds = defaultFramework.categories.map(({ key }) => key);
const levelArbitrary = fc.constantFrom(...defaultFramework.levels);

/** Kinds stand in any dimension: a line that was moved keeps its kind. */
const entryArbitrary = fc
  .record({
    dimension: fc.constantFrom(...dimensions),
    category: fc.option(fc.constantFrom(...kinds), { nil: undefined, freq: 5 }),
    size: fc.constantFrom(...sizes),
    evidence: fc.constantFrom(...evidences),
    reach: fc.constantFrom(...reaches),
    result: fc.constantFrom(...results),
    count: fc.integer({ min: 1, max: 12 }),
  })
  .map((change) => buildEntry(change.dimension, change));

const historyArbitrary = fc
  .array(fc.tuple(fc.nat(weeks - 1), fc.array(entryArbitrary, { minLength: 1, maxLength: 5 })), { maxLength: 30 })
  .map((all) => [...new Map(all)].map(([index, entries]) => buildCheckIn(weekAt(index), entries)));

/** A quarter and more in which every week is logged, and a few kinds come again and again. */
const workingArbitrary = fc
  .array(
    fc.array(
      fc
        .record({
          category: fc.constantFrom('review', 'tickets', 'shipped', 'docs', 'solved', 'practice'),
          size: fc.constantFrom(...sizes),
          evidence: fc.constantFrom(...evidences),
          count: fc.integer({ min: 1, max: 12 }),
        })
        .map((change) => buildEntry(dimensionOf(change.category), change)),
      { minLength: 1, maxLength: 8 },
    ),
    { minLength: 14, maxLength: 30 },
  )
  .map((all) => all.map((entries, index) => buildCheckIn(weekAt(weeks - all.length + index), entries)));

/** Some history and the same weeks in another order. */
const shuffledArbitrary = historyArbitrary.chain((history) =>
  fc.tuple(
    fc.constant(history),
    fc.shuffledSubarray(history, { minLength: history.length, maxLength: history.length }),
  ),
);

const rank: Readonly<Record<StatementState, number>> = { untold: 0, 'not-yet': 0, evidenced: 1, consistent: 2 };

function dimensionOf(kind: string): Dimension {
  const category = defaultFramework.categories.find(({ key }) => key === kind);
  if (category === undefined) throw new Error(`There is no kind ${kind}.`);
  return category.dimension;
}

function withLine(history: readonly CheckIn[], index: number, line: Entry): CheckIn[] {
  const week = weekAt(index);
  const there = history.find((checkIn) => checkIn.week === week) ?? buildCheckIn(week);
  const entries = [...there.entries, line];
  return [...history.filter((checkIn) => checkIn.week !== week), { ...there, state: 'logged', entries }];
}

describe('Laws of what the lines show', () => {
  test('a line more never lowers the state of a statement, nor its pieces and weeks', () => {
    fc.assert(
      fc.property(
        historyArbitrary,
        levelArbitrary,
        fc.nat(weeks + 3),
        entryArbitrary,
        (history, level, index, line) => {
          const before = flat(coverageOf(history, level, defaultFramework, last));

          const after = flat(coverageOf(withLine(history, index, line), level, defaultFramework, last));

          for (const [at, one] of before.entries()) {
            const other = after[at];
            expect(rank[other?.state ?? 'not-yet']).toBeGreaterThanOrEqual(rank[one.state]);
            expect(other?.pieces.length).toBeGreaterThanOrEqual(one.pieces.length);
            expect(other?.weeks).toBeGreaterThanOrEqual(one.weeks);
            expect(other?.state === 'untold').toBe(one.state === 'untold');
          }
        },
      ),
      { ...runs, numRuns: 400 },
    );
  });

  test('a line more never takes a strength away', () => {
    fc.assert(
      fc.property(historyArbitrary, fc.nat(weeks + 3), entryArbitrary, (history, index, line) => {
        const keysOf = (all: readonly CheckIn[]) =>
          new Set(strengthsOf(all, defaultFramework, last).map(({ category }) => category.key));

        const after = keysOf(withLine(history, index, line));

        for (const key of keysOf(history)) expect(after).toContain(key);
      }),
      { ...runs, numRuns: 400 },
    );
  });

  test('the state is what the weeks with pieces say', () => {
    fc.assert(
      fc.property(historyArbitrary, levelArbitrary, (history, level) => {
        for (const { statement, state, pieces, weeks: counted } of flat(
          coverageOf(history, level, defaultFramework, last),
        )) {
          const told = counted >= 3 ? 'consistent' : counted > 0 ? 'evidenced' : 'not-yet';
          expect(counted).toBe(new Set(pieces.map(({ week }) => week)).size);
          expect(state).toBe(statement.kinds.length === 0 ? 'untold' : told);
        }
      }),
      runs,
    );
  });

  test('the order of the weeks changes nothing', () => {
    fc.assert(
      fc.property(shuffledArbitrary, levelArbitrary, ([history, shuffled], { key: level }) => {
        const assignments = [buildAssignment({ level })];

        expect(workViewOf(shuffled, assignments, last)).toEqual(workViewOf(history, assignments, last));
      }),
      runs,
    );
  });

  test('the order of the lines inside a week changes no state, no strength and no lever', () => {
    fc.assert(
      fc.property(historyArbitrary, levelArbitrary, (history, { key: level }) => {
        const assignments = [buildAssignment({ level })];
        const turned = history.map((each) => ({ ...each, entries: each.entries.toReversed() }));
        const read = (all: readonly CheckIn[]) => {
          const { statements, strengths, patterns, more, less, withoutKind } = workViewOf(all, assignments, last);
          const states = flat(statements).map(({ state }) => state);
          const dated = strengths.map(({ category, from, to, pieces }) => [category.key, from, to, pieces.length]);
          return { states, dated, patterns, more, less, withoutKind };
        };

        expect(read(turned)).toEqual(read(history));
      }),
      runs,
    );
  });

  test('every lever keeps its word: more only lifts, less hardly moves, both in their order', () => {
    fc.assert(
      fc.property(workingArbitrary, levelArbitrary, (history, { key: level }) => {
        const { more, less } = workViewOf(history, [buildAssignment({ level })], last);

        expect(more.length).toBeGreaterThan(0);
        const perHour = more.map(({ from, to, hours }) => (to - from) / hours);
        expect(perHour.every((each, index) => each <= (perHour[index - 1] ?? Infinity) + hair)).toBe(true);
        expect(more.every(({ from, to, hours }) => to >= from - hair && hours > 0)).toBe(true);
        const saved = less.map(({ hours }) => hours);
        expect(saved).toEqual(saved.toSorted((a, b) => b - a));
        expect(less.every(({ from, to, hours }) => to <= from + hair && from - to <= 0.0002 * hours + hair)).toBe(true);
        expect(less.every(({ count, dimension, category }) => count >= 1 && category.dimension === dimension)).toBe(
          true,
        );
      }),
      runs,
    );
  });
});
