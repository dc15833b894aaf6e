import { postpone } from '../domain/hypotheses/due.js';
import type { Hypothesis } from '../domain/hypotheses/hypothesis.js';
import { dayOf, type Day } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { hypothesisRules } from './read-hypotheses.js';

/**
 * Too early to say: the look moves. Only from the day that was seen, so that a second press moves nothing; undefined when
 * it was answered already or is gone.
 */
export async function postponeHypothesis(
  deps: Deps,
  mirror: Mirror,
  id: string,
  seen: Day | undefined,
): Promise<Hypothesis | undefined> {
  const rules = await hypothesisRules(deps, mirror);
  const today = dayOf(deps.now(), mirror.profile.zone);
  const changed = await deps.store.changeHypothesis(mirror.person, id, (one) =>
    seen === undefined || one.due === seen ? postpone(one, today, rules) : one,
  );
  return changed?.after?.closed === undefined ? changed?.after : undefined;
}
