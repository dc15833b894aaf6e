import type { Profile } from '../../../domain/profile.js';
import { paceOf } from '../../../domain/rhythm.js';
import { clock, weekdayName } from '../dates.js';
import { phrases } from '../phrases.js';

/** When the mirror asks: `Friday 15:00`, `Tuesday and Friday 15:00`, `Every other Friday 15:00`. */
export function rhythmLine({ rhythm, locale }: Pick<Profile, 'rhythm' | 'locale'>): string {
  const words = phrases(locale).settings.rhythm;
  const [weekday, time] = [weekdayName(rhythm.weekday, locale), clock(rhythm.time, locale)];
  if (rhythm.earlyWeekday !== undefined) return words.twice(weekdayName(rhythm.earlyWeekday, locale), weekday, time);
  return paceOf(rhythm) === 'fortnightly' ? words.fortnightly(weekday, time) : words.weekly(weekday, time);
}
