import type { JudgedBy } from '../assignment.js';
import type { CheckIn } from '../check-in.js';
import { replay } from '../replay.js';
import { timelineOf } from '../timeline.js';
import type { Told } from '../told.js';
import type { WeekKey } from '../week.js';
import type { Forecast, NoForecast } from './forecast.js';
import { forecastOf, heldHorizon, whyNoForecast } from './forecast-of.js';
import { scoreForecasts, type ForecastScore } from './score.js';

/** "Where will I be in n months": the forecast, what one more felt outcome a month would make of it, and how earlier ones did. */
export interface Outlook {
  readonly horizonWeeks: number;
  readonly forecast?: Forecast;
  /** Set while there is no forecast. */
  readonly missing?: NoForecast;
  /** Shown percent with an outcome a month more than the usual pace brings; absent where outcomes are not weighed. */
  readonly withOutcomes?: number;
  readonly score: ForecastScore;
}

/**
 * Looks ahead from the end of a week, knowing the weeks up to it.
 *
 * @param horizonWeeks held between the framework's shortest and longest horizon
 * @throws when there is no assignment, or a level is missing from its framework
 */
export function outlookOf(
  history: readonly CheckIn[],
  assignments: readonly JudgedBy[],
  week: WeekKey,
  told: readonly Told[],
  horizonWeeks: number,
): Outlook {
  const timeline = timelineOf(history, assignments, week);
  const replayed = replay(timeline, told);
  const yardstick = timeline.weeks[timeline.last]?.yardstick;
  if (yardstick === undefined) throw new Error('There is no week to look from.');
  const horizon = heldHorizon(horizonWeeks, yardstick.framework.forecast);
  const forecast = forecastOf(replayed, horizon);
  const missing = forecast === undefined ? whyNoForecast(replayed) : undefined;
  const weighed = yardstick.level.weights.outcome > 0 && yardstick.expects.outcome.points > 0;
  const more = Math.max(1, Math.round(horizon / weeksOfMonth));
  const withOutcomes = weighed ? forecastOf(replayed, horizon, { outcome: more })?.percent : undefined;
  return {
    horizonWeeks: horizon,
    ...(forecast && { forecast }),
    ...(missing && { missing }),
    ...(withOutcomes !== undefined && { withOutcomes }),
    score: scoreForecasts(told, replayed),
  };
}

/** So many weeks are so many months ahead; about the usual horizon is exactly that one. */
export function weeksAhead(months: number, usualHorizon: number): number {
  const weeks = Math.round(months * weeksOfMonth);
  return Math.abs(weeks - usualHorizon) <= 1 ? usualHorizon : weeks;
}

const weeksOfMonth = 52 / 12;
