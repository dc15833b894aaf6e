import type { Category, Framework, Level } from '../framework.js';
import type { Change } from './change.js';
import { keyedChanges } from './keyed-changes.js';
import { valueChanges } from './value-changes.js';

/**
 * Everything that differs between two frameworks and can change a score or a sentence: levels first, then kinds of work, then
 * the rules. Version numbers are no difference: the same framework published again has none.
 */
export function diffFrameworks(before: Framework, after: Framework): readonly Change[] {
  const { version: _before, levels, categories, ...rules } = before;
  const { version: _after, levels: levelsAfter, categories: categoriesAfter, ...rulesAfter } = after;
  const all = [...levels, ...levelsAfter];
  return [
    ...keyedChanges(['levels'], levels, levelsAfter, ({ title }) => title).map((change) => forLevels(change, all)),
    ...keyedChanges(['categories'], categories, categoriesAfter, ({ name }) => name).map((change) =>
      forRoles(change, rolesOf(change, [...categories, ...categoriesAfter]), all),
    ),
    ...valueChanges(['name'], rules.name, rulesAfter.name),
    ...valueChanges([], { ...rules, name: '' }, { ...rulesAfter, name: '' }),
  ];
}

/** A level that comes or goes concerns its whole track, because it may be the next one; anything else those who hold it. */
function forLevels(change: Change, all: readonly Level[]): Change {
  const [, key, field] = change.path;
  if (key === undefined) return change;
  // Below a field stand its statements, which come and go as well.
  const isOfTrack = field === undefined || field === 'retired' || field === 'role';
  const roles = all.filter((level) => level.key === key).map(({ role }) => role);
  const tracks = new Set(roles.map((role) => role === 'ic'));
  const concerned = isOfTrack ? all.filter(({ role }) => tracks.has(role === 'ic')) : [{ key }];
  return { ...change, levels: unique(concerned.map((level) => level.key)) };
}

function rolesOf({ path: [, key] }: Change, all: readonly Category[]): readonly Level['role'][] | undefined {
  return key === undefined ? undefined : all.filter((kind) => kind.key === key).flatMap(({ roles }) => roles);
}

function forRoles(change: Change, roles: readonly Level['role'][] | undefined, all: readonly Level[]): Change {
  if (roles === undefined) return change;
  return { ...change, levels: unique(all.filter(({ role }) => roles.includes(role)).map(({ key }) => key)) };
}

function unique(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)];
}
