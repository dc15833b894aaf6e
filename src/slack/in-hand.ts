import { setTimeout as wait } from 'node:timers/promises';

/** The work under way, so that whoever stops can wait for it. */
export interface InHand {
  /** Does a task and counts it until it has settled. */
  run<T>(task: () => Promise<T>): Promise<T>;
  /** Resolves once nothing is under way, or after `longestMs`; answers how many tasks still are. */
  ended(longestMs: number): Promise<number>;
}

export function createInHand(): InHand {
  const running = new Set<Promise<unknown>>();
  return {
    run: async (task) => {
      const settled = task();
      running.add(settled);
      try {
        return await settled;
      } finally {
        running.delete(settled);
      }
    },
    ended: async (longestMs) => {
      const giveUp = new AbortController();
      const late = wait(longestMs, 'late' as const, { signal: giveUp.signal }).catch(() => 'late' as const);
      // What is under way may begin more.
      while (running.size > 0 && (await Promise.race([late, Promise.allSettled(running)])) !== 'late');
      giveUp.abort();
      return running.size;
    },
  };
}
