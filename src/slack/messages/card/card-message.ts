import type { WeekState } from '../../../domain/check-in.js';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds, blockId, blockNames } from '../../ids.js';
import { actions, button, context, section } from '../blocks.js';
import { weekTitle } from '../dates.js';
import type { Message } from '../message.js';
import { placeSentence, whyName } from '../standing/place.js';
import { escaped } from '../typed.js';
import { phrases } from '../phrases.js';

export interface CardData {
  readonly command: string;
  readonly profile: Profile;
  readonly reflection?: Reflection | undefined;
  readonly openWeek: WeekKey;
  readonly openWeekState?: WeekState | undefined;
  readonly hasDraft: boolean;
}

/** `/mirror` alone: where the weeks stand and four buttons; an ephemeral. */
export function cardMessage(data: CardData): Message {
  const { command, profile, reflection, openWeek } = data;
  const place =
    reflection === undefined
      ? 'Nothing is written yet. The first week takes about two minutes.'
      : placeSentence(reflection, profile);
  return {
    text: 'Your mirror.',
    blocks: [
      ...(profile.detail === 'discreet' ? [] : [section(place)]),
      section(`${weekTitle(openWeek, profile.locale)}: ${weekWords(data)}.`),
      actions(blockId(blockNames.buttons, openWeek), [
        button(data.openWeekState === undefined ? 'Open this week' : 'Edit this week', actionIds.openWeek, {
          primary: true,
        }),
        ...(reflection === undefined ? [] : [button(whyName(reflection, profile), actionIds.why)]),
        button('Change or stop', actionIds.rhythm),
        button('Who could read this?', actionIds.whoReads),
      ]),
      context(`\`${escaped(command)} help\` lists every word. Only you see this.`),
    ],
  };
}

function weekWords({ openWeekState, hasDraft, profile }: CardData): string {
  if (openWeekState !== undefined) return phrases(profile.locale).names.weekStates[openWeekState];
  return hasDraft ? 'something is noted already' : 'open';
}
