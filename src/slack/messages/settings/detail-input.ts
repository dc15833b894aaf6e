import type { InputBlock } from '@slack/types';
import type { Profile } from '../../../domain/profile.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { input, option } from '../blocks.js';
import { phrases } from '../phrases.js';

/** How much stands in the chat: full or discreet. */
export function detailInput(detail: Profile['detail'], locale: string): InputBlock {
  const { label, choices } = phrases(locale).settings.detail;
  const choice = (value: Profile['detail']) => option({ ...choices[value], value });
  return input(blockId(blockNames.detail), label, {
    type: 'radio_buttons',
    action_id: actionIds.detail,
    options: [choice('full'), choice('discreet')],
    initial_option: choice(detail),
  });
}
