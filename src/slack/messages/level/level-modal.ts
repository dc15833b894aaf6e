import type { InputBlock, ModalView } from '@slack/types';
import type { Framework } from '../../../domain/framework.js';
import type { ChangeKind } from '../../../domain/level-change.js';
import type { Day, WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { actions, button, context, input, modal, option, section, type Choice } from '../blocks.js';
import { weekName } from '../dates.js';
import { numberWord } from '../numbers.js';
import { phrases } from '../phrases.js';
import { escaped } from '../typed.js';
import { companyInput, dayInput, slowlyInput } from './career-inputs.js';
import { levelInput, type LevelChoice } from './level-input.js';

export interface LevelData {
  readonly levels: readonly LevelChoice[];
  /** What the weeks are held against now. */
  readonly current: Pick<LevelChoice, 'key' | 'title'>;
  /** The week a change before this one counts from; absent when there was none. */
  readonly changedWith?: WeekKey | undefined;
  /** Whether every week is one company's: otherwise no level was wrong all along. */
  readonly isOneCompany: boolean;
  readonly ramps: Framework['ramps'];
  readonly today: Day;
  /** What the choice so far would do. */
  readonly preview?: string | undefined;
  readonly locale: string;
}

/** Change the level: to what, since when and why, because a promotion and a mistake are not the same. */
export function levelModal(data: LevelData): ModalView {
  const { levels, current, changedWith, ramps, today, preview, locale } = data;
  const { level: words, career } = phrases(locale);
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
    blocks: [
      section(heldAgainst),
      levelInput(levels, locale, current.key, { isLive: true }),
      kindInput(data),
      dayInput(words.day, today, { hint: words.dayHint, isLive: true }),
      context(preview ?? words.chooseFirst),
      companyInput(undefined, locale, { hint: words.companyStays }),
      slowlyInput(ramps, true, locale),
      actions(blockId(blockNames.buttons, undefined, 'level'), [
        button(career.button, actionIds.career),
        button(career.time.button, actionIds.workTime),
      ]),
    ],
  });
}

function kindInput({ changedWith, isOneCompany, ramps, locale }: LevelData): InputBlock {
  const { level: words } = phrases(locale);
  const choices: readonly (Choice & { readonly value: ChangeKind })[] = [
    {
      text: words.promotion,
      value: 'promotion',
      description: words.promotionHow(numberWord(ramps.promotion.weeks, locale)),
    },
    {
      text: words.newCompany,
      value: 'new-company',
      description: words.newCompanyHow(numberWord(ramps['new-company'].weeks, locale)),
    },
    { text: words.anotherRole, value: 'another-role', description: words.anotherRoleHow },
    ...(changedWith === undefined
      ? []
      : [
          {
            text: words.lastChange(weekName(changedWith, locale)),
            value: 'last-change' as const,
            description: words.lastChangeHow(weekName(changedWith, locale)),
          },
        ]),
    ...(isOneCompany
      ? [{ text: words.correction, value: 'correction' as const, description: words.correctionHow }]
      : []),
  ];
  return {
    ...input(blockId(blockNames.changeAs), words.changeAs, {
      type: 'radio_buttons',
      action_id: actionIds.changeAs,
      options: choices.map(option),
    }),
    // What the choice would do stands below it.
    dispatch_action: true,
  };
}
