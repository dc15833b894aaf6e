import { describe, expect, test } from '@jest/globals';
import type { CheckIn } from '../../../src/domain/check-in.js';
import { reflect } from '../../../src/domain/reflect.js';
import type { Issue } from '../../../src/domain/signals/issue.js';
import { mondayOf, sundayOf } from '../../../src/domain/week.js';
import { buildAssignment, buildEntry, buildHistory, usualWeek, weekAt } from '../builders.js';

/** The same every week, so that only what a test changes makes a week lighter. */
function fullWeek(index: number) {
  return usualWeek(2 * index).filter(({ dimension }) => dimension === 'input' || dimension === 'output');
}

/** Lighter than usual, and not empty. */
function lightWeek() {
  return [buildEntry('input'), buildEntry('input'), buildEntry('output', { evidence: 'linked' })];
}

function thinWeek(index: number) {
  return [buildEntry('input', { size: 'S' }), ...usualWeek(index).filter(({ dimension }) => dimension === 'outcome')];
}

/** Usual weeks, thin ones from week 20 on, and again usual ones where `isBack` says so. */
function history(weeks: number, isBack: (index: number) => boolean): CheckIn[] {
  return buildHistory(weeks, (index) => (index < 20 || isBack(index) ? fullWeek(index) : thinWeek(index)));
}

function issueOf(change: Partial<Issue> = {}): Issue {
  return {
    id: 'issue',
    kind: 'drop',
    onset: mondayOf(weekAt(20)),
    onsetBy: 'detector',
    detected: sundayOf(weekAt(23)),
    ...change,
  };
}

function recovered(weeks: readonly CheckIn[], change: Partial<Issue> = {}, assignments = [buildAssignment()]) {
  const week = weeks.at(-1)?.week ?? weekAt(0);
  return reflect(weeks, assignments, week, [], { issues: [issueOf(change)], hypotheses: [] }).recovered;
}

describe('a fall', () => {
  test('is over on the Monday of the first of four usable weeks that are back', () => {
    expect(recovered(history(29, (index) => index >= 26))).toEqual([]);
    expect(recovered(history(30, (index) => index >= 26))).toEqual([
      { issue: 'issue', resolved: mondayOf(weekAt(26)) },
    ]);
  });

  test('stays over on the same day in later weeks, one lighter week of four notwithstanding', () => {
    const oneLight = buildHistory(40, (index) => {
      if (index === 27) return lightWeek();
      return index < 20 || index >= 26 ? fullWeek(index) : thinWeek(index);
    });
    expect(recovered(oneLight)).toEqual([{ issue: 'issue', resolved: mondayOf(weekAt(26)) }]);
  });

  test('is not over any more when the weeks fell again before anybody said so', () => {
    const fellAgain = (weeks: number) => history(weeks, (index) => index >= 26 && index < 30);
    expect(recovered(fellAgain(30))).toEqual([{ issue: 'issue', resolved: mondayOf(weekAt(26)) }]);
    expect(recovered(fellAgain(32))).toEqual([]);
  });

  test('is not over while one week of four is as thin as before, since their mean is not back', () => {
    const oneThin = history(40, (index) => index >= 26 && index !== 27);
    expect(recovered(oneThin)).toEqual([{ issue: 'issue', resolved: mondayOf(weekAt(28)) }]);
  });

  test('is not over with two thin weeks of four', () => {
    expect(recovered(history(30, (index) => index === 26 || index === 28))).toEqual([]);
  });

  test('is not over on the Monday of a light week, though the three after it would carry its mean', () => {
    const lightBefore = buildHistory(30, (index) => {
      if (index === 25) return lightWeek();
      return index < 20 || index > 25 ? fullWeek(index) : thinWeek(index);
    });

    expect(recovered(lightBefore.slice(0, 29))).toEqual([]);
    expect(recovered(lightBefore)).toEqual([{ issue: 'issue', resolved: mondayOf(weekAt(26)) }]);
  });

  test('counts usable weeks: missed ones in between neither help nor harm', () => {
    const gaps = history(34, (index) => index >= 26).filter(({ week }) => week !== weekAt(27) && week !== weekAt(29));
    expect(recovered(gaps)).toEqual([{ issue: 'issue', resolved: mondayOf(weekAt(26)) }]);
  });

  test('is not over before it was shown, nor before the person last said that it is still open', () => {
    const back = history(40, (index) => index >= 24);
    expect(recovered(back, { detected: sundayOf(weekAt(30)) })).toEqual([
      { issue: 'issue', resolved: mondayOf(weekAt(30)) },
    ]);
    expect(recovered(back, { stillOpen: mondayOf(weekAt(32)) })).toEqual([
      { issue: 'issue', resolved: mondayOf(weekAt(33)) },
    ]);
  });

  test('of one box is measured by that box', () => {
    const noOutput = buildHistory(40, (index) =>
      fullWeek(index).filter(({ dimension }) => index < 20 || dimension !== 'output'),
    );
    expect(recovered(noOutput, { about: 'output' })).toEqual([]);
    expect(recovered(noOutput, { about: 'input' })).toHaveLength(1);
  });

  test('from before a role change is over at what the new role asks', () => {
    const roles = [buildAssignment(), buildAssignment({ level: 'IC5', validFrom: weekAt(24) })];
    expect(
      recovered(
        history(40, () => false),
        {},
        roles,
      ),
    ).toEqual([]);
    expect(
      recovered(
        history(40, (index) => index >= 24),
        {},
        roles,
      ),
    ).toHaveLength(1);
  });

  test('that is resolved, or that only the person can end, is not looked at', () => {
    const back = history(40, (index) => index >= 26);
    expect(recovered(back, { resolved: mondayOf(weekAt(30)), resolution: 'accepted' })).toEqual([]);
    for (const kind of ['self-reported', 'feedback', 'overdue'] as const) expect(recovered(back, { kind })).toEqual([]);
  });

  test('with an onset in the future or before the first week says nothing wrong', () => {
    const back = history(40, (index) => index >= 26);
    expect(recovered(back, { onset: mondayOf(weekAt(80)) })).toEqual([]);
    expect(recovered(back, { onset: '2019-01-07', detected: '2019-01-10' })).toHaveLength(1);
  });
});

test('a low start is over at what the level asks, not at the weeks before it', () => {
  const start = (from: number) => buildHistory(20, (index) => (index < from ? thinWeek(index) : fullWeek(index)));
  const low: Partial<Issue> = { kind: 'low-start', onset: mondayOf(weekAt(0)), detected: sundayOf(weekAt(5)) };
  expect(recovered(start(20), low)).toEqual([]);
  expect(recovered(start(9), low)).toEqual([{ issue: 'issue', resolved: mondayOf(weekAt(9)) }]);
});

test('a silence is over with the next event of that box', () => {
  const drought: Partial<Issue> = { kind: 'drought', about: 'outcome' };
  const silent = (event?: number) =>
    buildHistory(40, (index) => [
      buildEntry('input'),
      buildEntry('output'),
      ...(index < 20 || index === event ? [buildEntry('outcome')] : []),
    ]);
  expect(recovered(silent(), drought)).toEqual([]);
  expect(recovered(silent(33), drought)).toEqual([{ issue: 'issue', resolved: mondayOf(weekAt(33)) }]);
  expect(recovered(silent(33), { ...drought, about: 'impact' })).toEqual([]);
});
