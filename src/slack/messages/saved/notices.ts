import type { WeekKey } from '../../../domain/week.js';
import type { Message } from '../message.js';

/** Two windows saved one week: the newest stands, the other text waits to be chosen. */
export function conflictNotice(data: {
  readonly week: WeekKey;
  readonly conflictId: string;
  readonly locale: string;
}): Message {
  throw new Error('in writing');
}

/** The store did not answer: what is kept, and what to do. */
export function storeTroubleNotice(data: {
  readonly week?: WeekKey;
  readonly kept: 'in-form' | 'in-modal' | 'nothing';
  readonly locale: string;
  readonly reference?: string;
}): Message {
  throw new Error('in writing');
}

/** Slack refused or timed out after the week was stored. */
export function slackTroubleNotice(data: {
  readonly week: WeekKey;
  readonly locale: string;
  readonly reference?: string;
}): Message {
  throw new Error('in writing');
}

/** An old button: what it was for is over, nothing is lost. */
export function staleNotice(data: { readonly week?: WeekKey; readonly locale: string }): Message {
  throw new Error('in writing');
}

/** A bug: a kind sentence with the reference that stands in the log. */
export function unexpectedNotice(data: { readonly reference: string }): Message {
  throw new Error('in writing');
}
