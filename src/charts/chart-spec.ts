import * as z from 'zod';
import { sceneSchema } from './drawing/scene.js';

const number = z.number();
/** Chart.js also takes functions for these options; a spec has plain values only. */
const datasetSchema = z.strictObject({
  data: z.array(z.union([number, z.null(), z.strictObject({ x: number, y: number.nullable() })])),
  borderColor: z.string().optional(),
  borderWidth: number.optional(),
  borderCapStyle: z.literal('round').optional(),
  borderJoinStyle: z.literal('round').optional(),
  tension: number.optional(),
  spanGaps: z.boolean().optional(),
  clip: z.literal(false).optional(),
  pointRadius: z.array(number).optional(),
  pointBorderWidth: number.optional(),
  pointBackgroundColor: z.string().optional(),
  backgroundColor: z.union([z.string(), z.array(z.string())]).optional(),
  borderRadius: number.optional(),
  borderSkipped: z.boolean().optional(),
  barThickness: number.optional(),
});
const hiddenAxis = z.strictObject({
  type: z.enum(['linear', 'category']),
  display: z.literal(false),
  min: number.optional(),
  max: number.optional(),
});

const configSchema = z.strictObject({
  type: z.enum(['line', 'bar']),
  data: z.strictObject({ labels: z.array(z.string()).optional(), datasets: z.array(datasetSchema) }),
  options: z.strictObject({
    animation: z.literal(false),
    responsive: z.literal(false),
    maintainAspectRatio: z.literal(false),
    events: z.array(z.never()),
    indexAxis: z.enum(['x', 'y']),
    layout: z.strictObject({
      autoPadding: z.literal(false),
      padding: z.strictObject({ left: number, right: number, top: number, bottom: number }),
    }),
    scales: z.strictObject({ x: hiddenAxis, y: hiddenAxis }),
    plugins: z.strictObject({ legend: z.literal(false), tooltip: z.literal(false), mirror: sceneSchema }),
  }),
});

/** A whole chart as JSON: every renderer draws the same one. Sizes in logical pixels. */
export const chartSpecSchema = z.strictObject({
  kind: z.enum(['band', 'bullets', 'calibration', 'year']),
  width: z.int().min(1).max(1200),
  height: z.int().min(1).max(1200),
  config: configSchema,
  /** What the picture says, for those who cannot see it; never empty, never longer than Slack takes. */
  altText: z.string().trim().min(1).max(2000),
});

export type ChartSpec = z.infer<typeof chartSpecSchema>;
export type ChartConfig = ChartSpec['config'];
type ChartOptions = ChartConfig['options'];

/** The options both charts share: no animation, no legend, no axis of Chart.js's own, the plot exactly inside `padding`. */
export function stillOptions(
  own: Pick<ChartOptions, 'indexAxis' | 'scales'> & {
    readonly padding: ChartOptions['layout']['padding'];
    readonly scene: ChartOptions['plugins']['mirror'];
  },
): ChartOptions {
  return {
    animation: false,
    responsive: false,
    maintainAspectRatio: false,
    events: [],
    indexAxis: own.indexAxis,
    layout: { autoPadding: false, padding: own.padding },
    scales: own.scales,
    plugins: { legend: false, tooltip: false, mirror: own.scene },
  };
}

/** Alt text as a screen reader gets it: one line, at most 2,000 characters, the title when there is nothing else. */
export function altTextOf(words: {
  readonly altText: string;
  readonly title: string;
  readonly subtitle: string;
}): string {
  const said = words.altText.trim() || `${words.title}. ${words.subtitle}`;
  const line = said.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= 2000 ? line : `${line.slice(0, 1999)}…`;
}
