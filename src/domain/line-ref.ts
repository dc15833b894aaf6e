import * as z from 'zod';
import { weekKeySchema } from './week.js';

/** A line of a week, by its id. */
export const lineRefSchema = z.object({ week: weekKeySchema, entry: z.string() });
export type LineRef = z.infer<typeof lineRefSchema>;
