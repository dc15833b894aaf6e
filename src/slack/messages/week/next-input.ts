import type { InputBlock } from '@slack/types';
import type { Family } from '../../../domain/role.js';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { input, plain } from '../blocks.js';
import { boxRoom } from '../weekly/boxes.js';
import { phrases } from '../phrases.js';
import { wholeCharacters } from '../typed.js';

const usualLength = 300;

/** "One thing for next week", prefilled with what was typed before. */
export function nextInput(week: WeekKey, family: Family, locale: string, typed = ''): InputBlock {
  const { week: words, examples } = phrases(locale);
  const value = wholeCharacters(typed, boxRoom);
  return input(
    blockId(blockNames.next, week),
    words.next,
    {
      type: 'plain_text_input',
      action_id: actionIds.next,
      placeholder: plain(examples[family].next),
      max_length: Math.max(usualLength, value.length),
      ...(value === '' ? {} : { initial_value: value }),
    },
    { optional: true },
  );
}
