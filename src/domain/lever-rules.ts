import * as z from 'zod';
import { sizes } from './entry.js';

/** What one line more or less is computed with: all of it is data of the framework. */
export const leverRulesSchema = z.object({
  /** A typical entry is the median of the person's own in so many weeks. */
  ownWeeks: z.int(),
  smallCount: z.int().min(1).max(30),
  /** Hours one line of a size asks (METHOD.md, section 4: up to half a day, about a day, about three days, several weeks). */
  hours: z.record(z.enum(sizes), z.number().positive()).prefault({ S: 2, M: 8, L: 24, XL: 120 }),
  /** Hours to find out whether something worked or lasts, and to follow it up: the work itself is an output (an opinion). */
  followUpHours: z
    .object({ outcome: z.number().positive(), impact: z.number().positive() })
    .prefault({ outcome: 4, impact: 8 }),
  /** Repeats that took so many hours over the window and move the shown percent by so little each hour may stay away. */
  less: z
    .object({ leastHours: z.number(), hardlyMovesAnHour: z.number() })
    .prefault({ leastHours: 16, hardlyMovesAnHour: 0.0002 }),
});

export const defaultLevers = leverRulesSchema.parse({ ownWeeks: 26, smallCount: 10 });
