import { perDimension } from '../dimension.js';
import type { Category, Framework, Level } from '../framework.js';
import type { Role } from '../role.js';
import { anotherKey } from './key-from.js';
import { isIn, type Keyed } from './keyed.js';

/** Something that a draft added, and that goes on under another key because a newer version added something else under its own. */
export interface OwnKey {
  readonly list: 'roles' | 'levels' | 'categories';
  readonly from: string;
  readonly to: string;
  /** Title of the level, or name of the role or kind. */
  readonly name: string;
}

export interface OwnKeys {
  /** The draft, with everything that names what has another key now. */
  readonly framework: Framework;
  readonly ownKeys: readonly OwnKey[];
}

/**
 * A draft in which nothing that it added has the key of something else that a newer version added. Keys in other letters are the
 * same to people; what both added alike, down to its name, is one thing under the key of the version.
 */
export function withOwnKeys(base: Framework, mine: Framework, theirs: Framework): OwnKeys {
  // Roles first: whether two levels or kinds are one thing depends on whose they are.
  const roles = keysOf(base.roles, mine.roles, theirs.roles, isSameRole);
  const ofRoles = withRoleKeys(mine, roles);
  const levels = keysOf(base.levels, ofRoles.levels, theirs.levels, isSameLevel);
  const ofLevels = { ...ofRoles, levels: withKeys(ofRoles.levels, levels) };
  const kinds = keysOf(base.categories, ofLevels.categories, theirs.categories, isSameKind);
  const told = <Member extends Keyed>(
    list: OwnKey['list'],
    members: readonly Member[],
    keys: Keys,
    nameOf: (member: Member) => string,
  ): readonly OwnKey[] =>
    members.flatMap((member) => {
      const to = keys.get(member.key);
      return to === undefined || isIn(theirs[list], to) ? [] : [{ list, from: member.key, to, name: nameOf(member) }];
    });
  return {
    framework: withKindKeys(ofLevels, kinds),
    ownKeys: [
      ...told('roles', mine.roles, roles, ({ name }) => name),
      ...told('levels', mine.levels, levels, ({ title }) => title),
      ...told('categories', mine.categories, kinds, ({ name }) => name),
    ],
  };
}

/** Other keys by the earlier one. */
type Keys = ReadonlyMap<string, string>;

function keysOf<Member extends Keyed>(
  base: readonly Keyed[],
  mine: readonly Member[],
  theirs: readonly Member[],
  isSame: (one: Member, other: Member) => boolean,
): Keys {
  const taken = [...mine, ...theirs].map(({ key }) => key);
  const added = theirs.filter(({ key }) => !isIn(base, key));
  const keys = new Map<string, string>();
  for (const member of mine.filter(({ key }) => !isIn(base, key))) {
    const other = added.find(({ key }) => folded(key) === folded(member.key));
    if (other === undefined) continue;
    const key = isSame(member, other) ? other.key : anotherKey(member.key, taken);
    if (key === member.key) continue;
    keys.set(member.key, key);
    taken.push(key);
  }
  return keys;
}

function isSameRole(one: Role, other: Role): boolean {
  return folded(one.name) === folded(other.name);
}

function isSameLevel(one: Level, other: Level): boolean {
  return one.role === other.role && folded(one.title) === folded(other.title);
}

function isSameKind(one: Category, other: Category): boolean {
  return (
    one.dimension === other.dimension &&
    folded(one.name) === folded(other.name) &&
    one.roles.some((role) => other.roles.includes(role))
  );
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}

function withKeys<Member extends Keyed>(list: readonly Member[], keys: Keys): Member[] {
  return list.map((member) => ({ ...member, key: keys.get(member.key) ?? member.key }));
}

function withRoleKeys(framework: Framework, keys: Keys): Framework {
  if (keys.size === 0) return framework;
  const named = (role: string) => keys.get(role) ?? role;
  return {
    ...framework,
    roles: withKeys(framework.roles, keys).map(({ follows, ...role }) => ({
      ...role,
      ...(follows !== undefined && { follows: named(follows) }),
    })),
    levels: framework.levels.map((level) => ({ ...level, role: named(level.role) })),
    categories: framework.categories.map((kind) => ({ ...kind, roles: kind.roles.map(named) })),
  };
}

function withKindKeys(framework: Framework, keys: Keys): Framework {
  if (keys.size === 0) return framework;
  const named = (kind: string) => keys.get(kind) ?? kind;
  return {
    ...framework,
    categories: withKeys(framework.categories, keys).map(({ mergedInto, ...kind }) => ({
      ...kind,
      ...(mergedInto !== undefined && { mergedInto: named(mergedInto) }),
    })),
    levels: framework.levels.map((level) => ({
      ...level,
      statements: perDimension((dimension) =>
        level.statements[dimension].map((statement) => ({ ...statement, kinds: statement.kinds.map(named) })),
      ),
    })),
  };
}
