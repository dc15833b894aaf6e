import * as z from 'zod';

/** Open questions and their two clocks (METHOD.md, section 9): all of it is data of the framework. */
export const clockRulesSchema = z.object({
  /** Recovered: of so many usable weeks at least `enough` at z ≥ −`within` against the baseline, and their mean too; or at so much of the expectation. */
  recovery: z.object({ weeks: z.int(), enough: z.int(), within: z.number(), expectation: z.number() }),
  /** A proposed recovery that nobody answers counts after so many weeks. */
  silentWeeks: z.int(),
  /** The same thing within so many weeks is the same question again. */
  reopenWeeks: z.int(),
  /** Medians are shown from so many questions on. */
  leastForMedian: z.int(),
  /** Medians up to which the clocks count as short, days. */
  shortAwareDays: z.int(),
  shortResolveDays: z.int(),
  /** "Anything you learned late?" is asked once in so many weeks. */
  askLateWeeks: z.int(),
  /** A hard month rests for so many weeks. */
  restWeeks: z.int(),
});

export type ClockRules = z.infer<typeof clockRulesSchema>;

export const defaultClocks: ClockRules = {
  recovery: { weeks: 4, enough: 3, within: 0.5, expectation: 0.85 },
  silentWeeks: 4,
  reopenWeeks: 8,
  leastForMedian: 3,
  shortAwareDays: 21,
  shortResolveDays: 28,
  askLateWeeks: 13,
  restWeeks: 4,
};
