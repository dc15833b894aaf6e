import type { Delivery } from '../storage/store.js';
import type { Deps } from '../use-cases/deps.js';
import { findMirror, type Mirror } from '../use-cases/find-mirror.js';
import type { DeliverySettings } from './settings.js';

/** A delivery whose outcome nobody knows: counted, never posted again, shown in App Home; the one reminder carries the form. */
export async function showUnknown(settings: DeliverySettings, delivery: Delivery): Promise<void> {
  const { id, person, week, kind } = delivery;
  settings.log.warn({ component: 'delivery', delivery: id, person, week, kind, state: 'unknown' }, 'outcome unknown');
  const mirror = await mirrorOf(settings.deps, person);
  if (mirror !== undefined) await settings.publishHome(mirror);
}

/** The mirror of a person; undefined when it was erased in the meantime. */
export async function mirrorOf(deps: Deps, person: string): Promise<Mirror | undefined> {
  const identity = await deps.store.identityOf(person);
  return identity === undefined ? undefined : findMirror(deps, identity);
}
