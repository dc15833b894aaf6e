import { addDays, type Day } from '../week.js';
import type { Chains } from './chain.js';
import type { Hypothesis } from './hypothesis.js';
import type { HypothesisRules } from './rules.js';

const daysPerWeek = 7;

/** Two years with a leap day: what is planned further ahead is a slip of the hand. */
const mostDaysAhead = 2 * 365 + 1;

/** The day a look is due when nothing else is said. */
export function usualDue(dimension: Hypothesis['dimension'], made: Day, { dueWeeks }: HypothesisRules): Day {
  return addDays(made, dueWeeks[dimension] * daysPerWeek);
}

/** The last day that a look can be planned for. */
export function latestDue(today: Day): Day {
  return addDays(today, mostDaysAhead);
}

/**
 * What waits for a look, the one that is longest overdue first. Time off moves nothing: it waits until somebody is back.
 * What lost its line is not asked for; it stands in the list.
 *
 * @param hypotheses in any order
 */
export function dueOn(hypotheses: readonly Hypothesis[], today: Day): readonly Hypothesis[] {
  return hypotheses
    .filter(({ closed, orphaned, due }) => closed === undefined && orphaned === undefined && due <= today)
    .toSorted((a, b) => (`${a.due} ${a.id}` < `${b.due} ${b.id}` ? -1 : 1));
}

/** What is said beside lines: when somebody looks again, and what came of which. */
export interface Looks {
  /** The days of the looks that wait, by the id of their line. */
  readonly due: ReadonlyMap<string, Day>;
  readonly chains: Chains;
  /** In the person's zone. */
  readonly today: Day;
}

/** The days of the looks that wait, by the id of their line. */
export function dueDaysOf(hypotheses: readonly Hypothesis[]): ReadonlyMap<string, Day> {
  return new Map(hypotheses.flatMap(({ of, closed, due }) => (closed === undefined ? [[of.entry, due] as const] : [])));
}

/** Too early to say: the look moves by the framework's weeks, counted from today. One that is closed stays. */
export function postpone(hypothesis: Hypothesis, today: Day, { tooEarlyWeeks }: HypothesisRules): Hypothesis {
  if (hypothesis.closed !== undefined) return hypothesis;
  return { ...hypothesis, due: addDays(today, tooEarlyWeeks * daysPerWeek), postponed: hypothesis.postponed + 1 };
}
