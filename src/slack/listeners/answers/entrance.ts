import { lookAtMadeUp } from '../../../use-cases/look-at-made-up.js';
import { helpMessage } from '../../messages/card/help.js';
import { notYet } from '../../messages/card/unknown-word.js';
import { privacyModal } from '../../messages/consent/privacy-modal.js';
import { madeUpModal } from '../../messages/home/made-up-modal.js';
import type { Speaker } from '../../speaker.js';
import { buildStartModal } from '../starting.js';
import type { Answer, Caller } from './answer.js';

export async function start(speaker: Speaker, { identity, mirror }: Caller): Promise<Answer> {
  return { view: await buildStartModal(speaker, identity, mirror) };
}

export async function showPrivacy(
  { command, chartHost, graceDays }: Speaker,
  { locale, mirror }: Caller,
): Promise<Answer> {
  return { view: privacyModal({ command, chartHost, graceDays, locale, joined: mirror !== undefined }) };
}

export async function help({ command }: Speaker, { locale, mirror }: Caller): Promise<Answer> {
  return { message: helpMessage({ command, locale, joined: mirror !== undefined }) };
}

/** A made-up person: text first, since drawing may outlive the trigger; the pictures follow into the same window. */
export async function showMadeUp(speaker: Speaker, { identity, locale }: Caller): Promise<Answer> {
  const madeUp = await lookAtMadeUp(speaker.deps, locale);
  return {
    view: madeUpModal(madeUp),
    follow: async ({ refresh }) => {
      const pictures = await speaker.drawMadeUp(identity, madeUp);
      if ((pictures.band ?? pictures.bullets) !== undefined) await refresh(madeUpModal({ ...madeUp, ...pictures }));
    },
  };
}

/** A word that people try before there is anything behind it. */
export async function sayNotYet(_: Speaker, { locale }: Caller): Promise<Answer> {
  return { message: notYet({ locale }) };
}
