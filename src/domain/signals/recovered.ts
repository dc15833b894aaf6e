import type { Day } from '../week.js';

/** An open question whose weeks are back where they were before it began, or at what the level asks. */
export interface Recovered {
  /** Its id. */
  readonly issue: string;
  /** The Monday of the first week of the recovery: the day it would be over on. */
  readonly resolved: Day;
}
