import type { ModalView } from '@slack/types';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { actions, button, modal, section } from '../blocks.js';
import { phrases } from '../phrases.js';
import { escaped } from '../typed.js';

export interface PrivacyData {
  /** Slash command name, `/mirror`. */
  readonly command: string;
  /** Host of a self-hosted chart server, when pictures are drawn outside this process. */
  readonly chartHost?: string | undefined;
  /** How long everything stays after the workspace took the app out; absent where it cannot by itself. */
  readonly graceDays?: number | undefined;
  readonly locale: string;
  /** There is something to take out, take in or delete. */
  readonly joined: boolean;
}

/** "Who could read this?"; may be opened or pushed. */
export function privacyModal({ command, chartHost, graceDays, locale, joined }: PrivacyData): ModalView {
  const { consent, home, leaving, names, takingOut } = phrases(locale);
  const drawn = chartHost === undefined ? consent.drawnHere : consent.drawnElsewhere(escaped(chartHost));
  return modal({
    callback: callbackIds.privacy,
    title: consent.readers,
    close: names.close,
    blocks: [
      section(consent.privacyYou),
      section(consent.privacyOperator),
      section(consent.privacyOwners),
      section(consent.privacyPictures(drawn)),
      section(takingOut.readers),
      section(consent.privacyNobody),
      section(consent.privacyLeaving(`\`${escaped(command)} delete\``, leaving.confirmWord)),
      ...(graceDays === undefined
        ? []
        : [section(consent.privacyWorkspace({ count: graceDays, shown: String(graceDays) }))]),
      ...(joined
        ? [
            actions(blockId(blockNames.buttons), [
              button(takingOut.export.button, actionIds.exportData),
              button(takingOut.import.button, actionIds.importData),
              button(home.menu.delete, actionIds.deleteEverything),
            ]),
          ]
        : []),
    ],
  });
}
