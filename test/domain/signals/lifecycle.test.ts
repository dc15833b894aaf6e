import { describe, expect, test } from '@jest/globals';
import { answered, cameBack, issueActs, openedBy, type IssueAct } from '../../../src/domain/signals/lifecycle.js';
import { week } from '../builders.js';
import { buildIssue, buildSignal, rules } from './builders.js';

const today = '2026-06-05';
const later = '2026-06-12';

const acts: readonly IssueAct[] = [
  ...issueActs.map((act) => ({ act })),
  { act: 'plan', text: 'when Monday comes, I will ask' },
  { act: 'since', day: '2026-04-20' },
];

const issues = [
  ['new', buildIssue()],
  ['seen', buildIssue({ aware: '2026-06-01' })],
  ['resting', buildIssue({ aware: '2026-06-01', restsUntil: '2026-06-29' })],
  ['with a proposed recovery', buildIssue({ recovery: { resolved: '2026-05-18', proposed: '2026-06-03' } })],
  ['over', buildIssue({ aware: '2026-06-01', resolved: '2026-06-03', resolution: 'fixed' })],
  ['over by itself', buildIssue({ resolved: '2026-06-03', resolution: 'fixed', auto: true })],
  ['brought by the person', buildIssue({ kind: 'self-reported', text: 'quiet', onsetBy: 'person', aware: today })],
] as const;

describe('an answer to an open question', () => {
  test.each(issues.flatMap(([name, issue]) => acts.map((act) => [act.act, name, issue, act] as const)))(
    '%s twice says it once, to one that is %s',
    (_act, _name, issue, act) => {
      const once = answered(issue, act, today, rules);
      const twice = answered(once, act, today, rules);
      // Opening again is an act each time it is over, and so only once.
      expect(twice).toEqual(once);
      if (act.act !== 'since') expect(twice).toBe(once);
    },
  );

  test('of whatever kind makes the person aware that day, and the first day counts', () => {
    for (const act of acts) {
      if (['since', 'confirm', 'still-open', 'reopen'].includes(act.act)) continue;
      expect(answered(buildIssue(), act, today, rules).aware).toBe(today);
      expect(answered(buildIssue({ aware: '2026-05-30' }), act, today, rules).aware).toBe('2026-05-30');
    }
  });

  test('a hard month rests for four weeks and is asked once more afterwards', () => {
    const resting = answered(buildIssue(), { act: 'hard' }, today, rules);
    expect(resting).toMatchObject({ aware: today, restsUntil: '2026-07-03' });
    expect(answered(resting, { act: 'late' }, later, rules).restsUntil).toBeUndefined();
  });

  test('what one will do counts as acting from the first time, and the newest words stay', () => {
    const first = answered(buildIssue(), { act: 'plan', text: 'when A, B' }, today, rules);
    const second = answered(first, { act: 'plan', text: 'when C, D' }, later, rules);
    expect(second).toMatchObject({ aware: today, acted: today, plan: 'when C, D' });
  });

  test.each([
    ['solved', 'fixed'],
    ['accepted', 'accepted'],
    ['context', 'context'],
    ['false-alarm', 'false-alarm'],
    ['new-normal', 'new-normal'],
  ] as const)('%s ends it that day', (act, resolution) => {
    expect(answered(buildIssue(), { act }, today, rules)).toMatchObject({ resolved: today, resolution });
  });

  test('what is over can be called something else, and keeps the day it was over on', () => {
    const solved = answered(buildIssue(), { act: 'solved' }, today, rules);
    expect(answered(solved, { act: 'false-alarm' }, later, rules)).toMatchObject({
      resolved: today,
      resolution: 'false-alarm',
    });
  });

  test('what is over is neither planned nor put off any more', () => {
    const over = answered(buildIssue(), { act: 'solved' }, today, rules);
    for (const act of [{ act: 'hard' }, { act: 'seen' }, { act: 'plan', text: 'when A, B' }] as const) {
      expect(answered(over, act, later, rules)).toBe(over);
    }
  });

  test('a confirmed recovery is over since the weeks are back, not since it was confirmed', () => {
    const proposed = buildIssue({ aware: '2026-05-30', recovery: { resolved: '2026-05-18', proposed: '2026-06-03' } });
    const over = answered(proposed, { act: 'confirm' }, today, rules);
    expect(over).toMatchObject({ resolved: '2026-05-18', resolution: 'fixed' });
    expect(over.recovery).toBeUndefined();
    expect(over.auto).toBeUndefined();
  });

  test('still open takes the proposed recovery back and remembers the day', () => {
    const proposed = buildIssue({ recovery: { resolved: '2026-05-18', proposed: '2026-06-03' } });
    const open = answered(proposed, { act: 'still-open' }, today, rules);
    expect(open).toMatchObject({ stillOpen: today, aware: today });
    expect([open.recovery, open.resolved]).toEqual([undefined, undefined]);
  });

  test('what was over by itself can be confirmed, or is open again when the person says so', () => {
    const auto = buildIssue({ resolved: '2026-05-18', resolution: 'fixed', auto: true });
    expect(answered(auto, { act: 'confirm' }, today, rules)).toMatchObject({ resolved: '2026-05-18', aware: today });
    expect(answered(auto, { act: 'confirm' }, today, rules).auto).toBeUndefined();
    const open = answered(auto, { act: 'still-open' }, today, rules);
    expect(open).toMatchObject({ reopened: [today], stillOpen: today });
    expect([open.resolved, open.resolution, open.auto]).toEqual([undefined, undefined, undefined]);
  });

  test('their own since when wins over the detector and over an earlier word of theirs', () => {
    const since = answered(buildIssue(), { act: 'since', day: '2026-03-02' }, today, rules);
    expect(since).toMatchObject({ onset: '2026-03-02', onsetBy: 'person' });
    // Saying since when is an explicit act: the question is seen.
    expect(since.aware).toBe(today);
    expect(answered(since, { act: 'since', day: '2026-03-09' }, today, rules).onset).toBe('2026-03-09');
  });
});

describe('a question that a signal opens', () => {
  test('begins on the Monday of its first week, is shown today, and nobody has seen it', () => {
    expect(openedBy(buildSignal({ strength: 'alert', about: 'output' }), 'i1', today)).toEqual(
      buildIssue({ about: 'output', detected: today }),
    );
  });

  test('of overdue hypotheses begins with the day they were due', () => {
    const due = { onset: week('2026-W20'), onsetDay: '2026-05-15', hypotheses: ['h1', 'h2'] };
    expect(openedBy(buildSignal({ kind: 'overdue', ...due }), 'i1', today)).toMatchObject({
      onset: '2026-05-15',
      onsetBy: 'due-date',
      hypotheses: ['h1', 'h2'],
    });
  });

  test('is none for good news', () => {
    expect(() => openedBy(buildSignal({ kind: 'rise' }), 'i1', today)).toThrow('Good news');
  });

  test('that came back is open, is asked anew, and remembers when', () => {
    const back = cameBack(buildIssue({ aware: '2026-05-30', resolved: '2026-06-01', resolution: 'fixed' }), later);
    expect(back).toEqual(
      buildIssue({ aware: '2026-05-30', reopened: [later], restsUntil: '2026-06-01', strength: 'watch' }),
    );
  });
});
