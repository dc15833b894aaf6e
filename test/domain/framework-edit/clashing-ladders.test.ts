import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { checkFramework } from '../../../src/domain/framework-check/check-framework.js';
import { addRole } from '../../../src/domain/framework-edit/add-role.js';
import { carryOver, clashName } from '../../../src/domain/framework-edit/carry-over.js';
import { describeRole } from '../../../src/domain/framework-edit/change-role.js';
import type { Framework } from '../../../src/domain/framework.js';

/** @param follows keys of roles by the key of the role that comes after them */
function laddersOf(framework: Framework, follows: Readonly<Record<string, string>>): Framework {
  return Object.entries(follows).reduce((all, [key, below]) => {
    const role = all.roles.find((each) => each.key === key);
    return role === undefined ? all : describeRole(all, key, { ...role, follows: below });
  }, framework);
}
const second = (framework: Framework): Framework => ({ ...framework, version: 2 });
const followsIn = ({ roles }: Framework) => Object.fromEntries(roles.map(({ key, follows }) => [key, follows]));

describe('ladders that both sides together close into a circle', () => {
  test.each<[string, Framework, Framework]>([
    ['of two', laddersOf(defaultFramework, { ic: 'manager' }), laddersOf(defaultFramework, { manager: 'ic' })],
    ['of four', laddersOf(defaultFramework, { ic: 'director' }), laddersOf(defaultFramework, { manager: 'ic' })],
  ])('%s, are to be chosen, and either choice can be published', (_, mine, theirs) => {
    const { clashes } = carryOver(defaultFramework, mine, second(theirs));
    expect(clashes.map(({ path }) => path)).toEqual([['roles']]);
    for (const [taken, side] of [
      [new Set<string>(), mine],
      [new Set(clashes.map(clashName)), theirs],
    ] as const) {
      const { framework } = carryOver(defaultFramework, mine, second(theirs), taken);
      expect(followsIn(framework)).toEqual(followsIn(side));
      expect(checkFramework(framework, [defaultFramework, second(theirs)])).toEqual({ framework });
    }
  });

  test('leave a role that only one side knows where it put it', () => {
    const writers = addRole(defaultFramework, { key: 'writer', name: 'Writer', like: 'ic' });
    const mine = laddersOf(writers, { ic: 'manager', writer: 'director' });
    const { framework } = carryOver(defaultFramework, mine, second(laddersOf(defaultFramework, { manager: 'ic' })));
    expect(followsIn(framework)).toMatchObject({ ic: 'manager', writer: 'director' });
    expect(followsIn(framework)['manager']).toBeUndefined();
  });

  test('are no clash where they have a foot, or had none in the draft already', () => {
    const mine = laddersOf(defaultFramework, { manager: 'ic' });
    expect(carryOver(defaultFramework, mine, second(laddersOf(defaultFramework, { director: 'ic' }))).clashes).toEqual(
      [],
    );
    const circle = laddersOf(defaultFramework, { manager: 'director' });
    expect(carryOver(defaultFramework, circle, second(laddersOf(defaultFramework, { ic: 'manager' }))).clashes).toEqual(
      [],
    );
  });
});
