import type { Delivery } from '../storage/store.js';
import { guarded } from './guarded.js';
import type { Delivering } from './delivering.js';
import { knock } from './knock.js';
import { growingPause, type Next } from './send.js';

/** Renewed every ten seconds: what a machine that dies had claimed is free again within half a minute. */
export const leaseMs = 30_000;
/** What a lane claims at once. */
const batch = 10;
/** A post takes a fraction of a second, and a workspace takes a few a second. */
const sideBySide = 4;

/**
 * Knocks at the people of one workspace, a few at a time, until nothing more is due there, the workspace has to wait, or
 * another one waits for this lane: then there is perhaps `more`. A post that Slack does not answer keeps one of the few
 * places until it is given up, and nobody behind it. What was claimed and not begun is given back.
 */
export async function runLane(
  delivering: Delivering,
  teamId: string,
  isWanted: () => boolean,
): Promise<'more' | 'nothing'> {
  const { deps, owner, run } = delivering;
  const claimed: Delivery[] = [];
  let end: 'more' | 'nothing' | 'pause' | undefined;
  let claiming: Promise<void> | undefined;
  let hasClaimed = false;

  async function claim(): Promise<void> {
    if (hasClaimed && isWanted()) {
      end ??= 'more';
      return;
    }
    hasClaimed = true;
    claimed.push(...(await deps.ledger.claimDue(deps.now(), owner, leaseMs, batch, teamId)));
    if (claimed.length === 0) end ??= 'nothing';
  }

  /** The next one; whoever finds none left claims for all. */
  async function take(): Promise<Delivery | undefined> {
    while (end === undefined && !run.isOver()) {
      const next = claimed.shift();
      if (next !== undefined) return next;
      claiming ??= claim().finally(() => (claiming = undefined));
      await claiming;
    }
    return undefined;
  }

  async function work(): Promise<void> {
    try {
      for (let next = await take(); next !== undefined; next = await take()) {
        if ((await knockAt(delivering, next)) === 'pause') end = 'pause';
      }
    } catch (error) {
      end ??= 'nothing';
      throw error;
    }
  }

  const worked = await Promise.allSettled(Array.from({ length: sideBySide }, work));
  if (end === 'pause' || claimed.length > 0) await deps.ledger.release(owner, teamId);
  const failed = worked.find((each) => each.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return end === 'pause' ? 'nothing' : (end ?? 'more');
}

async function knockAt(delivering: Delivering, delivery: Delivery): Promise<Next | undefined> {
  const { deps, log, owner } = delivering;
  return (
    (await guarded(log, delivery, () => knock(delivering, delivery))) ??
    // Tried again later, and less and less often; what reached `sending` is not.
    (await guarded(log, delivery, async () => {
      const pause = growingPause(delivery.attempts);
      await deps.ledger.putOff(delivery.id, owner, new Date(deps.now().getTime() + pause));
      return 'go-on' as const;
    }))
  );
}
