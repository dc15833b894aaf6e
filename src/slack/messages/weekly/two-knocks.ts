import type { ActionsBlock, InputBlock } from '@slack/types';
import type { CheckIn } from '../../../domain/check-in.js';
import { dimensions } from '../../../domain/dimension.js';
import type { Profile } from '../../../domain/profile.js';
import { knockDayOf } from '../../../domain/rhythm.js';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds, type ActionId } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, context, header, overflow, section } from '../blocks.js';
import { countsLine } from '../counts-line.js';
import { clock, dayName, weekDates, weekName } from '../dates.js';
import type { Message } from '../message.js';
import { capitalised, decimal } from '../numbers.js';
import { phrases } from '../phrases.js';
import { box, boxLabels, emptyBoxes } from './boxes.js';
import { notedLine, ownReadSelect, promptMenu, rhythmFoot, type PromptData } from './weekly-prompt.js';

/** The earlier of two knocks: the form of a week that goes on. */
export function earlyPrompt(data: PromptData): Message {
  const { week, level, profile } = data;
  const { locale } = profile;
  const { twoKnocks, weekly } = phrases(locale);
  const text = twoKnocks.earlyText;
  if (profile.detail === 'discreet') return discreet(data, text);
  return {
    text,
    blocks: [
      header(twoKnocks.earlyTitle(weekDates(week, locale))),
      context(`${restComes(week, profile)} ${weekly.howTo}`),
      ...notedLine(data),
      ...emptyBoxes(week, level, locale),
      buttons(data, actionIds.save),
      rhythmFoot(profile),
    ],
  };
}

/** The week's own knock after an earlier one: how much is there, and boxes for the rest. */
export function goesOnPrompt(data: PromptData & { readonly soFar: CheckIn }): Message {
  const { week, profile } = data;
  const { locale } = profile;
  const { twoKnocks, weekly } = phrases(locale);
  const text = twoKnocks.goesOnText;
  if (profile.detail === 'discreet') return discreet(data, text);
  return {
    text,
    blocks: [
      header(weekly.title(weekDates(week, locale))),
      context(`${twoKnocks.goesOn} ${weekly.howTo}`),
      ...boxesForTheRest(data),
      actions(blockId(blockNames.ownRead, week), [ownReadSelect(locale)]),
      buttons(data, actionIds.addToWeek),
      rhythmFoot(profile),
    ],
  };
}

/** After Save at the earlier knock: when the rest is asked, and a button for a week that is complete already. */
export function soFarReceipt(checkIn: CheckIn, profile: Profile): Message {
  const { week, entries } = checkIn;
  const { twoKnocks, replies } = phrases(profile.locale);
  const text = twoKnocks.soFarSaved(capitalised(weekName(week, profile.locale)));
  const isDiscreet = profile.detail === 'discreet';
  return {
    text,
    blocks: [
      section(isDiscreet ? text : `*${text}* ${countsLine(entries, profile.locale)}`),
      context(restComes(week, profile)),
      actions(blockId(blockNames.buttons, week), [
        button(twoKnocks.thatWasAll, actionIds.thatWasAll),
        button(replies.edit, actionIds.editWeek),
      ]),
    ],
  };
}

function restComes(week: WeekKey, { rhythm, locale }: Profile): string {
  const day = dayName(knockDayOf(week, rhythm), locale);
  return phrases(locale).twoKnocks.restComes(day, clock(rhythm.time, locale));
}

function boxesForTheRest({ week, level, profile, soFar }: PromptData & { readonly soFar: CheckIn }): InputBlock[] {
  const { locale } = profile;
  const { twoKnocks, examples } = phrases(locale);
  const labels = boxLabels(level, locale);
  return dimensions.map((dimension) => {
    const count = soFar.entries.filter((entry) => entry.dimension === dimension).length;
    const label = labels[dimension];
    return box(week, dimension, count === 0 ? label : twoKnocks.countInBox(label, decimal(count, locale, 0)), {
      placeholder: examples[level.family][dimension],
    });
  });
}

function buttons({ week, profile }: PromptData, save: ActionId): ActionsBlock {
  const { weekly } = phrases(profile.locale);
  return actions(blockId(blockNames.buttons, week), [
    button(weekly.save, save, { primary: true }),
    button(weekly.moreDetail, actionIds.moreDetail),
    overflow(actionIds.promptMenu, promptMenu(profile.locale)),
  ]);
}

function discreet({ week, profile }: PromptData, text: string): Message {
  const { weekly } = phrases(profile.locale);
  return {
    text,
    blocks: [
      section(text),
      actions(blockId(blockNames.buttons, week), [
        button(weekly.openForm, actionIds.openForm, { primary: true }),
        overflow(actionIds.promptMenu, promptMenu(profile.locale)),
      ]),
    ],
  };
}
