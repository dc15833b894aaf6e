import type { WeekKey } from '../../../domain/week.js';
import { actionIds, blockId, blockNames } from '../../ids.js';
import { actions, button, section } from '../blocks.js';
import { weekTitle } from '../dates.js';
import type { Message } from '../message.js';
import { capitalised } from '../numbers.js';

export interface ClosedData {
  readonly week: WeekKey;
  readonly locale: string;
  /** `stopped` by the person, `moved` when the form was sent again. */
  readonly why: 'stopped' | 'moved';
}

const reasons: Readonly<Record<ClosedData['why'], string>> = {
  stopped: 'closed, because the messages were stopped',
  moved: 'still open. Its form is further down',
};

/** What an unanswered prompt turns into when it is no longer wanted. */
export function closedPrompt({ week, locale, why }: ClosedData): Message {
  return {
    text: 'A form was closed.',
    blocks: [
      section(`${capitalised(weekTitle(week, locale))} is ${reasons[why]}.`),
      actions(blockId(blockNames.buttons, week), [button('Open this week', actionIds.openWeek)]),
    ],
  };
}
