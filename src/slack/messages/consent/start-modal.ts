import type { ModalView } from '@slack/types';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { button, actions, input, modal, section, select } from '../blocks.js';
import { detailInput } from '../settings/detail-input.js';
import { phrases } from '../phrases.js';
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
  const { consent } = phrases(locale);
  return modal({
    callback: callbackIds.start,
    title: consent.startTitle,
    submit: consent.agree,
    close: consent.notNow,
    blocks: [
      section(consent.whatIsKept),
      section(consent.whoCouldRead),
      actions(blockId(blockNames.buttons), [button(consent.readers, actionIds.whoReads)]),
      detailInput('full', locale),
      levelInput(levels, locale),
      input(
        blockId(blockNames.weekday),
        consent.whichDay,
        select(actionIds.weekday, consent.day, weekdayChoices(locale), '5'),
      ),
      input(
        blockId(blockNames.hour),
        consent.whatTime,
        select(actionIds.hour, consent.time, hourChoices(locale), '15:00'),
        { hint: consent.timeHint(zone) },
      ),
    ],
  });
}
