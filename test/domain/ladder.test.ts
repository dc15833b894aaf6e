import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { addLevel } from '../../src/domain/framework-edit/add-level.js';
import { addRole } from '../../src/domain/framework-edit/add-role.js';
import { describeRole, moveRole, retireRole } from '../../src/domain/framework-edit/change-role.js';
import type { Framework } from '../../src/domain/framework.js';
import { isOneLadder, isOnTheWayTo, levelAfter } from '../../src/domain/ladder.js';
import { levelOf } from '../../src/domain/lookup.js';

const after = (framework: Framework, key: string) => levelAfter(framework, levelOf(framework, key))?.key;
const lastOf = (framework: Framework, role: string) =>
  framework.levels.findLast((level) => level.role === role)?.key ?? '';
const firstOf = (framework: Framework, role: string) =>
  framework.levels.find((level) => level.role === role)?.key ?? '';

const designers = addLevel(addRole(defaultFramework, { key: 'designer', name: 'Designer', like: 'ic' }), {
  key: 'UX1',
  title: 'Product Designer',
  role: 'designer',
  like: 'IC3',
});
const leads = addLevel(addRole(designers, { key: 'lead', name: 'Programme Lead', like: 'manager' }), {
  key: 'L1',
  title: 'Lead',
  role: 'lead',
  like: lastOf(designers, 'manager'),
});
const branched = describeRole(leads, 'lead', { name: 'Programme Lead', family: 'manager', follows: 'manager' });

describe('the next level', () => {
  test('goes on from a role to the one that follows it, and ends with the ladder', () => {
    expect(after(defaultFramework, lastOf(defaultFramework, 'manager'))).toBe(
      firstOf(defaultFramework, 'senior-manager'),
    );
    expect(after(defaultFramework, lastOf(defaultFramework, 'ic'))).toBeUndefined();
    expect(after(designers, 'IC6')).toBeUndefined();
    expect(after(designers, 'UX1')).toBeUndefined();
  });

  test('does not depend on the order in which roles are listed', () => {
    const moved = moveRole(defaultFramework, 'director', -1);
    expect(after(moved, lastOf(moved, 'manager'))).toBe(firstOf(moved, 'senior-manager'));
    expect(after(moved, lastOf(moved, 'senior-manager'))).toBe(firstOf(moved, 'director'));
  });

  test('is that of the first role that follows; a retired role is stepped over', () => {
    expect(after(branched, lastOf(branched, 'manager'))).toBe(firstOf(branched, 'senior-manager'));
    const retired = retireRole(defaultFramework, 'senior-manager');
    expect(after(retired, lastOf(retired, 'manager'))).toBe(firstOf(retired, 'director'));
  });

  test('ends where roles follow each other in a circle', () => {
    const circle = describeRole(defaultFramework, 'manager', { name: 'M', family: 'manager', follows: 'director' });
    expect(after(circle, lastOf(circle, 'director'))).toBe(firstOf(circle, 'manager'));
    expect(isOneLadder(circle, 'manager', 'ic')).toBe(false);
  });
});

describe('a level on the way to another', () => {
  test('is a lower one of its role, or one of a role below', () => {
    expect(isOnTheWayTo(defaultFramework, 'IC3', 'IC5')).toBe(true);
    expect(isOnTheWayTo(defaultFramework, 'IC5', 'IC5')).toBe(true);
    expect(isOnTheWayTo(defaultFramework, 'IC6', 'IC5')).toBe(false);
    expect(
      isOnTheWayTo(defaultFramework, firstOf(defaultFramework, 'manager'), firstOf(defaultFramework, 'director')),
    ).toBe(true);
  });

  test('is none of another ladder, or of a branch beside it', () => {
    expect(isOnTheWayTo(defaultFramework, 'IC1', firstOf(defaultFramework, 'manager'))).toBe(false);
    expect(isOnTheWayTo(branched, 'L1', firstOf(branched, 'director'))).toBe(false);
    expect(isOnTheWayTo(branched, 'gone', 'IC5')).toBe(false);
  });

  test('stands on one ladder with whatever it can rise to', () => {
    expect(isOneLadder(branched, 'lead', 'director')).toBe(true);
    expect(isOneLadder(branched, 'lead', 'ic')).toBe(false);
  });
});
