import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { checkFramework } from '../../../src/domain/framework-check/check-framework.js';
import { addKind } from '../../../src/domain/framework-edit/add-kind.js';
import { addLevel } from '../../../src/domain/framework-edit/add-level.js';
import { addRole } from '../../../src/domain/framework-edit/add-role.js';
import { carryOver } from '../../../src/domain/framework-edit/carry-over.js';
import { describeRole } from '../../../src/domain/framework-edit/change-role.js';
import { mergeKind } from '../../../src/domain/framework-edit/merge-kind.js';
import { showStatement } from '../../../src/domain/framework-edit/say-of-level.js';
import type { Framework } from '../../../src/domain/framework.js';
import type { Dimension } from '../../../src/domain/dimension.js';
import { categoriesOfRole } from '../../../src/domain/lookup.js';

const everyRole = ['ic', 'manager', 'senior-manager', 'director'];
const mentoring = (dimension: Dimension, name = 'Mentoring', roles = everyRole) =>
  addKind(defaultFramework, { key: 'mentoring', dimension, roles, name, definition: `Mentoring as ${dimension}.` });
const levelOf = (key: string, role: string, title: string) =>
  addLevel(defaultFramework, { key, title, role, like: 'IC6' });
const designers = (name: string, key = 'designer') => addRole(defaultFramework, { key, name, like: 'ic' });
const published = (framework: Framework): Framework => ({ ...framework, version: 2 });
const problemsOf = (framework: Framework, theirs: Framework) => {
  const checked = checkFramework(framework, [defaultFramework, theirs]);
  return 'problems' in checked ? checked.problems.map(({ code }) => code) : [];
};
const kind = ({ categories }: Framework, key: string) => categories.find((each) => each.key === key);
const level = ({ levels }: Framework, key: string) => levels.find((each) => each.key === key);

describe('different things that two keepers added under one key', () => {
  test('are two kinds of work, and sentences and merges of the draft follow its own', () => {
    const at = { level: 'IC4', dimension: 'input', place: 0 } as const;
    const named = mergeKind(mentoring('input'), 'review', 'mentoring');
    const mine = showStatement(named, at, { kinds: ['mentoring', 'learning'] });
    const theirs = published(mentoring('outcome'));
    const { framework, ownKeys, clashes } = carryOver(defaultFramework, mine, theirs);
    expect(kind(framework, 'mentoring')).toEqual(kind(theirs, 'mentoring'));
    expect(kind(framework, 'mentoring-2')).toEqual({ ...kind(mine, 'mentoring'), key: 'mentoring-2' });
    expect(kind(framework, 'review')?.mergedInto).toBe('mentoring-2');
    expect(level(framework, 'IC4')?.statements.input[0]?.kinds).toEqual(['mentoring-2', 'learning']);
    expect(ownKeys).toEqual([{ list: 'categories', from: 'mentoring', to: 'mentoring-2', name: 'Mentoring' }]);
    expect(clashes).toEqual([]);
    expect(problemsOf(framework, theirs)).toEqual([]);
  });

  test.each<[string, Framework, Framework]>([
    ['names', mentoring('input', 'Mentoring!'), mentoring('input')],
    ['roles', mentoring('input', 'Mentoring', ['ic']), mentoring('input', 'Mentoring', ['manager'])],
  ])('are two kinds of work where they differ in their %s', (_, mine, theirs) => {
    const { framework } = carryOver(defaultFramework, mine, published(theirs));
    expect(kind(framework, 'mentoring')).toEqual(kind(theirs, 'mentoring'));
    expect(kind(framework, 'mentoring-2')).toMatchObject({ name: kind(mine, 'mentoring')?.name });
    expect(problemsOf(framework, published(theirs))).toEqual([]);
  });

  test.each<[string, Framework, Framework]>([
    ['roles', levelOf('L7', 'ic', 'Fellow'), levelOf('L7', 'manager', 'Head')],
    ['titles', levelOf('L7', 'ic', 'Fellow'), levelOf('L7', 'ic', 'Distinguished')],
    ['letters', levelOf('l7', 'ic', 'Fellow'), levelOf('L7', 'ic', 'Distinguished')],
  ])('are two levels where they differ in their %s', (_, mine, theirs) => {
    const { framework, ownKeys } = carryOver(defaultFramework, mine, published(theirs));
    const [added] = ownKeys;
    expect(level(framework, 'L7')).toEqual(level(theirs, 'L7'));
    expect(level(framework, added?.to ?? '')).toMatchObject({ title: 'Fellow', role: 'ic' });
    expect(added?.to.toLowerCase()).toBe('l7-2');
    expect(problemsOf(framework, published(theirs))).toEqual([]);
  });

  test('are two roles, and levels, kinds and ladders of the draft follow its own', () => {
    const withLevel = addLevel(designers('Designer (product)'), {
      key: 'UX1',
      title: 'Designer',
      role: 'designer',
      like: 'IC3',
    });
    const mine = describeRole(withLevel, 'manager', { name: 'Manager', family: 'manager', follows: 'designer' });
    const theirs = published(
      addLevel(designers('Designer'), { key: 'D7', title: 'Brand', role: 'designer', like: 'IC3' }),
    );
    const { framework, ownKeys } = carryOver(defaultFramework, mine, theirs);
    expect(framework.roles.slice(-2).map(({ key, name }) => `${key}: ${name}`)).toEqual([
      'designer-2: Designer (product)',
      'designer: Designer',
    ]);
    expect(level(framework, 'UX1')?.role).toBe('designer-2');
    expect(level(framework, 'D7')?.role).toBe('designer');
    expect(framework.roles.find(({ key }) => key === 'manager')?.follows).toBe('designer-2');
    for (const role of ['designer', 'designer-2']) {
      expect(categoriesOfRole(framework, role).length).toBe(categoriesOfRole(theirs, 'designer').length);
    }
    expect(ownKeys).toEqual([{ list: 'roles', from: 'designer', to: 'designer-2', name: 'Designer (product)' }]);
    expect(problemsOf(framework, theirs)).toEqual([]);
  });

  test('get a key that neither side has', () => {
    const other = { dimension: 'output', roles: everyRole, definition: 'Another.' } as const;
    const mine = addKind(mentoring('input'), { ...other, key: 'mentoring-2', name: 'Mentoring in pairs' });
    const theirs = published(addKind(mentoring('outcome'), { ...other, key: 'mentoring-3', name: 'In groups' }));
    const { framework } = carryOver(defaultFramework, mine, theirs);
    expect(kind(framework, 'mentoring-4')).toMatchObject({ dimension: 'input', name: 'Mentoring' });
    expect(kind(framework, 'mentoring-2')).toEqual(kind(mine, 'mentoring-2'));
  });
});

describe('different roles that two keepers added', () => {
  test('both know their kinds of work, and nothing is to be chosen', () => {
    const theirs = published(designers('Designer'));
    const { framework, clashes } = carryOver(defaultFramework, designers('Writer', 'writer'), theirs);
    expect(clashes).toEqual([]);
    for (const role of ['designer', 'writer']) {
      expect(categoriesOfRole(framework, role)).toHaveLength(categoriesOfRole(theirs, 'ic').length);
    }
  });

  test('are taken out where either took them out', () => {
    const without = (role: string): Framework => ({
      ...defaultFramework,
      categories: defaultFramework.categories.map((each) =>
        each.roles.length > 1 ? { ...each, roles: each.roles.filter((known) => known !== role) } : each,
      ),
    });
    const { framework, clashes } = carryOver(defaultFramework, without('director'), published(without('manager')));
    expect(clashes).toEqual([]);
    const shared = framework.categories.filter(({ roles }) => roles.includes('senior-manager') && roles.length > 1);
    expect(shared.flatMap(({ roles }) => roles).filter((role) => role !== 'senior-manager')).toEqual([]);
  });
});

describe('the same thing that two keepers added', () => {
  test('is one, and where it differs that is to be chosen', () => {
    const mine = mentoring('input');
    const theirs = published({
      ...mine,
      categories: mine.categories.map((each) => (each.key === 'mentoring' ? { ...each, definition: 'Other.' } : each)),
    });
    const { framework, clashes, ownKeys } = carryOver(defaultFramework, mine, theirs);
    expect(framework.categories).toEqual(mine.categories);
    expect(clashes.map(({ path }) => path)).toEqual([['categories', 'mentoring', 'definition']]);
    expect(ownKeys).toEqual([]);
  });

  test('is one under the key of the version, also in other letters', () => {
    const theirs = published(levelOf('L7', 'ic', 'Fellow'));
    const { framework, ownKeys } = carryOver(defaultFramework, levelOf('l7', 'ic', 'fellow '), theirs);
    expect(framework.levels.filter(({ key }) => key.toLowerCase() === 'l7').map(({ key }) => key)).toEqual(['L7']);
    expect(ownKeys).toEqual([]);
  });
});
