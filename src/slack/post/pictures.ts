import type { Message } from '../messages/message.js';
import type { Calling } from './call.js';
import type { Outcome, Place, Refused } from './outcome.js';

/** A message that stands, and which of the offered ones it is: 0 is the one with pictures. */
export interface Shown {
  readonly place: Place;
  readonly shown: number;
}

/** A file is ready some time after its upload was completed; nothing tells when (measured by others: up to several seconds). */
export const patienceMs = [500, 1000, 2000, 4000, 8000] as const;

/** Sends the first message that Slack takes: waits while it still processes a picture, then goes down the list. */
export async function withPictures(
  { wait, log }: Calling,
  candidates: readonly Message[],
  send: (message: Message) => Promise<Outcome<Place>>,
): Promise<Outcome<Shown>> {
  let outcome: Outcome<Place> = { outcome: 'refused', reason: 'nothing_to_send' };
  for (const [shown, candidate] of candidates.entries()) {
    outcome = await send(candidate);
    for (const pause of patienceMs) {
      if (!isPictureNotReady(outcome)) break;
      await wait(pause);
      outcome = await send(candidate);
    }
    if (outcome.outcome === 'done') return { outcome: 'done', value: { place: outcome.value, shown } };
    if (!isRefusedForItsBlocks(outcome)) return outcome;
    log.warn({ reason: outcome.reason, count: shown }, 'blocks were refused, the next simpler form is tried');
  }
  return outcome;
}

/** Exactly the answer that Slack gives while it still scans a file. */
export function isPictureNotReady(outcome: Outcome<unknown>): boolean {
  return isRefusedForItsBlocks(outcome) && (outcome.details ?? []).some((detail) => /invalid slack file/i.test(detail));
}

function isRefusedForItsBlocks(outcome: Outcome<unknown>): outcome is Refused {
  return outcome.outcome === 'refused' && /^invalid_(blocks|blocks_format|attachments|arguments)$/.test(outcome.reason);
}
