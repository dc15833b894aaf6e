import type { InputBlock } from '@slack/types';
import type { Role } from '../../../domain/framework.js';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds, blockId, blockNames } from '../../ids.js';
import { input, plain } from '../blocks.js';
import { boxRoom } from '../weekly/boxes.js';
import { wholeCharacters } from '../typed.js';
import { placeholders } from '../weekly/placeholders.js';

const usualLength = 300;

/** "One thing for next week", prefilled with what was typed before. */
export function nextInput(week: WeekKey, role: Role, typed = ''): InputBlock {
  const value = wholeCharacters(typed, boxRoom);
  return input(
    blockId(blockNames.next, week),
    'One thing for next week',
    {
      type: 'plain_text_input',
      action_id: actionIds.next,
      placeholder: plain(placeholders[role].next),
      max_length: Math.max(usualLength, value.length),
      ...(value === '' ? {} : { initial_value: value }),
    },
    { optional: true },
  );
}
