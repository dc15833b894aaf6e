import type { KnownBlock, ModalView } from '@slack/types';
import { dimensions } from '../../../domain/dimension.js';
import { isIn } from '../../../domain/framework-edit/keyed.js';
import type { Category } from '../../../domain/framework.js';
import { categoriesByKey } from '../../../domain/lookup.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, context, section } from '../blocks.js';
import { frameworkText } from '../framework-text.js';
import { inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';
import { clip, escaped } from '../typed.js';
import type { EditorData } from './editor-data.js';
import { editorWindow, pageOf, wayBack, wayPicker, wayTo } from './editor-window.js';
import { addKindFields, kindFields, mergeFields } from './kind-fields.js';
import { overview, placeValue, valueOf, type Place } from './place.js';
import { roleChoices } from './role-choices.js';

const perPage = 40;
const shownParts = 5;

/** The kinds of work of one role in one part of a week. */
export function kindsScreen(data: EditorData, place: Place & { readonly at: 'kinds' }): ModalView {
  const { framework, locale } = data;
  const { keeper, names } = phrases(locale);
  const { role, dimension } = place;
  const kinds = framework.categories.filter((kind) => kind.dimension === dimension && kind.roles.includes(role));
  const { shown, pager } = pageOf(kinds, place.page, perPage, (page) => ({ ...place, page }), locale);
  const pickers = [
    wayPicker(
      'role',
      keeper.kind.pickRole,
      roleChoices(framework, locale).map(({ text, value }) => ({ text, place: { ...place, role: value, page: 0 } })),
      { ...place, page: 0 },
    ),
    wayPicker(
      'dimension',
      keeper.kind.pickDimension,
      dimensions.map((each) => ({ text: names.dimensions[each], place: { ...place, dimension: each, page: 0 } })),
      { ...place, page: 0 },
    ),
  ];
  return editorWindow(data, {
    place,
    title: keeper.kinds,
    ways: [wayBack(keeper.overview, overview, locale), wayTo(keeper.kind.add, { at: 'add-kind', role, dimension })],
    blocks: [
      actions(blockId(blockNames.keeper, undefined, 'pickers'), pickers),
      ...(kinds.length === 0
        ? [section(keeper.kind.none)]
        : [context(keeper.kind.legend), ...shown.map((kind) => kindRow(data, kind))]),
      ...pager,
    ],
  });
}

function kindRow(data: EditorData, kind: Category): KnownBlock {
  const { framework, problems, locale } = data;
  const words = phrases(locale).keeper.kind;
  const name = shownName(kind.name, locale);
  const open = button(words.open, actionIds.keeperGo, { value: placeValue({ at: 'kind', kind: kind.key }) });
  const place = framework.categories.indexOf(kind);
  const hasProblem = problems.some(({ path }) => path[0] === 'categories' && path[1] === place);
  const away =
    kind.mergedInto !== undefined
      ? words.mergedRow(name, shownName(targetName(framework, kind), locale))
      : kind.retired === true
        ? words.retiredRow(name)
        : undefined;
  if (away !== undefined) return section(hasProblem ? words.toRepair(away) : away, open);
  const definition = shownName(clip(kind.definition, 200), locale);
  return section(words.row(hasProblem ? '⚠' : '✓', name, definition), open);
}

/** One kind of work: what it is, its examples, its words and its numbers. */
export function kindScreen(data: EditorData, kind: Category): ModalView {
  const { framework, base, locale } = data;
  const { keeper } = phrases(locale);
  const isOpen = kind.retired !== true && kind.mergedInto === undefined;
  return editorWindow(data, {
    place: { at: 'kind', kind: kind.key },
    title: kind.name,
    ways: [
      backToKinds(kind, locale),
      ...(isOpen ? [wayTo(keeper.kind.merge, { at: 'merge', kind: kind.key })] : []),
      isOpen
        ? button(keeper.kind.retire, actionIds.keeperDo, { value: valueOf('retire-kind', kind.key) })
        : button(keeper.kind.reopen, actionIds.keeperDo, { value: valueOf('reopen-kind', kind.key) }),
      ...(isIn(base.categories, kind.key) ? [] : [wayTo(keeper.kind.remove, { at: 'remove-kind', kind: kind.key })]),
    ],
    blocks: stateOf(data, kind),
    fields: kindFields(framework, kind, locale),
    submit: keeper.save,
  });
}

function stateOf({ framework, locale }: EditorData, kind: Category): readonly KnownBlock[] {
  const words = phrases(locale).keeper.kind;
  if (kind.mergedInto !== undefined) {
    return [context(words.merged(shownName(targetName(framework, kind), locale)))];
  }
  if (kind.retired === true) return [context(words.retired)];
  const parts = framework.categories.filter(({ mergedInto }) => mergedInto === kind.key);
  if (parts.length === 0) return [];
  const { frameworkFields, keeper } = phrases(locale);
  const names = parts.slice(0, shownParts).map(({ name }) => frameworkFields.quoted(shownName(name, locale)));
  const more = parts.length - names.length;
  const all = more === 0 ? names : [...names, keeper.draft.andMore(inDigits(more, locale))];
  return [context(words.partOfIt(all.join(', ')))];
}

export function addKindScreen(data: EditorData, place: Place & { readonly at: 'add-kind' }): ModalView {
  const { framework, locale } = data;
  const { keeper, names } = phrases(locale);
  return editorWindow(data, {
    place,
    title: keeper.kind.addTitle,
    ways: [wayBack(keeper.kinds, { ...place, at: 'kinds', page: 0 }, locale)],
    blocks: [section(`*${names.dimensions[place.dimension]}*`)],
    fields: addKindFields(framework, [place.role], locale),
    submit: keeper.add,
  });
}

/** Another kind that this one is part of from now on. */
export function mergeScreen(data: EditorData, kind: Category): ModalView {
  const { framework, locale } = data;
  const { keeper } = phrases(locale);
  const fields = mergeFields(framework, kind, locale);
  return editorWindow(data, {
    place: { at: 'merge', kind: kind.key },
    title: keeper.kind.mergeSubmit,
    ways: [wayBack(kind.name, { at: 'kind', kind: kind.key }, locale)],
    blocks: [
      section(keeper.kind.mergeExplain(shownName(kind.name, locale))),
      ...(fields.length === 0 ? [section(keeper.kind.mergeNone)] : []),
    ],
    fields,
    ...(fields.length === 0 ? {} : { submit: keeper.kind.mergeSubmit }),
  });
}

/** A kind that was never published, before it is taken out of the draft. */
export function removeKindScreen(data: EditorData, kind: Category): ModalView {
  const { base, locale } = data;
  const { keeper } = phrases(locale);
  const name = shownName(kind.name, locale);
  const isPublished = isIn(base.categories, kind.key);
  return editorWindow(data, {
    place: { at: 'remove-kind', kind: kind.key },
    title: keeper.kind.removeTitle,
    ways: [wayBack(kind.name, { at: 'kind', kind: kind.key }, locale)],
    blocks: [section(isPublished ? keeper.kind.removePublished(name) : keeper.kind.removeExplain(name))],
    ...(isPublished ? {} : { submit: keeper.remove }),
  });
}

function backToKinds({ roles: known, dimension }: Category, locale: string) {
  const { kinds } = phrases(locale).keeper;
  return wayBack(kinds, { at: 'kinds', role: known[0] ?? 'ic', dimension, page: 0 }, locale);
}

function targetName(framework: EditorData['framework'], { key, mergedInto }: Category): string {
  return categoriesByKey(framework).get(key)?.name ?? mergedInto ?? key;
}

function shownName(name: string, locale: string): string {
  return escaped(frameworkText(name, locale));
}
