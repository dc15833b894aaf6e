import { dimensions } from '../domain/dimension.js';
import type { DimensionView, Reflection, SeriesPoint } from '../domain/reflection.js';
import { barChangeOf } from '../domain/series-summary.js';
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
const cellsToExpected = 8;
const cellsBeyond = 4;

/** The last resort when there is no picture: plain lines of at most 32 columns, for a monospaced block. */
export function textChart(
  reflection: Reflection,
  words: { readonly band: BandWords; readonly bullets: BulletWords },
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

/** One row for each dimension; `│` stands at what the level asks, and a bar that is mostly assumed is pale. */
export function textBullets(reflection: Reflection, words: BulletWords): readonly string[] {
  const rows = dimensions.map((dimension) => ({
    label: cut(words.rows[dimension].label, 9),
    value: cut(words.rows[dimension].value, 8),
    view: reflection.dimensions[dimension],
  }));
  const labelColumns = Math.max(...rows.map((row) => columnsOfText(row.label)));
  const valueColumns = Math.max(...rows.map((row) => columnsOfText(row.value)));
  return rows.map(({ label, value, view }) =>
    `${pad(label, labelColumns, 'end')} ${barOf(view)} ${pad(value, valueColumns, 'start')}`.trimEnd(),
  );
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

function barOf(view: DimensionView): string {
  const cells = cellsToExpected + cellsBeyond;
  const full = view.expected > 0 ? Math.min(cells, Math.ceil(view.attainment * cellsToExpected - 0.5)) : 0;
  const shown = view.expected > 0 && view.attainment > 0 ? Math.max(1, full) : 0;
  const bar = `${(view.mostlyAssumed ? '▓' : '█').repeat(shown)}${(view.expected > 0 ? '░' : gap).repeat(cells - shown)}`;
  return `${bar.slice(0, cellsToExpected)}${asked}${bar.slice(cellsToExpected)}`;
}
