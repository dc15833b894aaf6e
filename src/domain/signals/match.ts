import { addWeeks, mondayOf, sundayOf, weekOfDay, type Day } from '../week.js';
import type { Issue } from './issue.js';
import { isOpen } from './lifecycle.js';
import type { ClockRules } from './rules.js';
import type { Signal } from './signal.js';

/** The stored question a signal belongs to. */
export type Match =
  /** It is open. */
  | { readonly as: 'open'; readonly issue: Issue }
  /** The person was done with it when the signal stood already: nothing is asked anew. */
  | { readonly as: 'over'; readonly issue: Issue }
  /** It was over, and the same thing came back within the weeks in which it is the same question. */
  | { readonly as: 'back'; readonly issue: Issue };

/**
 * Finds the question of a signal, by what it is about and the overlap of their spans; undefined for a new one.
 * A false alarm and a new normal never come back: what is seen after them is another question.
 *
 * @param issues in any order
 */
export function matchOf(signal: Signal, issues: readonly Issue[], rules: ClockRules): Match | undefined {
  const same = issues
    .filter((issue) => isAboutSame(issue, signal))
    .toSorted((a, b) => (`${a.onset} ${a.id}` < `${b.onset} ${b.id}` ? 1 : -1));
  const open = same.find((issue) => isOpen(issue));
  if (open !== undefined) return { as: 'open', issue: open };
  const began = mondayOf(signal.onset);
  const over = same.find(
    ({ onset, resolved }) => resolved !== undefined && onset <= endOf(signal) && began <= resolved,
  );
  if (over !== undefined && wasShown(signal, over)) return { as: 'over', issue: over };
  const back = same.find((issue) => mayComeBack(issue, signal, rules));
  return back && { as: 'back', issue: back };
}

function isAboutSame(issue: Issue, { kind, about }: Signal): boolean {
  if (kind === 'rise') return false;
  // The person came first: what they said is about a box only when they named it.
  if (issue.kind === 'self-reported' || issue.kind === 'feedback') return about !== undefined && issue.about === about;
  if (!isFall(kind)) return issue.kind === kind && issue.about === about;
  if (!isFall(issue.kind)) return false;
  // All series are watched as one: which of them is plainest may change from week to week.
  return isOpen(issue) || issue.about === about || (isOfTotal(issue.about) && isOfTotal(about));
}

/** A low start that goes on as a drop is one question. */
export function isFall(kind: Issue['kind']): boolean {
  return kind === 'drop' || kind === 'low-start';
}

/** The weeks as a whole, or one of the two boxes whose weekly totals they are: all of it is one question. */
function isOfTotal(about: Issue['about']): boolean {
  return about === undefined || about === 'input' || about === 'output';
}

function mayComeBack(issue: Issue, signal: Signal, { reopenWeeks }: ClockRules): boolean {
  const { resolved, resolution } = issue;
  if (resolved === undefined || wasShown(signal, issue) || resolution === 'false-alarm' || resolution === 'new-normal')
    return false;
  return signal.watchedFrom <= addWeeks(weekOfDay(resolved), reopenWeeks);
}

/** Whether the person had seen a signal when they were done with a question: it stood at the end of a week before, or asked the question itself. */
function wasShown({ kind, watchedFrom, hypotheses = [] }: Signal, issue: Issue): boolean {
  const { resolved, detected, reopened } = issue;
  if (resolved === undefined) return false;
  // Another expectation that is past its day since is another thing to look at, in the same week as well.
  if (kind === 'overdue') return hypotheses.every((id) => issue.hypotheses?.includes(id) === true);
  const shown = reopened?.at(-1) ?? detected;
  return sundayOf(watchedFrom) <= resolved || (shown !== undefined && watchedFrom <= weekOfDay(shown));
}

function endOf({ alertFrom, watchedFrom }: Signal): Day {
  return sundayOf(alertFrom ?? watchedFrom);
}
