import type { Dimension } from '../domain/dimension.js';
import type { Category, Level } from '../domain/framework.js';
import { categoriesFor } from '../domain/lookup.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { heldNow } from './level-at.js';

/** The kinds of work of one box that a level's role offers. */
export interface KindsRead {
  readonly level: Level;
  readonly dimension: Dimension;
  readonly kinds: readonly Category[];
}

/**
 * Kinds as they are offered now: with a mirror under the person's own names and with kinds of their own, for everybody else
 * as the framework has them. A level that is gone meanwhile is the person's own, or the first that is offered.
 */
export async function readKinds(
  deps: Deps,
  mirror: Mirror | undefined,
  { dimension, level: key }: { readonly dimension: Dimension; readonly level: string },
): Promise<KindsRead> {
  const { framework, level: held } = await heldNow(deps, mirror);
  const level = framework.levels.find((each) => each.key === key) ?? held;
  return { level, dimension, kinds: categoriesFor(framework, level.role, dimension) };
}
