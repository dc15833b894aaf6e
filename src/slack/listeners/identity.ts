import type { Context } from '@slack/bolt';
import { findMirror, type Mirror } from '../../use-cases/find-mirror.js';
import { installedInKey } from '../access.js';
import type { Speaker } from '../speaker.js';

/** Who pressed: people of an org-wide install are known by their organisation, others by their workspace. */
export function identityOf(context: Context, slackUserId: string): Mirror['identity'] {
  const { teamId: workspaceId = '' } = context;
  // Slack says null where there is no organisation.
  const enterpriseId = context.enterpriseId ?? undefined;
  const installedIn: unknown = context[installedInKey];
  const said = context.isEnterpriseInstall ? enterpriseId : workspaceId;
  const teamId = typeof installedIn === 'string' ? installedIn : (said ?? workspaceId);
  return {
    teamId,
    slackUserId,
    ...(enterpriseId === undefined ? {} : { enterpriseId }),
    ...(workspaceId === '' || workspaceId === teamId ? {} : { workspaceId }),
  };
}

/** The mirror of whoever pressed, if they have joined; whatever is answered later is in the language it says. */
export async function mirrorOf(speaker: Speaker, identity: Mirror['identity']): Promise<Mirror | undefined> {
  const mirror = await findMirror(speaker.deps, identity);
  if (mirror !== undefined) speaker.locales.keep(identity, mirror.profile.locale);
  return mirror;
}

/** The language to answer in where nothing else of a person is needed; what the store cannot say, Slack is asked. */
export async function localeOf(speaker: Speaker, identity: Mirror['identity']): Promise<string> {
  await mirrorOf(speaker, identity).catch((error: unknown) => speaker.log.warn({ error }, 'a profile was not read'));
  return speaker.locales.of(identity);
}
