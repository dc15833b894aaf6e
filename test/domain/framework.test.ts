import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { dimensions } from '../../src/domain/dimension.js';
import { expectationOf, randomEvents } from '../../src/domain/expectation.js';
import { frameworkSchema } from '../../src/domain/framework.js';
import { categoriesFor, expectedEvents, judgedBy, levelOf } from '../../src/domain/lookup.js';
import { presets, withPreset } from '../../src/domain/presets.js';
import { buildAssignment, week } from './builders.js';

/** METHOD.md, 3.3, last column: points before the correction for random events; in, out a week; outcome, impact a quarter. */
const derived: Readonly<Record<string, readonly [number, number, number, number]>> = {
  IC1: [5, 4, 3.5, 0.7],
  IC2: [5, 4.5, 6.5, 1.8],
  IC3: [5, 6, 10, 2.7],
  IC4: [5, 6.5, 16, 4.5],
  IC5: [5, 6.5, 26, 9],
  IC6: [5, 5.5, 36, 15],
  M1: [6.5, 4.5, 10, 1.8],
  M2: [6.5, 5, 17, 3.5],
  SM1: [6, 5, 26, 7],
  SM2: [6, 5, 33, 11.5],
  D1: [5, 5, 40, 21],
  D2: [4.5, 4, 52, 32],
};

describe('the default framework', () => {
  test('passes its own schema, unchanged', () => {
    expect(frameworkSchema.parse(defaultFramework)).toEqual(defaultFramework);
  });

  test('has twelve levels whose weights sum to 1 exactly enough', () => {
    expect(defaultFramework.levels.map(({ key }) => key)).toEqual(Object.keys(derived));
    for (const { weights } of defaultFramework.levels) {
      expect(dimensions.reduce((sum, each) => sum + weights[each], 0)).toBeCloseTo(1, 12);
    }
  });

  test.each(Object.entries(derived))(
    'the typical quarter of %s is worth what the table says, within its rounding',
    (key, row) => {
      const expects = expectationOf(defaultFramework, levelOf(defaultFramework, key));
      for (const [index, dimension] of dimensions.entries()) {
        const { events, typicalPoints } = expects[dimension];
        const points = events * typicalPoints * (index < 2 ? 1 : 13);
        expect(Math.abs(points / (row[index] ?? 0) - 1)).toBeLessThan(0.08);
      }
    },
  );

  test('gives three to five plain statements for every level and dimension, each only once', () => {
    const all = defaultFramework.levels.flatMap(({ statements }) => dimensions.map((each) => statements[each]));
    for (const statements of all) {
      expect(statements.length).toBeGreaterThanOrEqual(3);
      expect(statements.length).toBeLessThanOrEqual(5);
    }
    const texts = all.flat().map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('a statement is shown by kinds of work of its own dimension and role', () => {
    for (const { role, statements } of defaultFramework.levels) {
      for (const dimension of dimensions) {
        const keys = categoriesFor(defaultFramework, role, dimension).map(({ key }) => key);
        for (const { kinds } of statements[dimension]) expect(keys).toEqual(expect.arrayContaining(kinds));
      }
    }
  });

  test('a framework that was published with sentences alone is still read; the default ones are shown by what shows them today', () => {
    const [first] = defaultFramework.levels;
    if (first === undefined) throw new Error('no levels');
    const [known] = first.statements.output;
    const older = {
      ...first,
      statements: { input: ['One.'], output: [known?.text], outcome: ['Three.'], impact: ['Four.'] },
    };

    const [read] = frameworkSchema.parse({ ...defaultFramework, levels: [older] }).levels;

    expect(read?.statements.input).toEqual([{ text: 'One.', kinds: [] }]);
    expect(known?.kinds).not.toEqual([]);
    expect(read?.statements.output).toEqual([known]);
  });

  test('has kinds of work with unique keys, anchors, a hint and words in lower case, for every role and dimension', () => {
    const { categories } = defaultFramework;
    expect(new Set(categories.map(({ key }) => key)).size).toBe(categories.length);
    for (const { words, anchors, evidenceHint, definition } of categories) {
      expect(words.length).toBeGreaterThan(3);
      expect(words).toEqual(words.map((each) => each.toLowerCase()));
      expect(new Set([...Object.values(anchors), evidenceHint, definition]).size).toBe(6);
    }
    for (const role of ['ic', 'manager', 'senior-manager', 'director'] as const) {
      for (const dimension of dimensions) {
        expect(categoriesFor(defaultFramework, role, dimension).length).toBeGreaterThanOrEqual(5);
      }
    }
  });

  test('counts reviews, tickets, interviews and 1:1s as small, and nothing in output, outcome or impact', () => {
    const countable = defaultFramework.categories.filter((category) => category.countable);
    expect(countable.map(({ key }) => key)).toEqual(['review', 'tickets', 'care', 'one-on-one', 'hiring']);
    expect(new Set(countable.map(({ dimension }) => dimension))).toEqual(new Set(['input']));
  });

  test('senior managers and directors have kinds that managers have not', () => {
    const keys = (role: 'manager' | 'director') =>
      dimensions.flatMap((each) => categoriesFor(defaultFramework, role, each).map(({ key }) => key));
    const more = keys('director').filter((key) => !keys('manager').includes(key));
    expect(more).toEqual([
      'managing-managers',
      'organisation',
      'portfolio',
      'bench',
      'bet-result',
      'strategy-realised',
      'succession',
    ]);
  });
});

describe('random events', () => {
  test('k lies between .86 and .93 for every level and grows with the number of events', () => {
    for (const level of defaultFramework.levels) {
      const expects = expectationOf(defaultFramework, level);
      for (const dimension of ['outcome', 'impact'] as const) {
        const { points, events, typicalPoints } = expects[dimension];
        expect(points / (events * typicalPoints)).toBeGreaterThan(0.86);
        expect(points / (events * typicalPoints)).toBeLessThan(0.935);
      }
    }
    expect(randomEvents(1, 0.7)).toBeLessThan(randomEvents(8, 0.7));
  });

  test('k of one expected event is what its series says', () => {
    // Σ P(N ≥ j)·.7^(j−1) with N ~ Poisson(1) = (1 − e^(−.3))/.3
    expect(randomEvents(1, 0.7)).toBeCloseTo((1 - Math.exp(-0.3)) / 0.3, 10);
  });

  test('without decay nothing is lost, and of nothing nothing is expected', () => {
    expect(randomEvents(5, 1)).toBeCloseTo(1, 10);
    expect(randomEvents(0, 0.7)).toBe(1);
  });
});

describe('look-ups', () => {
  test('a Senior expects about one outcome in three weeks', () => {
    expect(expectedEvents(levelOf(defaultFramework, 'IC4'), 'outcome', 13)).toBe(4);
    expect(1 / expectedEvents(levelOf(defaultFramework, 'IC4'), 'outcome', 1)).toBeCloseTo(3.25, 10);
    expect(expectedEvents(levelOf(defaultFramework, 'IC4'), 'input', 4)).toBe(10);
  });

  test('an unknown level is an error that names it', () => {
    expect(() => levelOf(defaultFramework, 'IC9')).toThrow('Framework version 1 has no level IC9.');
  });

  test('a week is judged by the assignment valid on its Monday, whatever their order', () => {
    const assignments = ['2026-W20', '2026-W02', '2026-W10'].map((from) =>
      buildAssignment({ validFrom: week(from), company: from }),
    );
    const judge = (key: string) => judgedBy(assignments, week(key)).company;
    expect(['2026-W01', '2026-W02', '2026-W09', '2026-W10', '2026-W30'].map(judge)).toEqual([
      '2026-W02',
      '2026-W02',
      '2026-W02',
      '2026-W10',
      '2026-W20',
    ]);
    expect(() => judgedBy([], week('2026-W10'))).toThrow(/role and level/);
  });
});

describe('presets', () => {
  test.each(presets)('$name: every row sums to 1 and gives a valid framework', (preset) => {
    for (const weights of [...Object.values(preset.byRole), ...Object.values(preset.byLevel)]) {
      expect(dimensions.reduce((sum, each) => sum + weights[each], 0)).toBeCloseTo(1, 12);
    }
    const made = withPreset(defaultFramework, preset, 2);
    expect(frameworkSchema.parse(made).version).toBe(2);
    expect(defaultFramework.version).toBe(1);
  });

  test('a preset changes weights where it has some and leaves the rest', () => {
    const [post, , levels] = presets;
    if (post === undefined || levels === undefined) throw new Error('no presets');
    const managers = withPreset(defaultFramework, post, 2);
    expect(levelOf(managers, 'M2').weights).toEqual({ input: 0.4, output: 0.4, outcome: 0.15, impact: 0.05 });
    expect(levelOf(managers, 'IC4').weights).toEqual(levelOf(defaultFramework, 'IC4').weights);
    expect(levelOf(withPreset(defaultFramework, levels, 2), 'IC6').weights.outcome).toBe(0.4);
  });
});
