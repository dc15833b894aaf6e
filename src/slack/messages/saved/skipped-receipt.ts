import type { Day, WeekKey } from '../../../domain/week.js';
import type { Message } from '../message.js';

export interface SkippedData {
  readonly week: WeekKey;
  readonly locale: string;
  /** What kind of gap it was, once answered. */
  readonly answer?: 'away' | 'quiet' | 'left-out' | undefined;
}

/** After Skip: three answers, sorted after the tap. */
export function skippedReceipt(data: SkippedData): Message {
  throw new Error('in writing');
}

/** All four boxes empty and Save: what kind of week was it? */
export function allEmptyQuestion(data: { readonly week: WeekKey; readonly locale: string }): Message {
  throw new Error('in writing');
}

/** Away until a day: what stays silent and when the next knock comes. */
export function awayReceipt(data: { readonly until: Day; readonly locale: string; readonly week?: WeekKey }): Message {
  throw new Error('in writing');
}
