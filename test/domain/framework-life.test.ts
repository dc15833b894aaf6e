import { describe, expect, test } from '@jest/globals';
import { coverageOf } from '../../src/domain/coverage/coverage.js';
import { strengthsOf } from '../../src/domain/coverage/strengths.js';
import { defaultFramework } from '../../src/domain/default-framework.js';
import type { Entry } from '../../src/domain/entry.js';
import { expectationOf } from '../../src/domain/expectation.js';
import type { Category, Framework, Level } from '../../src/domain/framework.js';
import { categoriesByKey, categoriesFor, levelOf, openLevels } from '../../src/domain/lookup.js';
import { reflect } from '../../src/domain/reflect.js';
import { levelAfter } from '../../src/domain/ladder.js';
import { buildAssignment, buildEntry, buildHistory, usualWeek, weekAt } from './builders.js';

function withKind(key: string, change: Partial<Category>, framework = defaultFramework): Framework {
  const categories = framework.categories.map((kind) => (kind.key === key ? { ...kind, ...change } : kind));
  return { ...framework, categories };
}

function withLevel(key: string, change: Partial<Level>): Framework {
  const levels = defaultFramework.levels.map((level) => (level.key === key ? { ...level, ...change } : level));
  return { ...defaultFramework, levels };
}

function percentUnder(framework: Framework, entriesOf: (index: number) => readonly Entry[] = usualWeek) {
  return reflect(buildHistory(26, entriesOf), [buildAssignment({ framework })], weekAt(25)).standing?.percent;
}

describe('points set by hand', () => {
  test('stand in for the derived ones, before the correction for random events', () => {
    const byHand = withLevel('IC4', { expectedPoints: { output: 13, impact: 6.5 } });
    const [own, given] = [defaultFramework, byHand].map((each) => expectationOf(each, levelOf(each, 'IC4')));
    if (own === undefined || given === undefined) throw new Error('no expectation');

    expect(given.output).toEqual({ ...own.output, points: 13 });
    const k = own.impact.points / (own.impact.events * own.impact.typicalPoints);
    expect(given.impact.points).toBeCloseTo((6.5 / 13) * k, 12);
    expect(given.impact.events).toBe(own.impact.events);
    expect([given.input, given.outcome]).toEqual([own.input, own.outcome]);
  });

  test('are what the scorer holds weeks against', () => {
    const [own = 0, harder = 0] = [defaultFramework, withLevel('IC4', { expectedPoints: { output: 13 } })].map(
      (framework) => percentUnder(framework),
    );

    expect(harder).toBeLessThan(own - 0.1);
  });
});

describe('a merged kind', () => {
  const merged = withKind('quality', { mergedInto: 'shipped' });
  /** Six outputs of two kinds: together they are more repeats than four full lines. */
  const manyOutputs = (index: number) => [
    ...usualWeek(index).filter(({ dimension }) => dimension !== 'output'),
    ...['shipped', 'shipped', 'shipped', 'quality', 'quality', 'quality'].map((category) =>
      buildEntry('output', { category }),
    ),
  ];

  test('counts as the one it is part of for repeats', () => {
    const [apart = 0, together = 0] = [defaultFramework, merged].map((each) => percentUnder(each, manyOutputs));

    expect(together).toBeLessThan(apart);
  });

  test('scores like lines that named the other one at once', () => {
    const renamed = (index: number) =>
      manyOutputs(index).map((entry) => (entry.category === 'quality' ? { ...entry, category: 'shipped' } : entry));

    expect(percentUnder(merged, manyOutputs)).toBeCloseTo(percentUnder(defaultFramework, renamed) ?? 0, 12);
  });

  test('takes the points of the one it is part of, through any number of merges', () => {
    const chain = withKind('docs', { mergedInto: 'quality' }, withKind('shipped', { points: 7 }, merged));

    expect(categoriesByKey(chain).get('docs')).toMatchObject({ key: 'shipped', points: 7 });
  });

  test('is not offered, and one whose way leads nowhere or in a circle stays itself', () => {
    expect(categoriesFor(merged, 'ic', 'output').map(({ key }) => key)).not.toContain('quality');
    const nowhere = withKind('quality', { mergedInto: 'gone' });
    const circle = withKind('shipped', { mergedInto: 'quality' }, merged);

    expect(categoriesByKey(nowhere).get('quality')?.key).toBe('quality');
    expect(categoriesByKey(circle).get('quality')?.key).toBe('quality');
  });

  test('shows the statements of the one it is part of, and is a piece of its strength', () => {
    const history = buildHistory(8, (index) =>
      index % 2 === 0 ? [buildEntry('output', { category: 'quality', evidence: 'linked' })] : [],
    );
    const shownBy = (framework: Framework) =>
      coverageOf(history, levelOf(framework, 'IC2'), framework, weekAt(7)).output.filter(
        ({ pieces }) => pieces.length > 0,
      ).length;

    expect(shownBy(merged)).toBeGreaterThan(shownBy(defaultFramework));
    expect(strengthsOf(history, merged, weekAt(7)).map(({ category }) => category.key)).toEqual(['shipped']);
    expect(strengthsOf(history, defaultFramework, weekAt(7)).map(({ category }) => category.key)).toEqual(['quality']);
  });
});

describe('a retired level', () => {
  const retired = withLevel('IC5', { retired: true });

  test('is not offered, and the next level is the one after it', () => {
    expect(openLevels(retired).map(({ key }) => key)).not.toContain('IC5');
    expect(levelAfter(retired, levelOf(retired, 'IC4'))?.key).toBe('IC6');
  });

  test('still judges whoever holds it', () => {
    const judged = (framework: Framework) =>
      reflect(buildHistory(26, usualWeek), [buildAssignment({ framework, level: 'IC5' })], weekAt(25)).standing;

    expect(judged(retired)).toEqual(judged(defaultFramework));
  });
});
