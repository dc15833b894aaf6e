import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { checkFramework } from '../../../src/domain/framework-check/check-framework.js';
import { addKind } from '../../../src/domain/framework-edit/add-kind.js';
import { addLevel } from '../../../src/domain/framework-edit/add-level.js';
import { mergeKind } from '../../../src/domain/framework-edit/merge-kind.js';
import { removeKind } from '../../../src/domain/framework-edit/remove-kind.js';
import { removeLevel } from '../../../src/domain/framework-edit/remove-level.js';
import { showStatement } from '../../../src/domain/framework-edit/say-of-level.js';

const withLevel = (key: string, title: string) => addLevel(defaultFramework, { key, title, role: 'ic', like: 'IC6' });
const slip = addKind(defaultFramework, {
  key: 'slip',
  dimension: 'output',
  roles: ['ic', 'manager', 'senior-manager', 'director'],
  name: 'A slip',
  definition: 'Of the hand.',
});

describe('what was never published is taken out of a draft again', () => {
  test('a level', () => {
    expect(removeLevel(withLevel('IC 7 / x', 'Fellow'), 'IC 7 / x', defaultFramework)).toEqual(defaultFramework);
  });

  test('a kind of work, with the sentences that it shows and the kinds that are part of it', () => {
    const named = mergeKind(slip, 'docs', 'slip');
    const at = { level: 'IC4', dimension: 'output', place: 0 } as const;
    const removed = removeKind(showStatement(named, at, { kinds: ['slip', 'shipped'] }), 'slip', defaultFramework);
    expect(removed.categories).toEqual(defaultFramework.categories);
    expect(removed.levels[3]?.statements.output[0]?.kinds).toEqual(['shipped']);
    expect(checkFramework(removed, [defaultFramework])).toEqual({ framework: removed });
  });
});

describe('what was published stays', () => {
  test('a level', () => {
    expect(removeLevel(defaultFramework, 'IC4', defaultFramework)).toEqual(defaultFramework);
  });

  test('a kind of work', () => {
    expect(removeKind(slip, 'docs', defaultFramework)).toBe(slip);
  });
});
