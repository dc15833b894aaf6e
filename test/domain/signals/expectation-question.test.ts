import { describe, expect, test } from '@jest/globals';
import { defaultDetection } from '../../../src/domain/detection/rules.js';
import { expectationQuestionOf, type ExpectationStep } from '../../../src/domain/signals/expectation-question.js';
import type { Told } from '../../../src/domain/told.js';
import { addWeeks, mondayOf, weekKeySchema } from '../../../src/domain/week.js';

// Its Monday is 5 January 2026: the thirtieth day after it is 4 February, in the fifth week.
const since = weekKeySchema.parse('2026-W02');
const after = (weeks: number) => addWeeks(since, weeks);

function told(weeks: number, step: ExpectationStep, said: 'asked' | 'yes' | 'not-yet' | 'later', hour = '10'): Told {
  const week = after(weeks);
  return {
    week,
    at: `${mondayOf(week)}T${hour}:00:00.000Z`,
    frameworkVersion: 1,
    formulaVersion: 1,
    expectation: { step, said },
  };
}

const at = (weeks: number, rows: readonly Told[] = []) =>
  expectationQuestionOf(rows, { since, assignedFrom: since }, after(weeks), defaultDetection.start);

describe('the questions of a new role', () => {
  test('are of the mirror, not of the role, when its first weeks were not written', () => {
    const assignedFrom = addWeeks(since, -16);
    const found = expectationQuestionOf([], { since, assignedFrom }, after(4), defaultDetection.start);
    expect(found).toMatchObject({ step: 1, isOfRole: false });
  });

  test.each([
    [3, undefined],
    [4, 1],
    [7, 1],
    [8, 2],
    [11, 2],
    [12, 3],
    [15, 3],
    [16, undefined],
    [300, undefined],
  ])('are asked after about 30, 60 and 90 days, each while it is fresh: after %i weeks it is %s', (weeks, step) => {
    expect(at(weeks)).toEqual(step === undefined ? undefined : { step, isOfRole: true, isDue: true, isOpen: false });
  });

  test('an answer to a week that is drawn again asks again, and one of the week after does not', () => {
    expect(at(4, [told(4, 1, 'asked')])).toEqual({ step: 1, isOfRole: true, isDue: true, isOpen: true });
    expect(at(5, [told(4, 1, 'asked')])).toEqual({ step: 1, isOfRole: true, isDue: false, isOpen: true });
  });

  test('one that nobody answers waits four weeks at most, and never comes back', () => {
    const rows = [told(12, 3, 'asked')];
    expect(at(15, rows)).toEqual({ step: 3, isOfRole: true, isDue: false, isOpen: true });
    expect(at(16, rows)).toBeUndefined();
  });

  test('one that waits when a month is called hard waits no longer, and the next comes in its time', () => {
    const { expectation: _asked, ...row } = told(5, 1, 'asked', '12');
    const rows = [told(4, 1, 'asked'), { ...row, question: 'hard' as const }];
    expect(at(4, rows)?.isOpen).toBe(true);
    expect(at(5, rows)).toBeUndefined();
    expect(at(9, rows)).toMatchObject({ step: 2, isDue: true });
  });

  test('is over once it was answered, whatever order the rows come in', () => {
    for (const said of ['yes', 'not-yet'] as const) {
      const rows = [told(4, 1, said, '11'), told(4, 1, 'asked')];
      expect(at(4, rows)).toBeUndefined();
      expect(at(6, rows.toReversed())).toBeUndefined();
      expect(at(8, rows)).toEqual({ step: 2, isOfRole: true, isDue: true, isOpen: false });
    }
  });

  test('asked for later comes with the next week', () => {
    const rows = [told(4, 1, 'asked'), told(4, 1, 'later', '11')];
    expect(at(4, rows)).toBeUndefined();
    expect(at(5, rows)).toEqual({ step: 1, isOfRole: true, isDue: true, isOpen: false });
  });

  test('of an earlier role say nothing about the next one', () => {
    const next = after(20);
    const rows = [told(4, 1, 'yes'), told(8, 2, 'yes')];
    expect(
      expectationQuestionOf(rows, { since: next, assignedFrom: next }, addWeeks(next, 4), defaultDetection.start),
    ).toEqual({
      step: 1,
      isOfRole: true,
      isDue: true,
      isOpen: false,
    });
  });

  test('a role that began long before the first week asks nothing', () => {
    expect(
      expectationQuestionOf(
        [],
        { since: weekKeySchema.parse('2020-W01'), assignedFrom: since },
        since,
        defaultDetection.start,
      ),
    ).toBeUndefined();
  });
});
