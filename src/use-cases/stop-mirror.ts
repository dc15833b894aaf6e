import { mondayOf, weekOf, type WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import { profileToday, type Mirror } from './find-mirror.js';
import { settlePause } from './stay-away.js';
import { swapProfile } from './swap-profile.js';

/** One click stops everything: nothing more is sent. What was written stays until the person deletes it. */
export async function stopMirror(deps: Deps, mirror: Mirror): Promise<void> {
  await swapProfile(deps, mirror.person, (profile) => ({ ...profile, stoppedAt: deps.now().toISOString() }));
  await deps.ledger.drop(mirror.person);
}

/** Starts again after a stop or a pause; weeks that are not over are open again. The caller plans the next prompt. */
export async function resumeMirror(deps: Deps, mirror: Mirror): Promise<Mirror> {
  await reopenWeeks(deps, mirror);
  // A pause without an end ends today.
  await settlePause(deps, mirror);
  const profile = await swapProfile(
    deps,
    mirror.person,
    ({ stoppedAt: _stopped, pausedUntil: _until, pausedFrom: _from, ...kept }) => kept,
  );
  return { ...mirror, profile: profileToday(deps, profile) };
}

/**
 * Who is back sooner than planned is asked about this week and the next ones: they are no time off any more. A leave that
 * was entered for later stays.
 */
async function reopenWeeks(deps: Deps, { person, profile }: Mirror): Promise<void> {
  const current = weekOf(deps.now(), profile.zone);
  const history = await deps.store.readHistory(person);
  const { pausedUntil } = profile;
  const isOver = (week: WeekKey) =>
    pausedUntil === undefined || (pausedUntil === null ? week > current : mondayOf(week) >= pausedUntil);
  const ahead = history.filter(({ week, state }) => state === 'away' && week >= current && !isOver(week));
  await Promise.all(ahead.map(({ week }) => deps.store.deleteCheckIn(person, week)));
}
