import type { Framework } from './framework.js';
import { scoreWindowOf } from './lookup.js';

/** Weeks in a row that were not logged: of these, those that were no time off. */
export interface Break {
  readonly missed: number;
  readonly unlogged: number;
}

/**
 * Whether what comes after a break warms up again (METHOD.md, section 6): many weeks were missed; or, with time off, so many
 * lie between that the score's own window (of input and output) holds none of the weeks before.
 */
export function isLongBreak({ missed, unlogged }: Break, framework: Framework): boolean {
  return missed >= framework.firstWeeks.restartAfterMissed || unlogged >= scoreWindowOf(framework);
}
