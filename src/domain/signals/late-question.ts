import type { Told } from '../told.js';
import { weeksBetween, type WeekKey } from '../week.js';
import { isHardMonth } from './hard-month.js';
import type { ClockRules } from './rules.js';

/** "Anything you learned late?" at the end of a week (METHOD.md, section 9). */
export interface LateQuestion {
  /** The answer to this week may ask it; one that is drawn again asks what it asked before. */
  readonly isDue: boolean;
  /** It was asked a few weeks ago at most, and waits for an answer. */
  readonly isOpen: boolean;
}

/**
 * Asked once in a quarter, the first time when a quarter of weeks is there. An answer ends it; without one it waits as
 * long as a hard month rests. While one rests it is neither asked nor waiting.
 *
 * @param told in any order
 * @param first the first week that was written
 */
export function lateQuestionOf(
  told: readonly Told[],
  first: WeekKey,
  week: WeekKey,
  { askLateWeeks, restWeeks }: Pick<ClockRules, 'askLateWeeks' | 'restWeeks'>,
): LateQuestion {
  if (isHardMonth(told, week, restWeeks)) return { isDue: false, isOpen: false };
  const last = told
    .filter((row) => row.late !== undefined && row.week <= week)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1);
  if (last === undefined) return { isDue: weeksBetween(first, week) + 1 >= askLateWeeks, isOpen: false };
  const since = weeksBetween(last.week, week);
  const waits = last.late === 'asked';
  return { isDue: since >= askLateWeeks || (waits && since === 0), isOpen: waits && since < restWeeks };
}
