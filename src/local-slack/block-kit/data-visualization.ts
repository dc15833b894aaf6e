import * as z from 'zod';
import { identifier } from './composition.js';

/** Slack's native chart, newer than the published types. Messages only, at most two in one message. */
export interface DataVisualizationBlock {
  type: 'data_visualization';
  block_id?: string;
  title: string;
  chart: PieChart | SeriesChart;
}

export interface PieChart {
  type: 'pie';
  segments: { label: string; value: number }[];
}

export interface SeriesChart {
  type: 'line' | 'bar' | 'area';
  series: { name: string; data: { label: string; value: number }[] }[];
  axis_config: { categories: string[]; x_label?: string; y_label?: string };
}

const label = z.string().min(1).max(20);
const axisLabel = z.string().min(1).max(50);

function areDistinct(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

const pie = z.strictObject({
  type: z.literal('pie'),
  // Two newer clients accept twelve; Slack's own page says six.
  segments: z
    .array(z.strictObject({ label, value: z.number().positive() }))
    .min(1)
    .max(6)
    .refine((segments) => areDistinct(segments.map((segment) => segment.label)), 'labels must be unique'),
});

function seriesChart<Kind extends 'line' | 'bar' | 'area'>(kind: Kind) {
  return z
    .strictObject({
      type: z.literal(kind),
      series: z
        .array(
          z.strictObject({
            name: label,
            data: z
              .array(z.strictObject({ label, value: z.number() }))
              .min(1)
              .max(20),
          }),
        )
        .min(1)
        .max(6)
        .refine((series) => areDistinct(series.map((one) => one.name)), 'series names must be unique'),
      axis_config: z.strictObject({
        categories: z.array(label).min(1).max(20).refine(areDistinct, 'categories must be unique'),
        x_label: axisLabel.optional(),
        y_label: axisLabel.optional(),
      }),
    })
    .superRefine((chart, context) => {
      for (const [index, series] of chart.series.entries()) {
        const labels = series.data.map((point) => point.label);
        if (labels.join('\n') === chart.axis_config.categories.join('\n')) continue;
        context.addIssue({
          code: 'custom',
          path: ['series', index, 'data'],
          message: 'must have exactly one point per category, with the same labels',
        });
      }
    });
}

export const dataVisualization = z.strictObject({
  type: z.literal('data_visualization'),
  block_id: identifier.optional(),
  title: z.string().min(1).max(50),
  chart: z.discriminatedUnion('type', [pie, seriesChart('line'), seriesChart('bar'), seriesChart('area')]),
});
