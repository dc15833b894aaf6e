import type { KnownBlock, ModalView } from '@slack/types';
import { dimensions } from '../../../domain/dimension.js';
import { reaches, results, sizes } from '../../../domain/entry.js';
import type { Framework, Level } from '../../../domain/framework.js';
import { actions, context, section } from '../blocks.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { frameworkText } from '../framework-text.js';
import { capitalised, decimal, exactPercent } from '../numbers.js';
import { phrases } from '../phrases.js';
import { clip, escaped } from '../typed.js';
import type { EditorData } from './editor-data.js';
import { editorWindow, wayBack, wayPicker, wayTo } from './editor-window.js';
import type { Field, Typed } from './field.js';
import { levelFields } from './level-fields.js';
import { levelTabs, type Place } from './place.js';
import { readNumber } from './typed-number.js';

/** One level: its weights, its typical quarter, its sentences or its names, one tab each. */
export function levelScreen(data: EditorData, level: Level, place: Place & { readonly at: 'level' }): ModalView {
  const { framework, locale, typed } = data;
  const { keeper } = phrases(locale);
  const { tab } = place;
  const fields = levelFields(framework, level, tab, locale);
  return editorWindow(data, {
    place,
    title: keeper.level.title(level.title, level.key),
    ways: [
      wayBack(keeper.levels, { at: 'levels', page: 0 }, locale),
      ...levelTabs.map((each) => {
        const way: Place = { at: 'level', level: level.key, tab: each };
        return wayTo(keeper.level.tabs[each], way, { primary: each === tab });
      }),
    ],
    blocks: [
      ...(level.retired === true ? [context(keeper.level.retired)] : []),
      ...(tab === 'quarter' ? [context(keeper.level.quarter.explain)] : []),
      ...(tab === 'statements' ? tooLong(fields, locale) : []),
    ],
    fields,
    below: [
      ...(tab === 'weights' ? [section(sumSentence(fields, typed, locale))] : []),
      ...(tab === 'statements' ? [shownByPicker(level, locale)] : []),
    ],
    submit: keeper.save,
  });
}

/** `95 %: 5 missing.`, from what stands in the four fields now. */
function sumSentence(fields: readonly Field[], typed: Typed | undefined, locale: string): string {
  const words = phrases(locale).keeper.level.sum;
  const numbers = fields.map(({ name, shown }) => readNumber(String(typed?.[name] ?? shown)));
  if (numbers.some(Number.isNaN)) return words.unread;
  const sum = Math.round(numbers.reduce((all, each) => all + each, 0) * 1e4) / 1e4;
  const shown = exactPercent(sum / 100, locale);
  if (sum === 100) return words.exact(shown);
  const off = decimal(Math.abs(100 - sum), locale, 4);
  return sum < 100 ? words.short(shown, off) : words.over(shown, off);
}

function tooLong(fields: readonly Field[], locale: string): readonly KnownBlock[] {
  const { keeper, names } = phrases(locale);
  return dimensions
    .filter((dimension) => fields.every(({ name }) => name !== dimension))
    .map((dimension) => section(keeper.level.statementsTooLong(names.dimensions[dimension])));
}

/** Every sentence, to say which lines show it. */
function shownByPicker({ key, statements }: Level, locale: string): KnownBlock {
  const { keeper, names } = phrases(locale);
  const places = dimensions.flatMap((dimension) =>
    statements[dimension].map(({ text }, statement) => ({
      text: clip(keeper.level.sentence(names.dimensions[dimension], text), 75),
      place: { at: 'shown-by', level: key, dimension, statement } as const,
    })),
  );
  const picker = wayPicker('shown-by', keeper.level.shownBy, places.slice(0, 100));
  return actions(blockId(blockNames.keeper, undefined, 'shown-by'), [picker]);
}

/** Which lines show one sentence. */
export function shownByScreen(data: EditorData, level: Level, place: Place & { readonly at: 'shown-by' }): ModalView {
  const { keeper } = phrases(data.locale);
  const statement = level.statements[place.dimension][place.statement];
  return editorWindow(data, {
    place,
    title: keeper.statement.title,
    ways: [wayBack(keeper.statement.back, { at: 'level', level: level.key, tab: 'statements' }, data.locale)],
    blocks: [section(escaped(clip(statement?.text ?? '', 1000)))],
    fields: shownByFields(data.framework, level, place, data.locale),
    submit: keeper.save,
  });
}

/** Kinds of work of the sentence's own dimension and the level's role, and how far an effect has to reach. */
export function shownByFields(
  { categories, levels }: Framework,
  level: Level,
  { dimension, statement }: Place & { readonly at: 'shown-by' },
  locale: string,
): readonly Field[] {
  const { keeper, names } = phrases(locale);
  const words = keeper.statement;
  const known = level.statements[dimension][statement];
  if (known === undefined) return [];
  const path = ['levels', levels.indexOf(level), 'statements', dimension, statement];
  const kinds = categories.filter(
    (kind) => kind.dimension === dimension && (kind.roles.includes(level.role) || known.kinds.includes(kind.key)),
  );
  const isEffect = dimension === 'outcome' || dimension === 'impact';
  const any = { text: words.any, value: 'any' };
  return [
    ...(kinds.length === 0
      ? []
      : [
          {
            name: 'kinds',
            kind: 'choices' as const,
            label: words.kinds,
            hint: words.kindsHint,
            placeholder: keeper.choose,
            shown: known.kinds,
            path: [...path, 'kinds'],
            optional: true,
            choices: kinds.slice(0, 100).map(({ key, name }) => ({ text: frameworkText(name, locale), value: key })),
          },
        ]),
    isEffect
      ? {
          name: 'reach',
          kind: 'choice',
          label: words.reach,
          shown: known.reach ?? any.value,
          path: [...path, 'reach'],
          choices: [any, ...reaches.map((reach) => ({ text: capitalised(names.reaches[reach]), value: reach }))],
        }
      : {
          name: 'size',
          kind: 'choice',
          label: words.size,
          shown: known.size ?? any.value,
          path: [...path, 'size'],
          choices: [any, ...sizes.map((size) => ({ text: capitalised(names.sizes[size]), value: size }))],
        },
    {
      name: 'results',
      kind: 'choices',
      label: words.results,
      hint: words.resultsHint,
      placeholder: keeper.choose,
      shown: known.results ?? [],
      path: [...path, 'results'],
      optional: true,
      choices: results.map((result) => ({ text: capitalised(names.results[result]), value: result })),
    },
  ];
}
