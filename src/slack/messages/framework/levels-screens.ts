import type { KnownBlock, ModalView } from '@slack/types';
import { dimensions } from '../../../domain/dimension.js';
import { isIn } from '../../../domain/framework-edit/keyed.js';
import type { Framework, Level } from '../../../domain/framework.js';
import type { Role } from '../../../domain/role.js';
import { familyOf, isOpenLevel } from '../../../domain/lookup.js';
import { context, section, type Choice } from '../blocks.js';
import { exactPercent } from '../numbers.js';
import { phrases } from '../phrases.js';
import { escaped } from '../typed.js';
import type { EditorData } from './editor-data.js';
import { editorWindow, pageOf, rowMenu, wayBack, wayTo } from './editor-window.js';
import type { Field } from './field.js';
import { overview, valueOf, type Place } from './place.js';
import { roleChoices } from './role-choices.js';
import { roleRow } from './roles-screens.js';

const perPage = 30;

/** One row of the list: a role, or a level of the role above it. */
type Row = { readonly role: Role; readonly level?: Level };

/** Every level by role, with its weights in one line; what can be done with each role and level. */
export function levelsScreen(data: EditorData, place: Place & { readonly at: 'levels' }): ModalView {
  const { framework, locale } = data;
  const { keeper } = phrases(locale);
  const rows = framework.roles.flatMap((role): Row[] => [
    { role },
    ...framework.levels.filter((level) => level.role === role.key).map((level) => ({ role, level })),
  ]);
  const { shown, pager } = pageOf(rows, place.page, perPage, (page) => ({ at: 'levels', page }), locale);
  const [first] = shown;
  return editorWindow(data, {
    place,
    title: keeper.levels,
    ways: [
      wayBack(keeper.overview, overview, locale),
      wayTo(keeper.level.add, { at: 'add-level', role: framework.roles[0]?.key ?? '' }),
      wayTo(keeper.role.add, { at: 'add-role' }),
    ],
    blocks: [
      context(keeper.level.legend),
      ...(first?.level === undefined ? [] : [roleRow(data, first.role)]),
      ...shown.map(({ role, level }) => (level === undefined ? roleRow(data, role) : levelRow(data, level))),
      ...pager,
    ],
  });
}

function levelRow(data: EditorData, level: Level): KnownBlock {
  const { framework, locale } = data;
  const words = phrases(locale).keeper.level;
  const [title, key] = [escaped(level.title), escaped(level.key)];
  if (!isOpenLevel(framework, level)) return section(words.retiredRow(title, key), rowMenu(menuOf(data, level)));
  const weights = dimensions.map((dimension) => exactPercent(level.weights[dimension], locale)).join(' / ');
  const mark = hasProblem(data, framework, level) ? '⚠' : '✓';
  return section(words.row(mark, title, key, weights), rowMenu(menuOf(data, level)));
}

function hasProblem({ problems }: EditorData, { levels }: Framework, level: Level): boolean {
  return problems.some(({ path }) => path[0] === 'levels' && path[1] === levels.indexOf(level));
}

function menuOf({ framework, base, locale }: EditorData, { key, role, retired }: Level): readonly Choice[] {
  const words = phrases(locale).keeper.level;
  const ofRole = framework.levels.filter((level) => level.role === role);
  return [
    { text: words.open, value: valueOf('level', key) },
    ...(ofRole[0]?.key === key ? [] : [{ text: words.up, value: valueOf('up', key) }]),
    ...(ofRole.at(-1)?.key === key ? [] : [{ text: words.down, value: valueOf('down', key) }]),
    retired === true
      ? { text: words.reopen, value: valueOf('reopen-level', key) }
      : { text: words.retire, value: valueOf('retire-level', key) },
    ...(isIn(base.levels, key) ? [] : [{ text: words.remove, value: valueOf('remove-level', key) }]),
  ];
}

/** A level that was never published, before it is taken out of the draft. */
export function removeLevelScreen(data: EditorData, { title, key }: Level): ModalView {
  const { keeper } = phrases(data.locale);
  const level = keeper.level.title(escaped(title), escaped(key));
  const isPublished = isIn(data.base.levels, key);
  return editorWindow(data, {
    place: { at: 'remove-level', level: key },
    title: keeper.level.removeTitle,
    ways: [wayBack(keeper.levels, { at: 'levels', page: 0 }, data.locale)],
    blocks: [section(isPublished ? keeper.level.removePublished(level) : keeper.level.removeExplain(level))],
    ...(isPublished ? {} : { submit: keeper.remove }),
  });
}

/** A new level, begun as a copy of another one. */
export function addLevelScreen(data: EditorData, role: string): ModalView {
  const { keeper } = phrases(data.locale);
  return editorWindow(data, {
    place: { at: 'add-level', role },
    title: keeper.level.adding.heading,
    ways: [wayBack(keeper.levels, { at: 'levels', page: 0 }, data.locale)],
    blocks: [],
    fields: addLevelFields(data.framework, role, data.locale),
    submit: keeper.add,
  });
}

/** @param chosen key of the role it is to be of */
export function addLevelFields(framework: Framework, chosen: string, locale: string): readonly Field[] {
  const { roles, levels } = framework;
  const { keeper } = phrases(locale);
  const { adding } = keeper.level;
  const path = ['levels', levels.length];
  const role = roles.find(({ key }) => key === chosen) ?? roles[0];
  const like =
    levels.find((level) => level.role === role?.key) ??
    levels.find((level) => familyOf(framework, level.role) === role?.family) ??
    levels[0];
  return [
    { name: 'key', kind: 'text', label: adding.key, hint: adding.keyHint, shown: '', path: [...path, 'key'], most: 40 },
    { name: 'title', kind: 'text', label: adding.title, shown: '', path: [...path, 'title'], most: 60 },
    {
      name: 'role',
      kind: 'choice',
      label: adding.role,
      placeholder: adding.rolePick,
      shown: role?.key ?? '',
      path: [...path, 'role'],
      choices: roleChoices(framework, locale),
    },
    {
      name: 'like',
      kind: 'choice',
      label: adding.like,
      hint: adding.likeHint,
      placeholder: keeper.choose,
      shown: like?.key ?? '',
      path: [...path, 'like'],
      choices: levels.slice(0, 100).map(({ title, key }) => ({ text: keeper.level.title(title, key), value: key })),
    },
  ];
}
