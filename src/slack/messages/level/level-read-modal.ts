import type { ModalView } from '@slack/types';
import { dimensions } from '../../../domain/dimension.js';
import type { Level } from '../../../domain/framework.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { kindsValue } from '../../ids/values.js';
import { actions, button, context, modal, section, select } from '../blocks.js';
import { phrases } from '../phrases.js';
import { clip, escaped } from '../typed.js';
import { statedPlainly } from '../work/statement-list.js';
import { breathSentence, shareWords, summaryOf } from './asked-words.js';
import { begin } from './begin.js';
import { unknownLevel } from './unknown-level.js';

export interface LevelReadData {
  readonly level: Level;
  readonly levels: readonly Level[];
  /** What was typed and names none of them. */
  readonly unknown?: string | undefined;
  /** For somebody with a mirror it is a level that is not theirs, and leads back to their own. */
  readonly isJoined: boolean;
  readonly locale: string;
}

/** What a level asks, whoever reads it: the same words without anything of a person, and any level to pick. */
export function levelReadModal({ level, levels, unknown, isJoined, locale }: LevelReadData): ModalView {
  const { home, kinds, level: words, names, whatIf } = phrases(locale);
  const others = [
    button(words.differences, actionIds.levels),
    button(kinds.button, actionIds.kinds, { value: kindsValue('input', level.key) }),
  ];
  return modal({
    callback: callbackIds.levelAsks,
    title: words.asksTitle(level.key),
    close: names.close,
    blocks: [
      ...(unknown === undefined ? [] : [unknownLevel(unknown, levels, locale)]),
      actions(blockId(blockNames.buttons, undefined, 'level'), [
        select(
          actionIds.levelRead,
          words.pick,
          levels.map(({ key, title }) => ({ text: whatIf.levelName(title, key), value: key })),
          level.key,
        ),
      ]),
      ...summaryOf(level, locale),
      section(words.inOneBreath(escaped(level.title), breathSentence(level, locale))),
      ...dimensions.map((dimension) =>
        section(
          clip(
            [
              words.share(names.dimensions[dimension], shareWords(level, dimension, locale)),
              ...statedPlainly(level.statements[dimension], locale),
            ].join('\n'),
            3000,
          ),
        ),
      ),
      ...(isJoined
        ? [
            actions(blockId(blockNames.buttons, undefined, 'level-foot'), [
              button(home.whatLevelAsks, actionIds.levelAsks),
              ...others,
            ]),
          ]
        : begin(others, locale)),
      context(words.opinion),
    ],
  });
}
