import type { Pace } from '../slack/post/pace.js';

/** What Slack's answers say about a workspace as a whole. */
export interface Troubles {
  /** Slack took a post. */
  wentWell(teamId: string): void;
  /** Slack failed, or nobody knows: several in a row are an outage, and every try in an outage may cost somebody their prompt. */
  stumbled(teamId: string): Promise<void>;
  /** Slack refuses the app itself: an operator has to mend it. */
  isRefused(teamId: string): Promise<void>;
}

/** The method of every knock. */
export const knocking = 'chat.postMessage';

const secondMs = 1000;
const minuteMs = 60 * secondMs;
/** One lost connection, or two, are nothing. */
const inARow = 3;
const firstPauseMs = 10 * secondMs;
const longestPauseMs = 5 * minuteMs;

/** Counts for this process; what follows from it is quiet for all machines, and for this workspace alone. */
export function createTroubles(paceOf: (teamId: string) => Pace): Troubles {
  const stumbles = new Map<string, number>();
  return {
    wentWell: (teamId) => void stumbles.delete(teamId),
    async stumbled(teamId) {
      const count = (stumbles.get(teamId) ?? 0) + 1;
      stumbles.set(teamId, count);
      if (count < inARow) return;
      await paceOf(teamId).hush(knocking, Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(count - inARow, 10)));
    },
    isRefused: (teamId) => paceOf(teamId).hush(knocking, longestPauseMs),
  };
}
