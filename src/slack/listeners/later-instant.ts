import { addDays, dayOf, instantAt, weekdayOf } from '../../domain/week.js';
import type { LaterValue } from '../ids/choices.js';

const hour = 60 * 60 * 1000;

/** When a choice of Later… means, in the person's own zone. */
export function laterInstant(value: Exclude<LaterValue, 'away'>, now: Date, zone: string): Date {
  const today = dayOf(now, zone);
  switch (value) {
    case 'in-1-hour':
      return new Date(now.getTime() + hour);
    case 'this-afternoon': {
      const afternoon = instantAt(today, '14:00', zone);
      return afternoon > now ? afternoon : new Date(now.getTime() + hour);
    }
    case 'tomorrow':
      return instantAt(addDays(today, 1), '09:00', zone);
    case 'monday':
      return instantAt(addDays(today, 8 - weekdayOf(today)), '09:00', zone);
  }
}
