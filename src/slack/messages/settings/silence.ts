import type { ActionsBlock } from '@slack/types';
import type { Profile } from '../../../domain/profile.js';
import type { Day, WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, section } from '../blocks.js';
import { dayName, dayWithYear, moment, weekName } from '../dates.js';
import type { Message } from '../message.js';
import { percent } from '../numbers.js';
import { phrases } from '../phrases.js';

/** Stopped, or away: what that means and how it ends; undefined while the mirror speaks. */
export interface Silence {
  readonly sentence: string;
  readonly end: string;
}

export function silenceOf({ stoppedAt, pausedUntil, locale }: Profile, today: Day): Silence | undefined {
  const words = phrases(locale).settings;
  if (stoppedAt !== undefined) return { sentence: words.stoppedLine, end: words.startAgain };
  if (pausedUntil === null) return { sentence: words.awayOpenEnd, end: words.iAmBack };
  if (pausedUntil === undefined || pausedUntil <= today) return undefined;
  return { sentence: words.awayUntil(dayName(pausedUntil, locale)), end: words.iAmBack };
}

export interface AwayData {
  /** The first day back; `null` until the person comes back. */
  readonly until: Day | null;
  readonly locale: string;
  /** The week whose form this replaces. */
  readonly week?: WeekKey | undefined;
}

/** In place of a form: away until a day, what stays silent, and the way back. */
export function awayReceipt({ until, locale, week }: AwayData): Message {
  const words = phrases(locale).settings;
  return {
    text: words.awayNoted,
    blocks: [
      section(until === null ? words.awayOpenEnd : words.awayUntil(dayName(until, locale))),
      actions(blockId(blockNames.buttons, week), [
        button(words.iAmBack, actionIds.resume),
        ...(week === undefined ? [] : [button(words.openThat(weekName(week, locale)), actionIds.openWeek)]),
      ]),
    ],
  };
}

export interface TimeOffData {
  readonly from: Day;
  /** The first day back. */
  readonly until: Day;
  /** Part of it that is worked all the same. */
  readonly part: number;
  readonly today: Day;
  readonly locale: string;
}

/** Time off that is over or still to come, or that is partly worked: the mirror goes on asking. */
export function timeOffNoted({ from, until, part, today, locale }: TimeOffData): Message {
  const { pause } = phrases(locale).settings;
  const [first, back] = [dayWithYear(from, locale), dayWithYear(until, locale)];
  const sentence =
    part > 0
      ? pause.notedPart(first, back, percent(part, locale))
      : (until <= today ? pause.notedPast : pause.notedAhead)(first, back);
  return { text: pause.noted, blocks: [section(sentence)] };
}

/** After Stop: nothing is sent any more, nothing is deleted. */
export function stoppedReceipt({ locale }: Pick<Profile, 'locale'>): Message {
  const { stopped, startAgain } = phrases(locale).settings;
  return { text: stopped.text, blocks: [section(stopped.sentence), resumeButton(startAgain)] };
}

/** After Start again or I am back; `next` is when the next question comes. */
export function resumedReceipt({ locale, zone }: Profile, next: Date | undefined): Message {
  const { resumed, changed } = phrases(locale).settings;
  const following = next === undefined ? '' : ` ${changed.next(moment(next, zone, locale))}`;
  return { text: resumed.text, blocks: [section(`${resumed.sentence}${following}`)] };
}

function resumeButton(text: string): ActionsBlock {
  return actions(blockId(blockNames.buttons), [button(text, actionIds.resume)]);
}
