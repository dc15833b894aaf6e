import type { Grant, Installation } from '../../storage/store.js';
import type { WorkspaceDeps } from './deps.js';
import { pauseWorkspace } from './lose-workspace.js';

/** Whatever exchanges a refresh token for the next tokens; the same one never works twice. */
export interface Renewer {
  renew(refreshToken: string): Promise<
    | {
        readonly outcome: 'done';
        readonly value: Pick<Grant, 'botToken' | 'refreshToken'> & { readonly lifeSeconds: number };
      }
    /** `lost`: Slack will never take it · `unknown`: nobody knows whether Slack used it up */
    | { readonly outcome: 'refused' | 'lost' | 'unknown'; readonly reason: string }
  >;
}

export type Renewal =
  | { readonly outcome: 'renewed' }
  /** Another machine does it, or did, or the app was installed again. */
  | { readonly outcome: 'elsewhere' }
  | { readonly outcome: 'refused' | 'lost' | 'unknown'; readonly reason: string };

/** Slack answers within ten seconds or not at all; then another machine may try. */
const claimMs = 30_000;

/**
 * Renews the tokens of a workspace. The refresh token is claimed in the database first, so that of all machines one alone
 * uses it (`elsewhere` for the others). What Slack refuses for good pauses the workspace, and no other one.
 */
export async function renewGrant(
  deps: WorkspaceDeps,
  renewer: Renewer,
  { teamId, revision, grant }: Installation,
): Promise<Renewal> {
  const { installations, now } = deps;
  if (grant?.refreshToken === undefined) return { outcome: 'elsewhere' };
  const from = now();
  if (!(await installations.claimRefresh(teamId, revision, from, new Date(from.getTime() + claimMs)))) {
    return { outcome: 'elsewhere' };
  }
  const answer = await renewer.renew(grant.refreshToken);
  switch (answer.outcome) {
    case 'done': {
      const { botToken, refreshToken, lifeSeconds } = answer.value;
      const expiresAt = new Date(from.getTime() + lifeSeconds * 1000).toISOString();
      const isKept = await installations.keepRefreshed(teamId, revision, {
        ...grant,
        botToken,
        refreshToken,
        expiresAt,
      });
      return { outcome: isKept ? 'renewed' : 'elsewhere' };
    }
    case 'refused':
      await installations.endRefresh(teamId, revision);
      return answer;
    case 'lost':
      await pauseWorkspace(deps, teamId, from);
      return answer;
    case 'unknown':
      // The claim runs out by itself: there is nothing to lose by trying the same token once more then.
      return answer;
  }
}
