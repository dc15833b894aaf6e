import { settleAbandoned } from './abandoned.js';
import type { Delivering } from './delivering.js';
import { createErrands } from './errands.js';
import { throughGate } from './gate.js';
import { leaseMs, lookAroundMs } from './lane.js';
import { createLanes } from './lanes.js';
import { createLookUps } from './look-ups.js';
import { beginRun } from './run.js';
import type { DeliverySettings } from './settings.js';
import { createTroubles } from './troubles.js';

export interface DeliveryRun {
  /**
   * Sends everything that is due and still wanted, and does what else is left to do in Slack; ends when nothing is due that
   * may be sent now. Safe to run twice, on many machines, and after a crash at any step.
   */
  tick(signal?: AbortSignal): Promise<void>;
}

const renewMs = 10_000;
/** Of a replica's five connections to PostgreSQL; with the embedded database, of those that are committed together. */
const statementsAtOnce = 3;

/** The weekly knock: claim what is due, workspace by workspace, look again whether it is wanted, send it once. */
export function createDelivery(given: DeliverySettings): DeliveryRun {
  const { store, frameworks, ledger } = given.deps;
  const deps = { ...given.deps, ...throughGate({ store, frameworks, ledger }, statementsAtOnce) };
  const settings = { ...given, deps };
  const { log } = settings;
  const lookUps = createLookUps(settings);
  const troubles = createTroubles(settings.paceOf);
  const errands = createErrands();
  let last: Promise<void> = Promise.resolve();

  async function tick(signal?: AbortSignal): Promise<void> {
    const run = beginRun(settings.wait, signal);
    const delivering: Delivering = { ...settings, run, lookUps, troubles };
    const lanes = createLanes(delivering);
    const running = () => [...lanes.running(), ...errands.running()];
    let renewedAt = deps.now().getTime();

    async function lookAround(): Promise<void> {
      const now = deps.now();
      if (now.getTime() - renewedAt >= renewMs) {
        renewedAt = now.getTime();
        await deps.ledger.renew(settings.owner, lanes.inHand(), now, new Date(now.getTime() + leaseMs));
      }
      await deps.ledger.freeClaims(now);
      await settleAbandoned(delivering);
      errands.start(delivering);
      await lanes.open();
    }

    try {
      while (!run.isOver()) {
        try {
          await lookAround();
        } catch (error) {
          // Lanes that are under way notice by themselves what they have to; they still need somebody to look around.
          if (running().length === 0) throw error;
          log.error({ component: 'delivery', error }, 'looking around failed');
        }
        if (running().length === 0) return;
        await Promise.race([...running(), run.wait(lookAroundMs)]);
      }
    } finally {
      // Another machine need not wait until the claims run out, nor for what is being sent here.
      if (run.isOver()) await deps.ledger.release(settings.owner).catch(() => undefined);
      while (running().length > 0) await Promise.all(running());
    }
  }

  return {
    // Ticks of one process follow each other: whoever calls gets one that began after the call.
    tick(signal) {
      const next = last.then(() => tick(signal));
      last = next.catch(() => undefined);
      return next;
    },
  };
}
