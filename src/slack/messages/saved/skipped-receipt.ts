import type { WeekKey } from '../../../domain/week.js';
import { actionIds, blockId, blockNames } from '../../ids.js';
import { actions, button, context, section } from '../blocks.js';
import { weekName } from '../dates.js';
import type { Message } from '../message.js';
import { capitalised } from '../numbers.js';

export interface SkippedData {
  readonly week: WeekKey;
  readonly locale: string;
  /** What kind of gap it was, once answered. */
  readonly answer?: 'away' | 'quiet' | 'left-out' | undefined;
}

const kinds: Readonly<Record<NonNullable<SkippedData['answer']>, string>> = {
  away: 'noted as time off. Nothing is expected of it.',
  quiet: 'counted as a quiet week: logged, with nothing in it.',
  'left-out': 'left out. It will show as a gap, never as a zero.',
};

/** After Skip: three answers, sorted after the tap. */
export function skippedReceipt({ week, locale, answer }: SkippedData): Message {
  const name = capitalised(weekName(week, locale));
  if (answer !== undefined) {
    return {
      text: `${name} is ${kinds[answer].split('.')[0]}.`,
      blocks: [
        section(`${name} is ${kinds[answer]}`),
        actions(blockId(blockNames.buttons, week), [button('Fill it after all', actionIds.fillAfterAll)]),
      ],
    };
  }
  return {
    text: `${name} is skipped.`,
    blocks: [
      section(`${name} is skipped. It will show as a gap, never as a zero.`),
      actions(blockId(blockNames.question, week), [
        button('I was away', actionIds.wasAway),
        button('Nothing to show this week', actionIds.countQuiet),
        button('Fill it after all', actionIds.fillAfterAll),
      ]),
      context('“Nothing to show” counts the week, with nothing in it. No answer leaves it out.'),
    ],
  };
}

/** All four boxes empty and Save: what kind of week was it? */
export function allEmptyQuestion({ week, locale }: { readonly week: WeekKey; readonly locale: string }): Message {
  return {
    text: `What kind of week was ${weekName(week, locale)}?`,
    blocks: [
      section('All four boxes are empty. What kind of week was it?'),
      actions(blockId(blockNames.question, week), [
        button('Quiet: count it', actionIds.countQuiet),
        button('I was away', actionIds.wasAway),
        button('Leave it out', actionIds.leaveOut),
        button('Back to the form', actionIds.fillAfterAll),
      ]),
    ],
  };
}
