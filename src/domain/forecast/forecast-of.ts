import type { Replay } from '../replay.js';
import { scoreWindowOf } from '../lookup.js';
import { saturate, shownPercent } from '../saturation.js';
import { weekTotals } from '../totals.js';
import type { Yardstick } from '../yardstick.js';
import { countOf } from './event-counts.js';
import { forecastEvents, type EventForecast } from './event-forecast.js';
import type { Forecast, NoForecast } from './forecast.js';
import type { ForecastRules } from './rules.js';
import { chanceBelow, forecastWindow, halfOf, leastWeeksOf, scaleOf, type MeanForecast } from './smoothing.js';

/** Events on top of the usual pace over the whole horizon. */
export type ExtraEvents = Readonly<Partial<Record<'outcome' | 'impact', number>>>;

/**
 * Where the shown percent is likely to be so many weeks after the judged one (METHOD.md, section 8), from the weeks of today's
 * assignment: R = (w_in + w_out)·sat(level of the weekly totals) + Σ over outcome, impact of w·sat(window as it will be);
 * the variances add, and the ends are mapped to the shown percent. Nothing is extrapolated from a slope.
 *
 * @param horizonWeeks held between the shortest and the longest horizon of the framework
 * @returns undefined with too few usable weeks (`whyNoForecast` says what is missing)
 */
export function forecastOf(
  { booking }: Pick<Replay, 'booking'>,
  horizonWeeks: number,
  extra: ExtraEvents = {},
): Forecast | undefined {
  const { last } = booking.timeline;
  const judged = booking.timeline.weeks[last];
  if (judged === undefined) return undefined;
  const { level, framework, assignment } = judged.yardstick;
  const rules = framework.forecast;
  const horizon = heldHorizon(horizonWeeks, rules);
  // Held against the bar as it will be: one that still rises takes the same weeks down with it.
  const risen = booking.timeline.rampAhead(horizon);
  const weekly = weekTotals(booking, 0, last, assignment);
  const totals = weekly.map(({ index, total }) => (total * (booking.timeline.weeks[index]?.ramp ?? 1)) / risen);
  const effort = forecastWindow(totals, horizon, scoreWindowOf(framework), rules);
  if (effort === undefined) return undefined;
  const { coverage } = rules.conformal;
  const outcome = forecastEvents(booking, 'outcome', horizon, extra.outcome);
  const impact = forecastEvents(booking, 'impact', horizon, extra.impact);
  const parts: readonly Part[] = [
    effortPart(effort, judged.yardstick),
    ...(outcome === undefined ? [] : [{ ...outcome, weight: level.weights.outcome }]),
    ...(impact === undefined ? [] : [{ ...impact, weight: level.weights.impact }]),
  ];
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (weights <= 0) return undefined;
  const r = parts.reduce((sum, { weight, mean }) => sum + weight * mean, 0) / weights;
  const variance = parts.reduce((sum, { weight, variance: own }) => sum + weight ** 2 * own, 0) / weights ** 2;
  const half = halfOf(Math.sqrt(variance), effort.weeks, coverage);
  const { range } = framework;
  const farWeek =
    effort.far === undefined ? undefined : booking.timeline.weeks[weekly[effort.far]?.index ?? last]?.week;
  return {
    from: judged.week,
    horizonWeeks: horizon,
    percent: shownPercent(r, range),
    low: shownPercent(Math.max(0, r - half), range),
    high: shownPercent(Math.min(r + half, range.cap), range),
    highOpen: r + half >= range.cap,
    chances: chancesOf({ level: r, half, weeks: effort.weeks }, framework.bands.edges, rules),
    events: {
      outcome: eventsOf(outcome, horizon, coverage),
      impact: eventsOf(impact, horizon, coverage),
    },
    weeks: effort.weeks,
    isRough: horizon >= rules.roughFrom,
    ...(farWeek !== undefined && { farWeek }),
  };
}

/** What is missing while there is no forecast; undefined when there is one. */
export function whyNoForecast({ booking }: Pick<Replay, 'booking'>): NoForecast | undefined {
  const { last } = booking.timeline;
  const yardstick = booking.timeline.weeks[last]?.yardstick;
  if (yardstick === undefined || effortWeight(yardstick) <= 0) return { reason: 'no-weekly-part' };
  const missing =
    leastWeeksOf(yardstick.framework.forecast) - weekTotals(booking, 0, last, yardstick.assignment).length;
  return missing > 0 ? { reason: 'weeks', missing } : undefined;
}

/** Horizons that can be asked for: the shortest and the longest hold everything else. */
export function heldHorizon(weeks: number, { leastHorizon, longestHorizon }: ForecastRules): number {
  return Math.min(longestHorizon, Math.max(leastHorizon, Math.round(weeks)));
}

interface Part {
  readonly weight: number;
  readonly mean: number;
  readonly variance: number;
}

/** Input and output together, after saturation (b); its variance goes along with the slope of that saturation. */
function effortPart({ level, half, weeks }: MeanForecast, yardstick: Yardstick): Part {
  const { coverage } = yardstick.framework.forecast.conformal;
  const slope = level <= 1 ? 1 : Math.exp(1 - level);
  const scale = slope * scaleOf(half, weeks, coverage);
  return { weight: effortWeight(yardstick), mean: saturate(Math.max(0, level)), variance: scale ** 2 };
}

function effortWeight({ level, expects }: Yardstick): number {
  return (['input', 'output'] as const).reduce(
    (sum, dimension) => sum + (expects[dimension].points > 0 ? level.weights[dimension] : 0),
    0,
  );
}

/** Chance of each band, lowest first, held between what may be said. */
function chancesOf(forecast: MeanForecast, edges: readonly number[], rules: ForecastRules): number[] {
  const { conformal, chances } = rules;
  // Bands lie on the shown percent; its saturation brings an edge to where the forecast is made.
  const below = [0, ...edges.map((edge) => chanceBelow(saturate(edge), forecast, conformal.coverage)), 1];
  return below
    .slice(1)
    .map((upper, band) => Math.min(chances.most, Math.max(chances.least, upper - (below[band] ?? 0))));
}

function eventsOf(forecast: EventForecast | undefined, ahead: number, coverage: number) {
  return forecast === undefined
    ? { mean: 0, low: 0, high: 0 }
    : countOf(forecast.pace, forecast.share * ahead, coverage);
}
