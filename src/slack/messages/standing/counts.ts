import type { Dimension } from '../../../domain/dimension.js';
import type { Reflection } from '../../../domain/reflection.js';

export interface Counts {
  /** Lines of effort, events of effect, in the window. */
  readonly count: number;
  /** How many are usually expected of the logged weeks. */
  readonly usual: number;
}

/**
 * What a dimension is counted in. A typical quarter counts lines of input and output, so `reviews x6` is one line
 * there; outcomes and impacts are counted as events.
 */
export function countsOf({ dimensions: views, explanation }: Reflection, dimension: Dimension): Counts {
  const { count, usualCount: usual } = views[dimension];
  if (dimension === 'outcome' || dimension === 'impact') return { count, usual };
  return { count: explanation.lines.filter(({ entry }) => entry.dimension === dimension).length, usual };
}
