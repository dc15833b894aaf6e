import { defaultForecast, type ForecastRules } from '../../../../src/domain/forecast/rules.js';
import { type Case, caseOf, coverage, errorOf, forecasters, horizonWeeks } from '../forecasters/score.js';
import { type Course, courses, lifeOf } from '../lives.js';
import { randomOf } from '../random.js';
import { atMost, type Cell, type Table, within } from '../table.js';

export const knownWeeks = [6, 10, 26, 52, 104];
export const livesEach = 2000;
export const [leastCovered, mostCovered] = [0.77, 0.86];
/** Errors of the same series differ by less than this from one seed to the next. */
const sameError = 0.005;

/** A case of a made-up life, with what nobody knows. */
export interface LivedCase extends Case {
  /** The level in the week the forecast is made, and the spread around it. */
  readonly level: number;
}

/** Lives that go on for as long as the forecast needs, each forecast once. */
export function livedCases(known: number, course: Course): LivedCase[] {
  const random = randomOf(406 + known);
  return Array.from({ length: livesEach }, () => {
    const { values, sd, levels } = lifeOf(random, known + horizonWeeks, course);
    return { ...caseOf(values, 0, known, sd), level: levels[known - 1] ?? 0 };
  });
}

/** Coverage and error twelve weeks ahead. */
export function forecast(): Table {
  const byKind = courses.map((course) => knownWeeks.map((known) => livedCases(known, course)));
  const all = knownWeeks.map((_, index) => byKind.flatMap((kind) => kind[index] ?? []));
  const coverages = (name: string, cases: readonly (readonly Case[])[], rules: ForecastRules, bounded: boolean) => [
    name,
    ...cases.map((each): Cell => {
      const covered = coverage(each, rules);
      return bounded ? within(covered, leastCovered, mostCovered, 3) : covered.toFixed(3);
    }),
  ];
  const errors = forecasters(defaultForecast).map((forecaster) => ({
    name: forecaster.name,
    values: all.map((cases) => errorOf(forecaster, cases)),
  }));
  const plain = errors[1]?.values ?? [];
  return {
    title: '6 · Forecast: the mean of the four weeks that end 12 weeks ahead',
    notes: [
      `${livesEach} made-up lives of each kind: steady, wandering (.12 sd a week), one step of .5-2 sd in some week; sd .25-.45, levels .7-1.3, autocorrelation, rounding and outliers as in table 1.`,
      `Errors are mean absolute errors in sd of the weeks; the bound is plain smoothing .2, and ${sameError} for what differs between seeds.`,
    ],
    head: ['', ...knownWeeks.map((known) => `from ${known} weeks`)],
    rows: [
      coverages('80 % range holds, all kinds', all, defaultForecast, true),
      ...courses.map((course, kind) => coverages(`· ${course}`, byKind[kind] ?? [], defaultForecast, false)),
      ...[0.0625, 0.16].map((priorVariance) =>
        coverages(`· prior variance ${priorVariance}`, all, { ...defaultForecast, priorVariance }, false),
      ),
      ...errors.map(({ name, values }, index) => [
        `error: ${name}`,
        ...values.map((value, column): Cell => {
          const bound = plain[column] ?? 0;
          return index > 0 ? value.toFixed(3) : atMost(value, Number((bound + sameError).toFixed(3)), value.toFixed(3));
        }),
      ]),
    ],
  };
}
