import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { checkFramework } from '../../../src/domain/framework-check/check-framework.js';
import { addLevel } from '../../../src/domain/framework-edit/add-level.js';
import { addRole } from '../../../src/domain/framework-edit/add-role.js';
import {
  describeRole,
  moveRole,
  removeRole,
  reopenRole,
  retireRole,
} from '../../../src/domain/framework-edit/change-role.js';
import { retireLevel } from '../../../src/domain/framework-edit/retire-level.js';
import { frameworkSchema, type Framework } from '../../../src/domain/framework.js';
import { categoriesFor, categoriesOfRole, familyOf, openLevels } from '../../../src/domain/lookup.js';

const keysOf = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);
const designers = addRole(defaultFramework, { key: 'designer', name: 'Designer', like: 'ic' });
const withLevel = addLevel(designers, { key: 'UX1', title: 'Product Designer', role: 'designer', like: 'IC3' });
const problemsOf = (framework: Framework) => {
  const checked = checkFramework(framework, [defaultFramework]);
  return 'problems' in checked ? checked.problems.map(({ path, code }) => `${path.join('.')}: ${code}`) : [];
};

describe('a new role', () => {
  test('starts with the family and the open kinds of work of the one it is like, and without levels', () => {
    expect(keysOf(designers.roles)).toEqual(['ic', 'manager', 'senior-manager', 'director', 'designer']);
    expect(designers.roles.at(-1)).toEqual({ key: 'designer', name: 'Designer', family: 'ic' });
    expect(keysOf(categoriesOfRole(designers, 'designer'))).toEqual(keysOf(categoriesOfRole(defaultFramework, 'ic')));
    expect(designers.levels).toEqual(defaultFramework.levels);
    expect(problemsOf(designers)).toEqual(['roles.4: role-without-level']);
    expect(problemsOf(withLevel)).toEqual([]);
  });

  test('has kinds of its own beside the shared ones', () => {
    const categories = withLevel.categories.map((kind) =>
      kind.key === 'review' ? { ...kind, roles: kind.roles.filter((role) => role !== 'designer') } : kind,
    );
    const own = { ...withLevel, categories };
    expect(keysOf(categoriesFor(own, 'designer', 'input'))).not.toContain('review');
    expect(keysOf(categoriesFor(own, 'ic', 'input'))).toContain('review');
  });

  test('is none when its key is taken, or the one it is like is not there', () => {
    expect(addRole(designers, { key: 'designer', name: 'Other', like: 'ic' })).toBe(designers);
    expect(addRole(defaultFramework, { key: 'x', name: 'X', like: 'nobody' })).toBe(defaultFramework);
  });

  test('goes out of a draft with its levels, its kinds and what followed it; what is published stays', () => {
    const followed = describeRole(withLevel, 'director', { name: 'Director', family: 'director', follows: 'designer' });
    const removed = removeRole(followed, 'designer', defaultFramework);
    expect(keysOf(removed.levels)).not.toContain('UX1');
    expect(removed.roles.find(({ key }) => key === 'director')).toEqual({
      key: 'director',
      name: 'Director',
      family: 'director',
    });
    expect(removeRole(withLevel, 'designer', defaultFramework)).toEqual(defaultFramework);
    expect(removeRole(withLevel, 'ic', defaultFramework)).toBe(withLevel);
  });
});

describe('a role', () => {
  test('is renamed and put on another ladder', () => {
    const renamed = describeRole(withLevel, 'manager', { name: 'Lead', family: 'manager', follows: 'ic' });
    expect(renamed.roles[1]).toEqual({ key: 'manager', name: 'Lead', family: 'manager', follows: 'ic' });
    expect(describeRole(renamed, 'manager', { name: 'Manager', family: 'manager', follows: undefined })).toEqual(
      withLevel,
    );
  });

  test('moves up and down where roles are listed, and levels with it', () => {
    const moved = moveRole(withLevel, 'designer', -1);
    expect(keysOf(moved.roles)).toEqual(['ic', 'manager', 'senior-manager', 'designer', 'director']);
    expect(
      openLevels(moved)
        .map(({ role }) => role)
        .slice(-3),
    ).toEqual(['designer', 'director', 'director']);
    expect(moveRole(moved, 'ic', -1)).toEqual(moved);
  });

  test('is retired with its levels, which keep whether they are retired themselves', () => {
    const one = retireLevel(defaultFramework, 'IC1');
    const retired = retireRole(one, 'ic');
    expect(keysOf(openLevels(retired))).not.toContain('IC4');
    expect(problemsOf(retired)).toEqual([]);
    expect(reopenRole(retired, 'ic')).toEqual(one);
  });
});

describe('a framework', () => {
  test('of an earlier version, without a list of roles, has the four', () => {
    const { roles, ...older } = defaultFramework;
    expect(frameworkSchema.parse(older)).toEqual(defaultFramework);
    expect(keysOf(roles)).toHaveLength(4);
  });

  test('leaves somebody a level to begin with', () => {
    const nobody = defaultFramework.roles.reduce((all, { key }) => retireRole(all, key), defaultFramework);
    expect(problemsOf(nobody)).toEqual(['roles: nothing-offered']);
  });

  test('names only roles that there are, and no ladder that leads back to its foot', () => {
    const slip = structuredClone(withLevel);
    const [first] = slip.levels;
    const [kind] = slip.categories;
    if (first === undefined || kind === undefined) throw new Error('an empty framework');
    first.role = 'enginer';
    kind.roles.push('desinger');
    expect(problemsOf(slip)).toEqual(
      expect.arrayContaining([
        'levels.0.role: unknown-role',
        `categories.0.roles.${kind.roles.length - 1}: unknown-role`,
      ]),
    );
    const circle = describeRole(withLevel, 'manager', { name: 'Manager', family: 'manager', follows: 'director' });
    expect(problemsOf(circle)).toEqual([
      'roles.1.follows: roles-in-a-circle',
      'roles.2.follows: roles-in-a-circle',
      'roles.3.follows: roles-in-a-circle',
    ]);
    const nowhere = describeRole(withLevel, 'manager', { name: 'Manager', family: 'manager', follows: 'captain' });
    expect(problemsOf(nowhere)).toEqual(['roles.1.follows: unknown-role']);
  });

  test('keeps every role that was published, and tells roles by their names', () => {
    const gone = { ...withLevel, roles: withLevel.roles.filter(({ key }) => key !== 'director') };
    expect(problemsOf(gone)).toContain('roles: role-gone');
    const twice = describeRole(withLevel, 'designer', { name: 'engineer ', family: 'ic', follows: undefined });
    expect(problemsOf(twice)).toContain('roles.4.name: same-name');
    const [first, ...rest] = withLevel.roles;
    if (first === undefined) throw new Error('no roles');
    expect(problemsOf({ ...withLevel, roles: [first, { ...first, name: 'Another' }, ...rest] })).toContain(
      'roles.1.key: duplicate-key',
    );
  });

  test('has a family for every role, also one that it does not have', () => {
    expect(familyOf(withLevel, 'designer')).toBe('ic');
    expect(familyOf(withLevel, 'director')).toBe('director');
    expect(familyOf(withLevel, 'gone')).toBe('ic');
  });
});
