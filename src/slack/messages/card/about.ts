import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, section } from '../blocks.js';
import type { Message } from '../message.js';
import { phrases } from '../phrases.js';
import { escaped, fenced } from '../typed.js';

export interface VersionData {
  readonly app: string;
  readonly formula: number;
  readonly framework: number;
  readonly locale: string;
}

/** `/mirror version`. */
export function aboutMessage({ app, formula, framework, locale }: VersionData): Message {
  const { about, card } = phrases(locale);
  return {
    text: about.versionText,
    blocks: [
      section(about.versions(escaped(app), String(formula), String(framework))),
      actions(blockId(blockNames.buttons), [
        button(card.allWordsButton, actionIds.allWords),
        button(card.readersButton, actionIds.whoReads),
      ]),
    ],
  };
}

/** `/mirror feedback`: the mirror has no inbox, so it says so, and gives what helps whoever runs it. */
export function feedbackMessage({ app, formula, framework, locale }: VersionData): Message {
  const { about } = phrases(locale);
  return {
    text: about.feedbackText,
    blocks: [
      section(about.feedback),
      section(fenced([about.feedbackLine(app, String(formula), String(framework))])),
      section(about.feedbackHint),
    ],
  };
}
