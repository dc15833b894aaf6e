import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../src/domain/entry.js';
import { expectationOf } from '../../src/domain/expectation.js';
import { levelOf } from '../../src/domain/lookup.js';
import { reflect } from '../../src/domain/reflect.js';
import type { SelfCourse } from '../../src/domain/self-course.js';
import { buildAssignment, buildCheckIn, buildEntry, usualWeek, weekAt } from './builders.js';

/** Weeks with an own read each where `readOf` gives one. */
function courseOf(
  weeks: number,
  readOf: (index: number) => number | undefined,
  entriesOf: (index: number) => readonly Entry[] = usualWeek,
): SelfCourse | undefined {
  const history = Array.from({ length: weeks }, (_, index) => {
    const ownRead = readOf(index);
    return buildCheckIn(weekAt(index), entriesOf(index), ownRead === undefined ? {} : { ownRead });
  });
  return reflect(history, [buildAssignment()], weekAt(weeks - 1)).selfCourse;
}

function sidesOf(course: SelfCourse | undefined) {
  return course?.stretches.map(({ side }) => side);
}

/** Whole reads whose mean over five weeks is so much: 3.4 is 4 in two of them. */
function spreadOver(read: number, index: number): number {
  return index % 5 < Math.round((read % 1) * 5) ? Math.ceil(read) : Math.floor(read);
}

/** A week whose input and output each read as so many steps, 3 being what the level asks. */
function weekOf(steps: number): Entry[] {
  const { framework, level } = buildAssignment();
  const expected = expectationOf(framework, levelOf(framework, level));
  const attainment = 0.5 + (steps - 1) / 4;
  return (['input', 'output'] as const).flatMap((dimension) =>
    Array.from({ length: framework.saturation.fullLines }, () =>
      buildEntry(dimension, {
        manual: {
          points: (attainment * expected[dimension].points) / framework.saturation.fullLines,
          reason: 'of so many steps',
        },
      }),
    ),
  );
}

/** Nothing finished, and little put in. */
function thinWeek(): Entry[] {
  return [buildEntry('input', { size: 'S' })];
}

describe('own reads against the lines', () => {
  test('meet where both say about what the level asks', () => {
    expect(courseOf(26, () => 3)).toEqual({ stretches: [{ from: weekAt(0), to: weekAt(25), side: 'meet' }] });
  });

  test('run below and above, in the quarters in which they did', () => {
    expect(sidesOf(courseOf(39, (index) => (index < 13 ? 1 : index < 26 ? 3 : 5)))).toEqual(['below', 'meet', 'above']);
  });

  test('look back a year and no further', () => {
    const course = courseOf(80, (index) => (index < 28 ? 1 : 3));
    expect(course?.stretches).toEqual([{ from: weekAt(28), to: weekAt(79), side: 'meet' }]);
  });

  test('no reads: nothing is said', () => {
    expect(courseOf(26, () => undefined)).toBeUndefined();
  });

  test('fewer reads in a quarter than the rule asks: that quarter is left out', () => {
    const course = courseOf(26, (index) => (index === 3 || index > 12 ? 3 : undefined));
    expect(course?.stretches).toEqual([{ from: weekAt(13), to: weekAt(25), side: 'meet' }]);
    expect(courseOf(26, (index) => (index % 13 < 3 ? 3 : undefined))).toBeUndefined();
  });

  test('constant reads beside constant lines part nowhere', () => {
    expect(
      courseOf(
        30,
        () => 3,
        () => usualWeek(0),
      )?.parting,
    ).toBeUndefined();
  });

  test.each([
    // Own reads and lines before and lately, both in steps from 1 to 5.
    ['reads-fell', [5, 2], [3, 3]],
    ['reads-rose', [2, 5], [3, 3]],
    ['lines-fell', [3, 3], [5, 1]],
    ['lines-rose', [3, 3], [1, 5]],
    ['reads-fell-lines-rose', [4, 2], [2, 4]],
    ['reads-rose-lines-fell', [2, 4], [4, 2]],
    ['both-fell-reads-more', [5, 1], [4, 3]],
    ['both-fell-lines-more', [4, 3], [5, 1]],
    ['both-rose-reads-more', [1, 5], [3, 4]],
    ['both-rose-lines-more', [3, 4], [1, 5]],
    // What moved by less than half a step stayed, whichever way.
    ['reads-fell', [5, 3], [3, 2.6]],
    ['reads-fell', [5, 3], [3, 3.4]],
    ['lines-rose', [3.4, 3], [1, 5]],
    [undefined, [3, 2], [3, 3]],
    [undefined, [5, 2], [5, 2]],
    [undefined, [2, 4], [2, 4]],
  ] as const)('part as %s when reads go %j and lines %j', (parting, reads, lines) => {
    const lately = (index: number) => (index < 26 ? 0 : 1);
    const course = courseOf(
      30,
      (index) => spreadOver(reads[lately(index)], index),
      (index) => weekOf(lines[lately(index)]),
    );

    expect(course?.parting).toBe(parting);
  });

  test.each([
    // From far above what can be read to where reading ends: the lines fell four steps, also where that cannot be read.
    ['both-fell-lines-more', [5, 3], [9, 5]],
    ['both-fell-reads-more', [5, 2], [6, 5]],
    // As far, or hardly further, parts nothing.
    [undefined, [5, 3], [7, 5]],
    [undefined, [5, 2], [9, 5.5]],
  ] as const)(
    'part as %s when reads go %j and lines %j, beyond the ends of the scale as well',
    (parting, reads, lines) => {
      const lately = (index: number) => (index < 26 ? 0 : 1);
      const course = courseOf(
        30,
        (index) => reads[lately(index)],
        (index) => weekOf(lines[lately(index)]),
      );

      expect(course?.parting).toBe(parting);
    },
  );

  test('do not part when both fall together', () => {
    const both = courseOf(
      30,
      (index) => (index < 26 ? 3 : 1),
      (index) => (index < 26 ? usualWeek(index) : thinWeek()),
    );
    expect(both?.parting).toBeUndefined();
  });

  test('are not held against each other where a number is withheld', () => {
    expect(courseOf(3, () => 3)).toBeUndefined();
  });

  test('of weeks of which no input and output is expected say nothing', () => {
    const { framework } = buildAssignment();
    const levels = framework.levels.map((level) => ({
      ...level,
      weights: { input: 0, output: 0, outcome: 0.6, impact: 0.4 },
    }));
    const history = Array.from({ length: 26 }, (_, index) =>
      buildCheckIn(weekAt(index), usualWeek(index), { ownRead: 3 }),
    );
    const zero = buildAssignment({ framework: { ...framework, levels } });
    expect(reflect(history, [zero], weekAt(25)).selfCourse).toBeUndefined();
  });
});
