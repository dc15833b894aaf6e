import type { ModalView } from '@slack/types';
import { dimensions, type Dimension } from '../../../domain/dimension.js';
import type { Category, Level } from '../../../domain/framework.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { kindsValue } from '../../ids/values.js';
import { actions, context, modal, section, select } from '../blocks.js';
import { inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';
import { escaped } from '../typed.js';
import { kindExplained } from './explained.js';

export interface KindsData {
  readonly level: Level;
  readonly dimension: Dimension;
  /** The kinds that are offered in that box. */
  readonly kinds: readonly Category[];
  readonly locale: string;
}

/** A window holds a hundred blocks. */
const mostListed = 90;

/** Pushed: the kinds of work of one box, each as the framework explains it; another box is picked in place. */
export function kindsModal({ level, dimension, kinds, locale }: KindsData): ModalView {
  const { kinds: words, names } = phrases(locale);
  const left = kinds.length - mostListed;
  return modal({
    callback: callbackIds.kinds,
    title: words.title,
    close: names.close,
    blocks: [
      context(words.explain(escaped(level.title))),
      actions(blockId(blockNames.buttons, undefined, 'kinds'), [
        select(
          actionIds.kindsBox,
          words.box,
          dimensions.map((each) => ({ text: names.dimensions[each], value: kindsValue(each, level.key) })),
          kindsValue(dimension, level.key),
        ),
      ]),
      ...kinds.slice(0, mostListed).map((kind) => section(kindExplained(kind, locale))),
      ...(kinds.length === 0 ? [section(words.none)] : []),
      ...(left > 0 ? [context(words.more(inDigits(left, locale)))] : []),
    ],
  });
}
