import type { WeekKey } from '../week.js';

/** Where the shown percent is likely to be, from the weeks so far alone; nothing is extrapolated from a slope. */
export interface Forecast {
  /** The week it looks from, and how many weeks ahead. */
  readonly from: WeekKey;
  readonly horizonWeeks: number;
  /** Shown percents as fractions; `low` to `high` is the 80 % range. */
  readonly percent: number;
  readonly low: number;
  readonly high: number;
  readonly highOpen: boolean;
  /** Chance of each band, lowest first, capped to what may be said. */
  readonly chances: readonly number[];
  /** Events over the horizon at the usual pace: the mean and an 80 % range. */
  readonly events: Readonly<
    Record<'outcome' | 'impact', { readonly mean: number; readonly low: number; readonly high: number }>
  >;
  /** Usable weeks it rests on. */
  readonly weeks: number;
  readonly isRough: boolean;
  /** One of the newest weeks lies far out: the forecast follows it only as far as an unusual week goes. */
  readonly farWeek?: WeekKey;
}

/** Why there is no forecast: usable weeks of today's assignment are missing, or the level expects nothing of single weeks. */
export type NoForecast = { readonly reason: 'weeks'; readonly missing: number } | { readonly reason: 'no-weekly-part' };
