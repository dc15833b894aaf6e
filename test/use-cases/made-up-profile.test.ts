import { describe, expect, test } from '@jest/globals';
import { checkInSchema } from '../../src/domain/check-in.js';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { boxesOf } from '../../src/domain/line.js';
import { hangOn } from '../../src/domain/hypotheses/chain.js';
import { hypothesisSchema } from '../../src/domain/hypotheses/hypothesis.js';
import { profileSchema } from '../../src/domain/profile.js';
import { issueSchema } from '../../src/domain/signals/issue.js';
import { weeksBetween } from '../../src/domain/week.js';
import type { WeekKey } from '../../src/domain/week.js';
import { madeUpHistory, madeUpMirror, madeUpNames } from '../../src/use-cases/made-up-profile/made-up-mirror.js';

const framework = { ...defaultFramework, version: 3 };
const lastWeek = '2026-W27' as WeekKey;
const now = new Date('2026-07-06T07:00:00Z');
const lengths = { senior: 26, steady: 20, manager: 5, director: 14, promoted: 30 };

describe.each(madeUpNames)('The made-up profile "%s"', (name) => {
  const { history, assignments, profile, issues, hypotheses } = madeUpMirror(name, framework, lastWeek, now);

  test('holds valid check-ins, the last one of the week asked for', () => {
    for (const checkIn of history) expect(checkInSchema.safeParse(checkIn).error).toBeUndefined();
    expect(history.at(-1)).toMatchObject({ week: lastWeek, state: 'logged' });
    expect(weeksBetween(history[0]?.week ?? lastWeek, lastWeek)).toBe(lengths[name] - 1);
  });

  test('holds a valid profile and assignments from its first week on', () => {
    expect(profileSchema.safeParse(profile).error).toBeUndefined();
    expect((assignments[0]?.validFrom ?? '9') <= (history[0]?.week ?? '')).toBe(true);
  });

  test('is the same every time, with ids of its own', () => {
    expect(madeUpMirror(name, framework, lastWeek, now)).toEqual({ history, assignments, profile, issues, hypotheses });
    const ids = history.flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('said beside its weeks what holds: days in order, none after now, each bet on a line that is there', () => {
    const today = now.toISOString().slice(0, 10);
    for (const issue of issues) {
      expect(issueSchema.safeParse(issue).error).toBeUndefined();
      const days = [issue.onset, issue.aware, issue.acted, issue.resolved].filter((day) => day !== undefined);
      expect(days).toEqual(days.toSorted());
      expect((days.at(-1) ?? '') <= today).toBe(true);
    }
    for (const hypothesis of hangOn(hypotheses, history)) {
      expect(hypothesisSchema.safeParse(hypothesis).error).toBeUndefined();
      expect(hypothesis.orphaned).toBeUndefined();
      expect(hypothesis.made < hypothesis.due).toBe(true);
      expect((hypothesis.closed?.on ?? '') <= today).toBe(true);
    }
  });

  test('was saved in the order of its weeks, and nothing after now', () => {
    const saved = history.map(({ savedAt }) => savedAt);
    expect(saved).toEqual(saved.toSorted());
    expect((saved.at(-1) ?? '9') <= now.toISOString()).toBe(true);
    expect(profile.consentedAt < (saved[0] ?? '')).toBe(true);
  });

  test('answered who felt each outcome and impact it says more about', () => {
    const events = history.flatMap(({ entries }) =>
      entries.filter(({ dimension }) => dimension === 'outcome' || dimension === 'impact'),
    );
    expect(events.length).toBeGreaterThan(0);
    expect(events.filter(({ reachAssumed }) => !reachAssumed).length).toBeGreaterThan(events.length / 2);
  });

  test('is typed as a person types: every line stands in its box as it was', () => {
    const typed = history.flatMap(({ entries }) => Object.values(boxesOf(entries)));
    expect(
      typed
        .join('\n')
        .split('\n')
        .filter((line) => line !== ''),
    ).toHaveLength(history.reduce((sum, { entries }) => sum + entries.length, 0));
  });
});

describe('The made-up Senior', () => {
  const history = madeUpHistory(framework, lastWeek);
  const weeksWith = (dimension: 'outcome' | 'impact') =>
    history
      .filter(({ entries }) => entries.some((entry) => entry.dimension === dimension))
      .map(({ week }) => weeksBetween(week, lastWeek));

  test('missed two weeks, was away for a fortnight and confirmed one quiet week', () => {
    expect(history).toHaveLength(24);
    expect(history.filter(({ state }) => state === 'away').map(({ week }) => weeksBetween(week, lastWeek))).toEqual([
      17, 16,
    ]);
    expect(history.filter(({ state }) => state === 'empty')).toHaveLength(1);
  });

  test('had no outcome for ten weeks, and then outcomes came back', () => {
    const since = weeksWith('outcome');
    const gaps = since.slice(1).map((weeks, index) => (since[index] ?? 0) - weeks);
    expect(Math.max(...gaps)).toBeGreaterThanOrEqual(10);
    expect(since.filter((weeks) => weeks < 8).length).toBeGreaterThanOrEqual(4);
  });

  test('had two or three impacts, reads of its own every logged week, and one thing for next week', () => {
    expect([2, 3]).toContain(weeksWith('impact').length);
    expect(history.filter(({ state, ownRead }) => state === 'logged' && ownRead === undefined)).toEqual([]);
    expect(history.at(-1)?.next).toMatch(/billing/u);
  });

  test('is read with few questions: hardly any line is doubtful', () => {
    const entries = history.flatMap((checkIn) => checkIn.entries);
    const doubtful = entries.filter(({ guesses }) => guesses.some((guess) => guess.doubtful));
    expect(doubtful.length).toBeLessThan(entries.length / 20);
  });
});

test('A profile that needs a level the framework does not have says so', () => {
  expect(() => madeUpHistory({ ...framework, levels: [] }, lastWeek, 'director')).toThrow(/D1/u);
});
