import { dimensions } from '../dimension.js';
import type { Entry } from '../entry.js';
import type { LineRef } from '../line-ref.js';
import { isForward, type LineInWeek } from './chain.js';

/** Why a line cannot have come of another one: that one is not there · it is the line itself · it was written later, or stands in no box before its own. */
export type WrongOrigin = 'gone' | 'itself' | 'backwards';

/**
 * The lines that may have led to a line, newest first, and within a week the box next to its own first: those of the same
 * week and of earlier ones that stand in a box before its own.
 *
 * @param all every line, in any order
 */
export function mayHaveLedTo(line: LineInWeek, all: readonly LineInWeek[]): readonly LineInWeek[] {
  return all
    .filter((one) => leadsTo(one, line))
    .toSorted((one, other) => other.week.localeCompare(one.week) || boxOf(other) - boxOf(one));
}

/**
 * The line with what it came of by the person's own word, or why it cannot have come of one of them. What it hung on before
 * may stay, also where that line is gone or was moved: it counts again when it is back.
 */
export function withOrigins(
  line: LineInWeek,
  origins: readonly LineRef[],
  all: readonly LineInWeek[],
): Entry | WrongOrigin {
  const { cameFrom: before = [], ...rest } = line.entry;
  for (const origin of origins) {
    if (before.some((ref) => isSame(ref, origin))) continue;
    if (isSame(origin, refOf(line))) return 'itself';
    const from = all.find((one) => isSame(refOf(one), origin));
    if (from === undefined) return 'gone';
    if (!leadsTo(from, line)) return 'backwards';
  }
  return origins.length === 0 ? rest : { ...rest, cameFrom: [...origins] };
}

export function refOf({ week, entry }: LineInWeek): LineRef {
  return { week, entry: entry.id };
}

function leadsTo(from: LineInWeek, to: LineInWeek): boolean {
  return from.week <= to.week && isForward(from.entry.dimension, to.entry.dimension);
}

function boxOf({ entry }: LineInWeek): number {
  return dimensions.indexOf(entry.dimension);
}

function isSame(one: LineRef, other: LineRef): boolean {
  return one.week === other.week && one.entry === other.entry;
}
