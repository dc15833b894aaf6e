import { median } from '../trend.js';
import { SortedWindow } from '../detection/baseline.js';
import type { ForecastRules } from './rules.js';
import { studentBelow, studentQuantile } from './student-t.js';

/** The mean of the weeks that end so many usable weeks ahead: `level` ± `half` is its 80 % range. */
export interface MeanForecast {
  readonly level: number;
  readonly half: number;
  /** Usable weeks it rests on. */
  readonly weeks: number;
  /** Place of the newest of the last weeks that lies so far out that the level follows it only in part. */
  readonly far?: number;
}

/**
 * Forecast of a weekly series (METHOD.md, section 8): its level by exponential smoothing, never its slope. The half-width comes
 * from the winsorised one-step errors and Student's t; where enough forecasts of the same horizon could have been made and
 * checked inside the series, their errors are blended in (split conformal prediction on rolling origins).
 *
 * @param values totals of usable weeks, oldest first
 * @param horizonWeeks usable weeks ahead; less than the shortest horizon counts as the shortest
 * @param meanWeeks weeks of the mean, at most those of the horizon; the rules' four where nothing else is said
 * @returns undefined below the rules' least weeks
 */
export function forecastMean(
  values: readonly number[],
  horizonWeeks: number,
  rules: ForecastRules,
  meanWeeks = rules.meanWeeks,
): MeanForecast | undefined {
  const weeks = values.length;
  if (weeks < leastWeeksOf(rules)) return undefined;
  const horizon = Math.max(rules.leastHorizon, Math.round(horizonWeeks));
  const { levels, errors, far } = smooth(values, rules);
  const level = levels.at(-1) ?? 0;
  const share = spreadOf(meanWeeks, rules) + rules.level * Math.max(rules.leastLevel, 1 / weeks);
  const variance = errorVariance(errors, rules) * (share + (horizon - middleOfMean(meanWeeks)) * rules.drift ** 2);
  const byErrors = halfOf(Math.sqrt(variance), weeks, rules.conformal.coverage);
  return {
    level,
    half: blended(byErrors, residuals(values, levels, horizon, meanWeeks), rules),
    weeks,
    ...(far !== undefined && far >= weeks - rules.meanWeeks && { far }),
  };
}

/**
 * The mean of a window that ends so many weeks ahead: its weeks that are known already are as they were, the others are forecast.
 *
 * @param windowWeeks weeks of the window, usable ones
 */
export function forecastWindow(
  values: readonly number[],
  horizonWeeks: number,
  windowWeeks: number,
  rules: ForecastRules,
): MeanForecast | undefined {
  const horizon = Math.max(rules.leastHorizon, Math.round(horizonWeeks));
  const toCome = Math.min(horizon, windowWeeks);
  const forecast = forecastMean(values, horizon, rules, toCome);
  if (forecast === undefined) return undefined;
  const known = toCome === windowWeeks ? [] : values.slice(toCome - windowWeeks);
  const weeks = known.length + toCome;
  const sum = known.reduce((total, value) => total + value, toCome * forecast.level);
  return { ...forecast, level: sum / weeks, half: (toCome / weeks) * forecast.half };
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

/**
 * Levels l_0 = y_0, l_t = l_{t−1} + α_t·e_t with e_t = y_t − l_{t−1} and α_t = max(least, 1/(t+1)); errors from t = 1 on.
 * Once `dampFrom` errors are known, one that is far beyond them moves the level only as far as they would: a single enormous
 * week is not a new level (`npm run bench:method forecast`: smaller errors on made-up and on real weeks).
 */
function smooth(
  values: readonly number[],
  { leastAlpha, dampFrom, winsor, priorVariance }: ForecastRules,
): { levels: number[]; errors: number[]; far: number | undefined } {
  let far: number | undefined;
  const sizes = new SortedWindow();
  // Weeks that were all alike say nothing of how far an unusual one goes.
  const leastSpread = Math.sqrt(priorVariance);
  const levels: number[] = [];
  const errors: number[] = [];
  let level = values[0] ?? 0;
  for (const [at, value] of values.entries()) {
    if (at > 0) {
      const error = value - level;
      const furthest =
        errors.length < dampFrom ? Infinity : winsor * Math.max(toDeviation * middleOf(sizes.values), leastSpread);
      if (Math.abs(error) > furthest) far = at;
      level += Math.max(leastAlpha, 1 / (at + 1)) * Math.min(furthest, Math.max(-furthest, error));
      errors.push(error);
      sizes.add(Math.abs(error));
    }
    levels.push(level);
  }
  return { levels, errors, far };
}

/** The middle of values in ascending order; at least one. */
function middleOf(ascending: readonly number[]): number {
  const half = ascending.length / 2;
  return ((ascending[Math.ceil(half) - 1] ?? 0) + (ascending[Math.floor(half)] ?? 0)) / 2;
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

/** What the weeks' own spread leaves in a mean of them: the rules' share is that of a mean of `meanWeeks`. */
function spreadOf(weeks: number, { spread, meanWeeks, autocorrelation }: ForecastRules): number {
  return (spread * noiseOfMean(weeks, autocorrelation)) / noiseOfMean(meanWeeks, autocorrelation);
}

/** Variance of the mean of so many weeks, each correlated with the one before it: (1 + 2·Σ(1 − k/m)·φ^k)/m. */
function noiseOfMean(weeks: number, phi: number): number {
  let sum = 1;
  for (let lag = 1; lag < weeks; lag += 1) sum += 2 * (1 - lag / weeks) * phi ** lag;
  return sum / weeks;
}

/** How far before its last week the middle of a mean lies: 1.5 weeks for a mean of four. */
function middleOfMean(meanWeeks: number): number {
  return (meanWeeks - 1) / 2;
}

/** How far the level of each week was from the mean of the weeks that end `horizon` weeks later, once those have passed. */
function residuals(values: readonly number[], levels: readonly number[], horizon: number, meanWeeks: number): number[] {
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
