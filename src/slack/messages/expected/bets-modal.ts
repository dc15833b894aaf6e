import type { Button, KnownBlock, ModalView, Overflow } from '@slack/types';
import { dueOn } from '../../../domain/hypotheses/due.js';
import type { Hypothesis } from '../../../domain/hypotheses/hypothesis.js';
import type { Day } from '../../../domain/week.js';
import { actionIds, blockId, blockNames, callbackIds, type BetMenuValue } from '../../ids.js';
import { button, context, modal, overflow, section } from '../blocks.js';
import { dayName, weekName } from '../dates.js';
import { inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';
import { clip, typedText } from '../typed.js';
import { recordBlocks, type RecordData } from './record-blocks.js';

export interface BetsData extends RecordData {
  /** By their day, the earliest first, as they hang on the weeks now. */
  readonly hypotheses: readonly Hypothesis[];
  readonly today: Day;
  /** One was forgotten a moment ago. */
  readonly forgotten?: boolean | undefined;
}

/** Rows of one part of the list. */
const mostRows = 15;
const lineRoom = 200;

/** What outputs should change: due for a look, still to come, without a line, looked at; and how well it was foreseen. */
export function betsModal(data: BetsData): ModalView {
  const { hypotheses, forgotten, today } = data;
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
      ...(forgotten === true ? [section(list.forgotten)] : []),
      ...(hypotheses.length === 0 ? [section(list.nothing)] : []),
      ...part(list.due, due, data),
      ...part(list.waiting, waiting, data),
      ...part(list.orphaned, orphaned, data),
      ...recordBlocks(data),
      ...part(list.closed, closed, data),
    ],
  });
}

function part(title: string, rows: readonly Hypothesis[], { profile: { locale } }: BetsData): KnownBlock[] {
  if (rows.length === 0) return [];
  const more = rows.length - mostRows;
  return [
    context(title),
    ...rows.slice(0, mostRows).map((one) => row(one, locale)),
    ...(more > 0 ? [context(phrases(locale).expected.list.more(inDigits(more, locale)))] : []),
  ];
}

function row(hypothesis: Hypothesis, locale: string): KnownBlock {
  const { id, of, text, expects } = hypothesis;
  return {
    type: 'section',
    block_id: blockId(blockNames.bet, of.week, id),
    text: typedText(clip(expects, lineRoom), {
      after: `\n${weekName(of.week, locale)} · ${clip(text, lineRoom)}\n${whenWords(hypothesis, locale)}`,
    }),
    accessory: accessory(hypothesis, locale),
  };
}

function whenWords({ due, postponed, closed }: Hypothesis, locale: string): string {
  const { list } = phrases(locale).expected;
  if (closed !== undefined) return list.cameOut[closed.result](dayName(closed.on, locale));
  const day = dayName(due, locale);
  return postponed === 0 ? list.onDay(day) : list.onDayAgain(day, inDigits(postponed, locale));
}

/** One thing is a button, several are ⋯. */
function accessory({ closed, orphaned }: Hypothesis, locale: string): Button | Overflow {
  const words = phrases(locale).expected.list.menu;
  const choice = (value: BetMenuValue) => ({ text: words[value], value });
  if (closed !== undefined) return button(words.forget, actionIds.betMenu, choice('forget'));
  const change = orphaned === undefined ? [choice('change')] : [];
  return overflow(actionIds.betMenu, [choice('look'), ...change, choice('forget')]);
}
