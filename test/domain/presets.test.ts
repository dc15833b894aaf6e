import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { dimensions } from '../../src/domain/dimension.js';
import { addLevel } from '../../src/domain/framework-edit/add-level.js';
import type { Weights } from '../../src/domain/framework.js';
import { presets, withPreset, type Preset } from '../../src/domain/presets.js';

/** The author's tables of 2025 in percent: input, output, outcome, impact. */
const post = {
  manager: [40, 40, 15, 5],
  'senior-manager': [20, 30, 30, 20],
  director: [10, 20, 30, 40],
};
const appRoles = {
  ic: [30, 40, 20, 10],
  manager: [20, 40, 30, 10],
  'senior-manager': [15, 35, 35, 15],
  director: [10, 25, 40, 25],
};
const appLevels = {
  IC1: [40, 35, 20, 5],
  IC2: [35, 35, 25, 5],
  IC3: [30, 35, 25, 10],
  IC4: [25, 35, 30, 10],
  IC5: [20, 30, 35, 15],
  IC6: [15, 25, 40, 20],
  IC7: [10, 20, 40, 30],
  IC8: [5, 15, 35, 45],
};

function presetOf(key: string): Preset {
  const found = presets.find((preset) => preset.key === key);
  if (found === undefined) throw new Error(`There is no preset ${key}.`);
  return found;
}

function percentsOf(rows: Readonly<Record<string, Weights>>): Readonly<Record<string, readonly number[]>> {
  const row = (weights: Weights) => dimensions.map((dimension) => Math.round(weights[dimension] * 1e4) / 100);
  return Object.fromEntries(Object.entries(rows).map(([key, weights]) => [key, row(weights)]));
}

describe('weights from somewhere else', () => {
  test('are the rows that the author published in 2025, for roles and for levels', () => {
    expect(presets.map(({ key }) => key)).toEqual(['author-post-2025', 'author-app-2025', 'author-app-levels-2025']);
    expect(percentsOf(presetOf('author-post-2025').byRole)).toEqual(post);
    expect(percentsOf(presetOf('author-app-2025').byRole)).toEqual(appRoles);
    expect(percentsOf(presetOf('author-app-levels-2025').byLevel)).toEqual(appLevels);
    for (const { byRole, byLevel } of presets) {
      for (const row of Object.values({ ...percentsOf(byRole), ...percentsOf(byLevel) })) {
        expect(row.reduce((sum, percent) => sum + percent, 0)).toBe(100);
      }
    }
  });

  test('are laid over the levels that they name, by level before by role, and leave the others', () => {
    const seventh = addLevel(defaultFramework, { key: 'IC7', title: 'Distinguished', role: 'ic', like: 'IC6' });
    const weightsIn = (key: string, preset: Preset) => {
      const { levels } = withPreset(seventh, preset, 2);
      return percentsOf(Object.fromEntries(levels.map((level) => [level.key, level.weights])))[key];
    };
    expect(weightsIn('IC5', presetOf('author-app-levels-2025'))).toEqual(appLevels.IC5);
    expect(weightsIn('IC7', presetOf('author-app-levels-2025'))).toEqual(appLevels.IC7);
    expect(weightsIn('M1', presetOf('author-app-levels-2025'))).toEqual([35, 25, 30, 10]);
    expect(weightsIn('SM2', presetOf('author-app-2025'))).toEqual(appRoles['senior-manager']);
    expect(weightsIn('IC5', presetOf('author-post-2025'))).toEqual([20, 25, 30, 25]);
    const both = { ...presetOf('author-app-2025'), byLevel: presetOf('author-app-levels-2025').byLevel };
    expect([weightsIn('IC5', both), weightsIn('M1', both)]).toEqual([appLevels.IC5, appRoles.manager]);
  });
});
