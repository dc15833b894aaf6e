import type { HomeView } from '@slack/types';
import { actionIds, blockId, blockNames, callbackIds } from '../../ids.js';
import { actions, button, header, section } from '../blocks.js';

/** App Home of somebody without a mirror. */
export function homeNotJoined(): HomeView {
  return {
    type: 'home',
    callback_id: callbackIds.home,
    blocks: [
      header('A private mirror for your work'),
      section(
        'Ninety seconds a week. You write what you put in, finished, changed and left behind; you see where that stands ' +
          'against your level, and which way it is going. Before anybody has to tell you.',
      ),
      section(
        '• *Only you.* No view for managers, HR or admins exists.\n' +
          '• *You decide what is shared.* Nothing is, until you do it yourself.\n' +
          '• *Delete it any time.* One week, or everything with its key.',
      ),
      actions(blockId(blockNames.buttons), [
        button('Start', actionIds.start, { primary: true }),
        button('Look at a made-up person', actionIds.madeUp),
        button('Who could read this?', actionIds.whoReads),
      ]),
    ],
  };
}
