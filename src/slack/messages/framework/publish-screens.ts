import type { KnownBlock, ModalView } from '@slack/types';
import { mondayOf, type WeekKey } from '../../../domain/week.js';
import { callbackIds } from '../../ids/callbacks.js';
import { context, modal, section } from '../blocks.js';
import { dayInYear, dayWithYear } from '../dates.js';
import { decimal, inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';
import type { EditorData } from './editor-data.js';
import { editorWindow, wayBack, wayTo } from './editor-window.js';
import { overtakenBlocks } from './carry-over-screen.js';
import type { Field } from './field.js';
import { overview } from './place.js';
import { problemBlocks } from './problem-rows.js';

/** Why, from when, and the tick that it stays; or what stands in the way. */
export function publishScreen(data: EditorData): ModalView {
  const { problems, changes, overtaken, versions, locale } = data;
  const { keeper } = phrases(locale);
  const words = keeper.publishing;
  const next = (versions.at(-1)?.version ?? 0) + 1;
  const ready = overtaken === undefined && problems.length === 0 && changes.length > 0;
  return editorWindow(data, {
    place: { at: 'publish' },
    title: words.title,
    ways: [
      wayBack(keeper.overview, overview, locale),
      ...(ready ? [wayTo(keeper.differences.button, { at: 'differences', level: undefined, page: 0 })] : []),
    ],
    blocks:
      overtaken !== undefined
        ? overtakenBlocks(overtaken, locale)
        : problems.length > 0
          ? problemBlocks(data)
          : changes.length === 0
            ? [section(words.nothing)]
            : [
                section(words.explain(decimal(next, locale, 0), inDigits(changes.length, locale))),
                ...plannedBlocks(data),
              ],
    fields: ready ? publishFields(data) : [],
    ...(ready ? { submit: words.submit } : {}),
  });
}

/** What becomes of a planned version by the Monday that is chosen. */
function plannedBlocks({ planned, mondays, locale }: EditorData): readonly KnownBlock[] {
  if (planned === undefined) return [];
  const words = phrases(locale).keeper.publishing;
  const { startsOn } = planned;
  const [version, day] = [decimal(planned.version, locale, 0), dayWithYear(mondayOf(startsOn), locale)];
  const canFollow = mondays.some((week) => week >= startsOn);
  return [section(canFollow ? words.planned(version, day) : words.plannedTooFar(version, day))];
}

/** Values of the ticks. */
export const sureValue = 'sure';
export const beforePlannedValue = 'before-planned';

export function publishFields({
  mondays,
  planned,
  note,
  locale,
}: Pick<EditorData, 'mondays' | 'planned' | 'note' | 'locale'>): readonly Field[] {
  const words = phrases(locale).keeper.publishing;
  const [next] = mondays;
  return [
    {
      name: 'note',
      kind: 'text',
      label: words.note,
      hint: words.noteHint,
      placeholder: words.notePlaceholder,
      shown: note,
      path: ['note'],
      isLong: true,
      most: 300,
    },
    {
      name: 'start',
      kind: 'choice',
      label: words.start,
      placeholder: words.startPick,
      // What is planned is not pulled forward unless somebody chooses that.
      shown: mondays.find((week) => planned === undefined || week >= planned.startsOn) ?? '',
      path: ['startsOn'],
      choices: mondays.map((week) => ({
        text: dayInYear(mondayOf(week), mondayOf(next ?? week), locale),
        value: week,
      })),
    },
    ...(planned === undefined ? [] : [beforePlannedField(planned, locale)]),
    {
      name: 'sure',
      kind: 'tick',
      label: words.sure,
      shown: [],
      path: ['sure'],
      choices: [{ text: words.sureTick, value: sureValue }],
    },
  ];
}

function beforePlannedField({ version, startsOn }: NonNullable<EditorData['planned']>, locale: string): Field {
  const words = phrases(locale).keeper.publishing;
  const tick = words.beforeTick(decimal(version, locale, 0), dayWithYear(mondayOf(startsOn), locale));
  return {
    name: 'before',
    kind: 'tick',
    label: words.before,
    shown: [],
    path: ['isBeforePlanned'],
    optional: true,
    choices: [{ text: tick, value: beforePlannedValue }],
  };
}

export interface PublishedScreen {
  readonly version: number;
  readonly startsOn: WeekKey;
  /** Planned versions that never count now. */
  readonly passed: readonly { readonly version: number; readonly startsOn: WeekKey }[];
  /** Another window stored something while it was published. */
  readonly isDraftKept: boolean;
}

/** A version is published. */
export function publishedModal({ version, startsOn, passed, isDraftKept }: PublishedScreen, locale: string): ModalView {
  const { keeper, names } = phrases(locale);
  const words = keeper.publishing;
  return modal({
    callback: callbackIds.keeper,
    title: words.title,
    close: names.close,
    blocks: [
      context(keeper.promise),
      section(words.done(decimal(version, locale, 0), dayWithYear(mondayOf(startsOn), locale))),
      ...passed.map((each) =>
        section(words.passedOver(decimal(each.version, locale, 0), dayWithYear(mondayOf(each.startsOn), locale))),
      ),
      section(isDraftKept ? words.doneDraftKept : words.doneNext),
    ],
  });
}
