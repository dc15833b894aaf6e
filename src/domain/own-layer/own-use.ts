import type { Dimension } from '../dimension.js';
import type { Framework } from '../framework.js';
import type { OwnLayer } from './own-layer.js';
import type { OwnPart } from './own-part.js';

/** What of the judging of a week is the person's own, for every explanation. */
export interface OwnUse {
  /** Kinds of their own that are offered. */
  readonly kinds: number;
  /** Kinds of the framework that have another name, are hidden, or have points of the person's. */
  readonly renamed: number;
  readonly hidden: number;
  readonly weighed: number;
  readonly windowWeeks?: Partial<Readonly<Record<Dimension, number>>>;
  /** Fraction of what the level asks. */
  readonly target?: number;
  /** Lines a week and events a quarter that are asked in place of the level's. */
  readonly counts?: Partial<Readonly<Record<Dimension, number>>>;
}

/** Undefined where nothing is: a layer that was given up leaves no trace in what is said. */
export function ownUseOf(
  framework: Framework,
  part: OwnPart,
  { target }: Pick<OwnLayer, 'target'>,
): OwnUse | undefined {
  const isKnown = (key: string) => framework.categories.some((category) => category.key === key);
  const countOf = (keys: readonly string[]) => keys.filter(isKnown).length;
  const { added, renamed, hidden, points, windowWeeks = {}, quarter } = part;
  const use = {
    kinds: added.filter(({ key }) => !hidden.includes(key)).length,
    renamed: countOf(Object.keys(renamed)),
    hidden: countOf(hidden),
    weighed: countOf(Object.keys(points)),
  };
  const tuned = Object.keys(windowWeeks).length > 0;
  const isNothing = Object.values(use).every((count) => count === 0) && !tuned && target === undefined;
  if (isNothing && quarter === undefined) return undefined;
  return {
    ...use,
    ...(tuned && { windowWeeks }),
    ...(target !== undefined && { target }),
    ...(quarter && { counts: quarter.counts }),
  };
}
