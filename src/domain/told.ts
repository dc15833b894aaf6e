import * as z from 'zod';
import { weekKeySchema } from './week.js';

/** What the person was told, append-only; a recomputation that differs says so instead of rewriting it (METHOD.md, section 6). */
export const toldSchema = z.object({
  week: weekKeySchema,
  at: z.iso.datetime(),
  percent: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  band: z.int().min(0).max(4).optional(),
  frameworkVersion: z.int(),
  formulaVersion: z.int(),
});

export type Told = z.infer<typeof toldSchema>;
