import * as z from 'zod';
import { reaches, results, sizes } from '../entry.js';

/** A plain sentence of a level, and which lines show it. */
export const statementSchema = z.object({
  text: z.string(),
  /** Keys of the kinds of work that show it; with none no line does, and only the person knows. */
  kinds: z.array(z.string()),
  /** Input and output show it only from this size on. */
  size: z.enum(sizes).optional(),
  /** An outcome or impact shows it only when it was felt at least that far. */
  reach: z.enum(reaches).optional(),
  /** What may have come of it; without it everything but what was missed. */
  results: z.array(z.enum(results)).optional(),
});

export type Statement = z.infer<typeof statementSchema>;
