import { TZDate } from '@date-fns/tz';
import { addDays } from 'date-fns/addDays';
import { addHours } from 'date-fns/addHours';
import { addWeeks } from 'date-fns/addWeeks';
import { nextFriday } from 'date-fns/nextFriday';
import { nextMonday } from 'date-fns/nextMonday';
import { set } from 'date-fns/set';

export const CLOCK_STEPS = ['hour', 'day', 'week', 'friday', 'monday'] as const;
export type ClockStep = (typeof CLOCK_STEPS)[number];

/** Where the clock goes: days and weeks keep the wall time of the zone, Friday is 15:00, Monday 09:00. */
export function stepFrom(now: Date, step: ClockStep, zone: string): Date {
  const here = new TZDate(now.getTime(), zone);
  return new Date(steps[step](here).getTime());
}

const steps: Readonly<Record<ClockStep, (here: TZDate) => Date>> = {
  hour: (here) => addHours(here, 1),
  day: (here) => addDays(here, 1),
  week: (here) => addWeeks(here, 1),
  friday: (here) => atHour(nextFriday(here), 15),
  monday: (here) => atHour(nextMonday(here), 9),
};

function atHour(day: Date, hours: number): Date {
  return set(day, { hours, minutes: 0, seconds: 0, milliseconds: 0 });
}
