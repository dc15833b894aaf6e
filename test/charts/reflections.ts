import { perDimension } from '../../src/domain/dimension.js';
import type { CalibrationBin } from '../../src/domain/hypotheses/calibration.js';
import type { Framework } from '../../src/domain/framework.js';
import type { DimensionView, Reflection, SeriesPoint, Standing } from '../../src/domain/reflection.js';
import type { WeekKey } from '../../src/domain/week.js';
import { trailingWeeks } from '../../src/domain/week.js';
import type { BandWords, BulletWords, CalibrationWords, YearWords } from '../../src/charts/chart.js';

export const fixedWeek = '2026-W27' as WeekKey;

/**
 * A series that ends in the fixed week: a number is a shown percent, `o` a missed week, `s` skipped, `a` away, `-` without a
 * percent. By place the level or the version that begins there.
 */
export function aSeries(
  weeks: readonly (number | 'o' | 's' | 'a' | '-')[],
  bars: Record<number, string | number> = {},
): SeriesPoint[] {
  return trailingWeeks(fixedWeek, weeks.length).map((week, index) => {
    const value = weeks[index] ?? 'o';
    const state = value === 'o' ? 'missed' : value === 's' ? 'skipped' : value === 'a' ? 'away' : 'logged';
    return {
      week,
      state,
      filled: state === 'logged' ? 2 : 0,
      ...(typeof value === 'number' ? { percent: value } : {}),
      ...barOf(bars[index]),
    };
  });
}

function barOf(bar: string | number | undefined): Pick<SeriesPoint, 'roleChange' | 'versionChange'> {
  if (bar === undefined) return {};
  return typeof bar === 'string' ? { roleChange: bar } : { versionChange: bar };
}

export function aStanding(changes: Partial<Standing> = {}): Standing {
  return {
    r: 1.09,
    percent: 1.09,
    low: 0.98,
    high: 1.2,
    highOpen: false,
    band: 2,
    momentaryBand: 2,
    mostlyAssumed: false,
    recomputed: false,
    ...changes,
  };
}

export function aView(changes: Partial<DimensionView> = {}): DimensionView {
  const attainment = changes.attainment ?? 1;
  return {
    weight: 0.25,
    credited: attainment * 10,
    expected: 10,
    attainment,
    saturated: attainment,
    count: 4,
    usualCount: 4,
    windowWeeks: 13,
    mostlyAssumed: false,
    ...changes,
  };
}

/** Only what a chart reads of a framework. */
export function aFramework(edges: readonly number[] = [0.7, 0.85, 1.15, 1.5]): Framework {
  return { version: 1, name: 'Default', bands: { names: [], edges: [...edges] } } as unknown as Framework;
}

export const halfAYear = [
  0.86,
  0.9,
  0.92,
  0.97,
  0.93,
  0.96,
  'o',
  0.91,
  0.87,
  0.92,
  0.81,
  0.82,
  0.81,
  'o',
  'o',
  0.84,
  0.87,
  0.9,
  0.93,
  0.98,
  1,
  1.02,
  1.01,
  1.04,
  1.08,
  1.09,
] as const;

/** A reflection over half a year with three missed weeks and a new role, 109 % in the middle band. */
export function aReflection(
  changes: Partial<Omit<Reflection, 'assignment'>> & { readonly edges?: readonly number[] } = {},
): Reflection {
  const { edges, ...rest } = changes;
  return {
    week: fixedWeek,
    assignment: { level: 'IC4', framework: aFramework(edges) },
    series: aSeries(halfAYear, { 10: 'IC4' }),
    standing: aStanding(),
    dimensions: {
      ...perDimension(() => aView()),
      input: aView({ attainment: 1.02, count: 31, usualCount: 33 }),
      output: aView({ attainment: 0.9, count: 28, usualCount: 33 }),
      outcome: aView({ attainment: 1.34, count: 5, usualCount: 4, windowWeeks: 26 }),
      impact: aView({ attainment: 0.5, count: 1, usualCount: 2, windowWeeks: 52, assumed: 5, mostlyAssumed: true }),
    },
    ...rest,
  } as unknown as Reflection;
}

export function bandWords(changes: Partial<BandWords> = {}): BandWords {
  return {
    title: 'Two outcomes in three weeks moved this',
    subtitle: 'Last 13 weeks against what Senior asks, week by week',
    altText: 'Score against what Senior asks, last 26 weeks. Now 109 percent, Meeting Expectations, likely 98 to 120.',
    bandNames: ['Under', 'Partly', 'Meeting', 'Strong', 'Outstanding'],
    percent: '109 %',
    now: 'Now',
    score: 'The weeks',
    range: 'Likely range (80 %)',
    missed: 'No check-in',
    roleFlags: { IC4: 'Now Senior', IC5: 'Now Staff' },
    versionFlags: { 4: 'v4' },
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    ...changes,
  };
}

export function bulletWords(changes: Partial<BulletWords> = {}): BulletWords {
  return {
    title: 'Outcomes lead, output is a touch short',
    subtitle: 'In % of what Senior asks, each over its own window',
    altText: 'Input 102 percent, output 90, outcome 134, impact 50 of what Senior asks.',
    rows: {
      input: { label: 'Input', value: '102 %', note: '31 of about 33' },
      output: { label: 'Output', value: '90 %', note: '28 of about 33' },
      outcome: { label: 'Outcome', value: '134 %', note: '5 of about 4' },
      impact: { label: 'Impact', value: '50 %', note: '1 of about 2' },
    },
    expected: 'What Senior asks',
    footnote: 'Pale: assumed so far',
    ...changes,
  };
}

export function aBin(at: number, changes: Partial<CalibrationBin> = {}): CalibrationBin {
  const nothing = { count: 0, met: 0, partly: 0, missed: 0, said: 0, came: 0 };
  return { at, from: at * 20, below: at * 20 + 20, ...nothing, ...changes };
}

/** Ten looks, as the test of the domain has them. */
export const tenLooks: readonly CalibrationBin[] = [
  { at: 0, from: 0, below: 20, count: 1, met: 0, partly: 0, missed: 1, said: 0.1, came: 0 },
  { at: 1, from: 20, below: 40, count: 1, met: 0, partly: 0, missed: 1, said: 0.2, came: 0 },
  { at: 2, from: 40, below: 60, count: 2, met: 1, partly: 0, missed: 1, said: 0.5, came: 0.5 },
  { at: 3, from: 60, below: 80, count: 3, met: 1, partly: 1, missed: 1, said: 0.7, came: 0.5 },
  { at: 4, from: 80, below: 100, count: 3, met: 3, partly: 0, missed: 0, said: 0.8667, came: 1 },
];

/** Rows for the bins of `tenLooks`. */
export function calibrationWords(changes: Partial<CalibrationWords> = {}): CalibrationWords {
  return {
    title: 'Knowing the work told more than the usual share',
    subtitle: 'How likely it was called, in 10 looks, and what share came',
    altText: 'Called 60–79 percent: 50 percent of 3 came.',
    rows: [
      { label: '1–19 %', value: '0 %', note: 'of 1' },
      { label: '20–39 %', value: '0 %', note: 'of 1' },
      { label: '40–59 %', value: '50 %', note: 'of 2' },
      { label: '60–79 %', value: '50 %', note: 'of 3' },
      { label: '80–99 %', value: '100 %', note: 'of 3' },
    ],
    never: '0 %',
    always: '100 %',
    came: 'Came, in part as half',
    said: 'Said beforehand, on average',
    ...changes,
  };
}

export function yearWords(changes: Partial<YearWords> = {}): YearWords {
  return {
    title: 'Most weeks hold two of the four kinds',
    subtitle: 'Input, output, outcome, impact: how many each week holds',
    altText: 'Most weeks hold two of the four kinds. 46 of 52 weeks logged.',
    now: 'Now',
    kinds: 'kinds in a week',
    missed: 'No check-in',
    away: 'Away',
    newBar: 'New level',
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    ...changes,
  };
}

/** Weeks that end in the fixed one: how many kinds each holds, `o` a missed week, `s` skipped, `a` away; levels and versions that begin by place. */
export function aYear(
  weeks: readonly (0 | 1 | 2 | 3 | 4 | 'o' | 's' | 'a')[],
  bars: Record<number, string | number> = {},
): Pick<Reflection, 'series'> {
  const series = aSeries(
    weeks.map((kinds) => (typeof kinds === 'number' ? '-' : kinds)),
    bars,
  ).map((point, index) => ({ ...point, filled: Number(weeks[index]) || 0 }));
  return { series };
}

/** A year with two weeks off, five gaps and a new level in February. */
export const wholeYear = aYear(
  Array.from({ length: 52 }, (_, index) => {
    if (index % 11 === 5) return 'o';
    if (index === 24 || index === 25) return 'a';
    return ([2, 3, 2, 0, 1, 4, 2] as const)[index % 7] ?? 2;
  }),
  { 32: 'IC5' },
);
