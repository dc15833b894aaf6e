import type { WorkspaceDeps } from './deps.js';

/**
 * A workspace took the app out: the tokens are forgotten and nothing is sent, until it is installed again. What people
 * wrote waits for the purge. False for news from before the newest install, and for what is known already.
 * @param at when it happened, as Slack says
 */
export async function endWorkspace(deps: WorkspaceDeps, teamId: string, at: Date): Promise<boolean> {
  const isNews = await deps.installations.endInstallation(teamId, at);
  // Also when it is no news: a crash between the two must not leave anything due.
  if (await isLost(deps, teamId)) await deps.ledger.holdTeam(teamId);
  return isNews;
}

/** Slack takes the token no more: nothing is called until the app is installed again, and nothing is purged. */
export async function pauseWorkspace(deps: WorkspaceDeps, teamId: string, at: Date): Promise<boolean> {
  const isNews = await deps.installations.pauseInstallation(teamId, at);
  if (await isLost(deps, teamId)) await deps.ledger.holdTeam(teamId);
  return isNews;
}

async function isLost({ installations }: WorkspaceDeps, teamId: string): Promise<boolean> {
  const known = await installations.findInstallation(teamId);
  return known !== undefined && known.grant === undefined;
}
