import { describe, expect, test } from '@jest/globals';
import { perDimension } from '../../../src/domain/dimension.js';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { addKind } from '../../../src/domain/framework-edit/add-kind.js';
import { addLevel } from '../../../src/domain/framework-edit/add-level.js';
import { carryOver } from '../../../src/domain/framework-edit/carry-over.js';
import { expectOfLevel } from '../../../src/domain/framework-edit/expect-of-level.js';
import { keyFrom } from '../../../src/domain/framework-edit/key-from.js';
import { mergeTargets } from '../../../src/domain/framework-edit/merge-kind.js';
import { moveLevel } from '../../../src/domain/framework-edit/move-level.js';
import { nameLevel } from '../../../src/domain/framework-edit/name-level.js';
import { problemsIn } from '../../../src/domain/framework-edit/problems-in.js';
import { reopenLevel, retireLevel } from '../../../src/domain/framework-edit/retire-level.js';
import { sayOfLevel, showStatement } from '../../../src/domain/framework-edit/say-of-level.js';
import { weighLevel } from '../../../src/domain/framework-edit/weigh-level.js';
import { checkFramework } from '../../../src/domain/framework-check/check-framework.js';
import type { Framework } from '../../../src/domain/framework.js';
import { levelOf } from '../../../src/domain/lookup.js';

const keysOf = ({ levels }: Framework) => levels.map(({ key }) => key);
const outputs = (framework: Framework) => levelOf(framework, 'IC4').statements.output;
const only = (lines: readonly string[]) => perDimension((dimension) => (dimension === 'output' ? lines : undefined));

describe('levels', () => {
  test('are added behind the last of their role, as a copy', () => {
    const edited = addLevel(defaultFramework, { key: 'IC7', title: 'Fellow', role: 'ic', like: 'IC6' });
    expect(keysOf(edited).slice(5, 8)).toEqual(['IC6', 'IC7', 'M1']);
    expect(levelOf(edited, 'IC7')).toEqual({ ...levelOf(defaultFramework, 'IC6'), key: 'IC7', title: 'Fellow' });
    expect(addLevel(edited, { key: 'IC7', title: 'Other', role: 'ic', like: 'IC1' })).toBe(edited);
  });

  test('move among those of their role, and stay at its ends', () => {
    expect(keysOf(moveLevel(defaultFramework, 'IC5', -1)).slice(3, 5)).toEqual(['IC5', 'IC4']);
    expect(keysOf(moveLevel(defaultFramework, 'IC6', 1))).toEqual(keysOf(defaultFramework));
    expect(keysOf(moveLevel(defaultFramework, 'M1', -1))).toEqual(keysOf(defaultFramework));
  });

  test('are retired and offered again', () => {
    const retired = retireLevel(defaultFramework, 'IC1');
    expect(levelOf(retired, 'IC1').retired).toBe(true);
    expect(reopenLevel(retired, 'IC1')).toEqual(defaultFramework);
  });

  test('leave out what is not said: no summary, no points by hand', () => {
    const { title, reachExpected, horizon, typicalQuarter } = levelOf(defaultFramework, 'IC4');
    const named = nameLevel(defaultFramework, { level: 'IC4', title, reachExpected, horizon, summary: '' });
    expect(named).toEqual(defaultFramework);
    const expectedPoints = perDimension((dimension) => (dimension === 'output' ? 9 : undefined));
    const byHand = expectOfLevel(defaultFramework, { level: 'IC4', typicalQuarter, expectedPoints });
    expect(levelOf(byHand, 'IC4').expectedPoints).toEqual({ output: 9 });
    const derived = perDimension(() => undefined);
    expect(expectOfLevel(byHand, { level: 'IC4', typicalQuarter, expectedPoints: derived })).toEqual(defaultFramework);
  });
});

describe('sentences of a level', () => {
  const [first, second, third] = outputs(defaultFramework);
  const text = (statement: typeof first) => statement?.text ?? '';

  test('that stay keep what shows them, wherever they stand', () => {
    const edited = sayOfLevel(defaultFramework, 'IC4', only([text(third), text(first), 'New.']));
    expect(outputs(edited)).toEqual([third, first, { text: 'New.', kinds: [] }]);
    expect(levelOf(edited, 'IC4').statements.input).toEqual(levelOf(defaultFramework, 'IC4').statements.input);
  });

  test('that are reworded in their place keep what shows them as well', () => {
    const lines = outputs(defaultFramework).map(({ text: line }, place) => (place === 1 ? 'Said otherwise.' : line));
    expect(outputs(sayOfLevel(defaultFramework, 'IC4', only(lines)))[1]).toEqual({
      ...second,
      text: 'Said otherwise.',
    });
  });

  test('are shown by what is said to show them, and by nothing else any more', () => {
    const at = { level: 'IC4', dimension: 'output', place: 0 } as const;
    const edited = showStatement(defaultFramework, at, { kinds: ['shipped'], size: 'L' });
    expect(outputs(edited)[0]).toEqual({ text: text(first), kinds: ['shipped'], size: 'L' });
    expect(outputs(edited).slice(1)).toEqual(outputs(defaultFramework).slice(1));
  });
});

describe('kinds of work', () => {
  test.each([
    ['Deleted code', 'deleted-code'],
    ['  Größe & Maß! ', 'grosse-mass'],
    ['Review', 'review-2'],
    ['🎉', 'kind'],
    ['x'.repeat(80), 'x'.repeat(36)],
  ])('named %j have the key %s', (name, key) => {
    expect(keyFrom(name, ['review', 'REVIEW-1'])).toBe(key);
  });

  test('are added to their dimension and can be published as they are', () => {
    const edited = addKind(defaultFramework, {
      key: 'deleted-code',
      dimension: 'output',
      roles: ['ic'],
      name: 'Deleted code',
      definition: 'Code that nobody has to read any more.',
    });
    expect(checkFramework(edited, [defaultFramework])).toEqual({ framework: edited });
  });

  test('merge only into open ones of their dimension that their roles know, and never into themselves', () => {
    const review = defaultFramework.categories.find(({ key }) => key === 'review');
    if (review === undefined) throw new Error('No reviews.');
    const targets = mergeTargets(defaultFramework, review);
    expect(targets.length).toBeGreaterThan(0);
    expect(
      targets.every(({ key, dimension, roles }) => key !== 'review' && dimension === 'input' && roles.includes('ic')),
    ).toBe(true);
  });
});

describe('a problem', () => {
  const checked = checkFramework(
    weighLevel(defaultFramework, 'IC4', { input: 0.2, output: 0.3, outcome: 0.3, impact: 0.15 }),
  );
  const problems = 'problems' in checked ? checked.problems : [];

  test('of four weights together lies in each of their fields, and in no other level or tab', () => {
    const field = (level: number, ...rest: readonly string[]) => problemsIn(problems, [['levels', level, ...rest]]);
    expect(field(3, 'weights', 'impact')).toHaveLength(1);
    expect(field(2, 'weights', 'impact')).toEqual([]);
    expect(field(3, 'title')).toEqual([]);
  });
});

describe('carried over a newer version', () => {
  const more = { input: 0.2, output: 0.3, outcome: 0.35, impact: 0.15 };
  const other = { input: 0.25, output: 0.25, outcome: 0.35, impact: 0.15 };

  test('a draft clashes only where both changed the same, weights as a whole', () => {
    const mine = moveLevel(weighLevel(defaultFramework, 'IC4', more), 'IC5', -1);
    const theirs = { ...retireLevel(weighLevel(defaultFramework, 'IC4', other), 'IC1'), version: 2 };
    const { framework, clashes } = carryOver(defaultFramework, mine, theirs);
    expect(clashes).toEqual([
      { path: ['levels', 'IC4', 'weights'], base: levelOf(defaultFramework, 'IC4').weights, mine: more, theirs: other },
    ]);
    expect(framework.version).toBe(2);
    expect(keysOf(framework).slice(3, 5)).toEqual(['IC5', 'IC4']);
    expect(levelOf(framework, 'IC1').retired).toBe(true);
    expect(levelOf(framework, 'IC4').weights).toEqual(more);
  });

  test('what both added is there once, and what only one added stays where it stood', () => {
    const add = (framework: Framework, key: string) =>
      addLevel(framework, { key, title: `Level ${key}`, role: 'ic', like: 'IC6' });
    const { framework, clashes } = carryOver(
      defaultFramework,
      add(add(defaultFramework, 'IC7'), 'IC8'),
      add(add(defaultFramework, 'IC7'), 'IC9'),
    );
    expect(keysOf(framework).slice(5, 10)).toEqual(['IC6', 'IC7', 'IC8', 'IC9', 'M1']);
    expect(clashes).toEqual([]);
  });
});
