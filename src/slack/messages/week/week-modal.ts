import type { ActionsBlock, InputBlock, ModalView } from '@slack/types';
import { dimensions, type Dimension, type PerDimension } from '../../../domain/dimension.js';
import type { HeldLevel } from '../../../domain/lookup.js';
import type { WeekState } from '../../../domain/check-in.js';
import type { NotedLine } from '../../../domain/noted-line.js';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { actions, context, input, modal, section, select, type Choice } from '../blocks.js';
import { notedInForm } from '../capture/noted-in-form.js';
import { weekDates, weekName, weekTitle } from '../dates.js';
import type { FromMessage } from '../message.js';
import { capitalised, inWords } from '../numbers.js';
import { typedText } from '../typed.js';
import type { Voice } from '../voice.js';
import { phrases } from '../phrases.js';
import { offSinceInput, offTextInput } from '../signals/off-modal.js';
import { box, boxLabels, boxRoom } from '../weekly/boxes.js';
import { tooLongError } from './field-errors.js';
import { nextInput } from './next-input.js';
import { brokenLines, splitBox } from './split-box.js';

export interface WeekModalData {
  readonly week: WeekKey;
  /** Weeks the picker offers, newest first, with what each is so far (absent: not logged). */
  readonly weeks: readonly { readonly week: WeekKey; readonly state?: WeekState | undefined }[];
  readonly level: HeldLevel;
  readonly voice: Voice;
  /** What was typed, box by box; more than 3,000 characters continue in further inputs, so nothing is lost. */
  readonly boxes: PerDimension<string>;
  readonly ownRead?: number | undefined;
  readonly next?: string | undefined;
  /** Part of the week worked, 0 to 1; 1 when absent. */
  readonly availability?: number | undefined;
  /** Asked only of people who want to be asked; 1 to 5. */
  readonly energy?: { readonly rating?: number | undefined } | undefined;
  /** The id that a question would have which the person brings with the week. */
  readonly offIssue: string;
  /** "One thing for next week" of the week before. */
  readonly lastNext?: string | undefined;
  /** True when the week is stored already: the title says Edit. */
  readonly saved: boolean;
  /** Revision of the stored check-in, 0 when there is none. */
  readonly revision: number;
  /** Noted lines, which stand in the boxes too. */
  readonly noted?: readonly NotedLine[] | undefined;
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
  const { week, saved, queue = [], noted = [], voice } = data;
  const { week: words } = phrases(voice.locale);
  const number = Number(week.slice(6));
  return modal({
    callback: callbackIds.week,
    title: saved ? words.editTitle(number) : words.title(number),
    submit: queue.length > 0 ? words.saveAndNext : words.save,
    close: words.notNow,
    metadata: {
      week,
      revision: data.revision,
      ...data.from,
      issue: data.offIssue,
      ...(noted.length === 0 ? {} : { notesSeen: noted.map(({ id }) => id) }),
      ...(queue.length === 0 ? {} : { queue: [...queue] }),
    },
    blocks: [
      ...weekPicker(data),
      ...(data.notice === undefined ? [] : [section(data.notice)]),
      ...(queue.length === 0 ? [] : [context(queueLine(queue, voice.locale))]),
      ...(saved || queue.length > 0 ? [] : [context(words.howTo)]),
      ...(data.lastNext === undefined
        ? []
        : [{ type: 'section' as const, text: typedText(data.lastNext, { before: words.lastNext }) }]),
      ...notedInForm(noted, week, voice.locale),
      ...dimensions.flatMap((dimension) => boxInputs(data, dimension)),
      ownReadInput(data),
      nextInput(week, data.level.family, voice.locale, data.next),
      availabilityInput(data),
      ...energyInput(data),
      ...offInputs(data),
    ],
  });
}

/** Of no week: another week in the same window keeps what was typed here. */
function offInputs({ offIssue, voice: { locale } }: WeekModalData): InputBlock[] {
  const { off } = phrases(locale).signals;
  return [
    offTextInput(blockId(blockNames.offText, undefined, offIssue), locale, { optional: true }),
    offSinceInput(blockId(blockNames.offSince, undefined, offIssue), off.inWeekSince, locale, {
      optional: true,
      hint: off.sinceHint,
    }),
  ];
}

function energyInput({ week, energy, voice }: WeekModalData): InputBlock[] {
  if (energy === undefined) return [];
  const { label, placeholder, levels } = phrases(voice.locale).settings.energy;
  const choices = levels.map((text, index) => ({ text, value: String(index + 1) }));
  const chosen = energy.rating === undefined ? undefined : String(energy.rating);
  return [
    input(blockId(blockNames.energy, week), label, select(actionIds.energy, placeholder, choices, chosen), {
      optional: true,
    }),
  ];
}

function weekPicker({ week, weeks, voice }: WeekModalData): (ActionsBlock | ReturnType<typeof context>)[] {
  const { names, week: words } = phrases(voice.locale);
  const choices = weeks.map((one) => ({
    text: `${weekTitle(one.week, voice.locale)} · ${names.weekStates[one.state ?? 'missed']}`,
    value: one.week,
  }));
  // An older week that is open for edit stands outside the list: it is named, not picked.
  if (!choices.some(({ value }) => value === week)) return [context(weekTitle(week, voice.locale))];
  return [actions(blockId(blockNames.pickWeek, week), [select(actionIds.pickWeek, words.pick, choices, week)])];
}

function boxInputs({ week, level, boxes, boxNotices, voice }: WeekModalData, dimension: Dimension): InputBlock[] {
  const parts = splitBox(boxes[dimension], boxRoom);
  const inLine = brokenLines(boxes[dimension], parts);
  const { names, week: words, examples } = phrases(voice.locale);
  const label = boxLabels(level, voice.locale)[dimension];
  const hint =
    boxNotices?.[dimension] ?? (parts.length > 1 ? tooLongError(boxes[dimension].length, voice.locale) : undefined);
  const first = box(week, dimension, label, {
    placeholder: examples[level.family][dimension],
    value: parts[0] ?? '',
    ...(hint === undefined ? {} : { hint }),
  });
  const rest = parts.slice(1).map((value, index) =>
    box(week, dimension, words.continued(names.dimensions[dimension]), {
      value,
      part: index + 2,
      inLine: inLine[index + 1] ?? false,
    }),
  );
  return [first, ...rest];
}

function ownReadInput({ week, ownRead, voice }: WeekModalData): InputBlock {
  const { names, week: words } = phrases(voice.locale);
  return input(
    blockId(blockNames.ownRead, week),
    words.ownRead,
    select(
      actionIds.ownRead,
      words.beforeNumbers,
      names.ownReads.map((name, index) => ({
        text: `${index + 1} ${name}`,
        value: String(index + 1),
      })),
      ownRead === undefined ? undefined : String(ownRead),
    ),
    { optional: true },
  );
}

function availabilityInput({ week, availability = 1, voice }: WeekModalData): InputBlock {
  const { week: words } = phrases(voice.locale);
  const { all, most, half, little, none } = words.availabilities;
  const choices = [
    { text: all, value: '1' },
    { text: most, value: '0.75' },
    { text: half, value: '0.5' },
    { text: little, value: '0.25' },
    { text: none, value: '0' },
  ];
  const distance = ({ value }: Choice) => Math.abs(Number(value) - availability);
  const nearest = choices.reduce((best, next) => (distance(next) < distance(best) ? next : best));
  return input(
    blockId(blockNames.availability, week),
    words.availability,
    select(actionIds.availability, all, choices, nearest.value),
    { optional: true, hint: words.availabilityHint },
  );
}

function queueLine(queue: readonly WeekKey[], locale: string): string {
  const { week: words } = phrases(locale);
  const left = capitalised(words.left(inWords(queue.length, locale)));
  const [next] = queue;
  return next === undefined ? left : words.nextIs(left, weekName(next, locale), weekDates(next, locale));
}
