import type { Booking } from './booking.js';
import { perDimension, type Dimension, type PerDimension } from './dimension.js';
import { moveWindow } from './event-window.js';
import { creditEvents, saturate } from './saturation.js';
import { isEffort } from './timeline.js';

/** One dimension over its trailing window. */
export interface Attainment {
  readonly weight: number;
  /** Points of the person's own lines, after saturation (a). */
  readonly credited: number;
  /** Points expected of weeks without a check-in, counted as exactly met; 0 for input and output. */
  readonly assumed: number;
  /** Points expected in the window. */
  readonly expected: number;
  /** u = (credited + assumed) / expected, before saturation (b); 0 when nothing is expected. */
  readonly u: number;
  /** a, after saturation (b). */
  readonly a: number;
  /** Lines or events in the window. */
  readonly count: number;
  /** Lines or events expected of the logged weeks. */
  readonly usual: number;
  readonly windowWeeks: number;
}

/** A line that is not there: what a lever adds. */
export interface ExtraPoints {
  readonly dimension: Dimension;
  /** Effort: points added to the credited sum. Events: points of each event added to the window. */
  readonly points: readonly number[];
}

/** Attainment of all four dimensions over the windows that end with a week, from what is booked so far. */
export function attainmentsAt(booking: Booking, index: number, extra?: ExtraPoints): PerDimension<Attainment> {
  return perDimension((dimension) => {
    const added = extra?.dimension === dimension ? extra.points : [];
    return isEffort(dimension)
      ? effortAt(booking, index, dimension, added)
      : eventsAt(booking, index, dimension, added);
  });
}

/** What the logged weeks alone say: nothing is taken as met. A box of which none was logged expects nothing then. */
export function ofLoggedWeeks(attainments: PerDimension<Attainment>): PerDimension<Attainment> {
  return perDimension((dimension) => {
    const attainment = attainments[dimension];
    const expected = attainment.assumed > 0 ? attainment.expected - attainment.assumed : attainment.expected;
    const u = expected > rounding ? attainment.credited / expected : 0;
    return { ...attainment, assumed: 0, expected: expected > rounding ? expected : 0, u, a: saturate(u) };
  });
}

/** More than half of the expectation belongs to weeks that were not logged. */
export function isMostlyAssumed({ assumed, expected, weight }: Attainment): boolean {
  return weight > 0 && assumed > expected / 2 + rounding;
}

/** Exactly half is not most, whatever floating point makes of it. */
const rounding = 1e-9;

/** Credited and expected summed over the logged weeks of the window. */
function effortAt(
  booking: Booking,
  index: number,
  dimension: 'input' | 'output',
  added: readonly number[],
): Attainment {
  const { weeks } = booking.timeline;
  const { weight, windowWeeks } = yardOf(booking, index, dimension);
  let [credited, expected, usual, count] = [0, 0, 0, 0];
  for (let at = Math.max(0, index - windowWeeks + 1); at <= index; at += 1) {
    const week = weeks[at];
    if (week?.effort !== true) continue;
    credited += booking.credited[dimension][at] ?? 0;
    expected += week.expected[dimension];
    usual += week.expectedEvents[dimension];
    count += booking.lineCounts[dimension][at] ?? 0;
  }
  for (const points of added) credited += points;
  const u = expected > 0 ? credited / expected : 0;
  return { weight, credited, assumed: 0, expected, u, a: saturate(u), count, usual, windowWeeks };
}

/** First weeks: the expectation is always that of the whole window, and unlogged weeks of it count as exactly met. */
function eventsAt(
  booking: Booking,
  index: number,
  dimension: 'outcome' | 'impact',
  added: readonly number[],
): Attainment {
  const { weeks } = booking.timeline;
  const { weight, windowWeeks, decay } = yardOf(booking, index, dimension);
  let [assumed, expected, usual, lambda] = [0, 0, 0, 0];
  const first = Math.max(0, index - windowWeeks + 1);
  for (let at = first; at <= index; at += 1) {
    const week = weeks[at];
    if (week === undefined) continue;
    expected += week.expected[dimension];
    lambda += week.expectedEvents[dimension];
    if (week.logged) {
      usual += week.expectedEvents[dimension];
    } else {
      assumed += week.expected[dimension];
    }
  }
  const own = moveWindow(booking.windows[dimension], booking.events[dimension], first, index);
  const events = added.length === 0 ? own : [...own, ...added].toSorted((a, b) => b - a);
  const credited = creditEvents(events, lambda, decay);
  const u = expected > 0 ? (credited + assumed) / expected : 0;
  return { weight, credited, assumed, expected, u, a: saturate(u), count: events.length, usual, windowWeeks };
}

function yardOf({ timeline }: Booking, index: number, dimension: Dimension) {
  const week = timeline.weeks[index];
  if (week === undefined) throw new Error('There is no such week on the timeline.');
  const { level, framework } = week.yardstick;
  return {
    weight: level.weights[dimension],
    windowWeeks: framework.windowWeeks[dimension],
    decay: framework.saturation.decay,
  };
}
