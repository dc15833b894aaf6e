import { dayOf } from '../../../domain/week.js';
import type { Mirror } from '../../../use-cases/find-mirror.js';
import { awayUntilModal } from '../../messages/leaving/away-until-modal.js';
import { rhythmModal } from '../../messages/leaving/rhythm-modal.js';
import type { Speaker } from '../../speaker.js';
import { fallSilent, speakAgain } from '../silence.js';
import type { Answer } from './answer.js';

export async function pause({ deps }: Speaker, { profile }: Mirror): Promise<Answer> {
  const { zone, locale } = profile;
  return { view: awayUntilModal({ today: dayOf(deps.now(), zone), locale }) };
}

export async function showSettings(_: Speaker, { profile }: Mirror): Promise<Answer> {
  return { view: rhythmModal({ profile }) };
}

export async function stop(speaker: Speaker, mirror: Mirror): Promise<Answer> {
  return { message: await fallSilent(speaker, mirror), follow: () => speaker.publishHome(mirror.identity) };
}

export async function resume(speaker: Speaker, mirror: Mirror): Promise<Answer> {
  return { message: await speakAgain(speaker, mirror), follow: () => speaker.publishHome(mirror.identity) };
}
