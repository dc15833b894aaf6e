import type { ModalView } from '@slack/types';
import { addDays, type Day, type WeekKey } from '../../../domain/week.js';
import { actionIds, blockId, blockNames, callbackIds } from '../../ids.js';
import { input, modal, section } from '../blocks.js';
import type { FromMessage } from '../message.js';
import { phrases } from '../phrases.js';

export interface AwayUntilData {
  /** Today in the person's zone. */
  readonly today: Day;
  readonly week?: WeekKey | undefined;
  readonly locale: string;
  readonly from?: FromMessage | undefined;
}

/** "I am away until…": one day. */
export function awayUntilModal({ today, week, locale, from }: AwayUntilData): ModalView {
  return modal({
    callback: callbackIds.awayUntil,
    title: 'Away until',
    submit: 'Until then',
    close: phrases(locale).names.close,
    metadata: { ...(week === undefined ? {} : { week }), ...from },
    blocks: [
      section('Nothing is sent until you are back. Weeks away are left out, never zero.'),
      input(blockId(blockNames.awayDate, week), 'First day back', {
        type: 'datepicker',
        action_id: actionIds.awayDate,
        initial_date: addDays(today, 7),
      }),
    ],
  });
}
