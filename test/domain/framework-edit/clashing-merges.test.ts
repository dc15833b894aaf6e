import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { checkFramework } from '../../../src/domain/framework-check/check-framework.js';
import { carryOver, clashName } from '../../../src/domain/framework-edit/carry-over.js';
import { mergeKind } from '../../../src/domain/framework-edit/merge-kind.js';
import { retireKind } from '../../../src/domain/framework-edit/retire-kind.js';
import { weighLevel } from '../../../src/domain/framework-edit/weigh-level.js';
import type { Framework } from '../../../src/domain/framework.js';

const kind = ({ categories }: Framework, key: string) => categories.find((each) => each.key === key);
const merged = mergeKind(defaultFramework, 'docs', 'shipped');
const second = (framework: Framework): Framework => ({ ...framework, version: 2 });

describe('a kind that one side merges into another, while the other side', () => {
  test.each<[string, Framework, Framework]>([
    ['retires that one', merged, second(retireKind(defaultFramework, 'shipped'))],
    ['merges it back', merged, second(mergeKind(defaultFramework, 'shipped', 'docs'))],
    ['had retired it here', retireKind(defaultFramework, 'shipped'), second(merged)],
  ])('%s, is to be chosen, and either choice can be published', (_, mine, theirs) => {
    const { clashes } = carryOver(defaultFramework, mine, theirs);
    expect(clashes).toHaveLength(1);
    const [clash] = clashes;
    if (clash === undefined) throw new Error('No clash.');
    const [kept, taken] = [new Set<string>(), new Set([clashName(clash)])].map(
      (choice) => carryOver(defaultFramework, mine, theirs, choice).framework,
    );
    for (const [result, side] of [
      [kept, mine],
      [taken, theirs],
    ] as const) {
      if (result === undefined) throw new Error('Nothing came out.');
      expect(checkFramework(result, [defaultFramework, theirs])).toEqual({ framework: result });
      for (const key of ['docs', 'shipped']) expect(kind(result, key)).toEqual(kind(side, key));
    }
  });

  test('changes something else, is merged as it was', () => {
    const weights = { input: 0.2, output: 0.3, outcome: 0.35, impact: 0.15 };
    const { framework, clashes } = carryOver(
      defaultFramework,
      merged,
      second(weighLevel(defaultFramework, 'IC4', weights)),
    );
    expect(clashes).toEqual([]);
    expect(kind(framework, 'docs')?.mergedInto).toBe('shipped');
  });
});
