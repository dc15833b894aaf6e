import { weightsFrom } from './framework-data/level.js';
import type { Framework, Weights } from './framework.js';

/** Weights from somewhere else, to be laid over a framework's levels; a level's own row counts before its role's. */
export interface Preset {
  readonly key: string;
  readonly name: string;
  readonly byRole: Readonly<Record<string, Weights>>;
  readonly byLevel: Readonly<Record<string, Weights>>;
}

/**
 * Vardan Torosyan's weights as published in 2025 (METHOD.md, section 2). His tables disagree with each other, which is why
 * weights are data. IC7 and IC8 apply where a framework has such levels.
 */
export const presets: readonly Preset[] = [
  {
    key: 'author-post-2025',
    name: 'The author’s post of 2025: managers',
    byRole: {
      manager: weightsFrom([0.4, 0.4, 0.15, 0.05]),
      'senior-manager': weightsFrom([0.2, 0.3, 0.3, 0.2]),
      director: weightsFrom([0.1, 0.2, 0.3, 0.4]),
    },
    byLevel: {},
  },
  {
    key: 'author-app-2025',
    name: 'The author’s app of 2025: one row per role',
    byRole: {
      ic: weightsFrom([0.3, 0.4, 0.2, 0.1]),
      manager: weightsFrom([0.2, 0.4, 0.3, 0.1]),
      'senior-manager': weightsFrom([0.15, 0.35, 0.35, 0.15]),
      director: weightsFrom([0.1, 0.25, 0.4, 0.25]),
    },
    byLevel: {},
  },
  {
    key: 'author-app-levels-2025',
    name: 'The author’s app of 2025: one row per engineering level',
    byRole: {},
    byLevel: {
      IC1: weightsFrom([0.4, 0.35, 0.2, 0.05]),
      IC2: weightsFrom([0.35, 0.35, 0.25, 0.05]),
      IC3: weightsFrom([0.3, 0.35, 0.25, 0.1]),
      IC4: weightsFrom([0.25, 0.35, 0.3, 0.1]),
      IC5: weightsFrom([0.2, 0.3, 0.35, 0.15]),
      IC6: weightsFrom([0.15, 0.25, 0.4, 0.2]),
      IC7: weightsFrom([0.1, 0.2, 0.4, 0.3]),
      IC8: weightsFrom([0.05, 0.15, 0.35, 0.45]),
    },
  },
];

/** A new framework version with a preset's weights; expectations, kinds and bands stay. */
export function withPreset(framework: Framework, { name, byRole, byLevel }: Preset, version: number): Framework {
  const levels = framework.levels.map((level) => ({
    ...level,
    weights: byLevel[level.key] ?? byRole[level.role] ?? level.weights,
  }));
  return { ...framework, version, name: `${framework.name}, ${name}`, levels };
}
