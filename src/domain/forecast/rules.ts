import * as z from 'zod';

/** The forecast (METHOD.md, section 8): all of it is data of the framework. */
export const forecastRulesSchema = z.object({
  /** Exponential smoothing: α_t = max(leastAlpha, 1/(t+1)). */
  leastAlpha: z.number(),
  /** One-step errors are drawn in at so many scaled median absolute errors, and what that does to their variance. */
  winsor: z.number(),
  shrink: z.number(),
  /** Errors that have to be known before a far one no longer moves the level by all of itself. */
  dampFrom: z.int().default(8),
  priorWeeks: z.number(),
  priorVariance: z.number(),
  /** half² = t² · s² · (spread + level · max(leastAlphaShare, 1/n) + (h − 1.5) · drift²). */
  spread: z.number(),
  level: z.number(),
  leastLevel: z.number(),
  /** Of neighbouring weeks: what a mean of more or fewer weeks makes of `spread`. */
  autocorrelation: z.number().default(0.3),
  drift: z.number(),
  /** Residuals of the same horizon that the conformal blend needs, and its weight m/(m + half). */
  conformal: z.object({ least: z.int(), half: z.number(), coverage: z.number() }),
  /** Mean of so many weeks is what is forecast; the shortest horizon, weeks. */
  meanWeeks: z.int(),
  leastHorizon: z.int(),
  /** Usable weeks before anything is forecast. */
  leastWeeks: z.int(),
  /** Chances are said between these, as fractions. */
  chances: z.object({ least: z.number(), most: z.number() }),
  /** The horizon of a reply and of a window that asks for no other, and the longest one, weeks. */
  usualHorizon: z.int(),
  longestHorizon: z.int(),
  /** A reply shows a forecast from so many usable weeks on. */
  replyFrom: z.int(),
  /** From this horizon on it is called rough, weeks. */
  roughFrom: z.int(),
  /** Outcomes and impacts: a prior worth so many weeks of what the level expects. */
  eventPriorWeeks: z.number(),
});

export type ForecastRules = z.infer<typeof forecastRulesSchema>;

export const defaultForecast: ForecastRules = {
  leastAlpha: 0.12,
  winsor: 3,
  shrink: 1.15,
  dampFrom: 8,
  priorWeeks: 4,
  // Between METHOD.md's .0625 and .16: with it the 80 % range of made-up and of real weeks holds .78-.82 from 6 weeks on.
  priorVariance: 0.12,
  spread: 0.4,
  level: 1.2,
  leastLevel: 0.09,
  autocorrelation: 0.3,
  drift: 0.12,
  conformal: { least: 6, half: 20, coverage: 0.8 },
  meanWeeks: 4,
  leastHorizon: 4,
  leastWeeks: 6,
  chances: { least: 0.1, most: 0.85 },
  usualHorizon: 12,
  longestHorizon: 52,
  replyFrom: 13,
  roughFrom: 26,
  eventPriorWeeks: 13,
};
