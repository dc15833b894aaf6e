import type { Terminal } from '../terminal.js';
import { dayName } from './starts.js';

/** Says what day it is where that is not the day of this machine. */
export function sayMovedDay({ isClockMoved, now, print }: Terminal): void {
  if (isClockMoved) print(`Today is ${dayName(now())} on the moved clock of the local page.`);
}
