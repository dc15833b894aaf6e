import * as z from 'zod';

/** What the lines show of a level's statements, strengths and patterns (METHOD.md, section 2): all of it is data of the framework. */
export const coverageRulesSchema = z.object({
  /** A statement is consistently evidenced from so many weeks of its window on. */
  consistentWeeks: z.int(),
  /** A strength: so many dated pieces of evidence, the first and the last at least so many weeks apart, looked for in so many weeks. */
  strength: z.object({ pieces: z.int(), overWeeks: z.int(), windowWeeks: z.int() }),
  /** A pattern: at least `much` of what is expected on one side and less than `little` on the other, where at least so many events are expected. */
  pattern: z.object({ much: z.number(), little: z.number(), leastEvents: z.number() }),
});

export type CoverageRules = z.infer<typeof coverageRulesSchema>;

export const defaultCoverage: CoverageRules = {
  consistentWeeks: 3,
  strength: { pieces: 3, overWeeks: 4, windowWeeks: 52 },
  pattern: { much: 1.15, little: 0.7, leastEvents: 2 },
};
