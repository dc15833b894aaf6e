import * as z from 'zod';

/** The same weeks held against another bar (METHOD.md, section 6): all of it is data of the framework. */
export const whatIfRulesSchema = z.object({
  /** A level reads as met when the lower end of the range is at least this in so many quarters in a row. */
  readyAt: z.number(),
  readyQuarters: z.int(),
  quarterWeeks: z.int(),
  /** At most so many more entries are asked about. */
  mostEntries: z.int(),
});

export type WhatIfRules = z.infer<typeof whatIfRulesSchema>;

export const defaultWhatIf: WhatIfRules = { readyAt: 0.85, readyQuarters: 2, quarterWeeks: 13, mostEntries: 30 };
