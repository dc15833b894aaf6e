import type { Replay } from '../replay.js';
import { isAboutPlace, type Told } from '../told.js';
import { addWeeks, trailingWeeks, type WeekKey } from '../week.js';
import { formulaVersion } from '../formula-version.js';
import { withheldNumber } from '../withheld.js';

/** How the forecasts that were shown did. */
export interface ForecastScore {
  /** Forecasts whose weeks have passed and have a number, and how many of those landed inside their range. */
  readonly inside: number;
  readonly of: number;
  /** Forecasts whose weeks are still to come. */
  readonly waiting: number;
}

/** A row that keeps a shown forecast. */
export type ToldForecast = Told & { readonly forecast: NonNullable<Told['forecast']> };

/** The shown forecasts, in the order in which each was shown first; of those shown again of the same week the one that was left standing. */
export function shownForecasts(told: readonly Told[]): ToldForecast[] {
  const newest = new Map<string, ToldForecast>();
  for (const row of told.toSorted((one, other) => (one.at < other.at ? -1 : 1))) {
    const { forecast } = row;
    const key = forecast && [...versionOf(row), row.week, forecast.horizonWeeks].join(' ');
    if (forecast !== undefined && key !== undefined) newest.set(key, { ...row, forecast });
  }
  return [...newest.values()];
}

/** Whether the very forecast that is shown was kept last: then showing it again keeps nothing more. */
export function isKept(told: readonly Told[], { week, forecast, ...version }: Omit<ToldForecast, 'at'>): boolean {
  const own = versionOf(version).join(' ');
  const last = shownForecasts(told).find(
    (row) =>
      row.week === week && row.forecast.horizonWeeks === forecast.horizonWeeks && versionOf(row).join(' ') === own,
  )?.forecast;
  return (
    last !== undefined && last.low === forecast.low && last.high === forecast.high && last.percent === forecast.percent
  );
}

/**
 * Scores every shown forecast under its own formula, framework and level: against what the weeks it was about were told to be
 * under the same ones, else as they read today if today's are the same. Where neither is known, and where no week of them has a
 * number, a forecast does not count.
 */
export function scoreForecasts(told: readonly Told[], replayed: Replay): ForecastScore {
  let [inside, of, waiting] = [0, 0, 0];
  const numbers = numbersOf(told, replayed);
  const { weeks, last } = replayed.booking.timeline;
  const judged = weeks[last]?.week;
  for (const row of shownForecasts(told)) {
    const { horizonWeeks, low, high } = row.forecast;
    const target = addWeeks(row.week, horizonWeeks);
    if (judged === undefined || target > judged) {
      waiting += 1;
      continue;
    }
    const meanWeeks = weeks[last]?.yardstick.framework.forecast.meanWeeks ?? 1;
    const landed = trailingWeeks(target, meanWeeks).flatMap((week) => numbers(row, week) ?? []);
    if (landed.length === 0) continue;
    const mean = landed.reduce((sum, percent) => sum + percent, 0) / landed.length;
    of += 1;
    if (shown(mean) >= shown(low) && shown(mean) <= shown(high)) inside += 1;
  }
  return { inside, of, waiting };
}

type NumberOfWeek = (row: Told, week: WeekKey) => number | undefined;

function numbersOf(told: readonly Told[], { booking, moments }: Replay): NumberOfWeek {
  const said = new Map<string, number>();
  for (const row of told.toSorted((one, other) => (one.at < other.at ? -1 : 1))) {
    if (isAboutPlace(row) && row.percent !== undefined) said.set([...versionOf(row), row.week].join(' '), row.percent);
  }
  const today = new Map<string, number>();
  for (const [index, moment] of moments) {
    const week = booking.timeline.weeks[index];
    if (week === undefined || !week.logged || moment.percent === undefined) continue;
    const { framework, assignment } = week.yardstick;
    if (withheldNumber(moment, framework) !== undefined) continue;
    const version = { level: assignment.level, frameworkVersion: framework.version, formulaVersion };
    today.set([...versionOf(version), week.week].join(' '), moment.percent);
  }
  return (row, week) => {
    const key = [...versionOf(row), week].join(' ');
    return said.get(key) ?? today.get(key);
  };
}

function versionOf(row: Pick<Told, 'level' | 'frameworkVersion' | 'formulaVersion'>): (string | number)[] {
  return [row.formulaVersion, row.frameworkVersion, row.level ?? ''];
}

/** Compared as it was shown, in whole percent. */
function shown(percent: number): number {
  return Math.round(percent * 100);
}
