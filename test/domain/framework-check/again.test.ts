import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { frameworkAgain } from '../../../src/domain/framework-check/again.js';
import { checkFramework } from '../../../src/domain/framework-check/check-framework.js';
import { addKind } from '../../../src/domain/framework-edit/add-kind.js';
import { addLevel } from '../../../src/domain/framework-edit/add-level.js';
import { addRole } from '../../../src/domain/framework-edit/add-role.js';
import { retireRole } from '../../../src/domain/framework-edit/change-role.js';
import { mergeKind } from '../../../src/domain/framework-edit/merge-kind.js';
import type { Category, Framework } from '../../../src/domain/framework.js';
import { categoriesOfRole } from '../../../src/domain/lookup.js';

const review = kindOf('review');

function kindOf(key: string): Category {
  const found = defaultFramework.categories.find((kind) => kind.key === key);
  if (found === undefined) throw new Error(`The default framework has no kind ${key}.`);
  return found;
}

/** The default framework with more kinds of work, and with what `change` makes of its own. */
function versionWith(version: number, more: readonly Category[], change = (kind: Category) => kind): Framework {
  return { ...defaultFramework, version, categories: [...defaultFramework.categories.map(change), ...more] };
}

function mergesIn({ categories }: Framework): readonly (readonly [key: string, into: string])[] {
  return categories.flatMap(({ key, mergedInto }) => (mergedInto === undefined ? [] : [[key, mergedInto] as const]));
}

const ka: Category = { ...review, key: 'ka', name: 'Kind A' };
const kb: Category = { ...review, key: 'kb', name: 'Kind B' };
const kc: Category = { ...review, key: 'kc', name: 'Kind C' };

describe('a version that is published again after kinds were merged', () => {
  test('gives up merges into kinds that it retires, so that it may be published', () => {
    const published = [
      defaultFramework,
      versionWith(2, [ka, kb]),
      versionWith(3, [{ ...ka, mergedInto: 'kb' }, kb]),
    ] as const;

    const again = frameworkAgain(published[0], published);

    expect(mergesIn(again)).toEqual([]);
    expect(again.categories.slice(-2)).toEqual([
      { ...ka, retired: true },
      { ...kb, retired: true },
    ]);
    expect(checkFramework(again, published)).toEqual({ framework: again });
  });

  test('keeps merges that lead to a kind it has open itself, however many steps away', () => {
    const published = [
      defaultFramework,
      versionWith(2, [
        { ...ka, mergedInto: 'kb' },
        { ...kb, mergedInto: 'review' },
      ]),
    ];

    const again = frameworkAgain(defaultFramework, published);

    expect(mergesIn(again)).toEqual([
      ['ka', 'kb'],
      ['kb', 'review'],
    ]);
    expect(checkFramework(again, published)).toEqual({ framework: again });
  });

  test('gives up every step of a way that ends at a kind it has retired itself', () => {
    const closed = versionWith(2, [], (kind) => (kind.key === 'review' ? { ...kind, retired: true } : kind));
    const published = [
      defaultFramework,
      closed,
      versionWith(3, [{ ...ka, mergedInto: 'kb' }, { ...kb, mergedInto: 'review' }, kc]),
    ];

    const again = frameworkAgain(closed, published);

    expect(mergesIn(again)).toEqual([]);
    expect(checkFramework(again, published)).toEqual({ framework: again });
  });

  test('opens its own kinds that were merged away later', () => {
    const published = [
      defaultFramework,
      versionWith(2, [kb], (kind) => (kind.key === 'review' ? { ...kind, mergedInto: 'kb' } : kind)),
    ];

    const again = frameworkAgain(defaultFramework, published);

    expect(again.categories.find(({ key }) => key === 'review')).toEqual(review);
    expect(checkFramework(again, published)).toEqual({ framework: again });
  });
});

describe('a version that is published again although a level of it says a statement twice', () => {
  const [first, ...others] = defaultFramework.levels;
  if (first === undefined) throw new Error('No level.');
  const [said, ...rest] = first.statements.input;
  if (said === undefined) throw new Error('No statement.');
  const saying = (statements: Partial<typeof first.statements>): Framework => ({
    ...defaultFramework,
    levels: [{ ...first, statements: { ...first.statements, ...statements } }, ...others],
  });

  test('says it once, where it stood first', () => {
    const old = saying({
      input: [said, ...rest, { ...said, kinds: [] }],
      impact: [{ ...said, kinds: [] }, ...first.statements.impact],
    });

    const again = frameworkAgain(old, [old]);

    expect(again.levels[0]?.statements).toEqual(first.statements);
    expect(checkFramework(again, [old])).toEqual({ framework: again });
  });

  test('keeps the only one of a box, which is said to be there twice', () => {
    const only = { ...said, kinds: [] };
    const old = saying({ impact: [only] });

    const again = frameworkAgain(old, [old]);

    expect(again.levels[0]?.statements.impact).toEqual([only]);
    expect(checkFramework(again, [old])).toMatchObject({ problems: [{ code: 'same-statement' }] });
  });
});

describe('a version that is published again after a role was added', () => {
  const designers = addRole(defaultFramework, { key: 'designer', name: 'Designer', like: 'ic' });
  const withLevel = addLevel(designers, { key: 'UX1', title: 'Product Designer', role: 'designer', like: 'IC3' });
  const second: Framework = { ...withLevel, version: 2 };
  const keysOf = (framework: Framework, role: string) => categoriesOfRole(framework, role).map(({ key }) => key);

  test('leaves the later role the kinds of work that it had', () => {
    const published = [defaultFramework, second];

    const again = frameworkAgain(defaultFramework, published);

    expect(keysOf(second, 'designer').length).toBeGreaterThan(20);
    expect(keysOf(again, 'designer')).toEqual(keysOf(second, 'designer'));
    expect(again.roles.at(-1)).toMatchObject({ key: 'designer', retired: true });
    expect(checkFramework(again, published)).toEqual({ framework: again });
  });

  test('leaves it those that came with it too, and offers them to nobody else', () => {
    const sketch = { key: 'sketch', name: 'Sketch', definition: 'A drawing.', dimension: 'output' } as const;
    const own = addKind(second, { ...sketch, roles: ['ic', 'designer'] });
    const published = [defaultFramework, second, { ...own, version: 3 }];

    const again = frameworkAgain(defaultFramework, published);

    expect(keysOf(again, 'designer')).toContain('sketch');
    expect(keysOf(again, 'ic')).toEqual(keysOf(defaultFramework, 'ic'));
    expect(checkFramework(again, published)).toEqual({ framework: again });
  });

  test('retires one that came later under a name that its own kind has', () => {
    const renamed = second.categories.map((kind) => (kind.key === 'review' ? { ...kind, name: 'Feedback' } : kind));
    const peer = { key: 'peer', name: review.name, definition: 'By peers.', dimension: review.dimension };
    const own = addKind({ ...second, categories: renamed }, { ...peer, roles: ['ic', 'designer'] });
    const published = [defaultFramework, second, { ...own, version: 3 }];

    const again = frameworkAgain(defaultFramework, published);

    expect(keysOf(again, 'designer')).toEqual(keysOf(second, 'designer'));
    expect(checkFramework(again, published)).toEqual({ framework: again });
  });

  test('takes over no kinds that the version itself had closed, and keeps its merges', () => {
    const merged = mergeKind(defaultFramework, 'review', 'learning');
    const parted = second.categories.map((kind) =>
      kind.key === 'learning' ? { ...kind, roles: kind.roles.filter((role) => role !== 'designer') } : kind,
    );
    const published = [merged, { ...second, categories: parted }];

    const again = frameworkAgain(merged, published);

    expect(again.categories.find(({ key }) => key === 'review')).toEqual({ ...review, mergedInto: 'learning' });
    expect(keysOf(again, 'designer')).not.toContain('review');
  });

  test('a role that somebody can hold and that would know no kind of work is said, also when it is retired', () => {
    const forgotten = retireRole(second, 'designer');
    const categories = forgotten.categories.map((kind) =>
      kind.dimension === 'impact' ? { ...kind, roles: kind.roles.filter((role) => role !== 'designer') } : kind,
    );
    const place = second.levels.findIndex(({ key }) => key === 'UX1');

    expect(checkFramework({ ...forgotten, categories }, [defaultFramework, second])).toEqual({
      problems: [
        {
          path: ['levels', place],
          code: 'held-level-without-kinds',
          params: { level: 'Product Designer', dimension: 'impact' },
        },
      ],
    });
  });
});
