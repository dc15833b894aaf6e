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
    .filter((one) => one.closed === undefined && one.orphaned === undefined && hasComeDue(one, today))
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

/** Whether its day has come: from then on somebody may know what came of it. */
export function hasComeDue({ due }: Pick<Hypothesis, 'due'>, today: Day): boolean {
  return due <= today;
}

/**
 * Whether how likely it is would be hindsight: its first day has come, or somebody looked before, and may know what came of
 * it. A look that was put off is such a day or such a look.
 */
export function isHindsight(hypothesis: Pick<Hypothesis, 'due' | 'postponed' | 'looked'>, today: Day): boolean {
  return hypothesis.looked === true || hypothesis.postponed > 0 || hasComeDue(hypothesis, today);
}

/** What is expected of a line: its words, its day, and how likely it is; absent where that was not asked. */
export interface Said extends Pick<Hypothesis, 'text' | 'dimension' | 'expects' | 'measure' | 'due'> {
  readonly likely?: { readonly percent: number | undefined } | undefined;
}

/** What is expected of a line for the first time. */
export function expectFirst(id: string, of: Hypothesis['of'], said: Said, today: Day): Hypothesis {
  return saidOf({ id, of, made: today, postponed: 0 }, said, said.likely?.percent);
}

/**
 * Puts what is expected anew in place of what was expected before. Once its day has come a later one is a look put off, and
 * how likely it was called stays: said by then it would be hindsight. One that is closed stays.
 */
export function expectAnew(before: Hypothesis, said: Said, today: Day): Hypothesis {
  if (before.closed !== undefined) return before;
  const { id, of, made, postponed, looked } = before;
  const isPutOff = hasComeDue(before, today) && said.due > before.due;
  return saidOf(
    { id, of, made, postponed: isPutOff ? postponed + 1 : postponed, ...(looked && { looked }) },
    said,
    isHindsight(before, today) || said.likely === undefined ? before.probability : said.likely.percent,
  );
}

function saidOf(
  kept: Pick<Hypothesis, 'id' | 'of' | 'made' | 'postponed' | 'looked'>,
  { text, dimension, expects, measure, due }: Said,
  probability: Hypothesis['probability'],
): Hypothesis {
  return {
    ...kept,
    text,
    dimension,
    expects,
    due,
    ...(measure === undefined ? {} : { measure }),
    ...(probability === undefined ? {} : { probability }),
  };
}
