import type { ModalView, SectionBlock } from '@slack/types';
import type { Dimension } from '../../../domain/dimension.js';
import type { ExplainedEntry } from '../../../domain/reflection.js';
import { actionIds, blockId, blockNames, callbackIds, type ListedLineMenuValue } from '../../ids.js';
import { context, modal, overflow, type Choice } from '../blocks.js';
import { weekName } from '../dates.js';
import { decimal, inDigits } from '../numbers.js';
import { clip, typedText } from '../typed.js';
import { readingOf } from '../reading-words.js';
import { phrases } from '../phrases.js';
import { lineNews, type LineNews } from '../week/removed-line.js';
import type { WhyData } from './why-modal.js';

export interface LinesData extends WhyData {
  readonly dimension: Dimension;
  readonly news?: LineNews | undefined;
}

const mostLines = 90;
/** A list shows the start of a line; the week shows all of it. */
const lineRoom = 300;

/** Pushed: each line of one dimension, newest first, how it was read, ⋯ to fix or remove it. */
export function linesModal({ reflection, profile, dimension, news }: LinesData): ModalView {
  const lines = reflection.explanation.lines
    .filter(({ entry }) => entry.dimension === dimension)
    .toSorted((one, other) => other.week.localeCompare(one.week));
  const { locale } = profile;
  const { names, why } = phrases(locale);
  const windowWeeks = decimal(reflection.dimensions[dimension].windowWeeks, locale);
  const older = lines.length - mostLines;
  return modal({
    callback: callbackIds.lines,
    title: why.linesTitle(names.dimensions[dimension]),
    close: names.back,
    metadata: { week: reflection.week },
    blocks: [
      ...lineNews(news, locale),
      context(why.linesIn(inDigits(lines.length, locale), windowWeeks)),
      ...lines.slice(0, mostLines).map((line) => lineRow(line, locale)),
      ...(older > 0 ? [context(why.olderStand(inDigits(older, locale)))] : []),
    ],
  });
}

function lineRow({ entry, week }: ExplainedEntry, locale: string): SectionBlock {
  return {
    type: 'section',
    block_id: blockId(blockNames.line, week, entry.id),
    text: typedText(clip(entry.typed, lineRoom), {
      after: `\n${weekName(week, locale)} · ${readingOf(entry, locale)}`,
    }),
    accessory: overflow(actionIds.listedLineMenu, [
      { text: phrases(locale).why.fix, value: 'fix' },
      { text: phrases(locale).removing.remove, value: 'remove' },
    ] satisfies (Choice & { readonly value: ListedLineMenuValue })[]),
  };
}
