import { dimensions, perDimension, type Dimension } from './dimension.js';
import type { Weights } from './framework.js';

/** Weights with a step added to one dimension, cut at 0 and 1; the others share what is left in proportion. */
export function shiftedWeights(weights: Weights, dimension: Dimension, step: number): Weights {
  const moved = Math.min(1, Math.max(0, weights[dimension] + step));
  const others = 1 - weights[dimension];
  return perDimension((each) => {
    if (each === dimension) return moved;
    return others > 0 ? (weights[each] * (1 - moved)) / others : (1 - moved) / (dimensions.length - 1);
  });
}
