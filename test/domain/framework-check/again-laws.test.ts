import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { dimensions } from '../../../src/domain/dimension.js';
import { frameworkAgain } from '../../../src/domain/framework-check/again.js';
import { checkFramework } from '../../../src/domain/framework-check/check-framework.js';
import { addLevel } from '../../../src/domain/framework-edit/add-level.js';
import { addRole } from '../../../src/domain/framework-edit/add-role.js';
import type { Framework } from '../../../src/domain/framework.js';
import { categoriesFor } from '../../../src/domain/lookup.js';
import { anyAct } from '../framework-edit/edits.js';

const acts = fc.array(anyAct, { maxLength: 8 });
const roles = fc.array(fc.constantFrom('ic', 'manager', 'director'), { maxLength: 2 });

/** A role with a first level, which people may hold from then on. */
function withRole(framework: Framework, like: string): Framework {
  const key = `new-${framework.roles.length}`;
  const level = framework.levels.find(({ role }) => role === like)?.key ?? '';
  const added = addRole(framework, { key, name: `Role ${key}`, like });
  return addLevel(added, { key: `L-${key}`, title: `Level of ${key}`, role: key, like: level });
}

test('whatever was published, a version can be published again, and nobody who holds a level is left without kinds', () => {
  let published = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(roles, acts), { minLength: 1, maxLength: 4 }), (steps) => {
      const versions: Framework[] = [defaultFramework];
      for (const [added, edits] of steps) {
        const before = versions.at(-1) ?? defaultFramework;
        const edited = edits.reduce((all, act) => act.edit(all), added.reduce(withRole, before));
        const next = { ...edited, version: before.version + 1 };
        if ('framework' in checkFramework(next, versions)) versions.push(next);
      }
      published += versions.length - 1;
      for (const old of versions) {
        const again = frameworkAgain(old, versions);
        expect(checkFramework(again, versions)).toEqual({ framework: again });
        for (const { role } of again.levels) {
          for (const dimension of dimensions) expect(categoriesFor(again, role, dimension)).not.toEqual([]);
        }
      }
    }),
    { numRuns: 60, seed: 7 },
  );
  // Not everything that is tried can be published, and enough of it can.
  expect(published).toBeGreaterThan(40);
});
