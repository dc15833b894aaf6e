import { dimensions } from '../dimension.js';
import { isRecord } from './records.js';
import { problem, type Problem } from './problem.js';

/** A sum may differ from 1 by less than anybody writes down, and not by 99.99 %. */
export const sumTolerance = 1e-6;

/** The four weights of every level sum to 1; looked at whatever else is wrong. */
export function weightProblems(document: unknown): Problem[] {
  const levels = isRecord(document) ? document['levels'] : undefined;
  if (!Array.isArray(levels)) return [];
  return levels.flatMap((level: unknown, index) => {
    const weights = isRecord(level) ? level['weights'] : undefined;
    const values = isRecord(weights) ? dimensions.map((dimension) => weights[dimension]) : [];
    if (values.length === 0 || !values.every((value) => typeof value === 'number' && Number.isFinite(value))) return [];
    const sum = values.reduce((total: number, value) => total + Number(value), 0);
    if (Math.abs(sum - 1) < sumTolerance) return [];
    return [problem(['levels', index, 'weights'], 'weights-sum', { sum, missing: 1 - sum })];
  });
}
