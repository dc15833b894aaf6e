import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { evenDraw, wholeOnes } from '../../../src/domain/framework-simulate/even-draw.js';
import { madeUpKeys } from '../../../src/domain/framework-simulate/people.js';
import { simulate } from '../../../src/domain/framework-simulate/simulate.js';
import type { Framework, Level } from '../../../src/domain/framework.js';
import { presets, withPreset } from '../../../src/domain/presets.js';

function withLevels(change: (level: Level) => Level): Framework {
  return { ...defaultFramework, version: 2, levels: defaultFramework.levels.map(change) };
}

describe('six made-up people', () => {
  const same = simulate(defaultFramework, { ...defaultFramework, version: 2 });

  test('are at the levels they are made for, and stand where their work is', () => {
    expect(same.map(({ key }) => key)).toEqual([...madeUpKeys]);
    expect(same.map(({ before }) => before?.level.key)).toEqual(['IC4', 'IC4', 'M1', 'IC4', 'IC4', 'D1']);
    const percentOf = (key: string) => same.find((each) => each.key === key)?.before?.percent ?? 0;
    expect(percentOf('steady-ic')).toBeGreaterThan(0.97);
    expect(percentOf('steady-ic')).toBeLessThan(1.07);
    expect(percentOf('glue-ic')).toBeLessThan(percentOf('steady-ic'));
    expect(percentOf('back-from-leave')).toBeLessThan(percentOf('steady-ic'));
  });

  test('stand in the same place under the same framework, every time', () => {
    for (const { before, after } of same) expect(after).toEqual(before);
    expect(simulate(defaultFramework, { ...defaultFramework, version: 2 })).toEqual(same);
  });

  test('fall when more is expected, and only those of the level', () => {
    const harder = withLevels((level) =>
      level.key === 'IC4'
        ? { ...level, typicalQuarter: { ...level.typicalQuarter, outputPerWeek: 5, outcomesPerQuarter: 8 } }
        : level,
    );

    for (const { key, before, after } of simulate(defaultFramework, harder)) {
      if (before?.level.key === 'IC4') expect(after?.percent).toBeLessThan((before.percent ?? 0) - 0.1);
      if (key === 'director') expect(after?.percent).toBe(before?.percent);
    }
  });

  test('hold the level that changed, and are not moved by one that is new', () => {
    const [first] = defaultFramework.levels;
    if (first === undefined) throw new Error('no level');
    const harder = withLevels((level) => (level.key === 'IC6' ? { ...level, weights: first.weights } : level));
    const more = { ...harder, levels: [...harder.levels, { ...first, key: 'IC7' }] };

    const simulated = simulate(defaultFramework, more);
    expect(simulated.map(({ after }) => after?.level.key)).toEqual(['IC6', 'IC6', 'M1', 'IC6', 'IC6', 'D1']);
    expect(simulated[0]?.after?.percent).not.toBe(simulated[0]?.before?.percent);
    const added = { ...defaultFramework, version: 2, levels: [...defaultFramework.levels, { ...first, key: 'IC7' }] };
    expect(simulate(defaultFramework, added).map(({ before }) => before?.level.key)).toEqual(
      same.map(({ before }) => before?.level.key),
    );
  });

  test('say what moving weight would make of each, around where they stand', () => {
    for (const { after, shifts } of same) {
      expect(shifts).toHaveLength(4);
      for (const { low, high } of shifts) {
        expect(low).toBeLessThanOrEqual((after?.percent ?? 0) + 1e-9);
        expect(high).toBeGreaterThanOrEqual((after?.percent ?? 0) - 1e-9);
      }
    }
  });

  test.each(presets)('have a place under $name as well', (preset) => {
    const simulated = simulate(defaultFramework, withPreset(defaultFramework, preset, 2));

    expect(simulated.every(({ after }) => after?.percent !== undefined && after.band !== undefined)).toBe(true);
  });
});

describe('a framework with other levels and kinds', () => {
  test('takes the nearest level of the role, and kinds by role and dimension', () => {
    const [engineer, manager] = ['IC2', 'M2'].map((key) => defaultFramework.levels.find((each) => each.key === key));
    if (engineer === undefined || manager === undefined) throw new Error('no such level');
    const small: Framework = {
      ...defaultFramework,
      levels: [
        { ...engineer, key: 'Dev' },
        { ...manager, key: 'Lead' },
      ],
      categories: [],
    };

    const simulated = simulate(small, small);

    expect(simulated.map(({ before }) => before?.level.key)).toEqual(['Dev', 'Dev', 'Lead', 'Dev', 'Dev', undefined]);
    expect(simulated[0]?.before?.percent).toBeGreaterThan(0.95);
    expect(simulated.at(-1)).toEqual({ key: 'director', shifts: [] });
  });

  test('a level that is retired after is kept by whoever holds it; a role that is new is there after alone', () => {
    const retired = withLevels((level) => (level.key === 'IC4' ? { ...level, retired: true } : level));
    const withoutDirectors = {
      ...defaultFramework,
      levels: defaultFramework.levels.filter(({ role }) => role !== 'director'),
    };

    expect(simulate(defaultFramework, retired)[0]?.after?.level.key).toBe('IC4');
    const director = simulate(withoutDirectors, defaultFramework).at(-1);
    expect(director?.before).toBeUndefined();
    expect(director?.after?.percent).toBeGreaterThan(0.9);
  });
});

describe('drawing evenly', () => {
  test('gives each its share, and the same ones every time', () => {
    const draw = evenDraw<'a' | 'b' | 'c'>({ a: 0.5, b: 0.25, c: 0.25 }, 'c');

    expect(Array.from({ length: 8 }, draw).toSorted()).toEqual(['a', 'a', 'a', 'a', 'b', 'b', 'c', 'c']);
    expect(evenDraw<'a'>({}, 'a')()).toBe('a');
  });

  test('gives whole ones as they are due, the first in the middle of its time', () => {
    const due = wholeOnes();

    expect(Array.from({ length: 8 }, () => due(0.25))).toEqual([0, 1, 0, 0, 0, 1, 0, 0]);
  });
});
