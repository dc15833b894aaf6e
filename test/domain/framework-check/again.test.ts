import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { frameworkAgain } from '../../../src/domain/framework-check/again.js';
import { checkFramework } from '../../../src/domain/framework-check/check-framework.js';
import type { Category, Framework } from '../../../src/domain/framework.js';

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
