import type { WeekKey } from '../../../domain/week.js';
import type { Message } from '../message.js';

export interface ClosedData {
  readonly week: WeekKey;
  readonly locale: string;
  /** `stopped` and `paused` by the person, `over` when a later week has been asked for. */
  readonly why: 'stopped' | 'paused' | 'over';
}

/** What an unanswered prompt turns into when it is no longer wanted. */
export function closedPrompt(data: ClosedData): Message {
  throw new Error('in writing');
}
