import type { KnownBlock } from '@slack/types';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { button, section } from '../blocks.js';
import { weekName } from '../dates.js';
import type { Message } from '../message.js';
import { inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';

/** What just happened to a line of a week: how many are left, and the name to undo it by. */
export type LineNews =
  | { readonly news: 'removed'; readonly week: WeekKey; readonly left: number; readonly undo: string }
  | { readonly news: 'back'; readonly week: WeekKey };

/** Stands on top of the lists from which a line was removed; never says what the line was. */
export function lineNews(news: LineNews | undefined, locale: string): KnownBlock[] {
  if (news === undefined) return [];
  const { removing } = phrases(locale);
  const week = weekName(news.week, locale);
  if (news.news === 'back') return [section(removing.back(week))];
  const sentence = `${removing.removed(week, inDigits(news.left, locale))} ${removing.undoFor}`;
  return [
    {
      ...section(sentence, button(removing.undo, actionIds.undoRemoved, { value: news.undo })),
      block_id: blockId(blockNames.question, news.week, 'removed'),
    },
  ];
}

/** The line was gone already, or Undo came too late. */
export function lineNotice(what: 'gone' | 'tooLate', locale: string): Message {
  const sentence = phrases(locale).removing[what];
  return { text: sentence, blocks: [section(sentence)] };
}
