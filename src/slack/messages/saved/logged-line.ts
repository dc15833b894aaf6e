import type { Dimension } from '../../../domain/dimension.js';
import type { WeekKey } from '../../../domain/week.js';
import type { Message } from '../message.js';

export interface LoggedData {
  readonly week: WeekKey;
  readonly dimension: Dimension;
  readonly entryId: string;
  readonly locale: string;
  /** Lines in this box now. */
  readonly lines: number;
  /** `move` was just pressed. */
  readonly moved?: boolean;
}

/** After `/mirror log`: where the line went, three other boxes, Undo; an ephemeral. */
export function loggedLine(data: LoggedData): Message {
  throw new Error('in writing');
}

/** After Undo. */
export function undoneLine(data: { readonly week: WeekKey; readonly locale: string }): Message {
  throw new Error('in writing');
}

/** `/mirror log` without a line: how to write one. */
export function logUsage(command: string): Message {
  throw new Error('in writing');
}
