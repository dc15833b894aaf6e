import type { ActionsBlock } from '@slack/types';
import type { Profile } from '../../../domain/profile.js';
import type { Day, WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, section } from '../blocks.js';
import { dayName, dayWithYear, moment, weekName } from '../dates.js';
import type { Message } from '../message.js';
import { inDigits, percent } from '../numbers.js';
import { phrases } from '../phrases.js';
import { scaledValue } from './scaled-value.js';

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
  /** Weeks of it that hold lines, and count as they were worked. */
  readonly kept?: readonly WeekKey[] | undefined;
}

/** In place of a form: away until a day, what stays silent, which weeks count all the same, and the way back. */
export function awayReceipt({ until, locale, week, kept = [] }: AwayData): Message {
  const words = phrases(locale).settings;
  const sentence = until === null ? words.awayOpenEnd : words.awayUntil(dayName(until, locale));
  return {
    text: words.awayNoted,
    blocks: [
      section(kept.length === 0 ? sentence : `${sentence} ${words.pause.keptLines(inDigits(kept.length, locale))}`),
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
  /** What it did to its weeks: time off now, held against a part, as they were. */
  readonly weeks: Readonly<Record<'off' | 'scaled' | 'kept', readonly WeekKey[]>>;
  /** The place before and after, where weeks with lines were read again. */
  readonly places?: readonly string[] | undefined;
  readonly locale: string;
}

/** Time off that is over or still to come, or that is partly worked: what it did to how many weeks, and the way back. */
export function timeOffNoted(data: TimeOffData): Message {
  const { part, weeks, places = [], locale } = data;
  const { pause } = phrases(locale).settings;
  const { scaled } = weeks;
  return {
    text: pause.noted,
    blocks: [
      section(part > 0 ? partSentences(data) : offSentences(data)),
      ...places.map((place) => section(place)),
      ...(scaled.length === 0
        ? []
        : [
            actions(blockId(blockNames.buttons, undefined, 'whole'), [
              button(pause.countWhole, actionIds.leaveBack, { value: scaledValue({ weeks: scaled, part }) }),
            ]),
          ]),
    ],
  };
}

function offSentences({ from, until, today, weeks: { off, kept }, locale }: TimeOffData): string {
  const { pause } = phrases(locale).settings;
  const [first, back] = [dayWithYear(from, locale), dayWithYear(until, locale)];
  const [left, lines] = [inDigits(off.length, locale), inDigits(kept.length, locale)];
  if (off.length === 0) return kept.length === 0 ? pause.noWeek(first, back) : pause.onlyLines(lines);
  const noted = until <= today ? pause.notedPast(first, back, left) : pause.notedAhead(first, back);
  return kept.length === 0 ? noted : `${noted} ${pause.keptLines(lines)}`;
}

function partSentences({ from, until, part, today, weeks, locale }: TimeOffData): string {
  const { pause } = phrases(locale).settings;
  const [first, back] = [dayWithYear(from, locale), dayWithYear(until, locale)];
  const [off, scaled, kept] = [weeks.off.length, weeks.scaled.length, weeks.kept.length];
  if (off + scaled === 0) return kept === 0 ? pause.noWeek(first, back) : pause.allSaid(inDigits(kept, locale));
  const goesOn = until > today ? [pause.goesOnAsking] : [];
  return [
    pause.notedPart(first, back, percent(part, locale)),
    ...(scaled === 0 ? [] : [pause.readAgain(inDigits(scaled, locale))]),
    ...(off === 0 ? [] : [pause.withoutLines(inDigits(off, locale))]),
    ...(kept === 0 ? [] : [pause.saidThemselves(inDigits(kept, locale))]),
    ...goesOn,
  ].join(' ');
}

/** After weeks with lines were made whole again. */
export function wholeAgain(weeks: number, locale: string): Message {
  const { pause } = phrases(locale).settings;
  return { text: pause.noted, blocks: [section(pause.wholeAgain(inDigits(weeks, locale)))] };
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
