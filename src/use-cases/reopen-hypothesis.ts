import { reopen } from '../domain/hypotheses/close.js';
import type { Hypothesis } from '../domain/hypotheses/hypothesis.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { openOn, readHypotheses } from './read-hypotheses.js';

/**
 * `stands` when a line says what came: that line is changed instead · `other` when its output expects something else by now,
 * since a line has one at a time · `gone` when it was forgotten.
 */
export type Reopened =
  { readonly outcome: 'open'; readonly hypothesis: Hypothesis } | { readonly outcome: 'stands' | 'other' | 'gone' };

/** Asks again for what was looked at and has no line that says so: a slip, or the line was removed. Its day stays. */
export async function reopenHypothesis(deps: Deps, mirror: Mirror, id: string): Promise<Reopened> {
  const { hypotheses, cameWeeks } = await readHypotheses(deps, mirror);
  const seen = hypotheses.find((one) => one.id === id);
  if (seen === undefined) return { outcome: 'gone' };
  if (seen.closed === undefined) return { outcome: 'open', hypothesis: seen };
  if (cameWeeks.has(id)) return { outcome: 'stands' };
  if (openOn(hypotheses, seen.of) !== undefined) return { outcome: 'other' };
  const line = seen.closed.came?.entry;
  // Answered anew since it was read: that answer stays.
  const changed = await deps.store.changeHypothesis(mirror.person, id, (one) =>
    one.closed?.came?.entry === line ? reopen(one) : one,
  );
  if (changed?.after === undefined) return { outcome: 'gone' };
  return changed.after.closed === undefined ? { outcome: 'open', hypothesis: changed.after } : { outcome: 'stands' };
}
