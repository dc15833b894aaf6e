/** How many events so many weeks ahead may hold: the gamma of a pace, and the weeks. */
export interface EventPace {
  /** Shape and rate (weeks) of the gamma distribution of events a week. */
  readonly shape: number;
  readonly weeks: number;
}

/** Events of some weeks ahead: their mean and an 80 % range. */
export interface EventCount {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The usual pace: what the level expects counts like `priorWeeks` of the person's own weeks (METHOD.md, section 8).
 *
 * @param expected events a full week of the level holds
 * @param events own events of `weeks` full weeks
 */
export function paceOf(expected: number, events: number, weeks: number, priorWeeks: number): EventPace {
  return { shape: priorWeeks * expected + events, weeks: priorWeeks + weeks };
}

/**
 * Chance of 0, 1, 2, … events in so many weeks at a pace: negative binomial, as a Poisson count of a gamma pace is
 * (Johnson, Kemp & Kotz, Univariate Discrete Distributions, chapter 5). Cut where next to nothing is left.
 */
export function chancesOfCounts({ shape, weeks }: EventPace, ahead: number): number[] {
  if (shape <= 0 || ahead <= 0) return [1];
  const share = ahead / (weeks + ahead);
  const chances: number[] = [];
  let chance = (1 - share) ** shape;
  let sum = 0;
  for (let count = 0; count < mostEvents && sum < 1 - leftOver; count += 1) {
    chances.push(chance);
    sum += chance;
    chance *= ((shape + count) / (count + 1)) * share;
  }
  return chances;
}

/** Mean of the counts, and the smallest counts that reach a tenth and nine tenths of all chances for a coverage of .8. */
export function countOf(pace: EventPace, ahead: number, coverage: number): EventCount {
  const chances = chancesOfCounts(pace, ahead);
  const below = (1 - coverage) / 2;
  return {
    mean: (pace.shape / pace.weeks) * ahead,
    low: quantile(chances, below),
    high: quantile(chances, 1 - below),
  };
}

function quantile(chances: readonly number[], part: number): number {
  let sum = 0;
  const found = chances.findIndex((chance) => (sum += chance) >= part);
  return found < 0 ? chances.length : found;
}

const leftOver = 1e-12;
const mostEvents = 1000;
