import { median } from '../trend.js';
import type { ForecastRules } from './rules.js';
import { studentBelow, studentQuantile } from './student-t.js';

/** The mean of the weeks that end so many usable weeks ahead: `level` ± `half` is its 80 % range. */
export interface MeanForecast {
  readonly level: number;
  readonly half: number;
  /** Usable weeks it rests on. */
  readonly weeks: number;
}

/**
 * Forecast of a weekly series (METHOD.md, section 8): its level by exponential smoothing, never its slope. The half-width comes
 * from the winsorised one-step errors and Student's t; where enough forecasts of the same horizon could have been made and
 * checked inside the series, their errors are blended in (split conformal prediction on rolling origins).
 *
 * @param values totals of usable weeks, oldest first
 * @param horizonWeeks usable weeks ahead; less than the shortest horizon counts as the shortest
 * @returns undefined below the rules' least weeks
 */
export function forecastMean(
  values: readonly number[],
  horizonWeeks: number,
  rules: ForecastRules,
): MeanForecast | undefined {
  const weeks = values.length;
  if (weeks < leastWeeksOf(rules)) return undefined;
  const horizon = Math.max(rules.leastHorizon, Math.round(horizonWeeks));
  const { levels, errors } = smooth(values, rules);
  const level = levels.at(-1) ?? 0;
  const share = rules.spread + rules.level * Math.max(rules.leastLevel, 1 / weeks);
  const variance = errorVariance(errors, rules) * (share + (horizon - middleOfMean(rules)) * rules.drift ** 2);
  const byErrors = halfOf(Math.sqrt(variance), weeks, rules.conformal.coverage);
  return { level, half: blended(byErrors, residuals(values, levels, horizon, rules), rules), weeks };
}

/** Usable weeks without which nothing is forecast; a single one has no error to learn from. */
export function leastWeeksOf({ leastWeeks }: ForecastRules): number {
  return Math.max(2, leastWeeks);
}

/** Chance that what is forecast lies below `edge`, from the t distribution whose range of that coverage is `level` ± `half`. */
export function chanceBelow(edge: number, { level, half, weeks }: MeanForecast, coverage: number): number {
  if (half <= 0) return edge > level ? 1 : 0;
  return studentBelow((edge - level) / scaleOf(half, weeks, coverage), degreesOf(weeks));
}

/** The scale of the t distribution whose range of that coverage has a half-width, and the other way round. */
export function scaleOf(half: number, weeks: number, coverage: number): number {
  return half / quantileOf(weeks, coverage);
}

export function halfOf(scale: number, weeks: number, coverage: number): number {
  return scale * quantileOf(weeks, coverage);
}

function quantileOf(weeks: number, coverage: number): number {
  return studentQuantile(0.5 + coverage / 2, degreesOf(weeks));
}

/** Degrees of freedom of a forecast that rests on so many weeks. */
function degreesOf(weeks: number): number {
  return Math.max(weeks - 2, 3);
}

/** Levels l_0 = y_0, l_t = l_{t−1} + α_t·e_t with e_t = y_t − l_{t−1} and α_t = max(least, 1/(t+1)); errors from t = 1 on. */
function smooth(values: readonly number[], { leastAlpha }: ForecastRules): { levels: number[]; errors: number[] } {
  const levels: number[] = [];
  const errors: number[] = [];
  let level = values[0] ?? 0;
  for (const [at, value] of values.entries()) {
    if (at > 0) {
      const error = value - level;
      errors.push(error);
      level += Math.max(leastAlpha, 1 / (at + 1)) * error;
    }
    levels.push(level);
  }
  return { levels, errors };
}

/** s² = (Σe²/shrink + prior weeks · prior variance)/(m₁ + prior weeks), the errors drawn in at winsor · 1.4826 · median|e|. */
function errorVariance(
  errors: readonly number[],
  { winsor, shrink, priorWeeks, priorVariance }: ForecastRules,
): number {
  const cut = winsor * toDeviation * (median(errors.map(Math.abs)) ?? 0);
  const squares = errors.reduce((sum, error) => sum + Math.min(Math.abs(error), cut) ** 2, 0);
  return (squares / shrink + priorWeeks * priorVariance) / (errors.length + priorWeeks);
}

/** The median absolute deviation of a normal distribution times this is its standard deviation. */
const toDeviation = 1.4826;

/** How far before its last week the middle of the mean lies: 1.5 weeks for a mean of four. */
function middleOfMean({ meanWeeks }: ForecastRules): number {
  return (meanWeeks - 1) / 2;
}

/** How far the level of each week was from the mean of the weeks that end `horizon` weeks later, once those have passed. */
function residuals(
  values: readonly number[],
  levels: readonly number[],
  horizon: number,
  { meanWeeks }: ForecastRules,
): number[] {
  const found: number[] = [];
  for (let origin = 0; origin + horizon < values.length; origin += 1) {
    const ahead = values.slice(origin + horizon - meanWeeks + 1, origin + horizon + 1);
    const mean = ahead.reduce((sum, value) => sum + value, 0) / ahead.length;
    found.push(Math.abs(mean - (levels[origin] ?? 0)));
  }
  return found;
}

/** half = √(W·c² + (1 − W)·half²), W = m/(m + half weight), c = the k-th smallest residual, k = ⌈coverage·(m + 1)⌉ ≤ m. */
function blended(byErrors: number, found: readonly number[], { conformal }: ForecastRules): number {
  const checked = found.length;
  const rank = Math.ceil(conformal.coverage * (checked + 1) - rounding);
  const c = found.toSorted((a, b) => a - b)[rank - 1];
  if (checked < conformal.least || c === undefined) return byErrors;
  const weight = checked / (checked + conformal.half);
  return Math.sqrt(weight * c ** 2 + (1 - weight) * byErrors ** 2);
}

/** Products such as .8 × 10 may land a hair above a whole number. */
const rounding = 1e-9;
