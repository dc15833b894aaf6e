import type { LaterValue } from '../../ids/choices.js';
import type { Choice } from '../blocks.js';
import { clock, wallClock } from '../dates.js';
import { phrases } from '../phrases.js';

const noonish = 13;
const sunday = 7;

/** What Later offers at this moment in the person's zone; this afternoon before 13:00 only, no day twice. */
export function laterChoices(now: Date, zone: string, locale: string): Choice[] {
  const { hour, weekday } = wallClock(now, zone);
  const morning = clock('09:00', locale);
  const { weekly } = phrases(locale);
  const choices: (Choice & { readonly value: LaterValue })[] = [{ text: weekly.inOneHour, value: 'in-1-hour' }];
  if (hour < noonish) choices.push({ text: weekly.thisAfternoon, value: 'this-afternoon' });
  choices.push({ text: weekly.tomorrow(morning), value: 'tomorrow' });
  if (weekday !== sunday) choices.push({ text: weekly.monday(morning), value: 'monday' });
  return [...choices, { text: weekly.awayUntil, value: 'away' }];
}
