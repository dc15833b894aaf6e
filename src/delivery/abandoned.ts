import type { Delivery } from '../storage/store.js';
import type { Deps } from '../use-cases/deps.js';
import { findMirror, type Mirror } from '../use-cases/find-mirror.js';
import { guarded } from './guarded.js';
import type { DeliverySettings } from './settings.js';

/** A post takes at most 30 s, writing down what became of it some more: what stands in `sending` longer was left by a crash. */
const longestSendMs = 90_000;
/** Slack lets a hundred Homes a minute be published and more; presses publish some too. */
const homesAtOnce = 5;

/** What a machine that died had begun to send: nobody knows whether it arrived, and nothing is posted again. */
export async function settleAbandoned({ deps, log }: DeliverySettings): Promise<void> {
  const olderThan = new Date(deps.now().getTime() - longestSendMs);
  for (const delivery of await deps.ledger.settleAbandoned(olderThan)) logUnknown({ log }, delivery);
}

/** Each unknown outcome is said once, by whoever settled it. */
export function logUnknown({ log }: Pick<DeliverySettings, 'log'>, { id, person, week, kind }: Delivery): void {
  log.warn({ component: 'delivery', delivery: id, person, week, kind, state: 'unknown' }, 'outcome unknown');
}

/** App Home carries the prompt; the one reminder carries the form. A crash before the end leaves it to another machine. */
export async function showUnknown({ deps, publishHome }: DeliverySettings, delivery: Delivery): Promise<void> {
  const mirror = await mirrorOf(deps, delivery.person);
  if (mirror !== undefined) await publishHome(mirror);
  await deps.ledger.markShown(delivery.id);
}

/** What nobody has shown yet; answers whether there may be more. */
export async function showUnshown(settings: DeliverySettings): Promise<boolean> {
  const { deps, log } = settings;
  const unshown = await deps.ledger.claimUnshown(deps.now(), homesAtOnce);
  for (const delivery of unshown) await guarded(log, delivery, () => showUnknown(settings, delivery));
  return unshown.length === homesAtOnce;
}

/** The mirror of a person; undefined when it was erased in the meantime. */
export async function mirrorOf(deps: Deps, person: string): Promise<Mirror | undefined> {
  const identity = await deps.store.identityOf(person);
  return identity === undefined ? undefined : findMirror(deps, identity);
}
