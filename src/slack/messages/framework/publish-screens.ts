import type { ModalView } from '@slack/types';
import { mondayOf, type WeekKey } from '../../../domain/week.js';
import { callbackIds } from '../../ids.js';
import { context, modal, section } from '../blocks.js';
import { dayName, dayWithYear } from '../dates.js';
import { decimal, inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';
import type { EditorData } from './editor-data.js';
import { editorWindow, wayBack, wayTo } from './editor-window.js';
import { overtakenBlocks } from './carry-over-screen.js';
import type { Field } from './field.js';
import { problemBlocks } from './overview-screen.js';
import { overview } from './place.js';

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
            : [section(words.explain(decimal(next, locale, 0), inDigits(changes.length, locale)))],
    fields: ready ? publishFields(data) : [],
    ...(ready ? { submit: words.submit } : {}),
  });
}

/** Value of the tick. */
export const sureValue = 'sure';

export function publishFields({
  mondays,
  note,
  locale,
}: Pick<EditorData, 'mondays' | 'note' | 'locale'>): readonly Field[] {
  const words = phrases(locale).keeper.publishing;
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
      shown: mondays[0] ?? '',
      path: ['startsOn'],
      choices: mondays.map((week) => ({ text: dayName(mondayOf(week), locale), value: week })),
    },
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

/** A version is published. @param isDraftKept another window stored something meanwhile */
export function publishedModal(version: number, startsOn: WeekKey, isDraftKept: boolean, locale: string): ModalView {
  const { keeper, names } = phrases(locale);
  const words = keeper.publishing;
  return modal({
    callback: callbackIds.keeper,
    title: words.title,
    close: names.close,
    blocks: [
      context(keeper.promise),
      section(words.done(decimal(version, locale, 0), dayWithYear(mondayOf(startsOn), locale))),
      section(isDraftKept ? words.doneDraftKept : words.doneNext),
    ],
  });
}
