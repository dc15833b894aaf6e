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
 * another one waits for this lane: then there is perhaps `more`. What was claimed and not begun is given back.
 */
export async function runLane(
  delivering: Delivering,
  teamId: string,
  isWanted: () => boolean,
): Promise<'more' | 'nothing'> {
  const { deps, owner, run } = delivering;
  do {
    const claimed = [...(await deps.ledger.claimDue(deps.now(), owner, leaseMs, batch, teamId))];
    if (claimed.length === 0) return 'nothing';
    if ((await knockAtAll(delivering, claimed)) === 'pause') {
      await deps.ledger.release(owner, teamId);
      return 'nothing';
    }
  } while (!run.isOver() && !isWanted());
  return 'more';
}

async function knockAtAll(delivering: Delivering, claimed: Delivery[]): Promise<Next> {
  let next: Next = 'go-on';
  async function work(): Promise<void> {
    while (next === 'go-on' && !delivering.run.isOver()) {
      const delivery = claimed.shift();
      if (delivery === undefined) return;
      if ((await knockAt(delivering, delivery)) === 'pause') next = 'pause';
    }
  }
  await Promise.all(Array.from({ length: sideBySide }, work));
  return delivering.run.isOver() ? 'pause' : next;
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
