import type { ActionsBlock, ContextBlock } from '@slack/types';
import type { HeldLevel } from '../../../domain/lookup.js';
import type { Profile } from '../../../domain/profile.js';
import { addDays, dayOf, type WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import type { PromptMenuValue } from '../../ids/choices.js';
import { actions, button, context, header, overflow, section, select, type Choice } from '../blocks.js';
import { moment, weekDates, weekName } from '../dates.js';
import type { Message, MessageBlock } from '../message.js';
import { capitalised, inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';
import { rhythmLine } from '../settings/rhythm-line.js';
import { escaped } from '../typed.js';
import { emptyBoxes } from './boxes.js';
import { laterChoices } from './later.js';

export interface PromptData {
  readonly week: WeekKey;
  readonly level: HeldLevel;
  readonly profile: Profile;
  /** When it is sent: "This afternoon" is offered before 13:00 in the person's zone only. */
  readonly now: Date;
  /** Lines noted for the week so far; Save keeps them. */
  readonly noted?: number | undefined;
  /** The week before, when it is asked about with this one and is open. */
  readonly before?: WeekKey | undefined;
}

/** The weekly DM with its form; discreet people get one button. */
export function weeklyPrompt(data: PromptData): Message {
  const { weekly } = phrases(data.profile.locale);
  const hints = isFirstBack(data) ? `${weekly.welcomeBack} ${weekly.howTo}` : weekly.howTo;
  return prompt(data, weekly.open, [header(weekly.title(datesOf(data))), context(hints)]);
}

/** The first prompt after time away comes within a week of the first day back. */
function isFirstBack({ profile: { pausedUntil, zone }, now }: PromptData): boolean {
  const today = dayOf(now, zone);
  return typeof pausedUntil === 'string' && pausedUntil <= today && today < addDays(pausedUntil, 7);
}

/** The one reminder, or the knock that Later asked for; it carries the form as well. */
export function weeklyReminder(data: PromptData): Message {
  const { weekly } = phrases(data.profile.locale);
  return prompt(data, weekly.stillOpen, [
    header(weekly.stillOpenTitle(datesOf(data))),
    context(`${weekly.noHarm} ${weekly.howTo}`),
  ]);
}

/** After Later: the same form, with the time of the next knock on top. */
export function snoozedPrompt(data: PromptData & { readonly until: Date }): Message {
  const { zone, locale } = data.profile;
  const { weekly } = phrases(locale);
  const knock = moment(data.until, zone, locale);
  return prompt(data, weekly.waits(knock), [
    header(weekly.title(datesOf(data))),
    context(`${weekly.snoozed(knock)} ${weekly.howTo}`),
  ]);
}

function datesOf({ week, profile }: PromptData): string {
  return weekDates(week, profile.locale);
}

function prompt(data: PromptData, text: string, top: readonly MessageBlock[]): Message {
  if (data.profile.detail === 'discreet') return discreetPrompt(data, text);
  const { week, level } = data;
  return {
    text,
    blocks: [
      ...top,
      ...notedLine(data),
      ...emptyBoxes(week, level, data.profile.locale),
      actions(blockId(blockNames.ownRead, week), [ownReadSelect(data.profile.locale)]),
      promptButtons(data),
      ...weekBefore(data),
      rhythmFoot(data.profile),
    ],
  };
}

/** Every other week: the week between is open too, a button away. */
function weekBefore({ before, profile: { locale } }: PromptData): MessageBlock[] {
  if (before === undefined) return [];
  const { twoKnocks } = phrases(locale);
  const name = weekName(before, locale);
  return [
    {
      ...section(
        twoKnocks.beforeIsOpen(capitalised(name), weekDates(before, locale)),
        button(twoKnocks.fillBefore(name), actionIds.openWeek),
      ),
      block_id: blockId(blockNames.week, before),
    },
  ];
}

// What was noted stands in the modal only: no message repeats what somebody typed.
export function notedLine({ noted = 0, week, profile: { locale } }: PromptData): MessageBlock[] {
  if (noted === 0) return [];
  const { capture, weekly } = phrases(locale);
  const look = button(capture.look, actionIds.moreDetail);
  return [{ ...section(weekly.noted(inDigits(noted, locale)), look), block_id: blockId(blockNames.noted, week) }];
}

/** Your own read of the week, asked before any number. */
export function ownReadSelect(locale: string, initial?: number) {
  const { names, weekly } = phrases(locale);
  return select(
    actionIds.ownRead,
    weekly.ownRead,
    names.ownReads.map((name, index) => ({ text: `${index + 1} ${name}`, value: String(index + 1) })),
    initial === undefined ? undefined : String(initial),
  );
}

function promptButtons({ week, profile, now }: PromptData): ActionsBlock {
  const { weekly } = phrases(profile.locale);
  return actions(blockId(blockNames.buttons, week), [
    button(weekly.save, actionIds.save, { primary: true }),
    button(weekly.moreDetail, actionIds.moreDetail),
    select(actionIds.later, weekly.later, laterChoices(now, profile.zone, profile.locale)),
    button(weekly.skip, actionIds.skip),
    overflow(actionIds.promptMenu, promptMenu(profile.locale)),
  ]);
}

// A context block holds no buttons: the line keeps its place and points to the ⋯ above it.
export function rhythmFoot(profile: Profile): ContextBlock {
  return context(phrases(profile.locale).weekly.foot(`${rhythmLine(profile)}, ${escaped(profile.zone)}`));
}

export function promptMenu(locale: string): (Choice & { readonly value: PromptMenuValue })[] {
  const { weekly } = phrases(locale);
  return [
    { text: weekly.changeRhythm, value: 'rhythm' },
    { text: weekly.stop, value: 'stop' },
    { text: weekly.readers, value: 'who-reads' },
  ];
}

function discreetPrompt(data: PromptData, text: string): Message {
  const { week, profile, now } = data;
  const { weekly } = phrases(profile.locale);
  const skip: Choice & { readonly value: PromptMenuValue } = {
    text: weekly.skipWeek(weekName(week, profile.locale)),
    value: 'skip',
  };
  return {
    text,
    blocks: [
      section(text),
      actions(blockId(blockNames.buttons, week), [
        button(weekly.openForm, actionIds.openForm, { primary: true }),
        select(actionIds.later, weekly.later, laterChoices(now, profile.zone, profile.locale)),
        overflow(actionIds.promptMenu, [skip, ...promptMenu(profile.locale)]),
      ]),
      ...weekBefore(data),
    ],
  };
}
