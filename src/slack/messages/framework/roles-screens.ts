import type { KnownBlock, ModalView } from '@slack/types';
import { isIn } from '../../../domain/framework-edit/keyed.js';
import type { Framework } from '../../../domain/framework.js';
import { withBelow } from '../../../domain/ladder.js';
import { families, type Role } from '../../../domain/role.js';
import { context, section, type Choice } from '../blocks.js';
import { frameworkText } from '../framework-text.js';
import { phrases } from '../phrases.js';
import { escaped } from '../typed.js';
import type { EditorData } from './editor-data.js';
import { editorWindow, rowMenu, wayBack } from './editor-window.js';
import type { Field } from './field.js';
import { valueOf } from './place.js';
import { roleChoices } from './role-choices.js';

/** Chosen where a role is a ladder of its own; no key is empty of letters. */
export const ofItsOwn = '-';

/** The heading of a role in the list of levels, with what can be done with it. */
export function roleRow(data: EditorData, role: Role): KnownBlock {
  const { keeper } = phrases(data.locale);
  const { framework, problems, locale } = data;
  const place = framework.roles.indexOf(role);
  const name = escaped(frameworkText(role.name, locale));
  const hasProblem = problems.some(({ path }) => path[0] === 'roles' && path[1] === place);
  const text = role.retired === true ? keeper.role.retiredRow(name) : keeper.role.row(name);
  return section(hasProblem ? keeper.role.toRepair(text) : text, rowMenu(menuOf(data, role)));
}

function menuOf({ framework: { roles }, base, locale }: EditorData, { key, retired }: Role): readonly Choice[] {
  const words = phrases(locale).keeper.role;
  // A Slack menu of a row holds five: what was never published is removed rather than retired.
  const away =
    retired === true
      ? { text: words.reopen, value: valueOf('reopen-role', key) }
      : isIn(base.roles, key)
        ? { text: words.retire, value: valueOf('retire-role', key) }
        : { text: words.remove, value: valueOf('remove-role', key) };
  return [
    { text: words.open, value: valueOf('role', key) },
    { text: words.addLevel, value: valueOf('add-level', key) },
    ...(roles[0]?.key === key ? [] : [{ text: words.up, value: valueOf('role-up', key) }]),
    ...(roles.at(-1)?.key === key ? [] : [{ text: words.down, value: valueOf('role-down', key) }]),
    away,
  ];
}

export function roleScreen(data: EditorData, role: Role): ModalView {
  const { keeper } = phrases(data.locale);
  return editorWindow(data, {
    place: { at: 'role', role: role.key },
    title: keeper.role.title,
    ways: [wayBack(keeper.levels, { at: 'levels', page: 0 }, data.locale)],
    blocks: role.retired === true ? [context(keeper.role.retired)] : [],
    fields: roleFields(data.framework, role.key, data.locale),
    submit: keeper.save,
  });
}

/** The fields of a role; none when it is not there. */
export function roleFields(framework: Framework, key: string, locale: string): readonly Field[] {
  const { roles } = framework;
  const { role: words } = phrases(locale).keeper;
  const place = roles.findIndex((role) => role.key === key);
  const role = roles[place];
  if (role === undefined) return [];
  const path = ['roles', place];
  const below = roleChoices(framework, locale).filter(({ value }) => !withBelow(framework, value).includes(key));
  return [
    nameField(path, role.name, locale),
    {
      name: 'family',
      kind: 'choice',
      label: words.family,
      hint: words.familyHint,
      shown: role.family,
      path: [...path, 'family'],
      choices: families.map((family) => ({ text: words.families[family], value: family })),
    },
    {
      name: 'follows',
      kind: 'choice',
      label: words.follows,
      hint: words.followsHint,
      shown: role.follows ?? ofItsOwn,
      path: [...path, 'follows'],
      choices: [{ text: words.followsNone, value: ofItsOwn }, ...below],
    },
  ];
}

/** A role that was never published, before it is taken out of the draft. */
export function removeRoleScreen(data: EditorData, { name, key }: Role): ModalView {
  const { keeper } = phrases(data.locale);
  const shown = escaped(frameworkText(name, data.locale));
  const isPublished = isIn(data.base.roles, key);
  return editorWindow(data, {
    place: { at: 'remove-role', role: key },
    title: keeper.role.removeTitle,
    ways: [wayBack(keeper.levels, { at: 'levels', page: 0 }, data.locale)],
    blocks: [section(isPublished ? keeper.role.removePublished(shown) : keeper.role.removeExplain(shown))],
    ...(isPublished ? {} : { submit: keeper.remove }),
  });
}

/** A new role, whose work is like that of another one. */
export function addRoleScreen(data: EditorData): ModalView {
  const { keeper } = phrases(data.locale);
  return editorWindow(data, {
    place: { at: 'add-role' },
    title: keeper.role.addTitle,
    ways: [wayBack(keeper.levels, { at: 'levels', page: 0 }, data.locale)],
    blocks: [context(keeper.role.addExplain)],
    fields: addRoleFields(data.framework, data.locale),
    submit: keeper.add,
  });
}

export function addRoleFields(framework: Framework, locale: string): readonly Field[] {
  const { role: words } = phrases(locale).keeper;
  const path = ['roles', framework.roles.length];
  return [
    nameField(path, '', locale),
    {
      name: 'like',
      kind: 'choice',
      label: words.like,
      hint: words.likeHint,
      shown: framework.roles[0]?.key ?? '',
      path: [...path, 'like'],
      choices: roleChoices(framework, locale),
    },
  ];
}

function nameField(path: Field['path'], shown: string, locale: string): Field {
  const { name } = phrases(locale).keeper.role;
  return { name: 'name', kind: 'text', label: name, shown, path: [...path, 'name'], most: 75 };
}
