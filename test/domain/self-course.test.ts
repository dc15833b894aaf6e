import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../src/domain/entry.js';
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

/** More than the level asks. */
function fullWeek(index: number): Entry[] {
  return [...usualWeek(index), buildEntry('output', { evidence: 'linked' }), buildEntry('input')];
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

  test('part when the reads move and the lines do not, in both directions', () => {
    expect(courseOf(30, (index) => (index < 26 ? 4 : 2))?.parting).toBe('reads-fell');
    expect(courseOf(30, (index) => (index < 26 ? 2 : 5))?.parting).toBe('reads-rose');
  });

  test('part when the lines move and the reads do not, in both directions', () => {
    const fallen = (index: number) => (index < 26 ? fullWeek(index) : thinWeek());
    const risen = (index: number) => (index < 26 ? thinWeek() : fullWeek(index));
    expect(courseOf(30, () => 3, fallen)?.parting).toBe('lines-fell');
    expect(courseOf(30, () => 3, risen)?.parting).toBe('lines-rose');
  });

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
