import type { ModalView } from '@slack/types';
import { dayOf, weekOf } from '../../domain/week.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { levelAt, readLevels } from '../../use-cases/level-at.js';
import { startAgainModal } from '../messages/consent/start-again-modal.js';
import { startModal } from '../messages/consent/start-modal.js';
import type { Speaker } from '../speaker.js';
import { buildLevel } from './level-windows.js';
import { readSlackProfile } from './slack-profile.js';

/** What Start means: the consent for somebody new, coming back for somebody silent, the level for everybody else. */
export async function buildStartModal(
  speaker: Speaker,
  identity: Mirror['identity'],
  known: Mirror | undefined,
): Promise<ModalView> {
  if (known !== undefined)
    return isSilent(speaker, known) ? buildStartAgain(speaker, known) : buildLevel(speaker, known);
  const [levels, profile] = await Promise.all([readLevels(speaker.deps), readSlackProfile(speaker, identity)]);
  return startModal({ levels, ...profile });
}

async function buildStartAgain({ deps }: Speaker, mirror: Mirror): Promise<ModalView> {
  const level = await levelAt(deps, mirror, weekOf(deps.now(), mirror.profile.zone));
  return startAgainModal({ profile: mirror.profile, level });
}

/** Stopped, or away at the moment. */
export function isSilent({ deps }: Speaker, { profile }: Mirror): boolean {
  const { stoppedAt, pausedUntil, zone } = profile;
  if (stoppedAt !== undefined || pausedUntil === null) return true;
  return pausedUntil !== undefined && dayOf(deps.now(), zone) < pausedUntil;
}
