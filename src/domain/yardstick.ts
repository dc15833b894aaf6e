import type { JudgedBy } from './assignment.js';
import type { PerDimension } from './dimension.js';
import { expectationOf, type Expectation } from './expectation.js';
import type { Category, Framework, Level } from './framework.js';
import { categoriesByKey, levelOf } from './lookup.js';

/** An assignment with all that is derived from it once: what it expects of a full week and how it scores. */
export interface Yardstick {
  readonly assignment: JudgedBy;
  readonly framework: Framework;
  readonly level: Level;
  readonly expects: PerDimension<Expectation>;
  /** By every key a line may name; of a merged kind, the one it is part of now. */
  readonly categories: ReadonlyMap<string, Category>;
}

/** Throws when the framework has no such level. */
export function yardstickOf(assignment: JudgedBy): Yardstick {
  const { framework } = assignment;
  const level = levelOf(framework, assignment.level);
  const expects = expectationOf(framework, level);
  return { assignment, framework, level, expects, categories: categoriesByKey(framework) };
}
