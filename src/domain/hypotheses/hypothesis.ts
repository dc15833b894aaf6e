import * as z from 'zod';
import { lineRefSchema } from '../line-ref.js';

/** What came of it when it was due; "too early" moves the day instead. */
export const hypothesisResults = ['met', 'partly', 'missed'] as const;
export type HypothesisResult = (typeof hypothesisResults)[number];

/** What an output should change, how that is measured, by when and how likely (METHOD.md, section 6). */
export const hypothesisSchema = z.object({
  id: z.string(),
  /** The output it hangs on, and its words as they were: the line may be reworded or removed. */
  of: lineRefSchema,
  text: z.string(),
  /** Whether an outcome or an impact is expected. */
  dimension: z.enum(['outcome', 'impact']),
  expects: z.string(),
  measure: z.string().optional(),
  /** Calendar days of the person's zone. */
  made: z.iso.date(),
  due: z.iso.date(),
  /** How likely, 1 to 99 percent; absent when nothing was said. */
  probability: z.int().min(1).max(99).optional(),
  /** How often it was "too early". */
  postponed: z.int().min(0),
  /** It was looked at once and is asked again: what came may be known since. */
  looked: z.literal(true).optional(),
  closed: z.object({ on: z.iso.date(), result: z.enum(hypothesisResults), came: lineRefSchema.optional() }).optional(),
  /** The output is not in its week any more; what was expected stays. Worked out from the weeks whenever it is read. */
  orphaned: z.literal(true).optional(),
});

export type Hypothesis = z.infer<typeof hypothesisSchema>;
