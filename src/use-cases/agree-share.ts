import { withoutShare, withShare, type AgreedShare } from '../domain/agreed-share.js';
import { readAnew } from '../domain/read-anew.js';
import { weekOfDay, type Day, type WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import { profileToday, type Mirror } from './find-mirror.js';
import { judgeAssignments } from './judge-assignments.js';
import { mendIssues } from './settle-issues.js';
import { swapProfile } from './swap-profile.js';

export interface ShareAgreed {
  readonly mirror: Mirror;
  /** Whether anything differs. */
  readonly isChanged: boolean;
  /** Another share that was to begin with the same week, and does not any more. */
  readonly replaced?: AgreedShare | undefined;
  /** Weeks that are read again. */
  readonly anew: readonly WeekKey[];
}

/** From the week of a day on somebody works so much of full time; no week before it is read again. */
export async function agreeShare(
  deps: Deps,
  mirror: Mirror,
  { share, day }: { readonly share: number; readonly day: Day },
): Promise<ShareAgreed> {
  const from = weekOfDay(day);
  let replaced: AgreedShare | undefined;
  const agreed = await changeShares(deps, mirror, (shares) => {
    replaced = shares.find((one) => one.from === from && one.share !== share);
    return withShare(shares, { from, share });
  });
  return { ...agreed, replaced };
}

/** Takes the share from a week on back; what counted before it goes on. */
export async function dropShare(deps: Deps, mirror: Mirror, from: WeekKey): Promise<ShareAgreed> {
  return changeShares(deps, mirror, (shares) => withoutShare(shares, from));
}

async function changeShares(
  deps: Deps,
  mirror: Mirror,
  change: (shares: readonly AgreedShare[]) => readonly AgreedShare[],
): Promise<ShareAgreed> {
  let isChanged = false;
  const stored = await swapProfile(deps, mirror.person, ({ shares = [], ...profile }) => {
    const after = change(shares);
    isChanged = JSON.stringify(after) !== JSON.stringify(shares);
    return after.length === 0 ? profile : { ...profile, shares: [...after] };
  });
  const changed = { ...mirror, profile: profileToday(deps, stored) };
  if (!isChanged) return { mirror: changed, isChanged, anew: [] };
  await mendIssues(deps, changed);
  const [before, after, history] = await Promise.all([
    judgeAssignments(deps, mirror),
    judgeAssignments(deps, changed),
    deps.store.readHistory(mirror.person),
  ]);
  return { mirror: changed, isChanged, anew: readAnew(history, before, after) };
}
