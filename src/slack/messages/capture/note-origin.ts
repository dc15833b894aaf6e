import type { NotedLine } from '../../../domain/noted-line.js';
import { weekdayOf, weekOfDay, type WeekKey } from '../../../domain/week.js';
import { dayName, weekdayName } from '../dates.js';
import { phrases } from '../phrases.js';

/** `Tuesday, Output: `, with the date when the day lies outside the week. */
export function noteOrigin({ notedOn, dimension }: NotedLine, week: WeekKey, locale: string): string {
  const { capture, names } = phrases(locale);
  return capture.noteIn(notedOn === undefined ? undefined : dayIn(notedOn, week, locale), names.dimensions[dimension]);
}

function dayIn(day: string, week: WeekKey, locale: string): string {
  return weekOfDay(day) === week ? weekdayName(weekdayOf(day), locale) : dayName(day, locale);
}
