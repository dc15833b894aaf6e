import type { Framework, Weights } from '../framework.js';
import { withChanged } from './keyed.js';

/** Gives a level other weights: fractions that sum to 1. */
export function weighLevel(framework: Framework, level: string, weights: Weights): Framework {
  return { ...framework, levels: withChanged(framework.levels, level, (each) => ({ ...each, weights })) };
}
