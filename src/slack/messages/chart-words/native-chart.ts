import { dimensions } from '../../../domain/dimension.js';
import type { Reflection } from '../../../domain/reflection.js';
import { barChangeOf, type BarChange } from '../../../domain/series-summary.js';
import { plainlyHeldAgainst } from '../held-against.js';
import { clip } from '../typed.js';
import { phrases, type Phrases } from '../phrases.js';
import { labelRoom, weekLabel } from './bar-changes.js';

/** Slack's own chart block (2026-06), not in @slack/types yet. Messages only, at most 2 of them. */
export interface DataVisualization {
  readonly type: 'data_visualization';
  readonly title: string;
  readonly chart: {
    readonly type: 'line' | 'bar';
    readonly series: readonly {
      readonly name: string;
      readonly data: readonly { readonly label: string; readonly value: number }[];
    }[];
    readonly axis_config: {
      readonly categories: readonly string[];
      readonly x_label?: string;
      readonly y_label?: string;
    };
  };
}

const mostPoints = 20;
const titleRoom = 50;

/**
 * The last shown weeks (at most 20) as a line, with what the level asks as a second one. A week without a score has
 * no point: the block knows no gaps; where a new bar begins, its first point says which. Undefined when there is nothing to draw.
 */
export function nativeBandChart(reflection: Reflection, locale: string): DataVisualization | undefined {
  const { pictures } = phrases(locale);
  const points = pointsOf(reflection, locale).slice(-mostPoints);
  if (points.length === 0) return undefined;
  const line = points.map(({ label, percent }) => ({ label, value: Math.round(percent * 100) }));
  return chart('line', pictures.weeksTitle, reflection, line, pictures);
}

function pointsOf({ series }: Reflection, locale: string) {
  let begins: BarChange | undefined;
  return series.flatMap((point) => {
    begins = barChangeOf(point) ?? begins;
    if (point.percent === undefined) return [];
    const label = weekLabel(point, begins, locale);
    begins = undefined;
    return [{ label, percent: point.percent }];
  });
}

/** The four dimensions in percent of what is asked. */
export function nativeBulletChart(reflection: Reflection, locale: string): DataVisualization {
  const { pictures, names } = phrases(locale);
  const bars = dimensions.map((dimension) => ({
    label: names.dimensions[dimension],
    value: Math.round(reflection.dimensions[dimension].attainment * 100),
  }));
  return chart('bar', pictures.kindsTitle, reflection, bars, pictures);
}

function chart(
  type: 'line' | 'bar',
  title: (isOwn: boolean) => string,
  reflection: Reflection,
  data: readonly { readonly label: string; readonly value: number }[],
  words: Phrases['pictures'],
): DataVisualization {
  const asked = plainlyHeldAgainst(reflection);
  return {
    type: 'data_visualization',
    title: clip(title(asked.isOwn), titleRoom),
    chart: {
      type,
      series: [
        { name: words.yours, data },
        { name: clip(words.levelAsks(asked), labelRoom), data: data.map(({ label }) => ({ label, value: 100 })) },
      ],
      axis_config: {
        categories: data.map(({ label }) => label),
        y_label: clip(words.percentAxis(asked), titleRoom),
      },
    },
  };
}
