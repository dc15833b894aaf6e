import type { KnownBlock, ModalView } from '@slack/types';
import type { Change } from '../../../domain/framework-diff/change.js';
import { valueChanges } from '../../../domain/framework-diff/value-changes.js';
import { clashName, type Clash } from '../../../domain/framework-edit/carry-over.js';
import type { OwnKey } from '../../../domain/framework-edit/own-keys.js';
import type { Framework } from '../../../domain/framework.js';
import { actionIds } from '../../ids/actions.js';
import { button, context, section } from '../blocks.js';
import { capitalised, decimal, inWords } from '../numbers.js';
import { phrases } from '../phrases.js';
import { clip, escaped } from '../typed.js';
import { changeLines, kindNames } from './diff-words.js';
import { lineBlocks } from './differences-screen.js';
import type { EditorData, OvertakenBy } from './editor-data.js';
import { editorWindow, wayBack } from './editor-window.js';
import { memberName } from './field-words.js';
import type { Field } from './field.js';
import { overview, placeValue } from './place.js';

/** What counts where both changed the same. */
export const sides = { mine: 'mine', theirs: 'theirs' } as const;

/** More than a window holds is the draft's own, to be changed afterwards. */
const mostClashes = 40;
const mostChanges = 60;

/** What a newer version changed, and for what both changed the choice between them. */
export function carryOverScreen(data: EditorData): ModalView {
  const { overtaken, locale } = data;
  const { keeper } = phrases(locale);
  const words = keeper.carryOver;
  return editorWindow(data, {
    place: { at: 'carry-over' },
    title: words.title,
    ways: [wayBack(keeper.overview, overview, locale)],
    blocks: overtaken === undefined ? [section(words.notNeeded)] : explained(overtaken, locale),
    fields: carryOverFields(data),
    ...(overtaken === undefined ? {} : { submit: words.submit }),
  });
}

function explained(overtaken: OvertakenBy, locale: string): readonly KnownBlock[] {
  const { carryOver: words } = phrases(locale).keeper;
  const { clashes, newest } = overtaken;
  const count = inWords(clashes.length, locale);
  return [
    context(words.explain(decimal(newest.version, locale, 0))),
    ...theirChanges(overtaken, locale),
    ...lineBlocks(keptApart(overtaken, locale)),
    section(clashes.length === 0 ? words.noClash : words.clashes({ ...count, shown: capitalised(count.shown) })),
  ];
}

function theirChanges(overtaken: OvertakenBy, locale: string): readonly KnownBlock[] {
  const { carryOver: words } = phrases(locale).keeper;
  return [section(words.theirs(decimal(overtaken.newest.version, locale, 0))), ...changesOf(overtaken, locale)];
}

function changesOf({ newest, changes }: OvertakenBy, locale: string): readonly KnownBlock[] {
  return lineBlocks(changeLines(changes.slice(0, mostChanges), locale, escaped, kindNames(newest)));
}

/** What both added under one key: both stay, and under which key the draft's own goes on. */
function keptApart({ newest, ownKeys }: OvertakenBy, locale: string): readonly string[] {
  const { carryOver: words } = phrases(locale).keeper;
  const version = decimal(newest.version, locale, 0);
  return ownKeys.slice(0, mostChanges).map(({ list, from, to, name }) => {
    const subject = capitalised(memberName(list, from, name, locale, escaped));
    return words.keptApart(subject, version, escaped(to));
  });
}

/** Somebody else published: nothing of the draft is lost, and the way on. */
export function overtakenBlocks(overtaken: OvertakenBy, locale: string): readonly KnownBlock[] {
  const { publishing, draft } = phrases(locale).keeper;
  const way = button(draft.carryOver, actionIds.keeperGo, { value: placeValue({ at: 'carry-over' }) });
  return [
    section(publishing.overtaken(decimal(overtaken.newest.version, locale, 0)), way),
    ...changesOf(overtaken, locale),
  ];
}

/** One choice for each thing that both changed. */
export function carryOverFields({
  overtaken,
  framework,
  locale,
}: Pick<EditorData, 'overtaken' | 'framework' | 'locale'>): readonly Field[] {
  if (overtaken === undefined) return [];
  const { carryOver: words } = phrases(locale).keeper;
  const { newest, clashes, ownKeys } = overtaken;
  const version = decimal(newest.version, locale, 0);
  return clashes.slice(0, mostClashes).map((clash, index) => ({
    name: clashName(clash),
    kind: 'choice',
    label: clip(whatOf(clash, framework, ownKeys, sides.mine, locale), 2000),
    hint: words.side(words.theirsShort(version), whatOf(clash, newest, [], sides.theirs, locale)),
    shown: sides.mine,
    path: ['clashes', index],
    choices: [
      { text: words.keepMine, value: sides.mine },
      { text: words.takeTheirs(version), value: sides.theirs },
    ],
  }));
}

/** What one side made of it, as the list of differences says it. */
function whatOf(clash: Clash, framework: Framework, ownKeys: readonly OwnKey[], side: Side, locale: string): string {
  const named = [...framework.roles, ...ownKeys.map(({ to, name }) => ({ key: to, name }))];
  const roles = Object.fromEntries(named.map(({ key, name }) => [key, name]));
  const changes = valueChanges(clash.path, clash.base, clash[side]).map((change): Change => {
    const name = nameOf(change, framework);
    const isOfRoles = change.path[2] === 'roles' || change.path[2] === 'follows';
    return { ...change, ...(name !== undefined && { name }), ...(isOfRoles && { roles }) };
  });
  return changeLines(changes, locale, (text) => text, kindNames(framework)).join(' · ');
}

type Side = (typeof sides)[keyof typeof sides];

function nameOf({ path: [list, key] }: Change, { roles, levels, categories }: Framework): string | undefined {
  if (list === 'roles') return roles.find((role) => role.key === key)?.name;
  if (list === 'levels') return levels.find((level) => level.key === key)?.title;
  return list === 'categories' ? categories.find((kind) => kind.key === key)?.name : undefined;
}
