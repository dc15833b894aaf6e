import type { KnownBlock, ModalView } from '@slack/types';
import type { Strength } from '../../../domain/coverage/strengths.js';
import type { WorkView } from '../../../domain/coverage/work-view.js';
import type { Framework } from '../../../domain/framework.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { actions, button, context, divider, modal, section } from '../blocks.js';
import { weekName } from '../dates.js';
import { frameworkText } from '../framework-text.js';
import { capitalised, inDigits, inWords, listed } from '../numbers.js';
import { phrases } from '../phrases.js';
import { clip, escaped, typedText } from '../typed.js';
import { markedStatement } from './statement-list.js';

export interface WorkData {
  readonly view: WorkView;
  readonly framework: Framework;
  readonly locale: string;
}

/** So many kinds are shown with lines, and so many lines of each: a window holds a hundred blocks. */
const mostKinds = 8;
const mostPieces = 3;

/** What is strong, with its dated evidence, and what shows already of the next level. */
export function strengthsModal({ view, framework, locale }: WorkData): ModalView {
  const { names, work, home } = phrases(locale);
  const { pieces, overWeeks } = framework.coverage.strength;
  const shown = view.strengths.slice(0, mostKinds);
  const others = view.strengths.slice(mostKinds).map(({ category }) => kindName(category.name, locale));
  return modal({
    callback: callbackIds.strengths,
    title: work.strengths.title,
    close: names.close,
    blocks: [
      context(work.strengths.explain(inWords(pieces, locale), inWords(overWeeks, locale))),
      ...(shown.length === 0 ? [section(work.strengths.none)] : []),
      ...shown.flatMap((strength) => strengthBlocks(strength, locale)),
      ...(others.length === 0 ? [] : [context(work.strengths.moreKinds(listed(others, locale)))]),
      ...emerging(view, locale),
      actions(blockId(blockNames.buttons, undefined, 'work'), [
        button(work.growth.button, actionIds.growth),
        button(home.whatLevelAsks, actionIds.levelAsks),
        button(home.find, actionIds.find),
      ]),
    ],
  });
}

/** A framework's name of a kind of work, safe inside our own words. */
export function kindName(name: string, locale: string): string {
  return escaped(frameworkText(name, locale));
}

function strengthBlocks({ category, pieces, from, to }: Strength, locale: string): KnownBlock[] {
  const { names, work } = phrases(locale);
  const older = pieces.length - mostPieces;
  const span = work.strengths.pieces(inDigits(pieces.length, locale), weekName(from, locale), weekName(to, locale));
  return [
    section(
      `${work.strengths.heading(kindName(category.name, locale), names.dimensions[category.dimension])}\n${span}`,
    ),
    ...pieces.slice(0, mostPieces).map(({ week, entry }) => ({
      type: 'section' as const,
      text: typedText(entry.typed, { before: `${capitalised(weekName(week, locale))} · ` }),
    })),
    ...(older > 0 ? [context(work.strengths.older(inDigits(older, locale)))] : []),
  ];
}

function emerging({ next }: WorkView, locale: string): KnownBlock[] {
  if (next === undefined) return [];
  const { strengths } = phrases(locale).work;
  const title = escaped(next.level.title);
  if (next.emerging.length === 0) return [divider(), section(strengths.noneEmerging(title))];
  const lines = next.emerging.map((each) => markedStatement(each, locale));
  return [divider(), section(clip([strengths.emerging(title), ...lines].join('\n'), 3000))];
}
