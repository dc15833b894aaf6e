import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { carryOver } from '../../../src/domain/framework-edit/carry-over.js';
import { checkFramework } from '../../../src/domain/framework-check/check-framework.js';
import { withOwnKeys } from '../../../src/domain/framework-edit/own-keys.js';
import { frameworkSchema, type Framework } from '../../../src/domain/framework.js';
import { anyAct, piecesOf, type Act } from './edits.js';

const acts = fc.array(anyAct, { maxLength: 12 });

function after(framework: Framework, all: readonly Act[]): Framework {
  return all.reduce((edited, act) => act.edit(edited), framework);
}

test('whatever a keeper does one after the other, a framework comes out, and no edit changes what it does not name', () => {
  fc.assert(
    fc.property(acts, (all) => {
      let before = defaultFramework;
      for (const act of all) {
        const edited = act.edit(before);
        const touched = [...act.touches(before), 'order'];
        const [then, now] = [piecesOf(before), piecesOf(edited)];
        for (const [piece, value] of then) if (!touched.includes(piece)) expect(now.get(piece)).toEqual(value);
        expect([...now.keys()].filter((piece) => !then.has(piece) && !touched.includes(piece))).toEqual([]);
        before = edited;
      }
      expect(frameworkSchema.parse(before)).toEqual(before);
    }),
    { numRuns: 40, seed: 5 },
  );
});

test('no edit takes a level or a kind of work away: people may hold it, and lines name it', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const keys = ({ levels, categories }: Framework) => [...levels, ...categories].map(({ key }) => key);
      expect(keys(after(defaultFramework, all))).toEqual(expect.arrayContaining(keys(defaultFramework)));
    }),
    { numRuns: 60, seed: 5 },
  );
});

test('an edit leaves the framework it was given as it was', () => {
  const copy = structuredClone(defaultFramework);
  fc.assert(
    fc.property(acts, (all) => {
      after(defaultFramework, all);
      expect(defaultFramework).toEqual(copy);
    }),
    { numRuns: 60, seed: 5 },
  );
});

test('carried over an unchanged version a draft stays as it is; an unchanged draft becomes the version', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const edited = after(defaultFramework, all);
      const asEdited = { framework: edited, clashes: [], ownKeys: [] };
      expect(carryOver(defaultFramework, edited, defaultFramework)).toEqual(asEdited);
      expect(carryOver(defaultFramework, defaultFramework, edited)).toEqual(asEdited);
    }),
    { numRuns: 60, seed: 5 },
  );
});

test('whatever two keepers did, both sides come through where only one of them changed something', () => {
  fc.assert(
    fc.property(acts, acts, (mine, theirs) => {
      const [draft, there] = [after(defaultFramework, mine), after(defaultFramework, theirs)];
      const { framework } = carryOver(defaultFramework, draft, there);
      const here = withOwnKeys(defaultFramework, draft, there).framework;
      expect(frameworkSchema.parse(framework)).toEqual(framework);
      const [was, own, other, both] = [defaultFramework, here, there, framework].map(piecesOf);
      for (const [piece, value] of own ?? []) {
        if (piece === 'order' || piece === 'rules') continue;
        const isSameAsBefore = JSON.stringify(other?.get(piece)) === JSON.stringify(was?.get(piece));
        if (isSameAsBefore) expect(both?.get(piece)).toEqual(value);
      }
      for (const piece of other?.keys() ?? []) expect(both?.has(piece)).toBe(true);
    }),
    { numRuns: 60, seed: 5 },
  );
});

test('whatever two keepers added, also under one key, all of it is there, and none of it is where it was not put', () => {
  fc.assert(
    fc.property(acts, acts, (mine, theirs) => {
      const sides = [after(defaultFramework, mine), after(defaultFramework, theirs)] as const;
      const { framework, clashes } = carryOver(defaultFramework, ...sides);
      const [both, ...own] = [framework, ...sides].map(addedTo);
      // Where one side made a merge of the other impossible, the kinds of one of them count.
      const isOfKinds = (each: string) => clashes.some(({ path }) => path.length === 1) && each.startsWith('knows');
      for (const added of own) for (const each of added) expect(isOfKinds(each) || both?.includes(each)).toBe(true);
      const lost = [
        'duplicate-key',
        'kind-moved',
        'level-moved',
        'unknown-role',
        'statement-kind',
        'roles-in-a-circle',
      ];
      const broken = (each: Framework) => {
        const checked = checkFramework(each, [defaultFramework]);
        return 'problems' in checked ? checked.problems.filter(({ code }) => lost.includes(code)) : [];
      };
      if (sides.every((side) => broken(side).length === 0)) expect(broken(framework)).toEqual([]);
    }),
    { numRuns: 100, seed: 5 },
  );
});

const { roles: ownRoles, levels: ownLevels, categories: ownKinds } = defaultFramework;
const defaultKeys = new Set([...ownRoles, ...ownLevels, ...ownKinds].map(({ key }) => key));

/** What was added, as people see it: by its name, and where it stands by the names of its roles. */
function addedTo({ roles, levels, categories }: Framework): readonly string[] {
  const isNew = ({ key }: { readonly key: string }) => !defaultKeys.has(key);
  const called = (role: string) => (isNew({ key: role }) ? nameOf(roles.find(({ key }) => key === role)?.name) : role);
  return [
    ...roles.filter(isNew).map(({ name }) => `role ${nameOf(name)}`),
    ...levels.filter(isNew).map(({ title, role }) => `level ${nameOf(title)} of ${called(role)}`),
    ...categories.filter(isNew).map(({ name, dimension }) => `kind ${nameOf(name)} in ${dimension}`),
    ...categories.flatMap((kind) =>
      kind.roles
        .filter((key) => isNew({ key }))
        .map((role) => `knows ${isNew(kind) ? nameOf(kind.name) : kind.key}: ${called(role)}`),
    ),
  ];
}

function nameOf(name = ''): string {
  return name.trim().toLowerCase();
}
