import { isMostlyAssumed, type Attainment } from '../attainment.js';
import type { PerDimension } from '../dimension.js';
import type { CoverageRules } from './rules.js';

/** Patterns of the author's first version (METHOD.md, section 2): much of one kind, and little of what it is for. */
export const patterns = ['much-input-little-outcome', 'much-output-little-impact'] as const;
export type Pattern = (typeof patterns)[number];

/**
 * What stands out between two dimensions. Nothing is said where the second one is mostly assumed, or where so few of its
 * events are expected that none of them is chance.
 */
export function patternsOf(
  attainments: PerDimension<Attainment>,
  { pattern }: Pick<CoverageRules, 'pattern'>,
): readonly Pattern[] {
  const { input, output, outcome, impact } = attainments;
  const stands = (done: Attainment, came: Attainment) =>
    done.weight > 0 &&
    done.expected > 0 &&
    done.u >= pattern.much &&
    came.weight > 0 &&
    !isMostlyAssumed(came) &&
    came.usual >= pattern.leastEvents &&
    came.u < pattern.little;
  return patterns.filter((each) =>
    each === 'much-input-little-outcome' ? stands(input, outcome) : stands(output, impact),
  );
}
