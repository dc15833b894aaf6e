import type { ModalView } from '@slack/types';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { context, input, modal, option } from '../blocks.js';
import { weekName } from '../dates.js';
import { phrases } from '../phrases.js';
import { clip } from '../typed.js';

export interface CameOfData {
  /** The week whose one thing it was, and how it was written. */
  readonly asked: WeekKey;
  readonly next: string;
  /** The week it becomes a line of. */
  readonly to: WeekKey;
  /** Names the line, so that a second submit adds no second one. */
  readonly ref: string;
  readonly locale: string;
}

const longestLine = 3000;

/** "It did…": what came of the one thing, as a line. */
export function cameOfModal({ asked, next, to, ref, locale }: CameOfData): ModalView {
  const { home } = phrases(locale);
  const words = home.cameOf;
  const choices = [
    option({ text: words.outcome, value: 'outcome' }),
    option({ text: words.output, value: 'output' }),
  ] as const;
  return modal({
    callback: callbackIds.cameOf,
    title: words.title,
    submit: words.submit,
    close: words.notYet,
    metadata: { week: asked, entry: ref },
    blocks: [
      input(blockId(blockNames.cameOf, asked), words.label, {
        type: 'plain_text_input',
        action_id: actionIds.cameOf,
        initial_value: clip(next.replaceAll(/\s+/g, ' ').trim(), longestLine),
        max_length: longestLine,
      }),
      input(blockId(blockNames.cameAs, asked), words.asLabel, {
        type: 'radio_buttons',
        action_id: actionIds.cameAs,
        options: [...choices],
        initial_option: choices[0],
      }),
      context(words.explain(weekName(to, locale))),
    ],
  });
}
