import type { ModalView } from '@slack/types';
import { callbackIds, deleteWord } from '../../ids.js';
import { modal, section } from '../blocks.js';
import { phrases } from '../phrases.js';
import { escaped } from '../typed.js';

export interface PrivacyData {
  /** Slash command name, `/mirror`. */
  readonly command: string;
  /** Host of a self-hosted chart server, when pictures are drawn outside this process. */
  readonly chartHost?: string | undefined;
}

/** "Who could read this?"; may be opened or pushed. */
export function privacyModal({ command, chartHost }: PrivacyData): ModalView {
  const pictures =
    chartHost === undefined
      ? 'Pictures are drawn on this server.'
      : `Pictures are drawn by a chart server that your operator runs (${escaped(chartHost)}); it sees numbers, never your words.`;
  return modal({
    callback: callbackIds.privacy,
    title: 'Who could read this?',
    close: phrases('en').names.close,
    blocks: [
      section(
        '*You.* Your weeks open for you alone. There is no view for managers, HR or admins, and none can be switched on.',
      ),
      section(
        '*The operator could.* Whoever runs this server has the database and the key. Everything you type is encrypted ' +
          'under a key of your own, so the database alone opens nothing; with the key it could be opened. ' +
          'The program has no screen, command or log that does.',
      ),
      section(
        '*The owners of this workspace may export chats.* So no message carries what you type: that stands in forms in ' +
          'front of you and in the Home tab. Messages do carry bands, percents and pictures, unless you choose *Discreet*: ' +
          'then the chat only says “ready”.',
      ),
      section(
        `*Pictures.* ${pictures} They are uploaded for this chat alone, and deleted when newer ones replace them.`,
      ),
      section(
        '*Nobody else.* I read no channels and no messages. Nothing has been shared; nothing is ever shared without you.',
      ),
      section(
        `*Leaving.* \`${escaped(command)} delete\` removes one week, or everything after you type ${deleteWord}. ` +
          'Backups that the operator made earlier can still hold it until they are thrown away.',
      ),
    ],
  });
}
