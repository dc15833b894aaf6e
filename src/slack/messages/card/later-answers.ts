import type { Day, WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, section, select } from '../blocks.js';
import { dayName, moment, weekName } from '../dates.js';
import type { Message } from '../message.js';
import { capitalised } from '../numbers.js';
import { phrases, type Phrases } from '../phrases.js';
import { escaped } from '../typed.js';
import { laterChoices } from '../weekly/later.js';

export interface LaterWhenData {
  readonly command: string;
  readonly week: WeekKey;
  readonly now: Date;
  readonly zone: string;
  readonly locale: string;
  /** Something was typed that says no moment, or one too far ahead. */
  readonly problem?: keyof Phrases['later']['problems'] | undefined;
}

/** `/mirror snooze` without a moment: when? */
export function laterWhen({ command, week, now, zone, locale, problem }: LaterWhenData): Message {
  const { later } = phrases(locale);
  const name = escaped(command);
  const examples = later.moments.map((words) => `\`${name} snooze ${words}\``);
  const asked = problem === undefined ? later.when(weekName(week, locale)) : later.problems[problem];
  return {
    text: later.whenText,
    blocks: [
      section(`${asked} ${later.examples(phrases(locale).grammar.listed(examples))}`),
      actions(blockId(blockNames.buttons, week), [
        select(actionIds.later, later.pick, laterChoices(now, zone, locale)),
        button(later.openNow, actionIds.openWeek),
      ]),
    ],
  };
}

export interface LaterData {
  readonly week: WeekKey;
  readonly until: Date;
  readonly zone: string;
  readonly locale: string;
}

/** The week waits until a moment, because the person said so. */
export function laterReceipt({ week, until, zone, locale }: LaterData): Message {
  const { later } = phrases(locale);
  return {
    text: later.noted,
    blocks: [
      section(later.knocks(weekName(week, locale), moment(until, zone, locale))),
      actions(blockId(blockNames.buttons, week), [button(later.openNow, actionIds.openWeek)]),
    ],
  };
}

/** Nothing is asked about that week any more, so nothing can wait. */
export function nothingWaits({ week, locale }: { readonly week: WeekKey; readonly locale: string }): Message {
  const { later, card } = phrases(locale);
  return {
    text: later.nothingWaitsText,
    blocks: [
      section(later.nothingWaits(capitalised(weekName(week, locale)))),
      actions(blockId(blockNames.buttons, week), [
        button(card.openThatWeek(weekName(week, locale)), actionIds.openWeek),
      ]),
    ],
  };
}

/** Stopped or away: a knock would break the silence. */
export function silentNow({ locale }: { readonly locale: string }): Message {
  const { later } = phrases(locale);
  return {
    text: later.silent,
    blocks: [
      section(later.silent),
      actions(blockId(blockNames.buttons), [button(later.back, actionIds.resume, { primary: true })]),
    ],
  };
}

export interface BadDayData {
  readonly command: string;
  readonly problem: keyof Phrases['later']['badDay'];
  readonly example: Day;
  readonly locale: string;
}

/** `/mirror pause until …` with words that say no day to come back. */
export function badDayMessage({ command, problem, example, locale }: BadDayData): Message {
  const { later } = phrases(locale);
  const typed = `\`${escaped(command)} ${later.pauseUntil(example)}\``;
  return {
    text: later.badDayText,
    blocks: [
      section(later.badDayExample(later.badDay[problem], typed, dayName(example, locale))),
      actions(blockId(blockNames.buttons), [button(later.pickDay, actionIds.awayUntil)]),
    ],
  };
}
