import type { OwnBarChange, SeriesPoint } from './reflection.js';
import type { WeekKey } from './week.js';

interface Shown {
  readonly week: WeekKey;
  readonly percent: number;
}

/**
 * From a week on the weeks are held against another bar: another level or company, a version that asks something else, or
 * something of the person's own, which begins, changes or ends.
 */
export type BarChange = { readonly week: WeekKey } & (
  | {
      readonly level: string;
      /** The same level in another company. */
      readonly isNewCompany?: true;
    }
  | { readonly version: number }
  | { readonly own: OwnBarChange }
);

/** What a window of weeks says in numbers. */
export interface SeriesSummary {
  readonly weeks: number;
  /** Weeks that count: with lines, or confirmed quiet. */
  readonly logged: number;
  /** Without a check-in, or left out. */
  readonly missed: number;
  readonly away: number;
  /** New bars of the window, oldest first. */
  readonly changes: readonly BarChange[];
  /** How the shown percent went since the last new bar; absent below two weeks that have one. */
  readonly course?: { readonly first: Shown; readonly last: Shown; readonly highest: Shown; readonly lowest: Shown };
  /** Of the weeks that count, how many hold none of the four kinds, one, … all four. */
  readonly kinds: readonly number[];
}

/** Whether there is no week with a check-in at all: before the first one the judged week stands alone. */
export function holdsNothing(series: readonly SeriesPoint[]): boolean {
  return series.every(({ state }) => state === 'missed');
}

/** What begins with a week, if anything does. Where level and version change together the level says more. */
export function barChangeOf(point: SeriesPoint): BarChange | undefined {
  const { week, roleChange, isNewCompany, versionChange, ownChange } = point;
  if (roleChange !== undefined) return { week, level: roleChange, ...(isNewCompany && { isNewCompany }) };
  if (versionChange !== undefined) return { week, version: versionChange };
  return ownChange === undefined ? undefined : { week, own: ownChange };
}

/** The weeks held against the newest bar of a series: only these can be compared with each other. */
export function sinceNewestBar(series: readonly SeriesPoint[]): readonly SeriesPoint[] {
  return series.slice(
    Math.max(
      0,
      series.findLastIndex((point) => barChangeOf(point) !== undefined),
    ),
  );
}

/** Sums a window of the series up. Percents before and after a new bar cannot be compared: only the newest is followed. */
export function summaryOf(series: readonly SeriesPoint[]): SeriesSummary {
  const gaps = series.filter(({ state }) => state === 'missed' || state === 'skipped');
  const away = series.filter(({ state, filled }) => state === 'away' && filled === 0);
  const counted = series.filter((point) => !gaps.includes(point) && !away.includes(point));
  const changes = series.flatMap((point) => barChangeOf(point) ?? []);
  const shown = sinceNewestBar(series).flatMap(({ week, percent }) =>
    percent === undefined ? [] : [{ week, percent }],
  );
  const [first, last] = [shown[0], shown.at(-1)];
  return {
    weeks: series.length,
    logged: counted.length,
    missed: gaps.length,
    away: away.length,
    changes,
    ...(first !== undefined &&
      last !== undefined &&
      shown.length > 1 && {
        course: {
          first,
          last,
          highest: shown.reduce((best, next) => (next.percent > best.percent ? next : best)),
          lowest: shown.reduce((best, next) => (next.percent < best.percent ? next : best)),
        },
      }),
    kinds: [0, 1, 2, 3, 4].map((count) => counted.filter(({ filled }) => filled === count).length),
  };
}
