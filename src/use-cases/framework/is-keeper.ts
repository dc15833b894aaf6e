import type { SlackIdentity } from '../../storage/store.js';

/** Whether somebody keeps the framework. @param keepers `TEAM:USER`, or `USER` of whatever workspace */
export function isKeeper(keepers: readonly string[], { teamId, slackUserId }: SlackIdentity): boolean {
  return keepers.includes(slackUserId) || keepers.includes(`${teamId}:${slackUserId}`);
}
