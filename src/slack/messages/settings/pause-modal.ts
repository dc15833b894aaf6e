import type { ModalView } from '@slack/types';
import { addDays, type Day, type WeekKey } from '../../../domain/week.js';
import { actionIds, blockId, blockNames, callbackIds } from '../../ids.js';
import { input, modal, option, section } from '../blocks.js';
import type { FromMessage } from '../message.js';
import { phrases } from '../phrases.js';

export interface PauseData {
  /** Today in the person's zone. */
  readonly today: Day;
  readonly week?: WeekKey | undefined;
  readonly locale: string;
  readonly from?: FromMessage | undefined;
}

/** "I am away…": until a day, or until the person comes back. */
export function pauseModal({ today, week, locale, from }: PauseData): ModalView {
  const words = phrases(locale).settings.pause;
  return modal({
    callback: callbackIds.awayUntil,
    title: words.title,
    submit: words.submit,
    close: phrases(locale).names.close,
    metadata: { ...(week === undefined ? {} : { week }), ...from },
    blocks: [
      section(words.explain),
      input(
        blockId(blockNames.awayDate, week),
        words.day,
        { type: 'datepicker', action_id: actionIds.awayDate, initial_date: addDays(today, 7) },
        { optional: true },
      ),
      input(
        blockId(blockNames.awayOpenEnd, week),
        words.openEndLabel,
        {
          type: 'checkboxes',
          action_id: actionIds.awayOpenEnd,
          options: [option({ text: words.openEnd, value: 'open-end' })],
        },
        { optional: true },
      ),
    ],
  });
}
