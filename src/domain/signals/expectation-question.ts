import type { DetectionRules } from '../detection/rules.js';
import type { Told } from '../told.js';
import { addDays, mondayOf, sundayOf, weeksBetween, type WeekKey } from '../week.js';
import { saysHard } from './hard-month.js';

/** Which of the questions of a new role it is: the first, the second or the third. */
export const expectationSteps = [1, 2, 3] as const;
export type ExpectationStep = (typeof expectationSteps)[number];

/** What somebody says of it; `later` asks again with the next week. */
export const expectationAnswers = ['yes', 'not-yet', 'later'] as const;
export type ExpectationAnswer = (typeof expectationAnswers)[number];

/** Whether it is clear what is expected: asked about 30, 60 and 90 days into an assignment, or into the mirror (METHOD.md, section 7). */
export interface ExpectationQuestion {
  readonly step: ExpectationStep;
  /** It counts from the day the role began; else from the first week that was written in it. */
  readonly isOfRole: boolean;
  /** The answer to this week may ask it; one that is drawn again asks what it asked before. */
  readonly isDue: boolean;
  /** It was asked a few weeks ago at most, and waits for an answer. */
  readonly isOpen: boolean;
}

/**
 * The newest question whose day has come, as long as it is fresh; an earlier one that nobody answered is not asked any
 * more, and one that waits when a month is called hard waits no longer. Undefined where none is due or open.
 *
 * @param told in any order
 * @param begin the first week of the assignment, or the first that was written under it
 * @param week the judged week
 */
export function expectationQuestionOf(
  told: readonly Told[],
  { since, assignedFrom }: { readonly since: WeekKey; readonly assignedFrom: WeekKey },
  week: WeekKey,
  { askDays, askForWeeks }: DetectionRules['start'],
): ExpectationQuestion | undefined {
  const today = sundayOf(week);
  const step = expectationSteps.findLast((each) => addDays(mondayOf(since), askDays[each - 1] ?? Infinity) <= today);
  if (step === undefined) return undefined;
  const isOfRole = since === assignedFrom;
  const last = told
    .filter((row) => row.week >= since && row.week <= week && row.expectation?.step === step)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1);
  if (last?.expectation === undefined) {
    const isFresh = addDays(mondayOf(since), (askDays[step - 1] ?? 0) + askForWeeks * daysPerWeek) > today;
    return isFresh ? { step, isOfRole, isDue: true, isOpen: false } : undefined;
  }
  const ago = weeksBetween(last.week, week);
  if (ago >= askForWeeks) return undefined;
  switch (last.expectation.said) {
    case 'asked':
      if (told.some((row) => saysHard(row) && row.week <= week && row.at >= last.at)) return undefined;
      return { step, isOfRole, isDue: ago === 0, isOpen: true };
    case 'later':
      return ago === 0 ? undefined : { step, isOfRole, isDue: true, isOpen: false };
    case 'yes':
    case 'not-yet':
      return undefined;
  }
}

const daysPerWeek = 7;
