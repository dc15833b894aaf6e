import { describe, expect, test } from '@jest/globals';
import { levelOf } from '../../../src/domain/lookup.js';
import { levelAfter } from '../../../src/domain/ladder.js';
import { nextLevelOf, type NextLevel } from '../../../src/domain/what-if/next-level.js';
import type { CheckIn } from '../../../src/domain/check-in.js';
import type { JudgedBy } from '../../../src/domain/assignment.js';
import { buildAssignment, buildEntry, buildHistory, usualWeek, weekAt } from '../builders.js';

const { framework } = buildAssignment();
const after = (key: string) => levelAfter(framework, levelOf(framework, key))?.key;

function next(history: readonly CheckIn[], assignments: readonly JudgedBy[] = [buildAssignment()]): NextLevel {
  const week = history.at(-1)?.week ?? weekAt(0);
  const found = nextLevelOf(history, assignments, week);
  if (found === undefined || found === 'end') throw new Error('There is no next level.');
  return found;
}

/** Twice what a Senior does, felt by other teams. */
function wideWeek(index: number) {
  return [
    ...usualWeek(index),
    ...usualWeek(index),
    ...(index % 2 === 0 ? [buildEntry('outcome', { reach: 'another-team' })] : []),
    ...(index % 8 === 4 ? [buildEntry('impact', { reach: 'another-team' })] : []),
  ];
}

describe('the next level', () => {
  test.each([
    ['IC1', 'IC2'],
    ['IC4', 'IC5'],
    ['M2', 'SM1'],
    ['SM2', 'D1'],
  ])('after %s is %s', (own, next) => expect(after(own)).toBe(next));

  test('is nothing at the end of a track: engineers do not turn into managers', () => {
    expect(after('IC6')).toBeUndefined();
    expect(after('D2')).toBeUndefined();
    const top = buildAssignment({ level: 'IC6' });
    expect(nextLevelOf(buildHistory(26, usualWeek), [top], weekAt(25))).toBe('end');
  });

  test('is no level of a framework that the own level is missing from', () => {
    expect(levelAfter({ ...framework, levels: framework.levels.slice(6) }, levelOf(framework, 'IC4'))).toBeUndefined();
  });

  test('is not reached by weeks that meet the own level, and says which boxes are missing', () => {
    expect(next(buildHistory(52, usualWeek))).toMatchObject({
      level: { key: 'IC5' },
      there: ['input'],
      missing: ['output', 'outcome', 'impact'],
      quarters: 0,
      judged: 2,
      isReached: false,
    });
  });

  test('a box that is mostly assumed is neither there nor missing, however well it reads', () => {
    const { there, missing, now } = next(buildHistory(9, wideWeek));
    expect(now.boxes.outcome).toBeGreaterThan(framework.whatIf.readyAt);
    expect(now.mostlyAssumed).toEqual(['outcome', 'impact']);
    expect([...there, ...missing].toSorted()).toEqual(['input', 'output']);
  });

  test('of two quarters that do not count, the last one begins where the range of now begins', () => {
    const { now, readyAt, ...found } = next(buildHistory(52, usualWeek));
    expect(found).toMatchObject({ quarters: 0, judged: 2, rule: 2 });
    expect(readyAt).toBe(framework.whatIf.readyAt);
    expect(now.low).toBeLessThan(readyAt);
  });

  test('is reached when two quarters in a row would meet it, at the lower end', () => {
    const reached = next(buildHistory(60, wideWeek));
    expect(reached).toMatchObject({ quarters: 2, isReached: true, missing: [] });
    expect(reached.now.low).toBeGreaterThanOrEqual(framework.whatIf.readyAt);
  });

  test('a box that was never filled is missing and keeps the level out of reach, whatever is taken as met for the weeks before', () => {
    const never = buildHistory(26, (index) => [
      ...usualWeek(index).filter(({ dimension }) => dimension !== 'impact'),
      ...usualWeek(index).filter(({ dimension }) => dimension !== 'impact'),
      buildEntry('outcome', { reach: 'organisation', evidence: 'linked' }),
      buildEntry('outcome', { reach: 'organisation', evidence: 'linked' }),
    ]);
    const found = next(never, [buildAssignment({ level: 'IC5' })]);
    expect(found.now.low).toBeGreaterThan(framework.whatIf.readyAt);
    expect(found).toMatchObject({ judged: 2, quarters: 0, isReached: false });
    expect(found.missing).toContain('impact');
    expect(found.logged.boxes.impact).toBe(0);
  });

  test('one quarter alone is one quarter', () => {
    const grown = buildHistory(60, (index) => (index < 42 ? usualWeek(index) : wideWeek(index)));
    expect(next(grown)).toMatchObject({ quarters: 1, judged: 2, isReached: false });
  });

  test('a good quarter before a weaker one does not count', () => {
    const shrunk = buildHistory(60, (index) => (index < 47 ? wideWeek(index) : usualWeek(index).slice(0, 1)));
    expect(next(shrunk)).toMatchObject({ quarters: 0, judged: 2, isReached: false });
  });

  test.each([
    [9, 0],
    [12, 0],
    [13, 1],
    [25, 1],
    [26, 2],
  ])('after %i weeks %i quarters can be judged', (weeks, judged) => {
    const { quarters, ...found } = next(buildHistory(weeks, wideWeek));
    expect(found.judged).toBe(judged);
    expect(quarters).toBeLessThanOrEqual(judged);
  });

  test('a quarter with too few logged weeks says nothing, nor does one before it', () => {
    const gaps = buildHistory(60, (index) => (index > 34 && index < 46 ? undefined : wideWeek(index)));
    expect(next(gaps)).toMatchObject({ judged: 1, isReached: false });
  });

  test('a reach that is only assumed says nothing', () => {
    const assumed = buildHistory(60, (index) => wideWeek(index).map((entry) => ({ ...entry, reachAssumed: true })));
    expect(next(assumed)).toMatchObject({ now: { reachAssumed: true }, judged: 0, isReached: false });
  });

  test('a framework of another version for the weeks before is not asked', () => {
    const levels = framework.levels.filter(({ key }) => key !== 'IC5');
    const older = { ...framework, version: 0, levels };
    const history = buildHistory(60, wideWeek);
    const assignments = [buildAssignment({ framework: older }), buildAssignment({ validFrom: weekAt(55) })];
    expect(next(history, assignments)).toEqual(next(history));
  });

  test('no ramp is used, and two role changes in one month change nothing', () => {
    const history = buildHistory(60, wideWeek);
    const changes = [
      buildAssignment({ level: 'IC2' }),
      buildAssignment({ level: 'IC3', validFrom: weekAt(56), ramp: 'promotion' }),
      buildAssignment({ validFrom: weekAt(58), ramp: 'promotion' }),
    ];
    expect(next(history, changes)).toEqual(next(history));
  });

  test('a next level that weighs a box with zero leaves that box out', () => {
    const levels = framework.levels.map((level) =>
      level.key === 'IC5' ? { ...level, weights: { input: 0, output: 0.4, outcome: 0.35, impact: 0.25 } } : level,
    );
    const found = next(buildHistory(52, usualWeek), [buildAssignment({ framework: { ...framework, levels } })]);
    expect([...found.there, ...found.missing].toSorted()).toEqual(['impact', 'outcome', 'output']);
  });

  test('the rule is data: one quarter at a lower mark is reached sooner', () => {
    const eased = { ...framework, whatIf: { ...framework.whatIf, readyAt: 0.3, readyQuarters: 1 } };
    expect(next(buildHistory(20, usualWeek), [buildAssignment({ framework: eased })])).toMatchObject({
      quarters: 1,
      rule: 1,
      isReached: true,
    });
  });
});
