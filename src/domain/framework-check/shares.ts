import { dimensions } from '../dimension.js';
import type { Framework } from '../framework.js';
import { problem, type FieldPath, type Problem } from './problem.js';
import { sumTolerance } from './weights.js';

/** Shares of a typical quarter and of typical lines sum to 1, wherever anything is divided by them. */
export function shareProblems({ levels, typicalLine }: Framework): Problem[] {
  return [
    ...levels.flatMap(({ typicalQuarter }, index) => {
      const { outcomesPerQuarter, impactsPerQuarter, feltBy } = typicalQuarter;
      if (outcomesPerQuarter + impactsPerQuarter === 0) return [];
      return sumOf(feltBy, ['levels', index, 'typicalQuarter', 'feltBy']);
    }),
    ...dimensions.flatMap((dimension) => {
      const { sizes, results } = typicalLine[dimension];
      const isEffort = dimension === 'input' || dimension === 'output';
      return [
        ...(isEffort ? sumOf(sizes, ['typicalLine', dimension, 'sizes']) : []),
        ...(Object.keys(results).length > 0 ? sumOf(results, ['typicalLine', dimension, 'results']) : []),
      ];
    }),
  ];
}

function sumOf(shares: Readonly<Partial<Record<string, number>>>, path: FieldPath): Problem[] {
  const sum = Object.values(shares).reduce<number>((total, share) => total + (share ?? 0), 0);
  return Math.abs(sum - 1) < sumTolerance ? [] : [problem(path, 'shares-sum', { sum, missing: 1 - sum })];
}
