import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { swapProfile } from './swap-profile.js';

/** One click stops everything: nothing more is sent. What was written stays until the person deletes it. */
export async function stopMirror(deps: Deps, mirror: Mirror): Promise<void> {
  await swapProfile(deps, mirror.person, (profile) => ({ ...profile, stoppedAt: deps.now().toISOString() }));
  await deps.ledger.drop(mirror.person);
}

/** Starts again after a stop or a pause; the caller plans the next prompt. */
export async function resumeMirror(deps: Deps, mirror: Mirror): Promise<Mirror> {
  const profile = await swapProfile(
    deps,
    mirror.person,
    ({ stoppedAt: _stopped, pausedUntil: _paused, ...kept }) => kept,
  );
  return { ...mirror, profile };
}
