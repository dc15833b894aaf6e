import type { WeekState } from '../../../domain/check-in.js';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import type { Day, WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, context, section } from '../blocks.js';
import { weekTitle } from '../dates.js';
import type { Message } from '../message.js';
import { phrases } from '../phrases.js';
import { silenceOf } from '../settings/silence.js';
import { ownPlace } from '../standing/own-target.js';
import { whyName } from '../standing/place.js';
import { escaped } from '../typed.js';

export interface CardData {
  readonly command: string;
  readonly profile: Profile;
  readonly reflection?: Reflection | undefined;
  readonly openWeek: WeekKey;
  readonly openWeekState?: WeekState | undefined;
  readonly hasDraft: boolean;
  /** Today in the person's zone. */
  readonly today: Day;
}

/** `/mirror` alone: silence and its end, where the weeks stand, and the ways on; an ephemeral. */
export function cardMessage(data: CardData): Message {
  const { command, profile, reflection, openWeek, openWeekState, today } = data;
  const { capture, card } = phrases(profile.locale);
  const silent = silenceOf(profile, today);
  const place = reflection === undefined ? card.nothingWritten : ownPlace(reflection, profile);
  return {
    text: card.cardText,
    blocks: [
      ...(silent === undefined ? [] : [section(silent.sentence, button(silent.end, actionIds.resume))]),
      ...(profile.detail === 'discreet' ? [] : [section(place)]),
      section(card.weekStands(weekTitle(openWeek, profile.locale), stateWords(data))),
      actions(blockId(blockNames.buttons, openWeek), [
        button(openWeekState === undefined ? card.openThisWeek : card.editThisWeek, actionIds.openWeek, {
          primary: true,
        }),
        button(capture.noteSomething, actionIds.noteSomething),
        ...(reflection === undefined ? [] : [button(whyName(reflection, profile), actionIds.why)]),
        button(card.rhythmButton, actionIds.rhythm),
        button(card.readersButton, actionIds.whoReads),
      ]),
      context(card.cardFoot(`\`${escaped(command)} help\``)),
    ],
  };
}

function stateWords({ openWeekState, hasDraft, profile }: CardData): string {
  const { card, names } = phrases(profile.locale);
  if (openWeekState !== undefined) return names.weekStates[openWeekState];
  return hasDraft ? card.draftState : card.openWeekState;
}
