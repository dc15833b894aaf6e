import type { Delivery } from '../storage/store.js';
import { guarded } from './guarded.js';
import type { Delivering } from './delivering.js';
import { knock } from './knock.js';
import type { Places } from './places.js';
import { growingPause, type Next } from './send.js';

/** Renewed every ten seconds: what a machine that dies had claimed is free again within half a minute. */
export const leaseMs = 30_000;
/** What a lane claims at once. */
const batch = 10;
/**
 * Knocks at the people of one workspace until nothing more is due there, the workspace has to wait, or another one waits
 * for this lane: then there is perhaps `more`. A post that Slack does not answer keeps its place until it is given up, and
 * nobody behind it: neither the next ones, nor the lane that follows a rate limit. What was claimed and not begun is given
 * back.
 */
export async function runLane(
  delivering: Delivering,
  teamId: string,
  places: Places,
  isWanted: () => boolean,
): Promise<'more' | 'nothing'> {
  const { deps, owner, run } = delivering;
  const claimed: Delivery[] = [];
  let hasClaimed = false;
  let isPaused = false;
  let isDone = false;

  async function begin(delivery: Delivery): Promise<void> {
    if ((await knockAt(delivering, delivery)) === 'pause') isPaused = true;
  }

  while (!run.isOver() && !isPaused) {
    if (places.isFull()) {
      await places.oneEnded();
      continue;
    }
    const next = claimed.shift();
    if (next !== undefined) {
      places.take(begin(next));
      continue;
    }
    if (hasClaimed && isWanted()) break;
    claimed.push(...(await deps.ledger.claimDue(deps.now(), owner, leaseMs, batch, teamId)));
    hasClaimed = true;
    isDone = claimed.length === 0;
    if (isDone) break;
  }
  if (claimed.length > 0) await deps.ledger.release(owner, teamId);
  return isPaused || isDone ? 'nothing' : 'more';
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
