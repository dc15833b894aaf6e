import * as z from 'zod';
import { weekKeySchema } from './week.js';

/** What somebody says of light or low weeks: it is on its way, it is missing, it was a hard month. */
export const lightAnswers = ['late', 'missing', 'hard'] as const;
export type LightAnswer = (typeof lightAnswers)[number];

/** What the person was told, append-only; a recomputation that differs says so instead of rewriting it (METHOD.md, section 6). */
export const toldSchema = z.object({
  week: weekKeySchema,
  at: z.iso.datetime(),
  percent: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  band: z.int().min(0).max(4).optional(),
  /** Key of the level the week was held against; absent in rows of early versions. */
  level: z.string().optional(),
  frameworkVersion: z.int(),
  formulaVersion: z.int(),
  /** Such a row is about the question of light or low weeks and says nothing of the place: asked with this week, or answered. */
  question: z.enum(['asked', ...lightAnswers]).optional(),
});

export type Told = z.infer<typeof toldSchema>;
