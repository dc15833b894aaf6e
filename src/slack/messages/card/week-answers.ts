import type { WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, section } from '../blocks.js';
import { weekName } from '../dates.js';
import type { Message } from '../message.js';
import { phrases, type Phrases } from '../phrases.js';
import { escaped } from '../typed.js';

export interface BadWeekData {
  readonly command: string;
  readonly problem: keyof Phrases['card']['badWeek'];
  readonly example: WeekKey;
  readonly locale: string;
}

/** A week that cannot be opened: a sentence with an example that works. */
export function badWeekMessage({ command, problem, example, locale }: BadWeekData): Message {
  const { card } = phrases(locale);
  return {
    text: card.badWeekText,
    blocks: [
      section(card.badWeekExample(card.badWeek[problem], `\`${escaped(command)} week ${example}\``)),
      actions(blockId(blockNames.buttons, example), [
        button(card.openThatWeek(weekName(example, locale)), actionIds.openWeek),
      ]),
    ],
  };
}

export interface DeleteChoiceData {
  /** The newest week that has something to delete. */
  readonly week?: WeekKey | undefined;
  readonly locale: string;
}

/** `/mirror delete`: one week or everything. */
export function deleteChoice({ week, locale }: DeleteChoiceData): Message {
  const { card } = phrases(locale);
  return {
    text: card.deleteText,
    blocks: [
      section(card.deleteWhich),
      actions(blockId(blockNames.buttons, week), [
        ...(week === undefined ? [] : [button(card.deleteThatWeek(weekName(week, locale)), actionIds.deleteWeek)]),
        button(card.deleteEverything, actionIds.deleteEverything),
      ]),
    ],
  };
}
