import type { Category, Framework, Level } from '../framework.js';
import { isOneLadder } from '../ladder.js';
import type { Role } from '../role.js';
import type { Change } from './change.js';
import { keyedChanges } from './keyed-changes.js';
import { valueChanges } from './value-changes.js';

/**
 * Everything that differs between two frameworks and can change a score or a sentence: roles first, then levels and kinds of work, then
 * the rules. Version numbers are no difference: the same framework published again has none.
 */
export function diffFrameworks(before: Framework, after: Framework): readonly Change[] {
  const { version: _before, roles, levels, categories, ...rules } = before;
  const { version: _after, roles: rolesAfter, levels: levelsAfter, categories: categoriesAfter, ...rulesAfter } = after;
  const all = [...levels, ...levelsAfter];
  const names = Object.fromEntries([...roles, ...rolesAfter].map(({ key, name }) => [key, name]));
  const areOneLadder = (one: string, other: string) =>
    isOneLadder(before, one, other) || isOneLadder(after, one, other);
  return [
    ...keyedChanges(['roles'], roles, rolesAfter, ({ name }) => name).map((change) =>
      withRoleNames(withKinds(forRole(change, all, areOneLadder), categoriesAfter), names),
    ),
    ...keyedChanges(['levels'], levels, levelsAfter, ({ title }) => title).map((change) =>
      withRoleNames(forLevels(change, all, areOneLadder), names),
    ),
    ...keyedChanges(
      ['categories'],
      knownTo(roles, rolesAfter, categories),
      knownTo(roles, rolesAfter, categoriesAfter),
      ({ name }) => name,
    ).map((change) =>
      withRoleNames(forRoles(change, rolesOf(change, [...categories, ...categoriesAfter]), all), names),
    ),
    ...valueChanges(['name'], rules.name, rulesAfter.name),
    ...valueChanges([], { ...rules, name: '' }, { ...rulesAfter, name: '' }),
  ];
}

/** Kinds without the roles that only one side has: that a new role knows them is said with the role, not of each kind. */
function knownTo(before: readonly Role[], after: readonly Role[], kinds: readonly Category[]): readonly Category[] {
  const stayed = new Set(before.map(({ key }) => key).filter((key) => after.some((role) => role.key === key)));
  const all = new Set([...before, ...after].map(({ key }) => key));
  return kinds.map((kind) => {
    const roles = kind.roles.filter((role) => stayed.has(role) || !all.has(role));
    return roles.length === kind.roles.length || roles.length === 0 ? kind : { ...kind, roles };
  });
}

/** What a new role brings: itself, and the keys of the kinds of work it knows. */
function withKinds(change: Change, kinds: readonly Category[]): Change {
  const [, key = '', field] = change.path;
  if (change.kind !== 'added' || field !== undefined) return change;
  const known = kinds.filter(({ roles }) => roles.includes(key)).map((kind) => kind.key);
  return { ...change, kinds: known };
}

type AreOneLadder = (one: string, other: string) => boolean;

/** A role that comes or goes, or another ladder, concerns everybody below and above it; its words those who are in it. */
function forRole(change: Change, all: readonly Level[], areOneLadder: AreOneLadder): Change {
  const [, key, field] = change.path;
  if (key === undefined) return change;
  const isOfLadder = field === undefined || field === 'retired' || field === 'follows';
  const concerned = all.filter(({ role }) => role === key || (isOfLadder && areOneLadder(role, key)));
  return { ...change, levels: unique(concerned.map((level) => level.key)) };
}

/** A level that comes or goes concerns its whole ladder, because it may be the next one; anything else those who hold it. */
function forLevels(change: Change, all: readonly Level[], areOneLadder: AreOneLadder): Change {
  const [, key, field] = change.path;
  if (key === undefined) return change;
  // Below a field stand its statements, which come and go as well.
  const isOfLadder = field === undefined || field === 'retired' || field === 'role';
  const roles = all.filter((level) => level.key === key).map(({ role }) => role);
  const isBeside = ({ role }: Level) => roles.some((each) => areOneLadder(each, role));
  const concerned = isOfLadder ? all.filter(isBeside) : [{ key }];
  return { ...change, levels: unique(concerned.map((level) => level.key)) };
}

/** What stands beside a field that names roles, so that they can be read. */
function withRoleNames(change: Change, roles: Readonly<Record<Role['key'], string>>): Change {
  return ['role', 'roles', 'follows'].includes(change.path[2] ?? '') ? { ...change, roles } : change;
}

function rolesOf({ path: [, key] }: Change, all: readonly Category[]): readonly string[] | undefined {
  return key === undefined ? undefined : all.filter((kind) => kind.key === key).flatMap(({ roles }) => roles);
}

function forRoles(change: Change, roles: readonly string[] | undefined, all: readonly Level[]): Change {
  if (roles === undefined) return change;
  return { ...change, levels: unique(all.filter(({ role }) => roles.includes(role)).map(({ key }) => key)) };
}

function unique(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)];
}
