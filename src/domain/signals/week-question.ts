import type { Profile } from '../profile.js';
import { isAsked } from '../question.js';
import type { Reflection } from '../reflection.js';
import type { Issue } from './issue.js';
import type { ExpectationStep } from './expectation-question.js';
import type { LateQuestion } from './late-question.js';
import type { Signal } from './signal.js';

/** What the answer to a week asks, or says that was answered: one thing at most, so that no answer is an interview. */
export type WeekQuestion =
  | { readonly about: 'signal' | 'light' | 'late' }
  /** Whether something is over, since its weeks are back. */
  | { readonly about: 'back'; readonly issue: Issue }
  /** Whether a new role's expectations are clear. */
  | { readonly about: 'expectation'; readonly step: ExpectationStep }
  /** Good news: what changed? */
  | { readonly about: 'rise'; readonly signal: Signal };

/** A signal comes before what may be over, that before light weeks, those before good news, then a new role's question, and last what was learned late. */
export function weekQuestionOf(
  reflection: Reflection,
  profile: Pick<Profile, 'bandWords'>,
  late?: LateQuestion,
): WeekQuestion | undefined {
  const { asked, back } = reflection;
  if (reflection.rests === true) {
    if (asked !== undefined) return { about: 'signal' };
    return reflection.question?.answer === undefined ? undefined : { about: 'light' };
  }
  if (asked !== undefined && asked.answer === undefined) return { about: 'signal' };
  if (back !== undefined) return { about: 'back', issue: back };
  if (asked !== undefined) return { about: 'signal' };
  if (reflection.question?.answer !== undefined || isAsked(reflection, profile)) return { about: 'light' };
  const { expectation, goodNews } = reflection;
  if (goodNews !== undefined) return { about: 'rise', signal: goodNews };
  if (expectation?.isDue === true) return { about: 'expectation', step: expectation.step };
  // Weeks that are lighter as it is are not the time to look for more.
  return late?.isDue === true && !reflection.progress.lightMonth ? { about: 'late' } : undefined;
}
