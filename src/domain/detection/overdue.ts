import type { Hypothesis } from '../hypotheses/hypothesis.js';
import type { Signal } from '../signals/signal.js';
import { addDays, sundayOf, weekOfDay, type WeekKey } from '../week.js';
import type { DetectionRules } from './rules.js';

/**
 * Hypotheses that nobody looked at after their day: two or more, or one over 3 weeks late (METHOD.md, section 7). They are
 * the leading indicator of outcome and impact; a watch, never an alert.
 *
 * @param hypotheses in any order; what lost its line is not asked for
 */
export function overdueOf(
  hypotheses: readonly Hypothesis[],
  week: WeekKey,
  { overdue }: DetectionRules,
): Signal | undefined {
  const today = sundayOf(week);
  const open = hypotheses
    .filter(({ due, closed, orphaned }) => due <= today && closed === undefined && orphaned === undefined)
    .toSorted((one, other) => (`${one.due} ${one.id}` < `${other.due} ${other.id}` ? -1 : 1));
  const [first] = open;
  if (first === undefined) return undefined;
  const enough = open[overdue.count - 1];
  const late = addDays(first.due, overdue.lateWeeks * 7 + 1);
  const since = enough !== undefined && enough.due < late ? enough.due : late;
  if (since > today) return undefined;
  return {
    kind: 'overdue',
    strength: 'watch',
    onset: weekOfDay(first.due),
    watchedFrom: weekOfDay(since),
    hypotheses: open.map(({ id }) => id),
  };
}
