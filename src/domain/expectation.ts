import { perDimension, type Dimension, type PerDimension } from './dimension.js';
import type { Size } from './entry.js';
import type { Framework, Level } from './framework.js';
import { expectedEvents, quarterWeeks } from './lookup.js';
import { pointsOf, type Scorable } from './points.js';
import { poissonTails } from './poisson.js';
import { eventWeight } from './saturation.js';

/** What a level expects of one full week in one dimension. */
export interface Expectation {
  /** Points a week, after the correction for random events. */
  readonly points: number;
  /** Lines or events a week. */
  readonly events: number;
  /** Mean points of one typical line or event, before that correction and whatever was set by hand. */
  readonly typicalPoints: number;
}

const noCategories = new Map<string, never>();

/**
 * Expected points of a level, from its typical quarter and the scorer everybody is scored with (METHOD.md, 3.3):
 * input, output = lines × mean points · outcome, impact = events × mean points × k. Points that the level sets by hand
 * stand in for lines or events × mean points.
 */
export function expectationOf(framework: Framework, level: Level): PerDimension<Expectation> {
  return perDimension((dimension) => {
    const events = expectedEvents(level, dimension, 1);
    const typicalPoints = meanPoints(framework, level, dimension);
    const rare = dimension === 'outcome' || dimension === 'impact';
    const k = rare ? randomEvents(events * framework.windowWeeks[dimension], framework.saturation.decay) : 1;
    const byHand = level.expectedPoints?.[dimension];
    const derived = events * typicalPoints;
    const points = byHand === undefined ? derived : byHand / (rare ? quarterWeeks : 1);
    return { points: points * k, events, typicalPoints };
  });
}

/**
 * k = Σⱼ P(N ≥ j)·cⱼ/λ with N ~ Poisson(λ), λ the events expected in the window and cⱼ their weights after saturation (a):
 * the share of random events that saturation leaves, 0 to 1.
 */
export function randomEvents(lambda: number, decay: number): number {
  if (lambda <= 0) return 1;
  // Twelve standard deviations and a few: beyond them the tail is below any rounding.
  const most = Math.ceil(lambda + 12 * Math.sqrt(lambda) + 12);
  const credited = poissonTails(lambda, most).reduce(
    (sum, tail, rank) => sum + tail * eventWeight(rank, lambda, decay),
    0,
  );
  return credited / lambda;
}

/** A line as the form leaves it when the person only types: the default of every factor. */
export function defaultLine(dimension: Dimension): Scorable {
  return {
    dimension,
    size: 'M',
    ownership: 'led',
    evidence: 'described',
    reach: 'team',
    result: 'worked',
    durability: 'keeps-going',
  };
}

/** Mean points of one typical line or event, over the framework's mix of sizes, links and results and the level's reach. */
function meanPoints(framework: Framework, level: Level, dimension: Dimension): number {
  const mix = framework.typicalLine[dimension];
  const points = (change: Partial<Scorable>) =>
    pointsOf({ ...defaultLine(dimension), ...change }, framework, noCategories).points;
  const withLinks = (change: Partial<Scorable>, linked: number) =>
    linked * points({ ...change, evidence: 'linked' }) + (1 - linked) * points({ ...change, evidence: 'described' });
  const linkedShare = (size: Size) => (size === 'L' || size === 'XL' ? mix.linkedLarge : mix.linked);
  if (dimension === 'input' || dimension === 'output') {
    return mean(mix.sizes, (size) => withLinks({ size }, linkedShare(size)));
  }
  return mean(level.typicalQuarter.feltBy, (reach) =>
    mean(mix.results, (result) => withLinks({ reach, result }, mix.linked), withLinks({ reach }, mix.linked)),
  );
}

/** Mean over shares that need not be given to the last digit; `fallback` when nothing is given. */
function mean<Key extends string>(
  shares: Partial<Record<Key, number>>,
  of: (key: Key) => number,
  fallback = 0,
): number {
  let sum = 0;
  let total = 0;
  for (const key of Object.keys(shares) as Key[]) {
    const share = shares[key] ?? 0;
    sum += share * of(key);
    total += share;
  }
  return total > 0 ? sum / total : fallback;
}
