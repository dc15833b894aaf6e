import type { ModalView, SectionBlock } from '@slack/types';
import { isEffect, type Dimension } from '../../../domain/dimension.js';
import { chainsOf } from '../../../domain/hypotheses/chain.js';
import type { Looks } from '../../../domain/hypotheses/due.js';
import type { ExplainedEntry } from '../../../domain/reflection.js';
import { sundayOf, type Day } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { ListedLineMenuValue } from '../../ids/choices.js';
import { context, modal, overflow, type Choice } from '../blocks.js';
import { dayInYear, weekName } from '../dates.js';
import { chainWords } from '../expected/chain-words.js';
import { decimal, inDigits } from '../numbers.js';
import { clip, typedText } from '../typed.js';
import { readingOf } from '../reading-words.js';
import { ownLine } from '../mine/own-line.js';
import { phrases } from '../phrases.js';
import { lineNews, type LineNews } from '../week/removed-line.js';
import type { WhyData } from './why-modal.js';

export interface LinesData extends WhyData {
  readonly dimension: Dimension;
  readonly news?: LineNews | undefined;
  /** The days of the looks that wait, by the id of their line. */
  readonly looks?: ReadonlyMap<string, Day> | undefined;
}

const mostLines = 90;
/** A list shows the start of a line; the week shows all of it. */
const lineRoom = 300;

/** Pushed: each line of one dimension, newest first, how it was read, ⋯ to fix or remove it. */
export function linesModal({ reflection, profile, dimension, news, looks: due = new Map() }: LinesData): ModalView {
  const lines = reflection.explanation.lines
    .filter(({ entry }) => entry.dimension === dimension)
    .toSorted((one, other) => other.week.localeCompare(one.week));
  const { locale } = profile;
  const { names, why } = phrases(locale);
  const windowWeeks = decimal(reflection.dimensions[dimension].windowWeeks, locale);
  const older = lines.length - mostLines;
  const chains = chainsOf(reflection.explanation.lines, 'some');
  const looks = { due, chains, today: sundayOf(reflection.week) };
  return modal({
    callback: callbackIds.lines,
    title: why.linesTitle(names.dimensions[dimension]),
    close: names.back,
    metadata: { week: reflection.week },
    blocks: [
      ...lineNews(news, locale),
      context(why.linesIn(inDigits(lines.length, locale), windowWeeks)),
      ...ownLine(reflection.assignment.own, profile),
      ...lines.slice(0, mostLines).map((line) => lineRow(line, looks, locale)),
      ...(older > 0 ? [context(why.olderStand(inDigits(older, locale)))] : []),
    ],
  });
}

function lineRow({ entry, week }: ExplainedEntry, { due, chains, today }: Looks, locale: string): SectionBlock {
  const { expected, removing, why } = phrases(locale);
  const look = due.get(entry.id);
  const said = [
    weekName(week, locale),
    readingOf(entry, locale),
    ...(look === undefined ? [] : [expected.lookNoted(dayInYear(look, today, locale))]),
  ];
  const after = ['', said.join(' · '), ...chainWords({ week, entry }, chains, locale)];
  return {
    type: 'section',
    block_id: blockId(blockNames.line, week, entry.id),
    text: typedText(clip(entry.typed, lineRoom), { after: after.join('\n') }),
    accessory: overflow(actionIds.listedLineMenu, [
      { text: why.fix, value: 'fix' },
      ...(entry.dimension === 'output' ? [{ text: expected.askMore, value: 'expect' as const }] : []),
      ...(isEffect(entry.dimension) ? [{ text: expected.origin.ask, value: 'origin' as const }] : []),
      { text: removing.remove, value: 'remove' },
    ] satisfies (Choice & { readonly value: ListedLineMenuValue })[]),
  };
}
