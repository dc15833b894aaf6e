import type { WeekKey } from '../../../domain/week.js';
import { weekDates } from '../dates.js';
import { inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';

/** Which weeks will be read again, or were: how many, and from when to when. */
export function anewLine(anew: readonly WeekKey[], when: 'will' | 'done', locale: string): string {
  const { career } = phrases(locale);
  const [first, last] = [anew[0], anew.at(-1)];
  if (first === undefined || last === undefined) return when === 'will' ? career.anew.none : career.anew.doneNone;
  return career.anew[when](inDigits(anew.length, locale), weekDates(first, locale, last));
}
