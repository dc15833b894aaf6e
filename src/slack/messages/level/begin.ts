import type { Button, KnownBlock } from '@slack/types';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, context } from '../blocks.js';
import { phrases } from '../phrases.js';

/** Below what levels ask, for somebody without a mirror: where else to look, and a quiet way to begin. */
export function begin(others: readonly Button[], locale: string): KnownBlock[] {
  const { consent, level } = phrases(locale);
  return [
    actions(blockId(blockNames.buttons, undefined, 'begin'), [...others, button(consent.start, actionIds.start)]),
    context(level.begin),
  ];
}
