import { actionIds, blockId, blockNames } from '../../ids.js';
import { actions, button, section } from '../blocks.js';
import type { Message } from '../message.js';

/** Seen by somebody without a mirror who uses `/mirror` or an old button. */
export function notJoined(): Message {
  return {
    text: 'You have no mirror yet.',
    blocks: [
      section('You have no mirror yet. It takes one form to start; nothing is kept or sent before that.'),
      actions(blockId(blockNames.buttons), [
        button('Start', actionIds.start, { primary: true }),
        button('Look at a made-up person', actionIds.madeUp),
        button('Who could read this?', actionIds.whoReads),
      ]),
    ],
  };
}
