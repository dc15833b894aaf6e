import { dimensions, type PerDimension } from '../domain/dimension.js';
import type { DimensionView, Reflection, SeriesPoint } from '../domain/reflection.js';
import { barChangeOf } from '../domain/series-summary.js';
import { assumedPart } from '../domain/standing.js';
import { mondayOf } from '../domain/week.js';
import type { BandWords, BulletWords, YearWords } from './chart.js';
import { columnsOfText, cut, pad } from './text-columns.js';

/** Phones wrap code blocks at about 34 characters. */
export const lineColumns = 32;
const levels = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
const gap = '·';
const newBar = '│';
/** Stands at what the level asks. */
const asked = '│';
const timeOff = '–';
const usualWeeks = 26;
const yearWeeks = 52;
const quarterWeeks = 13;
/** Eight levels are few: they span from a little below the lowest edge to the highest one. */
const belowBands = 0.15;
/** Up to what is asked, and beyond it. */
interface Cells {
  readonly toExpected: number;
  readonly beyond: number;
}
const usualCells: Cells = { toExpected: 8, beyond: 4 };
/** Where more is said beside the bars. */
const fewerCells: Cells = { toExpected: 6, beyond: 2 };
const bar = { logged: '█', assumed: '▓', asked: '░' } as const;

/** What is said beside the bars and below them, where the words of the picture have no room. */
interface TextBulletWords extends Pick<BulletWords, 'rows'> {
  readonly inColumns?: {
    /** The longest first: the first that has room stands. */
    readonly values: Partial<PerDimension<readonly string[]>>;
    /** Said of the mark of what is assumed, where there is one. */
    readonly assumed: string;
    /** What the bars go by, where something else is counted beside them. */
    readonly weighed?: string;
  };
}

/** The last resort when there is no picture: plain lines of at most 32 columns, for a monospaced block. */
export function textChart(
  reflection: Reflection,
  words: { readonly band: BandWords; readonly bullets: TextBulletWords },
): readonly string[] {
  return [...textLine(reflection, words.band), ...textBullets(reflection, words.bullets)];
}

/** The weeks as one row of blocks, `·` for a week without a score, `│` before a new bar; none when there is no score. */
export function textLine(
  reflection: Reflection,
  words: BandWords,
  { weeks = usualWeeks }: { readonly weeks?: number } = {},
): readonly string[] {
  const percent = words.percent === undefined ? '' : ` ${cut(words.percent, 16)}`;
  const room = lineColumns - columnsOfText(percent);
  const edges = reflection.assignment.framework.bands.edges;
  const [lowest, highest] = [(edges[0] ?? 0.7) - belowBands, edges.at(-1) ?? 1.5];
  const shown = reflection.series.slice(-weeks);
  if (shown.every((point) => point.percent === undefined)) return [];
  const marks = shown.flatMap((point) => [
    ...(barChangeOf(point) === undefined ? [] : [newBar]),
    blockOf(point, lowest, highest),
  ]);
  // A year takes two lines: the number stands at the end of the newer one.
  const before = weeks > usualWeeks ? marks.slice(0, -room).slice(-lineColumns).join('') : '';
  return [...(before === '' ? [] : [before]), `${marks.slice(-room).join('')}${percent}`];
}

/** The year as rows of a quarter: how many kinds each week holds, `·` without a check-in, `–` for time off, `│` before a new bar. */
export function textYear({ series }: Pick<Reflection, 'series'>, words: Pick<YearWords, 'months'>): readonly string[] {
  const shown = series.slice(-yearWeeks);
  const rows = Math.ceil(shown.length / quarterWeeks);
  const columns = Math.max(0, ...words.months.map((month) => columnsOfText(month)));
  return Array.from({ length: rows }, (_, row) => {
    const end = shown.length - (rows - 1 - row) * quarterWeeks;
    const weeks = shown.slice(Math.max(0, end - quarterWeeks), end);
    const month = weeks[0] === undefined ? 0 : Number(mondayOf(weeks[0].week).slice(5, 7));
    const marks = weeks.map((point) => `${barChangeOf(point) === undefined ? ' ' : newBar}${kindsOf(point)}`).join('');
    return `${pad(words.months[month - 1] ?? '', columns, 'end')} ${pad(marks, 2 * quarterWeeks, 'start')}`.trimEnd();
  });
}

/** One row for each dimension; `│` stands at what the level asks, and what is assumed is pale. Below, what has to be explained. */
export function textBullets(reflection: Reflection, words: TextBulletWords): readonly string[] {
  const { inColumns } = words;
  const rows = dimensions.map((dimension) => ({
    label: cut(words.rows[dimension].label, 9),
    values: inColumns?.values[dimension] ?? [words.rows[dimension].value],
    view: reflection.dimensions[dimension],
  }));
  const labelColumns = Math.max(...rows.map((row) => columnsOfText(row.label)));
  const longest = Math.max(...rows.map(({ values }) => columnsOfText(values[0] ?? '')));
  const cells = longest > roomBeside(labelColumns, usualCells) ? fewerCells : usualCells;
  const room = roomBeside(labelColumns, cells);
  const values = rows.map((row) => fitting(row.values, room));
  const valueColumns = Math.max(...values.map((value) => columnsOfText(value)));
  const lines = rows.map(({ label, view }, index) =>
    `${pad(label, labelColumns, 'end')} ${barOf(view, cells)} ${pad(values[index] ?? '', valueColumns, 'start')}`.trimEnd(),
  );
  const isAssumed = lines.some((line) => line.includes(bar.assumed));
  return [
    ...lines,
    ...(inColumns !== undefined && isAssumed ? [cut(`${bar.assumed} ${inColumns.assumed}`, lineColumns)] : []),
    ...(inColumns?.weighed === undefined ? [] : [cut(inColumns.weighed, lineColumns)]),
  ];
}

/** Columns for a value: what label and bar, each with a space behind it, leave. */
function roomBeside(labelColumns: number, { toExpected, beyond }: Cells): number {
  return lineColumns - labelColumns - (toExpected + 1 + beyond) - 2;
}

function fitting(values: readonly string[], room: number): string {
  return values.find((value) => columnsOfText(value) <= room) ?? cut(values.at(-1) ?? '', room);
}

function blockOf(point: SeriesPoint, lowest: number, highest: number): string {
  if (point.percent === undefined || point.state === 'missed' || point.state === 'skipped') return gap;
  const share = (point.percent - lowest) / (highest - lowest);
  return levels[Math.min(7, Math.max(0, Math.floor(share * 8)))] ?? gap;
}

function kindsOf({ state, filled }: SeriesPoint): string {
  if (state === 'missed' || state === 'skipped') return gap;
  return state === 'away' && filled === 0 ? timeOff : String(filled);
}

function barOf(view: DimensionView, { toExpected, beyond }: Cells): string {
  const cells = toExpected + beyond;
  const isAsked = view.expected > 0;
  const cellsOf = (share: number) => Math.max(0, Math.min(cells, Math.ceil(share * toExpected - 0.5)));
  const shown = isAsked && view.attainment > 0 ? Math.max(1, cellsOf(view.attainment)) : 0;
  const assumed = assumedPart(view);
  // What is assumed has a cell of its own, however little it is.
  const logged = assumed > 0 ? Math.max(0, Math.min(shown - 1, cellsOf(view.attainment - assumed))) : shown;
  const marks = [
    bar.logged.repeat(logged),
    bar.assumed.repeat(shown - logged),
    (isAsked ? bar.asked : gap).repeat(cells - shown),
  ].join('');
  return `${marks.slice(0, toExpected)}${asked}${marks.slice(toExpected)}`;
}
