import { defaultFramework } from '../../../../src/domain/default-framework.js';
import type { ForecastRules } from '../../../../src/domain/forecast/rules.js';
import { chanceBelow, forecastMean, type MeanForecast } from '../../../../src/domain/forecast/smoothing.js';
import { dampedHolt, drawnOn, type Forecaster, lastValue, mean, smoothing } from './plain.js';

export const horizonWeeks = 12;
/** Weeks of the mean that is forecast. */
export const meanWeeks = 4;
/** The lower edge of the middle band. */
export const middleFrom = middleEdge();

/** What was known, and what came. */
export interface Case {
  readonly past: readonly number[];
  readonly came: number;
  /** What errors are counted in. */
  readonly unit: number;
}

/** Cuts a series into what was known after `known` weeks and the mean that ended twelve weeks later. */
export function caseOf(values: readonly number[], from: number, known: number, unit = 1): Case {
  const end = from + known + horizonWeeks;
  return { past: values.slice(from, from + known), came: meanOf(values.slice(end - meanWeeks, end)), unit };
}

/** The product's forecast. */
export function ours(past: readonly number[], rules: ForecastRules): MeanForecast {
  const forecast = forecastMean(past, horizonWeeks, rules);
  if (forecast === undefined) throw new Error(`Nothing is forecast from ${past.length} weeks.`);
  return forecast;
}

/** Share of what came that lay inside the product's 80 % range. */
export function coverage(cases: readonly Case[], rules: ForecastRules): number {
  return meanOf(
    cases.map(({ past, came }) => {
      const { level, half } = ours(past, rules);
      return Math.abs(came - level) <= half ? 1 : 0;
    }),
  );
}

/** Mean absolute error. */
export function errorOf({ ahead }: Forecaster, cases: readonly Case[]): number {
  return meanOf(cases.map(({ past, came, unit }) => Math.abs(came - ahead(past, horizonWeeks)) / unit));
}

/** Brier score (1950) of chances that the mean comes below the middle band. */
export function brier<Known extends Case>(cases: readonly Known[], chanceOf: (known: Known) => number): number {
  return meanOf(cases.map((each) => (chanceOf(each) - (each.came < middleFrom ? 1 : 0)) ** 2));
}

/** The chance as the product says it, between what may be said. */
export function chanceSaid({ past }: Case, rules: ForecastRules): number {
  const chance = chanceBelow(middleFrom, ours(past, rules), rules.conformal.coverage);
  return Math.min(rules.chances.most, Math.max(rules.chances.least, chance));
}

/** How often the person was there so far: the share of their own past means below the middle band. */
export function pastFrequency({ past }: Case): number {
  const means = past.slice(meanWeeks - 1).map((_, index) => meanOf(past.slice(index, index + meanWeeks)));
  return means.filter((mean) => mean < middleFrom).length / means.length;
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function middleEdge(): number {
  const { edges } = defaultFramework.bands;
  const edge = edges.findLast((each) => each < 1);
  if (edge === undefined) throw new Error('The default framework has no band that begins below 1.');
  return edge;
}

/** Every way to forecast that is in the tables, the product's own first. */
export function forecasters(rules: ForecastRules): readonly Forecaster[] {
  return [
    { name: 'ours', ahead: (past) => ours(past, rules).level },
    smoothing(0.2),
    lastValue,
    mean,
    dampedHolt(0.2, 0.1, 0.9),
    drawnOn(26),
  ];
}
