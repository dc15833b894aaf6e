import { isSameBar } from '../judges.js';
import type { Booking } from '../booking.js';
import { creditEvents, saturate } from '../saturation.js';
import { chancesOfCounts, paceOf, type EventPace } from './event-counts.js';

/** What outcomes or impacts are likely to add to the standing so many weeks ahead. */
export interface EventForecast {
  /** The attainment after saturation (b), and the variance of it. */
  readonly mean: number;
  readonly variance: number;
  /** A full-time week at a time, and the share of full time that it is lived at. */
  readonly pace: EventPace;
  readonly share: number;
}

/**
 * The window of outcome or impact as it will be: the events so far that will still lie in it, and for the weeks ahead as many as
 * the usual pace brings, each worth the usual points. Weeks that were not logged count as met, as they do today.
 *
 * @param extra events more than the pace brings, all of the usual points
 */
export function forecastEvents(
  booking: Booking,
  dimension: 'outcome' | 'impact',
  horizonWeeks: number,
  extra = 0,
): EventForecast | undefined {
  const { weeks, last, rampAhead } = booking.timeline;
  const yardstick = weeks[last]?.yardstick;
  if (yardstick === undefined || yardstick.expects[dimension].points <= 0) return undefined;
  const { framework, expects } = yardstick;
  const windowWeeks = framework.windowWeeks[dimension];
  const ahead = Math.min(horizonWeeks, windowWeeks);
  const { pace, points } = usualPace(booking, dimension);
  const { share } = yardstick.assignment;
  // The bar may still rise on its way there; the pace does not rise with it.
  const asked =
    share *
    Array.from({ length: ahead }, (_, week) => rampAhead(horizonWeeks - ahead + week + 1)).reduce(
      (sum, each) => sum + each,
      0,
    );
  let [assumed, expected, lambda] = [0, asked * expects[dimension].points, asked * expects[dimension].events];
  const known: number[] = [];
  for (let at = Math.max(0, last - (windowWeeks - ahead) + 1); at <= last; at += 1) {
    const week = weeks[at];
    if (week === undefined) continue;
    expected += week.expected[dimension];
    lambda += week.expectedEvents[dimension];
    if (!week.logged) assumed += week.expected[dimension];
    known.push(...(booking.events[dimension][at] ?? []));
  }
  const larger = known.filter((each) => each >= points).toSorted((a, b) => b - a);
  const smaller = known.filter((each) => each < points).toSorted((a, b) => b - a);
  const credits = chancesOfCounts(pace, share * ahead).map((chance, count) => {
    const events = [...larger, ...Array.from({ length: count + extra }, () => points), ...smaller];
    const credited = creditEvents(events, lambda, framework.saturation.decay);
    return { chance, u: (credited + assumed) / expected };
  });
  const mean = saturate(credits.reduce((sum, { chance, u }) => sum + chance * u, 0));
  const variance = credits.reduce((sum, { chance, u }) => sum + chance * (saturate(u) - mean) ** 2, 0);
  return { mean, variance, pace, share };
}

/** Pace and mean points of the assignment's own weeks in the window; what the level expects counts like some weeks more. */
function usualPace(booking: Booking, dimension: 'outcome' | 'impact'): { pace: EventPace; points: number } {
  const { weeks, last } = booking.timeline;
  const yardstick = weeks[last]?.yardstick;
  if (yardstick === undefined) throw new Error('There is no week to look from.');
  const { assignment, framework, expects } = yardstick;
  const { eventPriorWeeks } = framework.forecast;
  let [lived, events, sum] = [0, 0, 0];
  for (let at = Math.max(0, last - framework.windowWeeks[dimension] + 1); at <= last; at += 1) {
    const week = weeks[at];
    if (week?.logged !== true || !isSameBar(week.yardstick.assignment, assignment)) continue;
    lived += week.availability * week.yardstick.assignment.share;
    for (const points of booking.events[dimension][at] ?? []) {
      events += 1;
      sum += points;
    }
  }
  const { events: usual, typicalPoints } = expects[dimension];
  const pace = paceOf(usual, events, lived, eventPriorWeeks);
  const prior = eventPriorWeeks * usual;
  const points = prior + events > 0 ? (prior * typicalPoints + sum) / (prior + events) : typicalPoints;
  return { pace, points };
}
