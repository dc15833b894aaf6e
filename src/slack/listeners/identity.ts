import type { Context } from '@slack/bolt';
import type { Mirror } from '../../use-cases/find-mirror.js';

/** Who pressed: people of an org-wide install are known by their organisation, others by their workspace. */
export function identityOf(context: Context, slackUserId: string): Mirror['identity'] {
  const teamId = context.isEnterpriseInstall ? context.enterpriseId : context.teamId;
  return { teamId: teamId ?? context.teamId ?? '', slackUserId };
}
