import type { ModalView } from '@slack/types';
import {
  longestNote,
  openingQuestions,
  revisionOf,
  type Opening,
  type OpeningQuestion,
} from '../../../domain/journey/journey-note.js';
import { actionIds, type ActionId } from '../../ids/actions.js';
import { blockId, blockNames, type BlockName } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { Metadata } from '../../ids/metadata.js';
import { context, input, modal, plain } from '../blocks.js';
import { phrases } from '../phrases.js';

/** Which input asks which question. */
export const openingActionIds: Readonly<Record<OpeningQuestion, ActionId>> = {
  values: actionIds.openingValues,
  map: actionIds.openingMap,
  gaps: actionIds.openingGaps,
};

export const openingBlockNames: Readonly<Record<OpeningQuestion, BlockName>> = {
  values: blockNames.openingValues,
  map: blockNames.openingMap,
  gaps: blockNames.openingGaps,
};

export interface OpeningModalData {
  readonly opening?: Opening | undefined;
  /** The name that a new answer will have: a second submit keeps no second one. */
  readonly note: string;
  /** What the list below shows, to bring that up to date. */
  readonly below?: Pick<Metadata, 'page' | 'shown'> | undefined;
  readonly locale: string;
}

/** The three questions of the opening; each may stay empty. */
export function openingModal({ opening, note, below, locale }: OpeningModalData): ModalView {
  const words = phrases(locale).journey.opening;
  return modal({
    callback: callbackIds.journeyOpening,
    title: words.title,
    submit: words.submit,
    close: phrases(locale).signals.off.notNow,
    metadata: { note, ...(opening && { revision: revisionOf(opening) }), ...below },
    blocks: [
      context(words.hint),
      ...openingQuestions.map((question) => {
        const typed = opening?.[question] ?? '';
        return input(
          blockId(openingBlockNames[question]),
          words.questions[question],
          {
            type: 'plain_text_input',
            action_id: openingActionIds[question],
            multiline: true,
            max_length: longestNote,
            placeholder: plain(words.examples[question]),
            ...(typed === '' ? {} : { initial_value: typed }),
          },
          { optional: true },
        );
      }),
      context(words.later),
    ],
  });
}
