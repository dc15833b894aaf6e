import type { ActionsBlock } from '@slack/types';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, section } from '../blocks.js';
import type { Message } from '../message.js';
import { phrases } from '../phrases.js';

/** Seen by somebody without a mirror who uses `/mirror` or an old button. */
export function notJoined({ locale }: { readonly locale: string }): Message {
  const { consent } = phrases(locale);
  return { text: consent.noMirror, blocks: [section(consent.howToBegin), waysIn(locale)] };
}

/** How to begin, and what to look at before. */
export function waysIn(locale: string): ActionsBlock {
  const { consent } = phrases(locale);
  return actions(blockId(blockNames.buttons), [
    button(consent.start, actionIds.start, { primary: true }),
    button(consent.lookAtMadeUp, actionIds.madeUp),
    button(consent.levels, actionIds.levelAsks),
    button(consent.readers, actionIds.whoReads),
  ]);
}
