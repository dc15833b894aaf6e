import type { Chaos } from '../../src/local-slack/chaos.js';

/**
 * Slack on its worst day: rate limits, errors, no answer at all, and connections that break before or after the work was done.
 * Posts meet it most; whoever gets no answer waits for as long as a client may, so that many machines die with a post in hand.
 */
export function worstDay(seed: number): Chaos {
  return {
    seed,
    methods: {
      'chat.postMessage': {
        rateLimited: 0.03,
        serverError: 0.03,
        hangBefore: 0.005,
        hangAfter: 0.005,
        droppedBefore: 0.015,
        droppedAfter: 0.02,
      },
      '*': { rateLimited: 0.01, serverError: 0.015, hangAfter: 0.002, droppedBefore: 0.005, droppedAfter: 0.005 },
    },
  };
}
