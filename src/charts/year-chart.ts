import type { Reflection } from '../domain/reflection.js';
import { barChangeOf } from '../domain/series-summary.js';
import { mondayOf } from '../domain/week.js';
import type { Theme, YearWords } from './chart.js';
import type { ChartSpec } from './chart-spec.js';
import { altTextOf, chartSpecSchema, stillOptions } from './chart-spec.js';
import { card, cardWidth, header, label } from './drawing/card.js';
import { drawableText } from './drawing/drawable-text.js';
import { keyRows, keysHeight } from './drawing/keys.js';
import type { Palette } from './drawing/palette.js';
import { palettes } from './drawing/palette.js';
import type { Shape } from './drawing/scene.js';
import { textWidth } from './drawing/text-width.js';
import { cell, keysOf, newBarStroke } from './year/cells.js';
import { gridOf, type Cell } from './year/grid.js';

/** A whole year, however many weeks it has. */
export const weeksOfYear = 52;
const mostWeeks = 53;

/**
 * How many of the four kinds each week holds, 0 to 4: never a band of a week. `weeks` is how many are shown at most
 * (52, up to 53).
 */
export function yearChart(
  { series }: Pick<Reflection, 'series'>,
  theme: Theme,
  words: YearWords,
  options: { readonly weeks?: number } = {},
): ChartSpec {
  const palette = palettes[theme];
  const title = header(words, palette);
  const weeks = Math.min(mostWeeks, Math.max(1, options.weeks ?? weeksOfYear));
  const { cells, bottom } = gridOf(series.slice(-weeks), title.bottom + 2);
  const keys = keyRows(keysOf(cells, words), bottom + 14, palette);
  const height = Math.round(bottom + 14 + keysHeight(keys.rows));
  return chartSpecSchema.parse({
    kind: 'year',
    width: cardWidth,
    height,
    altText: altTextOf(words),
    config: {
      type: 'line',
      data: { datasets: [] },
      options: stillOptions({
        indexAxis: 'x',
        padding: { left: 0, right: 0, top: 0, bottom: 0 },
        scales: {
          x: { type: 'linear', display: false, min: 0, max: 1 },
          y: { type: 'linear', display: false, min: 0, max: 1 },
        },
        scene: {
          under: [card(height, palette), ...title.shapes, ...monthNames(cells, words, palette)],
          over: [
            ...cells.flatMap((each) => cell(each, palette)),
            ...cells.flatMap((each) => (barChangeOf(each.point) === undefined ? [] : [newBarStroke(each, palette)])),
            ...keys.shapes,
          ],
        },
      }),
    },
  });
}

/** A month above the week that holds its first Monday, and Now above the last one. */
function monthNames(cells: readonly Cell[], words: YearWords, palette: Palette): Shape[] {
  const last = cells.at(-1);
  if (last === undefined) return [];
  const now = drawableText(words.now) ?? '•';
  const nowFrom = last.x + last.size - textWidth(now, 11, 600);
  const months = cells.flatMap(({ point, x, y }, index) => {
    const month = monthOf(point.week);
    const before = cells[index - 1];
    if (before !== undefined && monthOf(before.point.week) === month) return [];
    const text = drawableText(words.months[month - 1] ?? '') ?? String(month);
    const ends = x + textWidth(text, 11, 400) + 6;
    const after = cells[index + 1];
    const isCrowded =
      (y === last.y && ends > nowFrom) ||
      // The first week may be the last of its month, with the next name beside it.
      (before === undefined && after !== undefined && monthOf(after.point.week) !== month);
    return isCrowded ? [] : [label(text, x, y - 5, palette.muted)];
  });
  return [...months, label(now, last.x + last.size, last.y - 5, palette.ink, { weight: 600, align: 'right' })];
}

function monthOf(week: Cell['point']['week']): number {
  return Number(mondayOf(week).slice(5, 7));
}
