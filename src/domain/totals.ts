import type { Booking } from './booking.js';
import type { JudgedBy } from './assignment.js';
import { isSameBar } from './judges.js';

/** The total of one usable week. */
export interface WeekTotal {
  readonly index: number;
  readonly total: number;
}

/** Attainment of one usable week: of the dimensions that have a series, and of both together. */
export interface WeekEffort {
  readonly input?: number;
  readonly output?: number;
  readonly total?: number;
}

/**
 * What one week adds to the weekly series (METHOD.md, section 7): y_d = credited_d / expected_d of that week after
 * saturation (a), total = (w_in·y_in + w_out·y_out)/(w_in + w_out). A dimension with weight or expectation 0 has no series,
 * with neither there is no total. Undefined when the week is not usable: not logged for input and output, or under the
 * least availability.
 */
export function effortOfWeek(booking: Booking, index: number): WeekEffort | undefined {
  const week = booking.timeline.weeks[index];
  if (week?.effort !== true || week.availability < week.yardstick.framework.minAvailability) return undefined;
  const { weights } = week.yardstick.level;
  const input = attained(weights.input, week.expected.input, booking.credited.input[index]);
  const output = attained(weights.output, week.expected.output, booking.credited.output[index]);
  if (input === undefined) return output === undefined ? {} : { output, total: output };
  if (output === undefined) return { input, total: input };
  return { input, output, total: (weights.input * input + weights.output * output) / (weights.input + weights.output) };
}

function attained(weight: number, expected: number, credited = 0): number | undefined {
  return weight > 0 && expected > 0 ? credited / expected : undefined;
}

/** Weekly totals of usable weeks between two indexes (both included), oldest first. With `judge`, only weeks held against its bar. */
export function weekTotals(booking: Booking, from: number, to: number, judge?: JudgedBy): WeekTotal[] {
  const totals: WeekTotal[] = [];
  for (let index = Math.max(0, from); index <= to; index += 1) {
    const week = booking.timeline.weeks[index];
    if (judge !== undefined && week !== undefined && !isSameBar(week.yardstick.assignment, judge)) continue;
    const total = effortOfWeek(booking, index)?.total;
    if (total !== undefined) totals.push({ index, total });
  }
  return totals;
}
