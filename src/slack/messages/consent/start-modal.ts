import type { ModalView } from '@slack/types';
import { actionIds, blockId, blockNames, callbackIds } from '../../ids.js';
import { button, actions, input, modal, section, select } from '../blocks.js';
import { detailInput } from '../settings/detail-input.js';
import { hourChoices, weekdayChoices } from '../settings/time-choices.js';
import { levelInput, type LevelChoice } from '../level/level-input.js';

export interface StartData {
  readonly levels: readonly LevelChoice[];
  /** From the Slack profile. */
  readonly zone: string;
  readonly locale: string;
}

/** First run in one modal: its submit is the consent. */
export function startModal({ levels, zone, locale }: StartData): ModalView {
  return modal({
    callback: callbackIds.start,
    title: 'Start your mirror',
    submit: 'I agree, start my mirror',
    close: 'Not now',
    blocks: [
      section(
        '*What is kept:* what you type and tick, encrypted with a key of your own, and the readings made of it. ' +
          'Nothing else is read: no channels, no messages, no code.',
      ),
      section(
        '*Who could read it:* you. Whoever operates this server *could*, because the keys are there. The owners of ' +
          'this Slack workspace may export chats, so nothing you type is repeated in the chat. ' +
          'No manager or HR view exists, and none can be switched on.',
      ),
      actions(blockId(blockNames.buttons), [button('Who could read this?', actionIds.whoReads)]),
      detailInput('full', locale),
      levelInput(levels),
      input(
        blockId(blockNames.weekday),
        'Which day shall I ask?',
        select(actionIds.weekday, 'Day', weekdayChoices(locale), '5'),
      ),
      input(blockId(blockNames.hour), 'At what time?', select(actionIds.hour, 'Time', hourChoices(locale), '15:00'), {
        hint: `${zone}, from your Slack profile. One message a week, at most one reminder. Stop any time, in one click.`,
      }),
    ],
  });
}
