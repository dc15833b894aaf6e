import type { Hypothesis } from '../hypotheses/hypothesis.js';
import type { Signal } from '../signals/signal.js';
import { addDays, weekOfDay, type Day } from '../week.js';
import type { DetectionRules } from './rules.js';

/**
 * Hypotheses that nobody looked at after their day: two or more, or one over 3 weeks late (METHOD.md, section 7). They are
 * the leading indicator of outcome and impact; a watch, never an alert.
 *
 * @param hypotheses in any order; what lost its line is not asked for
 * @param today nothing is overdue on its own day
 */
export function overdueOf(
  hypotheses: readonly Hypothesis[],
  today: Day,
  { overdue }: DetectionRules,
): Signal | undefined {
  const open = hypotheses
    .filter(({ due, closed, orphaned }) => due < today && closed === undefined && orphaned === undefined)
    .toSorted((one, other) => (`${one.due} ${one.id}` < `${other.due} ${other.id}` ? -1 : 1));
  const [first] = open;
  if (first === undefined) return undefined;
  const enough = open[overdue.count - 1];
  const late = addDays(first.due, overdue.lateWeeks * 7 + 1);
  const after = enough && addDays(enough.due, 1);
  const since = after !== undefined && after < late ? after : late;
  if (since > today) return undefined;
  return {
    kind: 'overdue',
    strength: 'watch',
    onset: weekOfDay(first.due),
    onsetDay: first.due,
    watchedFrom: weekOfDay(since),
    hypotheses: open.map(({ id }) => id),
  };
}
