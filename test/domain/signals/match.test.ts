import { describe, expect, test } from '@jest/globals';
import { matchOf } from '../../../src/domain/signals/match.js';
import { week } from '../builders.js';
import { buildIssue, buildSignal, rules } from './builders.js';

describe('the question a signal belongs to', () => {
  test('is the open one about the same, whatever an edit made of its first week', () => {
    const issue = buildIssue();
    for (const onset of ['2026-W15', '2026-W19', '2026-W21']) {
      expect(matchOf(buildSignal({ onset: week(onset) }), [issue], rules)).toEqual({ as: 'open', issue });
    }
  });

  test('is one for all falls at a time: which of them is plainest may change', () => {
    const issue = buildIssue({ about: 'input' });
    expect(matchOf(buildSignal(), [issue], rules)?.as).toBe('open');
    expect(matchOf(buildSignal({ about: 'own-read' }), [issue], rules)?.as).toBe('open');
    expect(matchOf(buildSignal(), [buildIssue({ kind: 'low-start' })], rules)?.as).toBe('open');
  });

  test('is another one for a drought, for each of the two boxes, and for hypotheses', () => {
    const drought = buildSignal({ kind: 'drought', about: 'outcome' });
    expect(matchOf(drought, [buildIssue()], rules)).toBeUndefined();
    expect(matchOf(drought, [buildIssue({ kind: 'drought', about: 'impact' })], rules)).toBeUndefined();
    expect(matchOf(buildSignal({ kind: 'overdue' }), [buildIssue()], rules)).toBeUndefined();
  });

  test('is what the person brought before, when they named the box', () => {
    const brought = { kind: 'self-reported', text: 'quiet', onsetBy: 'person' } as const;
    const named = buildIssue({ ...brought, about: 'output' });
    expect(matchOf(buildSignal({ about: 'output' }), [named], rules)).toEqual({ as: 'open', issue: named });
    expect(matchOf(buildSignal(), [buildIssue(brought)], rules)).toBeUndefined();
  });

  test('is over when the person was done with it while the signal stood already', () => {
    const over = buildIssue({ kind: 'drought', about: 'outcome', resolved: '2026-06-03', resolution: 'accepted' });
    const signal = buildSignal({ kind: 'drought', about: 'outcome', strength: 'alert', alertFrom: week('2026-W30') });
    expect(matchOf(signal, [over], rules)?.as).toBe('over');
  });

  test('is over when it was closed on the very day it was asked, before the week had ended', () => {
    const friday = { detected: '2026-06-05', resolved: '2026-06-05', resolution: 'false-alarm' } as const;
    const over = buildIssue({ kind: 'drought', about: 'outcome', ...friday });
    const silent = { kind: 'drought', about: 'outcome', watchedFrom: week('2026-W23') } as const;
    expect(matchOf(buildSignal(silent), [over], rules)?.as).toBe('over');
    const alert = buildSignal({ ...silent, strength: 'alert', alertFrom: week('2026-W26') });
    expect(matchOf(alert, [over], rules)?.as).toBe('over');
  });

  test('of expectations: another one that passed its day in the same week is another thing to look at', () => {
    const over = buildIssue({
      kind: 'overdue',
      onsetBy: 'due-date',
      hypotheses: ['a', 'b'],
      detected: '2026-06-03',
      resolved: '2026-06-03',
      resolution: 'fixed',
    });
    const overdue = { kind: 'overdue', onset: week('2026-W23'), watchedFrom: week('2026-W23') } as const;
    expect(matchOf(buildSignal({ ...overdue, hypotheses: ['c', 'd'] }), [over], rules)?.as).toBe('back');
    expect(matchOf(buildSignal({ ...overdue, hypotheses: ['a', 'b'] }), [over], rules)?.as).toBe('over');
  });

  test.each([
    ['the eighth week', '2026-W31', 'back'],
    ['the ninth week', '2026-W32', undefined],
  ])('comes back until %s after it was over', (_, watchedFrom, as) => {
    const over = buildIssue({ resolved: '2026-06-05', resolution: 'fixed' });
    const signal = buildSignal({ onset: week('2026-W25'), watchedFrom: week(watchedFrom) });
    expect(matchOf(signal, [over], rules)?.as).toBe(as);
  });

  test.each(['false-alarm', 'new-normal'] as const)(
    'does not come back after a %s: it is a new question',
    (resolution) => {
      const over = buildIssue({ resolved: '2026-06-05', resolution });
      const signal = buildSignal({ onset: week('2026-W24'), watchedFrom: week('2026-W26') });
      expect(matchOf(signal, [over], rules)).toBeUndefined();
    },
  );

  test('is the open one even when another one was over a moment ago', () => {
    const open = buildIssue({ id: 'i2' });
    const over = buildIssue({ resolved: '2026-05-22', resolution: 'fixed', onset: '2026-05-11' });
    expect(matchOf(buildSignal(), [over, open], rules)).toEqual({ as: 'open', issue: open });
  });

  test('is none for good news', () => {
    expect(matchOf(buildSignal({ kind: 'rise' }), [buildIssue()], rules)).toBeUndefined();
  });
});
