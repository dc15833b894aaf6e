import type { InputBlock, ModalView } from '@slack/types';
import type { Framework } from '../../../domain/framework.js';
import type { Since } from '../../../domain/level-change.js';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds, blockId, blockNames, callbackIds } from '../../ids.js';
import { input, modal, option, section, type Choice } from '../blocks.js';
import { weekName } from '../dates.js';
import { capitalised, numberWord } from '../numbers.js';
import { escaped } from '../typed.js';
import { levelInput, type LevelChoice } from './level-input.js';

export interface LevelData {
  readonly levels: readonly LevelChoice[];
  /** What the weeks are held against now. */
  readonly current: Pick<LevelChoice, 'key' | 'title'>;
  /** The week a change before this one counts from; absent when there was none. */
  readonly changedWith?: WeekKey | undefined;
  readonly ramps: Framework['ramps'];
  readonly locale: string;
}

/** Change the level: to what, and since when, because a promotion and a mistake are not the same. */
export function levelModal(data: LevelData): ModalView {
  const { levels, current, changedWith, locale } = data;
  const since = changedWith === undefined ? '' : `, since ${weekName(changedWith, locale)}`;
  return modal({
    callback: callbackIds.changeLevel,
    title: 'Your level',
    submit: 'Change it',
    close: 'Leave it',
    blocks: [
      section(`Your weeks are held against *${escaped(current.title)}* (${escaped(current.key)})${since}.`),
      levelInput(levels, current.key),
      sinceInput(data),
    ],
  });
}

function sinceInput({ changedWith, ramps, locale }: LevelData): InputBlock {
  const choices: readonly (Choice & { readonly value: Since })[] = [
    {
      text: 'This week: a promotion or a new role',
      value: 'promotion',
      description: `Weeks before stay as they were read. The bar rises over ${numberWord(ramps.promotion.weeks, locale)} weeks.`,
    },
    ...(changedWith === undefined
      ? []
      : [
          {
            text: `${capitalised(weekName(changedWith, locale))}: the last change was wrong`,
            value: 'last-change' as const,
            description: `Only the weeks from ${weekName(changedWith, locale)} on are read again.`,
          },
        ]),
    {
      text: 'The first week: it was wrong all along',
      value: 'correction',
      description: 'Every week is read again against it, and nothing rises slowly.',
    },
  ];
  return input(blockId(blockNames.since), 'Since when?', {
    type: 'radio_buttons',
    action_id: actionIds.since,
    options: choices.map(option),
  });
}
