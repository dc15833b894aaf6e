import type { KnownBlock, ModalView } from '@slack/types';
import { shareAt, type AgreedShare } from '../../../domain/agreed-share.js';
import type { Leave } from '../../../domain/planned-leave.js';
import { addWeeks, mondayOf, sundayOf, weekOfDay, type Day, type WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { actions, button, context, input, modal, section, select } from '../blocks.js';
import { dayWithYear } from '../dates.js';
import { inDigits, percent } from '../numbers.js';
import { phrases } from '../phrases.js';

export interface TimeData {
  /** Oldest first. */
  readonly shares: readonly AgreedShare[];
  /** Time off that runs or is planned, in order. */
  readonly leaves: readonly Leave[];
  readonly today: Day;
  /** What was just done, sentence by sentence. */
  readonly news?: readonly string[] | undefined;
  readonly locale: string;
}

/** In steps of five percent; the least is a tenth. */
export const shareChoices: readonly number[] = Array.from({ length: 19 }, (_, step) => 100 - 5 * step);

/** A window holds a hundred blocks. */
const mostShares = 70;
const mostLeaves = 15;

/** How much of full time somebody works, from a day on; time off that runs or is planned, and the way to more of it. */
export function timeModal({ shares, leaves, today, news = [], locale }: TimeData): ModalView {
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
      ...leaveRows(leaves, locale),
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

function shareRow(share: AgreedShare, next: AgreedShare | undefined, today: Day, locale: string): KnownBlock {
  const { time } = phrases(locale).career;
  return {
    ...section(
      shareWords(share, next, today, locale),
      button(time.remove, actionIds.workRemove, { value: share.from }),
    ),
    block_id: blockId(blockNames.agreedShare, share.from),
  };
}

function shareWords({ from, share }: AgreedShare, next: AgreedShare | undefined, today: Day, locale: string): string {
  const { time } = phrases(locale).career;
  const day = dayWithYear(mondayOf(from), locale);
  const end = next === undefined ? undefined : dayWithYear(sundayOf(addWeeks(next.from, -1)), locale);
  const isAhead = from > weekOfDay(today);
  return share === 1 ? fullTime() : partOf(percent(share, locale));

  function fullTime(): string {
    if (end !== undefined) return time.fullFromTo(day, end);
    return isAhead ? time.fullAhead(day) : time.fullFrom(day);
  }

  function partOf(shown: string): string {
    if (end !== undefined) return time.fromTo(day, end, shown);
    return isAhead ? time.ahead(day, shown) : time.from(day, shown);
  }
}

function leaveRows(leaves: readonly Leave[], locale: string): KnownBlock[] {
  const { time } = phrases(locale).career;
  const more = leaves.length - mostLeaves;
  return [
    ...leaves.slice(0, mostLeaves).map((leave) => ({
      ...section(leaveWords(leave, locale), button(time.takeBack, actionIds.leaveBack, { value: leave.from })),
      block_id: blockId(blockNames.leave, leave.from),
    })),
    ...(more > 0 ? [context(time.offMore(inDigits(more, locale)))] : []),
  ];
}

function leaveWords({ from, to, part }: Leave, locale: string): string {
  const { time } = phrases(locale).career;
  const [first, last] = [dayWithYear(mondayOf(from), locale), dayWithYear(sundayOf(to), locale)];
  return part === 0 ? time.off(first, last) : time.offInPart(first, last, percent(part, locale));
}

export interface ShareRemoveData extends Pick<TimeData, 'shares' | 'today' | 'locale'> {
  /** The Monday that it counts from. */
  readonly from: WeekKey;
}

/** Asks before a share goes; undefined when it is gone. */
export function shareRemoveModal({ shares, from, today, locale }: ShareRemoveData): ModalView | undefined {
  const { removing } = phrases(locale).career.time;
  const place = shares.findIndex((share) => share.from === from);
  const share = shares[place];
  if (share === undefined) return undefined;
  return modal({
    callback: callbackIds.workRemove,
    title: removing.title,
    submit: removing.submit,
    close: phrases(locale).names.back,
    metadata: { week: from },
    blocks: [section(removing.explain(shareWords(share, shares[place + 1], today, locale)))],
  });
}

/** Asks before time off is taken back. */
export function leaveBackModal({ leave, locale }: { readonly leave: Leave; readonly locale: string }): ModalView {
  const { takingBack } = phrases(locale).career.time;
  return modal({
    callback: callbackIds.leaveBack,
    title: takingBack.title,
    submit: takingBack.submit,
    close: phrases(locale).names.back,
    metadata: { week: leave.from },
    blocks: [section(takingBack.explain(leaveWords(leave, locale)))],
  });
}

/** That another share was to begin with the same week: both are named. */
export function replacedShare(before: AgreedShare, share: number, locale: string): string {
  const { replaced } = phrases(locale).career.time;
  return replaced(percent(before.share, locale), percent(share, locale), dayWithYear(mondayOf(before.from), locale));
}
