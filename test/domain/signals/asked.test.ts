import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { askedSignalOf, askingRulesOf } from '../../../src/domain/signals/asked.js';
import type { Issue } from '../../../src/domain/signals/issue.js';
import type { Signal } from '../../../src/domain/signals/signal.js';
import type { LightAnswer, Told } from '../../../src/domain/told.js';
import { addWeeks } from '../../../src/domain/week.js';
import { week } from '../builders.js';
import { buildIssue, buildSignal, buildTold } from './builders.js';

const rules = askingRulesOf(defaultFramework);
const w22 = week('2026-W22');

function asked(
  {
    signals = [buildSignal()],
    issues = [buildIssue()],
    told = [],
  }: {
    signals?: readonly Signal[];
    issues?: readonly Issue[];
    told?: readonly Told[];
  },
  weeksLater = 0,
) {
  return askedSignalOf(signals, issues, told, addWeeks(w22, weeksLater), rules);
}

const shown = (change: Partial<Told['signal']> = {}, at = '2026-05-29T13:00:00.000Z') =>
  buildTold({ at, signal: { issue: 'i1', strength: 'watch', ...change } });

describe('what the answer to a week asks about a signal', () => {
  test('is a question while nobody has answered it', () => {
    expect(asked({})).toMatchObject({ issue: { id: 'i1' }, strength: 'watch', signal: { kind: 'drop' } });
  });

  test('is nothing while the signal has no question yet', () => {
    expect(asked({ issues: [] })).toBeUndefined();
  });

  test('is nothing once the person has seen it, is done with it, or is asked whether it is over', () => {
    expect(asked({ issues: [buildIssue({ aware: '2026-05-22' })] })).toBeUndefined();
    expect(asked({ issues: [buildIssue({ resolved: '2026-06-01', resolution: 'accepted' })] })).toBeUndefined();
    const recovery = { resolved: '2026-05-11', proposed: '2026-05-22' };
    expect(asked({ issues: [buildIssue({ recovery })] })).toBeUndefined();
  });

  test('stays the same when the answer to the week is drawn again', () => {
    expect(asked({ told: [shown()] })).toMatchObject({ issue: { id: 'i1' }, strength: 'watch' });
    const other = buildIssue({ id: 'i0', kind: 'drought', about: 'outcome' });
    const drought = buildSignal({ kind: 'drought', about: 'outcome', strength: 'alert' });
    const again = asked({ signals: [drought, buildSignal()], issues: [other, buildIssue()], told: [shown()] });
    expect(again?.issue.id).toBe('i1');
  });

  test('is asked once in four weeks', () => {
    for (const later of [1, 2, 3]) expect(asked({ told: [shown()] }, later)).toBeUndefined();
    expect(asked({ told: [shown()] }, 4)?.issue.id).toBe('i1');
  });

  test.each(['late', 'missing', 'hard'] satisfies LightAnswer[])(
    'answered with %s says so in that week alone',
    (answer) => {
      const told = [shown(), shown({ answer }, '2026-05-29T13:05:00.000Z')];
      const issues = [buildIssue({ aware: '2026-05-29', ...(answer === 'hard' && { restsUntil: '2026-06-26' }) })];
      // What is seen no longer stands out.
      expect(asked({ signals: [], issues, told })).toEqual({ issue: issues[0], answer });
      expect(asked({ issues, told }, 1)).toBeUndefined();
    },
  );

  test('after a hard month is asked once more, when the weeks still show it', () => {
    const told = [shown(), shown({ answer: 'hard' }, '2026-05-29T13:05:00.000Z')];
    const issues = [buildIssue({ aware: '2026-05-29', restsUntil: '2026-06-26' })];
    expect(asked({ issues, told }, 3)).toBeUndefined();
    expect(asked({ issues, told }, 4)).toMatchObject({ strength: 'watch' });
    expect(asked({ issues, told, signals: [] }, 4)).toBeUndefined();
  });

  test('seen elsewhere counts as an answer', () => {
    const issues = [buildIssue({ aware: '2026-05-30' })];
    expect(asked({ signals: [], issues, told: [shown()] })).toEqual({ issue: issues[0], answer: 'seen' });
  });

  test('came back: it is asked although it was seen the first time', () => {
    const issues = [buildIssue({ aware: '2026-04-30', reopened: ['2026-05-29'], restsUntil: '2026-05-18' })];
    expect(asked({ issues })?.issue.id).toBe('i1');
  });
});

describe('an alert', () => {
  const alert = buildSignal({ strength: 'alert', alertFrom: w22 });

  test('is said as one once, also of what was asked a week before or seen as a watch', () => {
    const before = { ...shown(), week: addWeeks(w22, -1) };
    expect(asked({ signals: [alert], told: [before] })).toMatchObject({ strength: 'alert' });
    expect(asked({ signals: [alert], issues: [buildIssue({ aware: '2026-05-01' })] })).toMatchObject({
      strength: 'alert',
    });
    const said = buildIssue({ strength: 'alert' });
    expect(
      asked({ signals: [alert], issues: [said], told: [{ ...before, signal: { issue: 'i1', strength: 'alert' } }] }),
    ).toBe(undefined);
  });

  test.each([
    [1, 'watch'],
    [2, 'watch'],
    [3, 'alert'],
  ])('%d weeks after another one is said as a %s', (later, strength) => {
    const told = [shown({ issue: 'other', strength: 'alert' })];
    expect(asked({ signals: [alert], told }, later)).toMatchObject({ strength });
  });

  test.each(['late', 'missing'] as const)(
    'is not said of weeks that were answered with %s when light weeks were asked about',
    (question) => {
      const issues = [buildIssue({ aware: '2026-05-29' })];
      const light = [buildTold({ question: 'asked' }), buildTold({ at: '2026-05-29T13:05:00.000Z', question })];
      expect(asked({ signals: [alert], issues, told: light }, 1)).toBeUndefined();
      // Written down for light weeks as well, it is the answer to the signal: that promises nothing of the kind.
      const ofSignal = [shown(), ...light, shown({ answer: question }, '2026-05-29T13:05:00.000Z')];
      expect(asked({ signals: [alert], issues, told: ofSignal }, 1)).toMatchObject({ strength: 'alert' });
      // Other weeks.
      const later = buildSignal({ strength: 'alert', onset: addWeeks(w22, 1) });
      expect(asked({ signals: [later], issues, told: light }, 1)).toMatchObject({ strength: 'alert' });
    },
  );

  test('is not said of such weeks either when another question was asked with the same week since', () => {
    const issues = [buildIssue({ aware: '2026-05-29' })];
    const other = { issue: 'overdue', strength: 'watch' } as const;
    const told = [
      buildTold({ question: 'asked' }),
      buildTold({ at: '2026-05-29T13:05:00.000Z', question: 'missing' }),
      shown(other, '2026-05-31T09:00:00.000Z'),
      shown({ ...other, answer: 'missing' }, '2026-05-31T09:05:00.000Z'),
    ];
    expect(asked({ signals: [alert], issues, told }, 1)).toBeUndefined();
  });

  describe('of a silence', () => {
    const drought = { kind: 'drought', about: 'outcome' } as const;
    const signals = [{ ...alert, ...drought }];
    const alertOf = (change: Partial<Issue>, told: readonly Told[] = []) =>
      asked({ signals, issues: [buildIssue({ ...drought, ...change })], told }, 1);

    test('is not said where it was noticed before it was shown, also when it came back', () => {
      expect(alertOf({ aware: '2026-05-22' })).toBeUndefined();
      const back = { aware: '2026-03-06', detected: '2026-03-06', reopened: ['2026-05-29'] };
      expect(alertOf({ ...back, seenAgain: ['2026-05-22'] })).toBeUndefined();
      expect(alertOf({ ...back, restsUntil: '2026-04-03' })).toMatchObject({ strength: 'alert' });
    });

    test('is said where it was noticed when it was shown, rested, or was asked about by itself', () => {
      expect(alertOf({ aware: '2026-05-29' })).toMatchObject({ strength: 'alert' });
      expect(alertOf({ aware: '2026-05-01', restsUntil: '2026-05-29' })).toMatchObject({ strength: 'alert' });
      expect(alertOf({ aware: '2026-05-22' }, [shown()])).toMatchObject({ strength: 'alert' });
      expect(alertOf({ aware: '2026-05-01', reopened: ['2026-05-22'], stillOpen: '2026-05-22' })).toMatchObject({
        strength: 'alert',
      });
    });
  });

  test('does not break into a hard month', () => {
    const issues = [buildIssue({ aware: '2026-05-22', restsUntil: '2026-06-19' })];
    expect(asked({ signals: [alert], issues })).toBeUndefined();
  });

  test('that follows what was seen is a question until it is answered as well', () => {
    const issues = [buildIssue({ aware: '2026-05-01', strength: 'alert' })];
    const told = [shown({ strength: 'alert' })];
    expect(asked({ signals: [alert], issues, told })).toMatchObject({ strength: 'alert', signal: alert });
    const answered = [...told, shown({ strength: 'alert', answer: 'late' }, '2026-05-30T09:00:00.000Z')];
    expect(asked({ signals: [], issues, told: answered })).toMatchObject({ answer: 'late' });
  });
});
