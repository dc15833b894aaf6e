import type { Reflection } from '../domain/reflection.js';
import { fanLabel, fanShapes, futureVeil, type FanForecast } from './band/fan.js';
import { frameOf } from './band/frame.js';
import { legend } from './band/legend.js';
import { isGap, lineDataset, runs } from './band/line.js';
import { labels } from './band/labels.js';
import { missedRings, nowMark, range } from './band/marks.js';
import { monthTicks } from './band/months.js';
import { isInside, targetLine } from './band/target.js';
import { bandNames, edgeTicks, veil, zones } from './band/zones.js';
import { card, cardWidth, header, padding } from './drawing/card.js';
import type { BandWords, Theme } from './chart.js';
import type { ChartSpec } from './chart-spec.js';
import { altTextOf, chartSpecSchema, stillOptions } from './chart-spec.js';
import { drawableText } from './drawing/drawable-text.js';
import { keysHeight } from './drawing/keys.js';
import { palettes } from './drawing/palette.js';
import { textWidth } from './drawing/text-width.js';

export const defaultWeeks = 26;
const mostWeeks = 60;

/**
 * The score of each week against the bands of the level, with the 80 % range as it stands now.
 * `weeks` is how many are shown at most (26, up to 60). With a `forecast` the weeks ahead are shown as a fan instead of today's
 * range. When the person hides numbers (`words.percent` absent
 * although there is a standing) no percent stands anywhere in the picture; without band names none is drawn.
 */
export function bandChart(
  reflection: Reflection,
  theme: Theme,
  words: BandWords,
  options: { readonly weeks?: number; readonly forecast?: FanForecast | undefined } = {},
): ChartSpec {
  const palette = palettes[theme];
  const { standing } = reflection;
  const title = header(words, palette);
  const forecast = standing === undefined ? undefined : options.forecast;
  const hidesNumbers = standing !== undefined && words.percent === undefined;
  const frame = frameOf(reflection, {
    weeks: Math.min(mostWeeks, Math.max(1, options.weeks ?? defaultWeeks)),
    top: title.bottom + 2,
    left: hidesNumbers ? padding : 50,
    gutter: gutterFor(words.bandNames),
    ahead: forecast?.horizonWeeks ?? 0,
  });
  const own = words.target === undefined ? undefined : reflection.assignment.own?.target;
  const target = own !== undefined && isInside(frame, own) ? own : undefined;
  const shown = {
    target: target !== undefined,
    line: runs(frame.points).length > 0,
    range: standing === undefined ? undefined : forecast === undefined ? ('bar' as const) : ('fan' as const),
    missed: frame.points.some(isGap),
  };
  const key = legend(words, shown, frame.bottom + 38, palette);
  const height = Math.round(frame.bottom + 38 + keysHeight(key.rows));
  const notes = labels(frame, words, standing, palette, target);
  return chartSpecSchema.parse({
    kind: 'band',
    width: cardWidth,
    height,
    altText: altTextOf(words),
    config: {
      type: 'line',
      data: { datasets: [lineDataset(frame, palette)] },
      options: stillOptions({
        indexAxis: 'x',
        padding: { left: frame.left, right: cardWidth - frame.right, top: frame.top, bottom: height - frame.bottom },
        scales: {
          x: { type: 'linear', display: false, min: frame.left, max: frame.right },
          y: { type: 'linear', display: false, min: -frame.bottom, max: -frame.top },
        },
        scene: {
          under: [
            card(height, palette),
            ...title.shapes,
            ...zones(frame, palette),
            ...veil(frame, palette),
            ...(forecast === undefined ? [] : futureVeil(frame, palette)),
            ...bandNames(frame, words.bandNames, words.isUnnamed === true ? undefined : standing?.band, palette),
            ...(hidesNumbers ? [] : edgeTicks(frame, words.percent, palette)),
            ...monthTicks(frame, words.months, words.now, palette),
            ...missedRings(frame, palette),
            ...(target === undefined ? [] : targetLine(frame, target, palette)),
            ...notes.lines,
            ...(standing === undefined
              ? []
              : forecast === undefined
                ? range(frame, standing, palette)
                : fanShapes(frame, standing, forecast, palette)),
          ],
          over: [
            ...(standing === undefined ? [] : nowMark(frame, standing, palette)),
            ...notes.texts,
            ...(standing === undefined || forecast === undefined
              ? []
              : fanLabel(frame, standing, forecast, words.ahead, palette)),
            ...key.shapes,
          ],
        },
      }),
    },
  });
}

function gutterFor(names: readonly string[]): number {
  if (names.length === 0) return padding;
  const widest = Math.max(...names.map((name) => textWidth(drawableText(name) ?? '1', 12, 600)));
  return Math.min(128, Math.ceil(widest) + 8 + padding - 4);
}
