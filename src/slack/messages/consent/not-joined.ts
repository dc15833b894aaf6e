import type { Message } from '../message.js';

/** Seen by somebody without a mirror who uses `/mirror` or an old button. */

/** Start and "Who could read this?"; an ephemeral. */
export function notJoined(): Message {
  throw new Error('in writing');
}
