import type { WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, context, section } from '../blocks.js';
import { weekName } from '../dates.js';
import type { Message } from '../message.js';
import { capitalised } from '../numbers.js';
import { phrases, type Phrases } from '../phrases.js';

export interface SkippedData {
  readonly week: WeekKey;
  readonly locale: string;
  /** What kind of gap it was, once answered. */
  readonly answer?: 'away' | 'quiet' | 'left-out' | undefined;
}

/** After Skip: three answers, sorted after the tap. */
export function skippedReceipt({ week, locale, answer }: SkippedData): Message {
  const { saved } = phrases(locale);
  const name = capitalised(weekName(week, locale));
  const fillAfterAll = button(saved.fillAfterAll, actionIds.fillAfterAll);
  if (answer !== undefined) {
    const [text, ...rest] = kindOf(answer, name, saved);
    return {
      text,
      blocks: [section([text, ...rest].join(' ')), actions(blockId(blockNames.buttons, week), [fillAfterAll])],
    };
  }
  const text = saved.skipped(name);
  return {
    text,
    blocks: [
      section(`${text} ${saved.showsAsGap}`),
      actions(blockId(blockNames.question, week), [
        button(saved.iWasAway, actionIds.wasAway),
        button(saved.nothingToShow, actionIds.countQuiet),
        fillAfterAll,
      ]),
      context(saved.nothingCounts),
    ],
  };
}

/** The kind of gap, and what that means. */
function kindOf(
  answer: NonNullable<SkippedData['answer']>,
  week: string,
  { isAway, nothingExpected, isQuiet, isLeftOut, showsAsGap }: Phrases['saved'],
): readonly [string, ...string[]] {
  switch (answer) {
    case 'away':
      return [isAway(week), nothingExpected];
    case 'quiet':
      return [isQuiet(week)];
    case 'left-out':
      return [isLeftOut(week), showsAsGap];
  }
}

/** All four boxes empty and Save: what kind of week was it? */
export function allEmptyQuestion({ week, locale }: { readonly week: WeekKey; readonly locale: string }): Message {
  const { saved } = phrases(locale);
  return {
    text: saved.whatKindText(weekName(week, locale)),
    blocks: [
      section(saved.whatKind),
      actions(blockId(blockNames.question, week), [
        button(saved.quiet, actionIds.countQuiet),
        button(saved.iWasAway, actionIds.wasAway),
        button(saved.leaveOut, actionIds.leaveOut),
        button(saved.backToForm, actionIds.fillAfterAll),
      ]),
    ],
  };
}
