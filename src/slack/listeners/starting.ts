import type { ModalView } from '@slack/types';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { readLevels } from '../../use-cases/level-at.js';
import { startModal } from '../messages/consent/start-modal.js';
import type { Speaker } from '../speaker.js';
import { readSlackProfile } from './slack-profile.js';

/** The first modal, with zone and language from the Slack profile and what somebody chose before. */
export async function buildStartModal(
  speaker: Speaker,
  identity: Mirror['identity'],
  known: Mirror | undefined,
): Promise<ModalView> {
  const [levels, profile] = await Promise.all([
    readLevels(speaker.deps),
    readSlackProfile(speaker, identity.slackUserId),
  ]);
  const level = known?.assignments.at(-1)?.level;
  return startModal({
    levels,
    ...profile,
    ...(known === undefined
      ? {}
      : {
          chosen: {
            detail: known.profile.detail,
            rhythm: known.profile.rhythm,
            ...(level === undefined ? {} : { level }),
          },
        }),
  });
}
