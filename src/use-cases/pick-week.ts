import {
  addWeeks,
  lastFinishedWeek,
  weekKeySchema,
  weekOf,
  weekOfDay,
  weeksBetween,
  type WeekKey,
} from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

/** How many finished weeks may still be filled in for the first time. */
export const backFillWeeks = 4;

export type PickedWeek =
  | { readonly outcome: 'week'; readonly week: WeekKey }
  /**
   * `unread`: not written like a week · `unknown`: no such week · `future`: not begun yet ·
   * `too-old`: never logged and older than the back-fill.
   */
  | { readonly outcome: 'unread' | 'unknown' | 'future' | 'too-old'; readonly example: WeekKey };

/**
 * Reads which week somebody means: nothing (the week the prompt would ask about is the caller's), `2026-W31`,
 * a day such as `2026-07-30`, `last week`, `this week`, or `2w` for two weeks ago.
 */
export async function pickWeek(deps: Deps, mirror: Mirror, words: string): Promise<PickedWeek> {
  const now = deps.now();
  const current = weekOf(now, mirror.profile.zone);
  const example = lastFinishedWeek(now, mirror.profile.zone);
  const typed = words.trim().toLowerCase();
  const week = readWeek(typed, current);
  if (week === undefined) return { outcome: isWritten.test(typed) ? 'unknown' : 'unread', example };
  if (week > current) return { outcome: 'future', example };
  const isOld = weeksBetween(week, current) > backFillWeeks;
  if (isOld && (await deps.store.readCheckIn(mirror.person, week)) === undefined)
    return { outcome: 'too-old', example };
  return { outcome: 'week', week };
}

/** The weeks a form may be about: the current one and the last four, newest first. */
export function fillableWeeks(now: Date, zone: string): readonly WeekKey[] {
  const current = weekOf(now, zone);
  return Array.from({ length: backFillWeeks + 1 }, (_, index) => addWeeks(current, -index));
}

/** Written like a week or a day, whether the calendar has it or not. */
const isWritten = /^\d{4}-(w\d{2}|\d{2}-\d{2})$/;

function readWeek(words: string, current: WeekKey): WeekKey | undefined {
  if (words === 'this week' || words === 'now' || words === 'today') return current;
  if (words === 'last week' || words === 'last') return addWeeks(current, -1);
  const ago = /^(\d{1,2})\s*w(?:eeks?)?(?: ago)?$/.exec(words)?.[1];
  if (ago !== undefined) return addWeeks(current, -Number(ago));
  const key = weekKeySchema.safeParse(words.toUpperCase());
  if (key.success) return key.data;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return undefined;
  const day = new Date(`${words}T12:00:00Z`);
  // A day that rolls over (31 February) is not a day.
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== words ? undefined : weekOfDay(words);
}
