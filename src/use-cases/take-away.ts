import type { Leftover, SlackIdentity } from '../storage/store.js';
import type { Deps } from './deps.js';

/** Whatever deletes in Slack; what is gone there already counts as `done`. */
export interface Remover {
  remove(at: { readonly channel: string; readonly ts: string }): Promise<Removal>;
  deletePicture(fileId: string): Promise<Removal>;
}

interface Removal {
  readonly outcome: 'done' | 'refused' | 'stopped' | 'unknown';
  /** Present when Slack wants quiet. */
  readonly retryAfterMs?: number | undefined;
  /** `workspace`: Slack refuses the app, not this deletion. */
  readonly scope?: 'person' | 'workspace';
}

type Taking = Pick<Deps, 'store' | 'now'>;

export interface Taken {
  readonly gone: number;
  /** Refused so often that Slack is not asked again. */
  readonly givenUp: number;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** After a minute, two, four … and then once a day this is about a week. */
const mostAttempts = 16;
/** Slack allows about fifty deletions a minute. */
const atOnce = 50;

/**
 * Deletes in Slack what has to go, one after the other. What Slack confirms is forgotten. What it refuses, and the rest
 * once it wants quiet or does not answer, waits for a later tick.
 */
export async function takeAway(
  deps: Taking,
  remover: Remover,
  leftovers: readonly Leftover[],
  signal?: AbortSignal,
): Promise<Taken> {
  const now = deps.now().getTime();
  const gone: Leftover[] = [];
  const givenUp: Leftover[] = [];
  // Messages and files have limits of their own.
  const quietMs = new Map<'file' | 'message', number>();
  for (const leftover of leftovers) {
    if (signal?.aborted === true) break;
    const kind = 'fileId' in leftover ? 'file' : 'message';
    const wait = quietMs.get(kind);
    const removal: Removal =
      wait === undefined ? await removeFrom(remover, leftover) : { outcome: 'refused', retryAfterMs: wait };
    if (removal.outcome === 'done') {
      gone.push(leftover);
    } else if (removal.retryAfterMs !== undefined) {
      quietMs.set(kind, removal.retryAfterMs);
      await deps.store.postponeLeftover(leftover, new Date(now + removal.retryAfterMs));
    } else if (leftover.attempts + 1 < mostAttempts) {
      const pause = Math.min(dayMs, minuteMs * 2 ** leftover.attempts);
      const tried = { ...leftover, attempts: leftover.attempts + 1 };
      await deps.store.postponeLeftover(tried, new Date(now + pause));
    } else {
      givenUp.push(leftover);
    }
    if (removal.outcome === 'unknown' || removal.scope === 'workspace') break;
  }
  await deps.store.forgetLeftovers([...gone, ...givenUp]);
  return { gone: gone.length, givenUp: givenUp.length };
}

/** The same, and the places of what is gone leave the files: nothing may be left of somebody who erased everything. */
export async function takeAwayForGood(
  deps: Taking,
  remover: Remover,
  leftovers: readonly Leftover[],
  signal?: AbortSignal,
): Promise<Taken> {
  const taken = await takeAway(deps, remover, leftovers, signal);
  await deps.store.scrub();
  return taken;
}

/** With every tick: what Slack did not delete at once, and what a crash left; each through the workspace it stands in. */
export async function takeAwayDue(
  deps: Taking,
  removerOf: (at: Pick<Leftover, 'teamId'>) => Remover,
  signal?: AbortSignal,
): Promise<Taken> {
  const due = await deps.store.claimLeftovers(deps.now(), atOnce);
  const taken = { gone: 0, givenUp: 0 };
  for (const teamId of new Set(due.map((leftover) => leftover.teamId))) {
    const there = due.filter((leftover) => leftover.teamId === teamId);
    const { gone, givenUp } = await takeAway(deps, removerOf({ teamId }), there, signal);
    taken.gone += gone;
    taken.givenUp += givenUp;
  }
  if (due.length > 0) await deps.store.scrub();
  return taken;
}

/** Of somebody who left while a message was on its way to them nothing stays. */
export async function takeBackPosted(
  deps: Taking,
  remover: Remover,
  { teamId }: SlackIdentity,
  { channel, ts }: { readonly channel: string; readonly ts: string },
): Promise<void> {
  await takeAwayForGood(deps, remover, await deps.store.keepLeftovers(teamId, [{ channelId: channel, ts }]));
}

/** A picture of the made-up profile is nobody's: it may be looked at for a day. */
export async function lendPicture(deps: Taking, { teamId }: SlackIdentity, fileId: string): Promise<void> {
  await deps.store.keepLeftovers(teamId, [{ fileId }], new Date(deps.now().getTime() + dayMs));
}

function removeFrom(remover: Remover, leftover: Leftover): Promise<Removal> {
  return 'fileId' in leftover
    ? remover.deletePicture(leftover.fileId)
    : remover.remove({ channel: leftover.channelId, ts: leftover.ts });
}
