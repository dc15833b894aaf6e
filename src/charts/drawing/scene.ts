import * as z from 'zod';

// What the plugin draws: plain shapes in logical pixels, origin top left. Every decision about them
// is taken by the builders, so it can be tested without a canvas.

const colour = z.string().regex(/^(#[0-9A-F]{6}|rgba\(\d{1,3}, \d{1,3}, \d{1,3}, [\d.]+\))$/);
const point = z.tuple([z.number(), z.number()]);

const boxSchema = z.strictObject({
  draw: z.literal('box'),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  /** One radius, or top left, top right, bottom right, bottom left. */
  radius: z.union([z.number(), z.tuple([z.number(), z.number(), z.number(), z.number()])]),
  fill: colour.optional(),
  stroke: colour.optional(),
  strokeWidth: z.number().optional(),
  dash: z.array(z.number()).optional(),
});

const pathSchema = z.strictObject({
  draw: z.literal('path'),
  points: z.array(point).min(2),
  fill: colour.optional(),
  stroke: colour.optional(),
  strokeWidth: z.number().optional(),
  dash: z.array(z.number()).optional(),
});

const ringSchema = z.strictObject({
  draw: z.literal('ring'),
  x: z.number(),
  y: z.number(),
  radius: z.number().positive(),
  fill: colour.optional(),
  stroke: colour.optional(),
  strokeWidth: z.number().optional(),
});

const textSchema = z.strictObject({
  draw: z.literal('text'),
  x: z.number(),
  /** The baseline. */
  y: z.number(),
  text: z.string().min(1),
  /** 11 is the smallest that still reads at 360 pixels. */
  size: z.number().min(11),
  weight: z.union([z.literal(400), z.literal(600)]),
  align: z.enum(['left', 'center', 'right']),
  fill: colour,
  /** Longer text ends in an ellipsis. */
  maxWidth: z.number().positive(),
  /** Colour of a soft edge that keeps the text apart from what lies under it. */
  halo: colour.optional(),
});

export const shapeSchema = z.discriminatedUnion('draw', [boxSchema, pathSchema, ringSchema, textSchema]);

/** Shapes below and above what Chart.js draws itself. */
export const sceneSchema = z.strictObject({ under: z.array(shapeSchema), over: z.array(shapeSchema) });

export type Text = z.infer<typeof textSchema>;
export type Shape = z.infer<typeof shapeSchema>;
