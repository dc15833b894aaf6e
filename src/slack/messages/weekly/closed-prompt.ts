import type { WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, section } from '../blocks.js';
import { weekTitle } from '../dates.js';
import type { Message } from '../message.js';
import { phrases } from '../phrases.js';

export interface ClosedData {
  readonly week: WeekKey;
  readonly locale: string;
  /** `stopped` by the person, `moved` when the form was sent again. */
  readonly why: 'stopped' | 'moved';
}

/** What an unanswered prompt turns into when it is no longer wanted. */
export function closedPrompt({ week, locale, why }: ClosedData): Message {
  const { weekly } = phrases(locale);
  return {
    text: weekly.closedText,
    blocks: [
      section(weekly.closed[why](weekTitle(week, locale))),
      actions(blockId(blockNames.buttons, week), [button(weekly.openThisWeek, actionIds.openWeek)]),
    ],
  };
}
