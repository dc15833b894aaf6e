import type { Random } from './random.js';
import { noise, usual } from './weeks.js';

/** How a level can go on: as it is, wandering a little every week, or changed once. */
export const courses = ['steady', 'wandering', 'one step'] as const;
export type Course = (typeof courses)[number];

/** What a wandering level does in a week, in sd: a quarter moves it by about .4 sd. */
export const wanderSd = 0.12;
export const stepsSd = { least: 0.5, most: 2 };
/** Means and spreads that people have through the window and through the short form. */
export const means = { least: 0.7, most: 1.3 };
export const spreads = { least: 0.25, most: 0.45 };

export interface Life {
  readonly values: readonly number[];
  readonly sd: number;
  /** What nobody knows: the level that each week really had. */
  readonly levels: readonly number[];
}

/** Weekly totals of somebody at a level of their own: autocorrelation .3, rounding and outliers as everywhere. */
export function lifeOf(random: Random, weeks: number, course: Course): Life {
  const mean = between(random, means);
  const sd = between(random, spreads);
  const stepAt = random.whole(1, weeks - 1);
  const step = between(random, stepsSd) * (random.next() < 0.5 ? -1 : 1);
  let wandered = 0;
  const levels = Array.from({ length: weeks }, (_, week) => {
    if (course === 'wandering') wandered += wanderSd * random.normal();
    return mean + sd * (wandered + (course === 'one step' && week >= stepAt ? step : 0));
  });
  const values = noise(random, weeks, usual.autocorrelation).map((value, week) => {
    const thrown = random.next() < usual.outliers ? value + (random.next() < 0.5 ? -1 : 1) * usual.outlierSd : value;
    return Math.round(Math.max(0, (levels[week] ?? mean) + sd * thrown) / usual.rounding) * usual.rounding;
  });
  return { values, sd, levels };
}

function between(random: Random, { least, most }: { readonly least: number; readonly most: number }): number {
  return least + (most - least) * random.next();
}
