import type { KnownBlock, ModalView } from '@slack/types';
import { shareAt, type AgreedShare } from '../../../domain/agreed-share.js';
import { addWeeks, mondayOf, sundayOf, weekOfDay, type Day } from '../../../domain/week.js';
import { actionIds, blockId, blockNames, callbackIds } from '../../ids.js';
import { actions, button, context, input, modal, section, select } from '../blocks.js';
import { dayWithYear } from '../dates.js';
import { percent } from '../numbers.js';
import { phrases } from '../phrases.js';

export interface TimeData {
  /** Oldest first. */
  readonly shares: readonly AgreedShare[];
  readonly today: Day;
  /** What was just done, sentence by sentence. */
  readonly news?: readonly string[] | undefined;
  readonly locale: string;
}

/** In steps of five percent; the least is a tenth. */
export const shareChoices: readonly number[] = Array.from({ length: 19 }, (_, step) => 100 - 5 * step);

/** A window holds a hundred blocks. */
const mostShares = 80;

/** How much of full time somebody works, from a day on; and the way to time off. */
export function timeModal({ shares, today, news = [], locale }: TimeData): ModalView {
  const { career, names } = phrases(locale);
  const { time } = career;
  const shown = (share: number) => percent(share / 100, locale);
  const choices = shareChoices.map((share) => ({
    text: share === 100 ? time.all(shown(share)) : shown(share),
    value: String(share),
  }));
  return modal({
    callback: callbackIds.workTime,
    title: time.title,
    submit: time.submit,
    close: names.close,
    blocks: [
      ...(news.length === 0 ? [] : [section(news.join('\n'))]),
      section(timeLine(shares, today, locale)),
      ...shares
        .map((share, index) => shareRow(share, shares[index + 1], today, locale))
        .slice(-mostShares)
        .toReversed(),
      context(time.explain),
      input(blockId(blockNames.workShare), time.label, select(actionIds.workShare, time.choose, choices)),
      input(blockId(blockNames.workFrom), time.day, {
        type: 'datepicker',
        action_id: actionIds.workFrom,
        initial_date: today,
      }),
      actions(blockId(blockNames.buttons, undefined, 'time'), [
        button(time.leave, actionIds.awayUntil),
        button(career.button, actionIds.career),
      ]),
    ],
  });
}

/** `You said 60% of full time: the bar is 60%.` */
export function timeLine(shares: readonly AgreedShare[], today: Day, locale: string): string {
  return saidShare(shareAt(shares, weekOfDay(today)), locale) ?? phrases(locale).career.time.full;
}

/** The same of a share that counts in a week; undefined for full time. */
export function saidShare(share: number, locale: string): string | undefined {
  return share === 1 ? undefined : phrases(locale).career.time.said(percent(share, locale));
}

function shareRow({ from, share }: AgreedShare, next: AgreedShare | undefined, today: Day, locale: string): KnownBlock {
  const { time } = phrases(locale).career;
  const day = dayWithYear(mondayOf(from), locale);
  const end = next === undefined ? undefined : dayWithYear(sundayOf(addWeeks(next.from, -1)), locale);
  const isAhead = from > weekOfDay(today);
  return {
    ...section(
      share === 1 ? fullTime() : partOf(percent(share, locale)),
      button(time.remove, actionIds.workRemove, { value: from }),
    ),
    block_id: blockId(blockNames.agreedShare, from),
  };

  function fullTime(): string {
    if (end !== undefined) return time.fullFromTo(day, end);
    return isAhead ? time.fullAhead(day) : time.fullFrom(day);
  }

  function partOf(shown: string): string {
    if (end !== undefined) return time.fromTo(day, end, shown);
    return isAhead ? time.ahead(day, shown) : time.from(day, shown);
  }
}
