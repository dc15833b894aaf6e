import { addDays, mondayOf, type Day } from '../week.js';
import type { Issue, Resolution } from './issue.js';
import type { ClockRules } from './rules.js';
import type { Signal } from './signal.js';

/** What a person can say of an open question with one press; the first three also answer the question of light weeks. */
export const issueActs = [
  'late',
  'missing',
  'hard',
  'seen',
  'solved',
  'accepted',
  'context',
  'false-alarm',
  'new-normal',
  'confirm',
  'still-open',
  'reopen',
] as const;

export type IssueAct =
  | { readonly act: (typeof issueActs)[number] }
  /** "When X, I will Y"; not empty. */
  | { readonly act: 'plan'; readonly text: string }
  /** Their own "since when", not in the future; it wins over the detector's. */
  | { readonly act: 'since'; readonly day: Day };

const daysPerWeek = 7;

export function isOpen({ resolved }: Issue): boolean {
  return resolved === undefined;
}

/** A hard month: it is not asked again before its day. */
export function isResting({ restsUntil }: Issue, today: Day): boolean {
  return restsUntil !== undefined && today < restsUntil;
}

/** What may stay as it is, or changed with its circumstances, is what the next weeks are held against. */
export function becomesUsual(resolution: Resolution | undefined): boolean {
  return resolution === 'new-normal' || resolution === 'accepted' || resolution === 'context';
}

/** About lighter weeks, like the question of light weeks: what is said of the one counts for the other. */
export function isAboutWeeks({ kind, about }: Issue): boolean {
  return ((kind === 'drop' || kind === 'low-start') && about !== 'own-read') || kind === 'drought';
}

/** The question that a signal opens when it is shown. An alert becomes one only when it is said as one. */
export function openedBy(signal: Signal, id: string, today: Day): Issue {
  const { kind, about, onset, onsetDay, heardFrom, hypotheses } = signal;
  if (kind === 'rise') throw new Error('Good news opens no question.');
  return {
    id,
    kind,
    ...(about && { about }),
    onset: onsetDay ?? mondayOf(onset),
    ...(heardFrom && { heard: mondayOf(heardFrom) }),
    onsetBy: kind === 'overdue' ? 'due-date' : 'detector',
    detected: today,
    strength: 'watch',
    ...(hypotheses && { hypotheses: [...hypotheses] }),
  };
}

/**
 * A question after an act of the person; the same object when the act changes nothing, so that the same answer twice is
 * one answer. What is over can be called something else, or opened again.
 */
export function answered(issue: Issue, act: IssueAct, today: Day, { restWeeks }: ClockRules): Issue {
  if (act.act === 'since') return withSince(issue, act.day, today);
  if (!isOpen(issue)) return answeredAfterwards(issue, act, today);
  const { restsUntil: _rests, ...rested } = issue;
  const seen: Issue = { ...rested, aware: issue.aware ?? today, ...seenAgain(issue, today) };
  switch (act.act) {
    case 'seen':
    case 'late':
    case 'missing':
      return issue.aware !== undefined && issue.restsUntil === undefined && seen.seenAgain === issue.seenAgain
        ? issue
        : seen;
    case 'hard': {
      const restsUntil = addDays(today, restWeeks * daysPerWeek);
      return issue.restsUntil === restsUntil ? issue : { ...seen, restsUntil };
    }
    case 'plan':
      return issue.plan === act.text ? issue : { ...seen, plan: act.text, acted: issue.acted ?? today };
    case 'confirm':
      return issue.recovery === undefined ? issue : closed(seen, issue.recovery.resolved, 'fixed');
    case 'still-open': {
      const { recovery, ...without } = seen;
      return recovery === undefined ? issue : { ...without, stillOpen: today };
    }
    case 'reopen':
      return issue;
    case 'solved':
    case 'accepted':
    case 'context':
    case 'false-alarm':
    case 'new-normal':
      return closed(seen, today, resolutionOf(act.act));
  }
}

/** What came back and was not seen since: it is seen today. */
function seenAgain({ aware, reopened, seenAgain: before = [] }: Issue, today: Day): Pick<Issue, 'seenAgain'> {
  const back = reopened?.at(-1);
  if (aware === undefined || back === undefined || (before.at(-1) ?? '') >= back) return {};
  return { seenAgain: [...before, today] };
}

/** A question that is over. */
export function closed(issue: Issue, resolved: Day, resolution: Resolution): Issue {
  const { recovery: _recovery, restsUntil: _rests, ...rest } = issue;
  return { ...rest, resolved, resolution };
}

/** The same thing came back: it is asked anew. */
export function cameBack(issue: Issue, today: Day): Issue {
  return { ...openAgain(issue, today), strength: 'watch', restsUntil: issue.resolved ?? today };
}

/** A question that was over and is open again. */
export function openAgain(issue: Issue, today: Day): Issue {
  const { resolved: _resolved, resolution: _resolution, auto: _auto, recovery: _recovery, ...rest } = issue;
  return { ...rest, reopened: [...(issue.reopened ?? []), today] };
}

function answeredAfterwards(issue: Issue, { act }: Exclude<IssueAct, { act: 'since' }>, today: Day): Issue {
  const { auto, ...said } = issue;
  switch (act) {
    case 'confirm':
      return auto === undefined ? issue : { ...said, aware: issue.aware ?? today };
    case 'reopen':
    case 'still-open':
      return { ...openAgain({ ...issue, aware: issue.aware ?? today }, today), stillOpen: today };
    case 'solved':
    case 'accepted':
    case 'context':
    case 'false-alarm':
    case 'new-normal': {
      const resolution = resolutionOf(act);
      return issue.resolution === resolution && auto === undefined
        ? issue
        : { ...said, resolution, aware: issue.aware ?? today };
    }
    // Nothing is to be seen to or planned any more.
    case 'seen':
    case 'late':
    case 'missing':
    case 'hard':
    case 'plan':
      return issue;
  }
}

function withSince(issue: Issue, onset: Day, today: Day): Issue {
  if (issue.onset === onset && issue.onsetBy === 'person') return issue;
  const { heard: _heard, ...rest } = issue;
  return { ...rest, onset, onsetBy: 'person', aware: issue.aware ?? issue.resolved ?? today };
}

function resolutionOf(act: 'solved' | Exclude<Resolution, 'fixed'>): Resolution {
  return act === 'solved' ? 'fixed' : act;
}
