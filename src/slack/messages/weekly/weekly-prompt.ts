import type { ActionsBlock, ContextBlock } from '@slack/types';
import type { Level } from '../../../domain/framework.js';
import type { Profile } from '../../../domain/profile.js';
import { addDays, dayOf, type WeekKey } from '../../../domain/week.js';
import { actionIds, blockId, blockNames, type PromptMenuValue } from '../../ids.js';
import { actions, button, context, header, overflow, section, select, type Choice } from '../blocks.js';
import { clock, moment, weekDates, weekName, weekdayName } from '../dates.js';
import type { Message, MessageBlock } from '../message.js';
import { counted, plural } from '../numbers.js';
import { escaped } from '../typed.js';
import { phrases } from '../phrases.js';
import { emptyBoxes } from './boxes.js';
import { laterChoices } from './later.js';

export interface PromptData {
  readonly week: WeekKey;
  readonly level: Level;
  readonly profile: Profile;
  /** When it is sent: "This afternoon" is offered before 13:00 in the person's zone only. */
  readonly now: Date;
  /** Lines noted for the week so far; Save keeps them. */
  readonly noted?: number | undefined;
}

const howTo =
  'One thing per line. Any box may stay empty. What you type is not kept in this chat. x6 counts, 2d is time, a link is proof.';

/** The weekly DM with its form; discreet people get one button. */
export function weeklyPrompt(data: PromptData): Message {
  const dates = weekDates(data.week, data.profile.locale);
  return prompt(data, 'Your week is open.', [header(`Your week: ${dates}`), context(`${welcomeBack(data)}${howTo}`)]);
}

/** With the first prompt after time away, which comes within a week of the first day back. */
function welcomeBack({ profile: { pausedUntil, zone }, now }: PromptData): string {
  const today = dayOf(now, zone);
  const isFirst = typeof pausedUntil === 'string' && pausedUntil <= today && today < addDays(pausedUntil, 7);
  return isFirst ? 'Welcome back. The weeks away count as time off, never as a zero. ' : '';
}

/** The one reminder, or the knock that Later asked for; it carries the form as well. */
export function weeklyReminder(data: PromptData): Message {
  const dates = weekDates(data.week, data.profile.locale);
  return prompt(data, 'Your week is still open.', [
    header(`Still open: ${dates}`),
    context(`Two minutes are enough, or skip it: no harm. Nothing more follows unless you ask. ${howTo}`),
  ]);
}

/** After Later: the same form, with the time of the next knock on top. */
export function snoozedPrompt(data: PromptData & { readonly until: Date }): Message {
  const { zone, locale } = data.profile;
  const dates = weekDates(data.week, locale);
  const knock = moment(data.until, zone, locale);
  return prompt(data, `Your week waits until ${knock}.`, [
    header(`Your week: ${dates}`),
    context(`I will knock again on ${knock}. The form stays open until then. ${howTo}`),
  ]);
}

function prompt(data: PromptData, text: string, top: readonly MessageBlock[]): Message {
  if (data.profile.detail === 'discreet') return discreetPrompt(data, text);
  const { week, level } = data;
  return {
    text,
    blocks: [
      ...top,
      ...notedLine(data),
      ...emptyBoxes(week, level),
      actions(blockId(blockNames.ownRead, week), [ownReadSelect(data.profile.locale)]),
      promptButtons(data),
      rhythmLine(data.profile),
    ],
  };
}

// What was noted stands in the modal only: no message repeats what somebody typed.
function notedLine({ noted = 0, profile }: PromptData): MessageBlock[] {
  if (noted === 0) return [];
  const things = counted(noted, 'thing is', 'things are', profile.locale);
  return [context(`${things} noted for this week. Save keeps ${plural(noted, 'it', 'them')}; look under More detail…`)];
}

/** Your own read of the week, asked before any number. */
export function ownReadSelect(locale: string, initial?: number) {
  return select(
    actionIds.ownRead,
    'Your own read of the week…',
    phrases(locale).names.ownReads.map((name, index) => ({ text: `${index + 1} ${name}`, value: String(index + 1) })),
    initial === undefined ? undefined : String(initial),
  );
}

function promptButtons({ week, profile, now }: PromptData): ActionsBlock {
  return actions(blockId(blockNames.buttons, week), [
    button('Save', actionIds.save, { primary: true }),
    button('More detail…', actionIds.moreDetail),
    select(actionIds.later, 'Later…', laterChoices(now, profile.zone, profile.locale)),
    button('Skip this week', actionIds.skip),
    overflow(actionIds.promptMenu, promptMenu),
  ]);
}

// A context block holds no buttons: the line keeps its place and points to the ⋯ above it.
function rhythmLine({ rhythm, zone, locale }: Profile): ContextBlock {
  const when = `${weekdayName(rhythm.weekday, locale)} ${clock(rhythm.time, locale)}, ${escaped(zone)}`;
  return context(`${when} · Change, stop, or see who can read this: under ⋯`);
}

const promptMenu: (Choice & { readonly value: PromptMenuValue })[] = [
  { text: 'Change day, hour or detail…', value: 'rhythm' },
  { text: 'Stop these messages', value: 'stop' },
  { text: 'Who can read this?', value: 'who-reads' },
];

function discreetPrompt({ week, profile, now }: PromptData, text: string): Message {
  const skip: Choice & { readonly value: PromptMenuValue } = {
    text: `Skip ${weekName(week, profile.locale)}`,
    value: 'skip',
  };
  return {
    text,
    blocks: [
      section(text),
      actions(blockId(blockNames.buttons, week), [
        button('Open', actionIds.openForm, { primary: true }),
        select(actionIds.later, 'Later…', laterChoices(now, profile.zone, profile.locale)),
        overflow(actionIds.promptMenu, [skip, ...promptMenu]),
      ]),
    ],
  };
}
