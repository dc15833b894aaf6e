import type { KnownBlock, ModalView } from '@slack/types';
import { changesForLevel } from '../../../domain/framework-diff/change.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, context, section } from '../blocks.js';
import { decimal } from '../numbers.js';
import { phrases } from '../phrases.js';
import { clip, escaped } from '../typed.js';
import { changeLines, kindNames } from './diff-words.js';
import type { EditorData } from './editor-data.js';
import { editorWindow, pageOf, wayBack, wayPicker } from './editor-window.js';
import { overview, type Place } from './place.js';

const perPage = 30;

/** What differs from the version the draft began with, for everybody or for one level. */
export function differencesScreen(data: EditorData, place: Place & { readonly at: 'differences' }): ModalView {
  const { base, changes, framework, locale } = data;
  const { keeper } = phrases(locale);
  const words = keeper.differences;
  const meant = place.level === undefined ? changes : changesForLevel(changes, place.level);
  const { shown, pager } = pageOf(meant, place.page, perPage, (page) => ({ ...place, page }), locale);
  const levels = framework.levels.slice(0, 99).map(({ key, title }) => ({
    text: keeper.level.title(title, key),
    place: { at: 'differences', level: key, page: 0 } as const,
  }));
  const all = { text: words.all, place: { at: 'differences', level: undefined, page: 0 } as const };
  return editorWindow(data, {
    place,
    title: words.title,
    ways: [wayBack(keeper.overview, overview, locale)],
    blocks: [
      context(words.against(decimal(base.version, locale, 0))),
      actions(blockId(blockNames.keeper, undefined, 'pickers'), [
        wayPicker('level', words.pick, [all, ...levels], { ...place, page: 0 }),
      ]),
      ...(meant.length === 0
        ? [section(place.level === undefined ? words.none : words.noneForLevel)]
        : lineBlocks(changeLines(shown, locale, escaped, kindNames(base, framework)))),
      ...pager,
    ],
  });
}

/** Lines as a list, in as few sections as hold them. */
export function lineBlocks(lines: readonly string[]): readonly KnownBlock[] {
  const longest = 2900;
  const texts = lines.reduce<readonly string[]>((all, line) => {
    const item = `• ${clip(line, longest - 2)}`;
    const last = all.at(-1);
    if (last === undefined || last.length + item.length > longest) return [...all, item];
    return [...all.slice(0, -1), `${last}\n${item}`];
  }, []);
  return texts.map((text) => section(text));
}
