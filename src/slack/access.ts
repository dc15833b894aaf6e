import type { Authorize } from '@slack/bolt';
import type { Opening } from './post/senders.js';

/** Where the app is installed that answers: a workspace, or its organisation; beside the token that opens it. */
export const installedInKey = 'installedIn';

/** Which token opens which workspace. */
export interface Access {
  /** @param teamId of a workspace, or of an organisation with an org-wide install */
  open(teamId: string): Promise<Opening>;
  /** The token that answers what arrived; throws for a workspace without one. */
  readonly authorize: Authorize<boolean>;
}

/** One workspace, by the token that the operator set. The connection checks it: Bolt would ask once and never again. */
export function singleAccess(botToken: string): Access {
  return {
    open: () => Promise.resolve({ token: botToken }),
    authorize: () => Promise.resolve({ botToken }),
  };
}
