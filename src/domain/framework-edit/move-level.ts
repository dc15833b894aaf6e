import type { Framework } from '../framework.js';
import { isSameRole } from './add-level.js';
import { withMoved } from './keyed.js';

/** Moves a level up (−1) or down (1) among the levels of its role. */
export function moveLevel(framework: Framework, level: string, by: -1 | 1): Framework {
  return { ...framework, levels: withMoved(framework.levels, level, by, isSameRole) };
}
