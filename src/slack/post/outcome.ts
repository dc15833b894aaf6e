/**
 * What became of a call to Slack.
 * `refused`: not accepted, may be tried again after `retryAfterMs` · `stopped`: not accepted, and trying again is useless ·
 * `unknown`: nobody knows whether Slack accepted it (connection lost, time-out, an internal error of Slack's); a post is never repeated.
 * `reason` is a code such as `channel_not_found`, never a sentence from outside.
 */
export type Outcome<T> =
  | { readonly outcome: 'done'; readonly value: T }
  | Refused
  | Stopped
  | { readonly outcome: 'unknown'; readonly reason: string };

export interface Refused {
  readonly outcome: 'refused';
  readonly reason: string;
  /** Present when Slack said how long to wait. */
  readonly retryAfterMs?: number | undefined;
  /** Slack's explanations, for example `invalid slack file [json-pointer:/blocks/2/slack_file]`. */
  readonly details?: readonly string[] | undefined;
}

export interface Stopped {
  readonly outcome: 'stopped';
  readonly reason: string;
  /** Whom it concerns: one person, or the whole workspace (token, scopes, settings of the app). */
  readonly scope: 'person' | 'workspace';
}

/** A message where it stands. */
export interface Place {
  readonly channel: string;
  readonly ts: string;
}

/** Slack says that the message is not there any more. */
export function isGone(outcome: Outcome<unknown>): boolean {
  return outcome.outcome !== 'done' && ['message_not_found', 'channel_not_found'].includes(outcome.reason);
}
