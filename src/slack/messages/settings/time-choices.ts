import type { Choice } from '../blocks.js';
import { clock, weekdayName } from '../dates.js';

/** ISO weekdays as option values, `1` Monday … `7` Sunday. */
export function weekdayChoices(locale: string): Choice[] {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ text: weekdayName(weekday, locale), value: String(weekday) }));
}

/** Full hours from 07:00 to 21:00 as `HH:mm` values. */
export function hourChoices(locale: string): Choice[] {
  return Array.from({ length: 15 }, (_, index) => {
    const time = `${String(index + 7).padStart(2, '0')}:00`;
    return { text: clock(time, locale), value: time };
  });
}
