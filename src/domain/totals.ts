import type { Booking } from './booking.js';
import type { JudgedBy } from './assignment.js';

/** The total of one usable week. */
export interface WeekTotal {
  readonly index: number;
  readonly total: number;
}

/**
 * Weekly totals of usable weeks between two indexes (both included), oldest first (METHOD.md, section 7):
 * y_d = credited_d / expected_d of that week after saturation (a), total = (w_in·y_in + w_out·y_out)/(w_in + w_out).
 * A dimension with weight or expectation 0 has no series; a week under the least availability is not usable.
 * With `assignment`, only its own weeks.
 */
export function weekTotals(booking: Booking, from: number, to: number, assignment?: JudgedBy): WeekTotal[] {
  const totals: WeekTotal[] = [];
  for (let index = Math.max(0, from); index <= to; index += 1) {
    const week = booking.timeline.weeks[index];
    if (week?.effort !== true || week.availability < week.yardstick.framework.minAvailability) continue;
    if (assignment !== undefined && week.yardstick.assignment !== assignment) continue;
    let [sum, weights] = [0, 0];
    for (const dimension of ['input', 'output'] as const) {
      const weight = week.yardstick.level.weights[dimension];
      const expected = week.expected[dimension];
      if (weight <= 0 || expected <= 0) continue;
      sum += (weight * (booking.credited[dimension][index] ?? 0)) / expected;
      weights += weight;
    }
    if (weights > 0) totals.push({ index, total: sum / weights });
  }
  return totals;
}
