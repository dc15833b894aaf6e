import type { ModalView } from '@slack/types';
import type { Level } from '../../../domain/framework.js';
import type { Profile } from '../../../domain/profile.js';
import { callbackIds } from '../../ids/callbacks.js';
import { context, modal, section } from '../blocks.js';
import { phrases } from '../phrases.js';
import { rhythmLine } from '../settings/rhythm-line.js';
import { escaped } from '../typed.js';

export interface StartAgainData {
  readonly profile: Profile;
  readonly level: Pick<Level, 'key' | 'title'>;
}

/** Somebody who stopped or is away comes back: what is kept, and when the next question comes. */
export function startAgainModal({ profile, level }: StartAgainData): ModalView {
  const { consent } = phrases(profile.locale);
  const when = `${rhythmLine(profile)}, ${escaped(profile.zone)}`;
  return modal({
    callback: callbackIds.startAgain,
    title: consent.againTitle,
    submit: consent.againTitle,
    close: consent.notNow,
    blocks: [section(consent.again(escaped(level.title), escaped(level.key), when)), context(consent.againHint)],
  });
}
