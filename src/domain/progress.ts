import type { Booking } from './booking.js';
import { dimensions, type Dimension } from './dimension.js';
import type { Framework } from './framework.js';
import type { Progress } from './reflection.js';
import type { Moment } from './replay.js';
import { weekTotals } from './totals.js';

/** How far a person has come: weeks until a number and a band, what is in each box, whether the last month was light. */
export function progressOf(booking: Booking, index: number, now: Moment): Progress {
  const week = booking.timeline.weeks[index];
  if (week === undefined) throw new Error('There is no such week on the timeline.');
  const { framework } = week.yardstick;
  const { numberFrom, bandFrom } = framework.firstWeeks;
  const { loggedWeeks, warmWeeks, windowLogged, windowAvailable } = now;
  return {
    loggedWeeks,
    windowLogged,
    windowAvailable,
    weeksUntilNumber: Math.max(0, numberFrom - loggedWeeks),
    weeksUntilBand: Math.max(0, bandFrom - warmWeeks),
    stage: stageOf(now, framework),
    weeksSince: weeksSince(booking, index),
    lightMonth: isLightMonth(booking, index),
  };
}

function stageOf({ loggedWeeks, warmWeeks }: Moment, { firstWeeks }: Framework): Progress['stage'] {
  if (loggedWeeks < firstWeeks.numberFrom) return 'first';
  if (warmWeeks < firstWeeks.bandFrom) return 'rough';
  return warmWeeks < firstWeeks.warningFrom ? 'band' : 'settled';
}

function weeksSince({ scored }: Booking, index: number): Partial<Record<Dimension, number>> {
  const since: Partial<Record<Dimension, number>> = {};
  for (const dimension of dimensions) {
    const last = scored.findLastIndex((entries) => entries.some(({ entry }) => entry.dimension === dimension));
    if (last >= 0) since[dimension] = index - last;
  }
  return since;
}

/** Mean of the last weeks under a share of the mean of the weeks before them, on the weekly totals of one assignment. */
export function isLightMonth(booking: Booking, index: number): boolean {
  const week = booking.timeline.weeks[index];
  if (week === undefined) return false;
  const { framework, assignment } = week.yardstick;
  const { lightMonth } = framework;
  const totals = weekTotals(booking, booking.timeline.start, index, assignment).map(({ total }) => total);
  const recent = totals.slice(-lightMonth.weeks);
  const before = totals.slice(0, -lightMonth.weeks).slice(-lightMonth.before);
  if (before.length < lightMonth.minBefore) return false;
  return mean(recent) < lightMonth.below * mean(before);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
