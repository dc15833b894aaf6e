import { prefixedLine } from '../domain/line.js';
import { addDays, dayOf, weekdayOf, weekOfDay, type WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { newRef, noteLines, type Noted } from './note-lines.js';

/** Where a logged line went, and to which week. */
export interface Logged extends Noted {
  readonly week: WeekKey;
}

/** Notes a line for the week of today, or of the last such weekday (`@mon`). Undefined when there is no line. */
export async function logLine(deps: Deps, mirror: Mirror, text: string): Promise<Logged | undefined> {
  const { dimension, weekday, text: line } = prefixedLine(text);
  const now = deps.now();
  const { zone } = mirror.profile;
  const back = weekday === undefined ? 0 : (weekdayOf(dayOf(now, zone)) - weekday + 7) % 7;
  const week = weekOfDay(addDays(dayOf(now, zone), -back));
  const noted = await noteLines(deps, mirror, week, { ref: newRef(deps), dimension, text: line });
  return noted && { ...noted, week };
}
