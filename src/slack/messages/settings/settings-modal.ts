import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import type { Profile } from '../../../domain/profile.js';
import { bandWordings } from '../../../domain/profile.js';
import { earlyWeekdaysFor, paceOf, paces, type Pace } from '../../../domain/rhythm.js';
import type { Day } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { WishValue } from '../../ids/choices.js';
import { actions, button, input, modal, option, section, select, type Choice } from '../blocks.js';
import { clock, dayName, weekdayName } from '../dates.js';
import type { FromMessage } from '../message.js';
import { phrases } from '../phrases.js';
import { detailInput } from './detail-input.js';
import { silenceOf } from './silence.js';
import { hourChoices, weekdayChoices } from './time-choices.js';

export interface SettingsData {
  readonly profile: Profile;
  /** Today in the person's zone. */
  readonly today: Day;
  /** How often was just chosen, not yet saved. */
  readonly pace?: Pace | undefined;
  /** Names the last change, while it can be undone. */
  readonly undo?: string | undefined;
  readonly from?: FromMessage | undefined;
}

/** How often and when the mirror asks, what stands in the chat, how the place is worded; level, being away, stopping. */
export function settingsModal(data: SettingsData): ModalView {
  const { profile, from } = data;
  const words = phrases(profile.locale).settings;
  return modal({
    callback: callbackIds.settings,
    title: words.title,
    submit: words.save,
    close: phrases(profile.locale).names.close,
    metadata: { ...from },
    blocks: [
      ...undoRow(data),
      ...rhythmInputs(data),
      wishesInput(profile),
      detailInput(profile.detail, profile.locale),
      wordsInput(profile),
      themeInput(profile),
      ...silenceBlocks(data),
    ],
  });
}

function undoRow({ undo, profile }: SettingsData): KnownBlock[] {
  if (undo === undefined) return [];
  const { aMomentAgo, undo: label } = phrases(profile.locale).settings.changed;
  return [section(aMomentAgo, button(label, actionIds.undoSettings, { value: undo }))];
}

function rhythmInputs({ profile, pace = paceOf(profile.rhythm) }: SettingsData): InputBlock[] {
  const { locale, rhythm, zone } = profile;
  const words = phrases(locale).settings;
  const choices = paces.map((value) => ({ ...words.pace.choices[value], value }));
  return [
    {
      ...input(blockId(blockNames.pace), words.pace.label, select(actionIds.pace, words.placeholder, choices, pace)),
      // The earlier day is asked for only where there is one.
      dispatch_action: true,
    },
    input(
      blockId(blockNames.weekday),
      words.day,
      select(actionIds.weekday, words.placeholder, weekdayChoices(locale), String(rhythm.weekday)),
    ),
    ...(pace === 'twice' ? [earlyInput(profile)] : []),
    input(
      blockId(blockNames.hour),
      words.time,
      select(actionIds.hour, words.placeholder, hours(profile), rhythm.time),
      {
        hint: words.zone(zone),
      },
    ),
  ];
}

function earlyInput({ rhythm, locale }: Profile): InputBlock {
  const words = phrases(locale).settings;
  const chosen = rhythm.earlyWeekday ?? usualEarlyDay(rhythm.weekday);
  return input(
    blockId(blockNames.earlyWeekday),
    words.early.label,
    select(
      actionIds.earlyWeekday,
      words.placeholder,
      weekdayChoices(locale),
      chosen === undefined ? undefined : String(chosen),
    ),
    { hint: words.early.hint },
  );
}

/** The middle of the days that may be: Tuesday or Wednesday before a Friday. */
function usualEarlyDay(weekday: number): number | undefined {
  const days = earlyWeekdaysFor(weekday);
  return days[Math.floor((days.length - 1) / 2)];
}

/** What is wrong with an earlier day; undefined when it lies in the same week, before the week's own. */
export function earlyDayError(weekday: number, early: number, locale: string): string | undefined {
  const days = earlyWeekdaysFor(weekday);
  if (days.includes(early)) return undefined;
  const words = phrases(locale).settings.early;
  return early === weekday ? words.notBoth : words.wrong(weekdayName(weekday, locale));
}

function hours({ rhythm, locale }: Profile): Choice[] {
  const choices = hourChoices(locale);
  const known = choices.some(({ value }) => value === rhythm.time);
  return known ? choices : [{ text: clock(rhythm.time, locale), value: rhythm.time }, ...choices];
}

function wishesInput({ reminder, energy = false, locale }: Profile): InputBlock {
  const words = phrases(locale).settings.wishes;
  const wish = (value: WishValue) => option({ text: words[value], value });
  const ticked = [...(reminder ? [wish('reminder')] : []), ...(energy ? [wish('energy')] : [])];
  return input(
    blockId(blockNames.wishes),
    words.label,
    {
      type: 'checkboxes',
      action_id: actionIds.wishes,
      options: [wish('reminder'), wish('energy')],
      ...(ticked.length > 0 ? { initial_options: ticked } : {}),
    },
    { optional: true },
  );
}

/** What numbers that rest are chosen as. */
export const restValue = 'rest';

function wordsInput({ bandWords, hidden, locale }: Profile): InputBlock {
  const { words, placeholder } = phrases(locale).settings;
  const rest = hidden === undefined ? words.rest : { text: words.restsUntil(dayName(hidden.until, locale)) };
  const choices: Choice[] = bandWordings.map((value) => ({ ...words.choices[value], value }));
  choices.splice(-1, 0, { ...rest, value: restValue });
  return input(
    blockId(blockNames.bandWords),
    words.label,
    select(actionIds.bandWords, placeholder, choices, hidden === undefined ? bandWords : restValue),
  );
}

function themeInput({ theme, locale }: Profile): InputBlock {
  const { pictures, placeholder } = phrases(locale).settings;
  const choices = (['light', 'dark'] as const).map((value) => ({ ...pictures.choices[value], value }));
  return input(blockId(blockNames.theme), pictures.label, select(actionIds.theme, placeholder, choices, theme));
}

function silenceBlocks({ profile, today }: SettingsData): KnownBlock[] {
  const words = phrases(profile.locale).settings;
  const silence = silenceOf(profile, today);
  const level = button(words.changeLevel, actionIds.changeLevel);
  const mine = button(phrases(profile.locale).mine.button, actionIds.mine);
  const time = button(phrases(profile.locale).career.time.button, actionIds.workTime);
  return [
    section(silence?.sentence ?? words.stopKeeps),
    actions(
      blockId(blockNames.buttons),
      silence === undefined
        ? [level, time, mine, button(words.away, actionIds.awayUntil), button(words.stop, actionIds.stop)]
        : [button(silence.end, actionIds.resume), level, time, mine],
    ),
  ];
}
