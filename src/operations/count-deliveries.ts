import type { DeliveryLedger } from '../storage/store.js';
import type { Metrics } from './metrics.js';

/** The same ledger; what it is told became of a delivery is counted. */
export function countDeliveries(ledger: DeliveryLedger, metrics: Pick<Metrics, 'delivered'>): DeliveryLedger {
  function counted<Answer>(outcome: Parameters<Metrics['delivered']>[0], answer: Answer): Answer {
    // What somebody else settled before was counted there.
    if (answer !== false) metrics.delivered(outcome);
    return answer;
  }

  return {
    ...ledger,
    markSent: async (...told) => counted('sent', await ledger.markSent(...told)),
    markRefused: async (...told) => counted('refused', await ledger.markRefused(...told)),
    markUnknown: async (...told) => counted('unknown', await ledger.markUnknown(...told)),
    markDropped: async (...told) => counted('dropped', await ledger.markDropped(...told)),
    settleAbandoned: async (olderThan) => {
      const abandoned = await ledger.settleAbandoned(olderThan);
      metrics.delivered('unknown', abandoned.length);
      return abandoned;
    },
  };
}
