import type { Log } from '../logging.js';
import type { Delivery } from '../storage/store.js';
import { takeAwayDue } from '../use-cases/take-away.js';
import { showUnknown } from './abandoned.js';
import { knock } from './knock.js';
import type { Next } from './send.js';
import type { DeliverySettings } from './settings.js';

export interface DeliveryRun {
  /** Sends everything that is due and still wanted, then deletes in Slack what has to go. Safe to run twice, on many machines, and after a crash at any step. */
  tick(signal?: AbortSignal): Promise<void>;
}

/** A claim is for one batch; each row of it takes at most a client's time-out. */
const leaseMs = 10 * 60_000;
const batch = 10;
/** A post takes at most 30 s: what stands in `sending` longer than this was abandoned by a crash. */
const abandonedMs = 5 * 60_000;

/** The weekly knock: claim what is due, look again whether it is wanted, send it once. */
export function createDelivery(settings: DeliverySettings): DeliveryRun {
  const { deps, log, owner } = settings;

  return {
    async tick(signal) {
      const isOver = () => signal?.aborted === true;
      if (isOver()) return;
      const abandoned = await deps.ledger.settleAbandoned(new Date(deps.now().getTime() - abandonedMs));
      for (const delivery of abandoned) await guarded(log, delivery, () => showUnknown(settings, delivery));

      let next: Next = 'go-on';
      while (next === 'go-on' && !isOver()) {
        const due = await deps.ledger.claimDue(deps.now(), owner, leaseMs, batch);
        if (due.length === 0) break;
        for (const delivery of due) {
          if (isOver()) break;
          if ((await guarded(log, delivery, () => knock(settings, delivery, isOver))) === 'pause') next = 'pause';
        }
      }
      // Another machine need not wait until the claims run out.
      if (isOver()) return void (await deps.ledger.release(owner));
      const { givenUp } = await takeAwayDue(deps, settings.sender, signal);
      if (givenUp > 0) log.warn({ component: 'delivery', count: givenUp }, 'Slack never deleted what had to go');
    },
  };
}

/** One person's trouble never keeps others from their prompt. */
async function guarded<T>(log: Log, { id }: Delivery, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    log.error({ component: 'delivery', delivery: id, error }, 'a delivery failed');
    return undefined;
  }
}
