import type { Told } from '../told.js';
import { weeksBetween, type WeekKey } from '../week.js';

/** Whether such a row says that it is a hard month, of whatever question it was said. */
export function saysHard({ question, signal }: Told): boolean {
  return question === 'hard' || signal?.answer === 'hard';
}

/** A hard month was said not long ago: nothing is asked before its end. */
export function isHardMonth(told: readonly Told[], week: WeekKey, restWeeks: number): boolean {
  return told.some((row) => saysHard(row) && row.week <= week && weeksBetween(row.week, week) < restWeeks);
}
