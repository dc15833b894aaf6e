import { readSpokenWeek } from '../domain/spoken-dates.js';
import { addWeeks, dayOf, lastFinishedWeek, weekOf, weeksBetween, type WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

/** How many finished weeks are offered to be filled in for the first time. */
const backFillWeeks = 4;
/** Ten years: what lies further back is a slip of the hand. */
const farthestWeeks = 520;

export type PickedWeek =
  | { readonly outcome: 'week'; readonly week: WeekKey }
  /** `unread`: not written like a week · `unknown`: no such week · `future`: not begun yet · `too-old`: beyond ten years. */
  | { readonly outcome: 'unread' | 'unknown' | 'future' | 'too-old'; readonly example: WeekKey };

/** Reads which week somebody means, in words; any week of the last ten years can be opened. */
export function pickWeek({ now }: Deps, { profile: { zone } }: Mirror, words: string): PickedWeek {
  const example = lastFinishedWeek(now(), zone);
  const spoken = readSpokenWeek(words, dayOf(now(), zone));
  if ('problem' in spoken) return { outcome: spoken.problem, example };
  const ago = weeksBetween(spoken.week, weekOf(now(), zone));
  if (ago < 0) return { outcome: 'future', example };
  return ago > farthestWeeks ? { outcome: 'too-old', example } : { outcome: 'week', week: spoken.week };
}

/** The weeks a form offers: the current one and the last four, newest first. */
export function fillableWeeks(now: Date, zone: string): readonly WeekKey[] {
  const current = weekOf(now, zone);
  return Array.from({ length: backFillWeeks + 1 }, (_, index) => addWeeks(current, -index));
}
