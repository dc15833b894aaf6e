import type { Framework } from '../framework.js';
import { arePartings } from '../hypotheses/rules.js';
import { problem, type Problem } from './problem.js';

/** What is said is parted into bins that have a name each: edges that are unsorted, doubled or of another number part nothing. */
export function calibrationProblems({ hypotheses: { calibrationEdges } }: Framework): Problem[] {
  if (arePartings(calibrationEdges)) return [];
  return [problem(['hypotheses', 'calibrationEdges'], 'calibration-edges', { edges: calibrationEdges })];
}
