import { inDigits, inWords } from '../numbers.js';
import { phrases } from '../phrases.js';

const hoursPerDay = 8;
const daysPerWeek = 5;

/** Working time as people say it: hours, half a day, days, weeks. */
export function timeWords(hours: number, locale: string): string {
  const { time } = phrases(locale).work;
  if (hours < 3) return time.hours(inWords(Math.max(1, Math.round(hours)), locale));
  if (hours < 6) return time.halfDay;
  const days = Math.round(hours / hoursPerDay);
  if (days < 2 * daysPerWeek) return time.days(inWords(Math.max(1, days), locale));
  return time.weeks(inDigits(Math.round(days / daysPerWeek), locale));
}
