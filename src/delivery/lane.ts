import type { Delivery } from '../storage/store.js';
import { guarded } from './guarded.js';
import type { Delivering } from './delivering.js';
import { knock } from './knock.js';
import type { Places } from './places.js';
import { growingPause, type Next } from './send.js';

/** Renewed every ten seconds: what a machine that dies had claimed is free again within half a minute. */
export const leaseMs = 30_000;
/** How often a run looks around: at other workspaces, and at what machines left that died. */
export const lookAroundMs = 1000;
/** What a lane claims at once. */
const batch = 10;

/** What a run holds of one workspace. */
export interface Hands {
  readonly places: Places;
  /** Ids of what is claimed and not done with: these claims are renewed. */
  readonly inHand: Set<string>;
}

/**
 * Knocks at the people of one workspace until nothing more is due there, the workspace has to wait, or another one waits
 * for this lane: then there is perhaps `more`. A post that Slack does not answer keeps its place until it is given up, and
 * nobody behind it: neither the next ones, nor the lane that follows a rate limit. What was claimed and not begun is given
 * back.
 */
export async function runLane(
  delivering: Delivering,
  teamId: string,
  { places, inHand }: Hands,
  isWanted: () => boolean,
): Promise<'more' | 'nothing'> {
  const { deps, owner, run } = delivering;
  const claimed: Delivery[] = [];
  let hasClaimed = false;
  let isPaused = false;
  let isDone = false;

  async function begin(delivery: Delivery): Promise<void> {
    try {
      if ((await knockAt(delivering, delivery)) !== 'pause') return;
      isPaused = true;
      // It may not have come as far as being sent, and this lane may be over.
      await giveBack(delivering, [delivery]);
    } finally {
      inHand.delete(delivery.id);
    }
  }

  while (!run.isOver() && !isPaused) {
    if (hasClaimed && isWanted() && (claimed.length === 0 || places.isFull())) break;
    if (places.isFull()) {
      await Promise.race([places.oneEnded(), run.wait(lookAroundMs)]);
      continue;
    }
    const next = claimed.shift();
    if (next !== undefined) {
      places.take(begin(next));
      continue;
    }
    claimed.push(...(await deps.ledger.claimDue(deps.now(), owner, leaseMs, batch, teamId)));
    for (const { id } of claimed) inHand.add(id);
    hasClaimed = true;
    isDone = claimed.length === 0;
    if (isDone) break;
  }
  await giveBack(delivering, claimed);
  for (const { id } of claimed) inHand.delete(id);
  return isPaused || isDone ? 'nothing' : 'more';
}

/** What cannot be given back now is no longer in hand: its claim runs out. */
async function giveBack({ deps, owner, log }: Delivering, deliveries: readonly Delivery[]): Promise<void> {
  if (deliveries.length === 0) return;
  const ids = deliveries.map(({ id }) => id);
  await deps.ledger.release(owner, ids).catch((error: unknown) => {
    log.warn({ component: 'delivery', error }, 'claims were not given back and run out by themselves');
  });
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
