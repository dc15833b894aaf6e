import type { ActionsBlock, InputBlock, ModalView } from '@slack/types';
import { dimensions, type Dimension, type PerDimension } from '../../../domain/dimension.js';
import type { Level } from '../../../domain/framework.js';
import type { WeekState } from '../../../domain/check-in.js';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds, blockId, blockNames, callbackIds } from '../../ids.js';
import { actions, context, input, modal, section, select } from '../blocks.js';
import { weekDates, weekName, weekTitle } from '../dates.js';
import type { FromMessage } from '../message.js';
import { capitalised, numberWord, plural } from '../numbers.js';
import { typedText } from '../typed.js';
import type { Voice } from '../voice.js';
import { phrases } from '../phrases.js';
import { box, boxLabels, boxRoom } from '../weekly/boxes.js';
import { placeholders } from '../weekly/placeholders.js';
import { fieldErrors } from './field-errors.js';
import { nextInput } from './next-input.js';
import { brokenLines, splitBox } from './split-box.js';

export interface WeekModalData {
  readonly week: WeekKey;
  /** Weeks the picker offers, newest first, with what each is so far (absent: not logged). */
  readonly weeks: readonly { readonly week: WeekKey; readonly state?: WeekState | undefined }[];
  readonly level: Level;
  readonly voice: Voice;
  /** What was typed, box by box; more than 3,000 characters continue in further inputs, so nothing is lost. */
  readonly boxes: PerDimension<string>;
  readonly ownRead?: number | undefined;
  readonly next?: string | undefined;
  /** Part of the week worked, 0 to 1; 1 when absent. */
  readonly availability?: number | undefined;
  /** "One thing for next week" of the week before. */
  readonly lastNext?: string | undefined;
  /** True when the week is stored already: the title says Edit. */
  readonly saved: boolean;
  /** Revision of the stored check-in, 0 when there is none. */
  readonly revision: number;
  /** Ids of the noted lines in the boxes. */
  readonly notesSeen?: readonly string[] | undefined;
  readonly from?: FromMessage | undefined;
  /** Back-fill: weeks still to come after this one, oldest first. */
  readonly queue?: readonly WeekKey[] | undefined;
  /** A sentence of ours above the boxes, for example that another window saved first. */
  readonly notice?: string | undefined;
  /** Sentences of ours under single boxes. */
  readonly boxNotices?: Partial<Record<Dimension, string>> | undefined;
}

/** More detail… and Edit: the week as typed, own read, next, which week, how much of it was worked. */
export function weekModal(data: WeekModalData): ModalView {
  const { week, saved, queue = [], voice } = data;
  return modal({
    callback: callbackIds.week,
    title: `${saved ? 'Edit week' : 'Week'} ${Number(week.slice(6))}`,
    submit: queue.length > 0 ? 'Save, next week' : 'Save',
    close: 'Not now',
    metadata: {
      week,
      revision: data.revision,
      ...data.from,
      ...(data.notesSeen === undefined ? {} : { notesSeen: [...data.notesSeen] }),
      ...(queue.length === 0 ? {} : { queue: [...queue] }),
    },
    blocks: [
      ...weekPicker(data),
      ...(data.notice === undefined ? [] : [section(data.notice)]),
      ...(queue.length === 0 ? [] : [context(queueLine(queue, voice.locale))]),
      ...(saved || queue.length > 0 ? [] : [context(howTo)]),
      ...(data.lastNext === undefined
        ? []
        : [
            {
              type: 'section' as const,
              text: typedText(data.lastNext, { before: 'The week before, the one thing was: ' }),
            },
          ]),
      ...dimensions.flatMap((dimension) => boxInputs(data, dimension)),
      ownReadInput(data),
      nextInput(week, data.level.role, data.next),
      input(
        blockId(blockNames.availability, week),
        'How much of the week were you at work?',
        select(actionIds.availability, 'All of it', availabilityChoices, nearestAvailability(data.availability ?? 1)),
        { optional: true, hint: 'Less is expected of a shorter week.' },
      ),
    ],
  });
}

const howTo = 'One thing per line. Any box may stay empty. x6 counts, 2d is time, a link is proof.';

function weekPicker({ week, weeks, voice }: WeekModalData): (ActionsBlock | ReturnType<typeof context>)[] {
  const choices = weeks.map((one) => ({
    text: `${weekTitle(one.week, voice.locale)} · ${phrases(voice.locale).names.weekStates[one.state ?? 'missed']}`,
    value: one.week,
  }));
  // An older week that is open for edit stands outside the list: it is named, not picked.
  if (!choices.some(({ value }) => value === week)) return [context(weekTitle(week, voice.locale))];
  return [actions(blockId(blockNames.pickWeek, week), [select(actionIds.pickWeek, 'Which week?', choices, week)])];
}

function boxInputs({ week, level, boxes, boxNotices, voice }: WeekModalData, dimension: Dimension): InputBlock[] {
  const parts = splitBox(boxes[dimension], boxRoom);
  const inLine = brokenLines(boxes[dimension], parts);
  const label = boxLabels(level)[dimension];
  const hint =
    boxNotices?.[dimension] ??
    (parts.length > 1 ? fieldErrors.tooLong(boxes[dimension].length, voice.locale) : undefined);
  const first = box(week, dimension, label, {
    placeholder: placeholders[level.role][dimension],
    value: parts[0] ?? '',
    ...(hint === undefined ? {} : { hint }),
  });
  const rest = parts.slice(1).map((value, index) =>
    box(week, dimension, `${label.split(':')[0]}, continued`, {
      value,
      part: index + 2,
      inLine: inLine[index + 1] ?? false,
    }),
  );
  return [first, ...rest];
}

function ownReadInput({ week, ownRead, voice }: WeekModalData): InputBlock {
  return input(
    blockId(blockNames.ownRead, week),
    'Your own read of the week',
    select(
      actionIds.ownRead,
      'Before any number…',
      phrases(voice.locale).names.ownReads.map((name, index) => ({
        text: `${index + 1} ${name}`,
        value: String(index + 1),
      })),
      ownRead === undefined ? undefined : String(ownRead),
    ),
    { optional: true },
  );
}

const availabilityChoices = [
  { text: 'All of it', value: '1' },
  { text: 'About three quarters', value: '0.75' },
  { text: 'About half', value: '0.5' },
  { text: 'A day or so', value: '0.25' },
  { text: 'None: I was away', value: '0' },
] as const;

function nearestAvailability(availability: number): string {
  const distance = (value: string) => Math.abs(Number(value) - availability);
  return availabilityChoices.reduce((best, next) => (distance(next.value) < distance(best.value) ? next : best)).value;
}

function queueLine(queue: readonly WeekKey[], locale: string): string {
  const next = queue[0];
  const left = `${capitalised(numberWord(queue.length, locale))} more ${plural(queue.length, 'week', 'weeks')} after this one`;
  return next === undefined
    ? left
    : `${left}; next is ${weekName(next, locale)}, ${weekDates(next, locale)}. A few words are enough.`;
}
