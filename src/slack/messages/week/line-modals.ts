import type { ModalView } from '@slack/types';
import type { Entry } from '../../../domain/entry.js';
import type { Category } from '../../../domain/framework.js';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { context, input, modal, plain, select } from '../blocks.js';
import { frameworkText } from '../framework-text.js';
import { isUnexplained, kindExplained } from '../kinds/explained.js';
import type { FromMessage } from '../message.js';
import { typedText } from '../typed.js';
import { phrases } from '../phrases.js';

/** The sheets pushed from ⋯: "Other kind of work…" and "A link proves it…". */
export interface LineData {
  readonly week: WeekKey;
  readonly entry: Entry;
  readonly revision: number;
  readonly from?: FromMessage | undefined;
  readonly locale: string;
  /** What the sheet is pushed on, when that changes with the line. */
  readonly under?: 'why' | 'read_back' | undefined;
  /** The read-back sheet below lists every line. */
  readonly all?: boolean | undefined;
}

/** A sheet of a hundred blocks would hold more; nobody would read them. */
const mostExplained = 20;

/** Value of "A kind of its own": the line then has no category. */
export const noKind = 'none';

/** Pushed from ⋯: which kind of work a line was. */
export function lineKindModal(data: LineData & { readonly categories: readonly Category[] }): ModalView {
  const { entry, week, locale } = data;
  const { names, week: words } = phrases(locale);
  const offered = data.categories
    .filter(({ dimension, retired }) => dimension === entry.dimension && retired !== true)
    .slice(0, 99);
  const kinds = offered.map(({ key, name, definition }) => ({
    text: frameworkText(name, locale),
    value: key,
    // A kind of the person's own has none.
    ...(definition === '' ? {} : { description: frameworkText(definition, locale) }),
  }));
  return modal({
    callback: callbackIds.lineKind,
    title: words.kindTitle,
    submit: words.kindSubmit,
    close: names.back,
    metadata: metadataOf(data),
    blocks: [
      lineText(data),
      input(
        blockId(blockNames.lineKind, week, entry.id),
        words.kind,
        select(
          actionIds.lineKind,
          words.kind,
          [...kinds, { text: words.aKindOfItsOwn, value: noKind }],
          entry.category ?? noKind,
        ),
      ),
      // Where it is chosen, what each of them means can be read.
      ...offered
        .filter((kind) => !isUnexplained(kind))
        .slice(0, mostExplained)
        .map((kind) => context(kindExplained(kind, locale))),
    ],
  });
}

/** Pushed from ⋯: a link for a line. */
export function lineLinkModal(data: LineData): ModalView {
  const { entry, week, locale } = data;
  const { names, week: words } = phrases(locale);
  return modal({
    callback: callbackIds.lineLink,
    title: words.linkTitle,
    submit: words.linkSubmit,
    close: names.back,
    metadata: metadataOf(data),
    blocks: [
      lineText(data),
      input(blockId(blockNames.lineLink, week, entry.id), words.link, {
        type: 'url_text_input',
        action_id: actionIds.lineLink,
        placeholder: plain('https://'),
        ...(entry.link === undefined ? {} : { initial_value: entry.link }),
      }),
    ],
  });
}

function lineText({ entry, locale }: LineData) {
  return {
    type: 'section' as const,
    text: typedText(entry.typed, { before: `${phrases(locale).names.dimensions[entry.dimension]} · ` }),
  };
}

function metadataOf({ week, entry, revision, from, under, all }: LineData) {
  return { week, entry: entry.id, revision, ...from, under, all };
}
