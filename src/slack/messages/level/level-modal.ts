import type { InputBlock, ModalView } from '@slack/types';
import type { Framework } from '../../../domain/framework.js';
import type { Since } from '../../../domain/level-change.js';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds, blockId, blockNames, callbackIds } from '../../ids.js';
import { input, modal, option, section, type Choice } from '../blocks.js';
import { weekName } from '../dates.js';
import { capitalised, numberWord } from '../numbers.js';
import { phrases } from '../phrases.js';
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
  const { level: words } = phrases(locale);
  const [title, key] = [escaped(current.title), escaped(current.key)];
  const heldAgainst =
    changedWith === undefined
      ? words.heldAgainst(title, key)
      : words.heldAgainstSince(title, key, weekName(changedWith, locale));
  return modal({
    callback: callbackIds.changeLevel,
    title: words.title,
    submit: words.submit,
    close: words.close,
    blocks: [section(heldAgainst), levelInput(levels, locale, current.key), sinceInput(data)],
  });
}

function sinceInput({ changedWith, ramps, locale }: LevelData): InputBlock {
  const { level: words } = phrases(locale);
  const choices: readonly (Choice & { readonly value: Since })[] = [
    {
      text: words.promotion,
      value: 'promotion',
      description: words.promotionHow(numberWord(ramps.promotion.weeks, locale)),
    },
    ...(changedWith === undefined
      ? []
      : [
          {
            text: words.lastChange(capitalised(weekName(changedWith, locale))),
            value: 'last-change' as const,
            description: words.lastChangeHow(weekName(changedWith, locale)),
          },
        ]),
    {
      text: words.correction,
      value: 'correction',
      description: words.correctionHow,
    },
  ];
  return input(blockId(blockNames.since), words.sinceWhen, {
    type: 'radio_buttons',
    action_id: actionIds.since,
    options: choices.map(option),
  });
}
