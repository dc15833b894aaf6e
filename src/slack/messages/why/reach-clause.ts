import { isEffect, type Dimension } from '../../../domain/dimension.js';
import { reaches } from '../../../domain/entry.js';
import type { ExplainedEntry, Reflection } from '../../../domain/reflection.js';
import { fewest } from '../chart-words/bullet-words.js';
import { phrases } from '../phrases.js';
import { mayShowPercent } from '../standing/place.js';
import type { Voice } from '../voice.js';

/** One event counts for at least so many times the usual one, or for as little as the inverse: percent and count part. */
const apart = 4 / 3;

/**
 * `They reach further than usual, so each counts for more.` Said where percent and count of outcomes or impacts part, at
 * least half of that is the reach of their lines, and most of it is no assumption.
 */
export function reachClause(reflection: Reflection, dimension: Dimension, voice: Voice): string[] {
  const { count, usualCount, credited, expected, assumed = 0 } = reflection.dimensions[dimension];
  const loggedExpected = expected - assumed;
  if (!isEffect(dimension) || !mayShowPercent(reflection, voice)) return [];
  if (count === 0 || usualCount < fewest || loggedExpected <= 0) return [];
  const worth = credited / count / (loggedExpected / usualCount);
  const reach = reachOf(reflection, dimension);
  if (reach === undefined) return [];
  const { why } = phrases(voice.locale);
  if (worth >= apart && reach >= Math.sqrt(worth)) return [why.reach.further(count)];
  return worth <= 1 / apart && reach <= Math.sqrt(worth) ? [why.reach.less(count)] : [];
}

/** How far the lines reach, as a part of what is usual at the level; undefined where most of that is assumed. */
function reachOf({ explanation, level, assignment }: Reflection, dimension: Dimension): number | undefined {
  const { feltBy } = level.typicalQuarter;
  const factors = assignment.framework.factors.reach;
  const usual = mean(reaches.map((reach) => [factors[reach], feltBy[reach] ?? 0]));
  const lines = explanation.lines.filter((line) => line.entry.dimension === dimension);
  const own = mean(lines.flatMap(factorOf));
  const assumed = mean(lines.map(({ entry }) => [entry.reachAssumed ? 1 : 0, entry.count]));
  return own === undefined || usual === undefined || (assumed ?? 0) > 0.5 ? undefined : own / usual;
}

/** With its events; nothing where other points stand in for the reach. */
function factorOf({ entry, factors }: ExplainedEntry): [number, number][] {
  const factor = factors.find(({ name }) => name === 'reach');
  return factor === undefined ? [] : [[factor.value, entry.count]];
}

function mean(weighed: readonly (readonly [value: number, weight: number])[]): number | undefined {
  const weight = weighed.reduce((sum, [, each]) => sum + each, 0);
  return weight > 0 ? weighed.reduce((sum, [value, each]) => sum + value * each, 0) / weight : undefined;
}
