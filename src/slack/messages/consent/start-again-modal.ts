import type { ModalView } from '@slack/types';
import type { Level } from '../../../domain/framework.js';
import type { Profile } from '../../../domain/profile.js';
import { callbackIds } from '../../ids.js';
import { context, modal, section } from '../blocks.js';
import { clock, weekdayName } from '../dates.js';
import { escaped } from '../typed.js';

export interface StartAgainData {
  readonly profile: Profile;
  readonly level: Pick<Level, 'key' | 'title'>;
}

/** Somebody who stopped or is away comes back: what is kept, and when the next question comes. */
export function startAgainModal({ profile, level }: StartAgainData): ModalView {
  const { rhythm, zone, locale } = profile;
  const when = `${weekdayName(rhythm.weekday, locale)} ${clock(rhythm.time, locale)}, ${escaped(zone)}`;
  return modal({
    callback: callbackIds.startAgain,
    title: 'Start again',
    submit: 'Start again',
    close: 'Not now',
    blocks: [
      section(
        `Everything is still here: your weeks, your level (${escaped(level.title)}, ${escaped(level.key)}) and your rhythm. ` +
          `From now on there is one question a week again: ${when}.`,
      ),
      context('Level and rhythm can be changed in the Home tab.'),
    ],
  });
}
