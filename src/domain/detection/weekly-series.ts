import type { Booking } from '../booking.js';
import { effortOfWeek } from '../totals.js';
import type { SeriesWeek } from './watch.js';

/**
 * The four series of one usable week (METHOD.md, section 7); undefined when it is not usable. The own read stands for an
 * attainment: 1 for the framework's lowest (.5), 5 for its highest (1.5), evenly between.
 */
export function seriesOfWeek(booking: Booking, index: number): SeriesWeek | undefined {
  const effort = effortOfWeek(booking, index);
  const week = booking.timeline.weeks[index];
  const read = week?.checkIn?.ownRead;
  if (effort === undefined || week === undefined || read === undefined) return effort;
  const { lowest, highest } = week.yardstick.framework.ownRead;
  return { ...effort, 'own-read': lowest + ((highest - lowest) * (read - 1)) / (best - 1) };
}

/** Own reads go from 1 to 5. */
const best = 5;
