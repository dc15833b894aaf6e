import type { KnownBlock, ModalView } from '@slack/types';
import { isLost } from '../../../domain/hypotheses/chain.js';
import { dueOn } from '../../../domain/hypotheses/due.js';
import type { Hypothesis } from '../../../domain/hypotheses/hypothesis.js';
import type { Day, WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { BetMenuValue } from '../../ids/choices.js';
import { context, modal, overflow, section, type Choice } from '../blocks.js';
import { dayInYear, weekName } from '../dates.js';
import { inDigits, percent } from '../numbers.js';
import { phrases } from '../phrases.js';
import { clip, typedText } from '../typed.js';
import { recordBlocks, type RecordData } from './record-blocks.js';

/** Forgotten, open again, or why it cannot be asked again. */
export type BetNews = 'forgotten' | 'reopened' | 'stands' | 'other';

export interface BetsData extends RecordData {
  /** By their day, the earliest first, as they hang on the weeks now. */
  readonly hypotheses: readonly Hypothesis[];
  /** The weeks in which the lines of what came stand or wait, by the id of their hypothesis. */
  readonly cameWeeks: ReadonlyMap<string, WeekKey>;
  readonly today: Day;
  /** What just happened to one of them. */
  readonly news?: BetNews | undefined;
}

/** Rows of one part of the list. */
const mostRows = 15;
const lineRoom = 200;

/** What outputs should change: due for a look, still to come, without a line, looked at; and how well it was foreseen. */
export function betsModal(data: BetsData): ModalView {
  const { hypotheses, news, today } = data;
  const { locale } = data.profile;
  const { expected, names } = phrases(locale);
  const open = hypotheses.filter(({ closed }) => closed === undefined);
  const due = dueOn(hypotheses, today);
  const waiting = open.filter((one) => one.orphaned === undefined && !due.includes(one));
  const orphaned = open.filter((one) => one.orphaned !== undefined);
  const closed = hypotheses
    .filter((one) => one.closed !== undefined)
    .toSorted((a, b) => ((a.closed?.on ?? '') < (b.closed?.on ?? '') ? 1 : -1));
  const { list } = expected;
  return modal({
    callback: callbackIds.bets,
    title: list.title,
    close: names.close,
    blocks: [
      ...(news === undefined ? [] : [section(list.news[news])]),
      ...(hypotheses.length === 0 ? [section(list.nothing)] : []),
      ...part(list.due, due, data),
      ...part(list.waiting, waiting, data),
      ...part(list.orphaned, orphaned, data),
      ...recordBlocks(data),
      ...part(list.closed, closed, data),
    ],
  });
}

function part(title: string, rows: readonly Hypothesis[], data: BetsData): KnownBlock[] {
  if (rows.length === 0) return [];
  const more = rows.length - mostRows;
  const { locale } = data.profile;
  return [
    context(title),
    ...rows.slice(0, mostRows).map((one) => row(one, data)),
    ...(more > 0 ? [context(phrases(locale).expected.list.more(inDigits(more, locale)))] : []),
  ];
}

function row(hypothesis: Hypothesis, data: BetsData): KnownBlock {
  const { id, of, text, expects, measure, orphaned } = hypothesis;
  const { locale } = data.profile;
  const { list, window } = phrases(locale).expected;
  const week = weekName(of.week, locale);
  const after = [
    '',
    `${week} · ${clipped(text)}`,
    ...(orphaned === undefined ? [] : [list.lineGone(week)]),
    ...(measure === undefined ? [] : [`${window.measure}${clipped(measure)}`]),
    whenWords(hypothesis, data),
  ];
  return {
    type: 'section',
    block_id: blockId(blockNames.bet, of.week, id),
    text: typedText(clip(expects, lineRoom), { after: after.join('\n') }),
    accessory: overflow(actionIds.betMenu, choices(hypothesis, data)),
  };
}

function clipped(typed: string): string {
  return typedText(clip(typed, lineRoom)).text;
}

/** When somebody looks, or how it came out, and how likely it was called. */
function whenWords(hypothesis: Hypothesis, { cameWeeks, today, profile: { locale, bandWords } }: BetsData): string {
  const { due, postponed, closed, probability } = hypothesis;
  const { list } = phrases(locale).expected;
  const day = dayInYear(closed?.on ?? due, today, locale);
  const isHidden = probability === undefined || bandWords === 'hidden';
  return [
    ...(closed === undefined ? [] : [list.cameOut[closed.result](day)]),
    ...(closed?.came !== undefined && isLost(hypothesis, cameWeeks)
      ? [list.cameGone(weekName(closed.came.week, locale))]
      : []),
    ...(closed === undefined && postponed === 0 ? [list.onDay(day)] : []),
    ...(closed === undefined && postponed > 0 ? [list.onDayAgain(day, inDigits(postponed, locale))] : []),
    ...(isHidden ? [] : [list.called(percent(probability / 100, locale))]),
  ].join(' · ');
}

/** Where a line says what came, that line is changed; where none does, it is asked for again. */
function choices({ id, closed, orphaned }: Hypothesis, { cameWeeks, profile }: BetsData): readonly Choice[] {
  const words = phrases(profile.locale).expected.list.menu;
  const values: readonly BetMenuValue[] =
    closed === undefined
      ? ['look', ...(orphaned === undefined ? (['change'] as const) : []), 'forget']
      : [cameWeeks.has(id) ? 'week' : 'again', 'forget'];
  return values.map((value) => ({ text: words[value], value }));
}
