import type { WeekKey } from '../../../domain/week.js';
import { actionIds, blockId, blockNames } from '../../ids.js';
import { actions, button, section } from '../blocks.js';
import { weekTitle } from '../dates.js';
import type { Message } from '../message.js';
import { capitalised } from '../numbers.js';

export interface ClosedData {
  readonly week: WeekKey;
  readonly locale: string;
  /** `stopped` and `paused` by the person, `moved` when the form was sent again, `over` when a later week has been asked for. */
  readonly why: 'stopped' | 'paused' | 'moved' | 'over';
}

const reasons: Readonly<Record<ClosedData['why'], string>> = {
  stopped: 'closed, because the messages were stopped',
  paused: 'closed while you are away',
  moved: 'still open. Its form is further down',
  over: 'still open: it can be filled in for four weeks. Until then it is a gap, never a zero',
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
