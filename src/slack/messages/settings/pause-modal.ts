import type { ModalView } from '@slack/types';
import { mondayOf, type Day, type WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { input, modal, option, section, select } from '../blocks.js';
import type { FromMessage } from '../message.js';
import { phrases } from '../phrases.js';

/** Parts of the weeks away that are worked all the same. */
const awayParts = { none: 0, quarter: 0.25, half: 0.5, most: 0.75 } as const;

export interface PauseData {
  /** Today in the person's zone. */
  readonly today: Day;
  readonly week?: WeekKey | undefined;
  readonly locale: string;
  readonly from?: FromMessage | undefined;
}

/** "I am away…": from a day until a day, or until the person comes back; past and coming months as well. */
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
        blockId(blockNames.awayFrom, week),
        words.from,
        {
          type: 'datepicker',
          action_id: actionIds.awayFrom,
          initial_date: week === undefined ? today : mondayOf(week),
        },
        { optional: true, hint: words.fromHint },
      ),
      input(
        blockId(blockNames.awayDate, week),
        words.day,
        // Chosen by nobody, a day would be a week of silence by a bare Save.
        { type: 'datepicker', action_id: actionIds.awayDate },
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
      input(
        blockId(blockNames.awayPart, week),
        words.part,
        select(
          actionIds.awayPart,
          words.parts.none,
          (['none', 'quarter', 'half', 'most'] as const).map((part) => ({
            text: words.parts[part],
            value: String(awayParts[part]),
          })),
          String(awayParts.none),
        ),
        { optional: true, hint: words.partHint },
      ),
    ],
  });
}
