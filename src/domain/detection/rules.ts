import * as z from 'zod';

/** A limit for the weeks as a whole, and one for each single series. */
const limitsSchema = z.object({ total: z.number(), single: z.number() });

/** Early detection (METHOD.md, section 7): all of it is data of the framework. */
export const detectionRulesSchema = z.object({
  /** Usable weeks of an assignment before its own baseline judges it; the newest `lagWeeks` stay out of that baseline. */
  learningWeeks: z.int(),
  lagWeeks: z.int(),
  windowWeeks: z.int(),
  /** A median absolute deviation below `leastSpread` counts as that much; values beyond `winsor` of it are drawn in. */
  leastSpread: z.number(),
  winsor: z.number(),
  /** A prior worth so many weeks at the expectation, and its variance. */
  priorWeeks: z.number(),
  priorMean: z.number(),
  priorDegrees: z.number(),
  priorVariance: z.number(),
  /** z is cut at ± `clip`; a sum grows only by what is beyond `slack`. */
  clip: z.number(),
  slack: z.number(),
  alert: limitsSchema,
  watch: limitsSchema,
  /** Weeks that resemble their neighbours raise all limits. */
  autocorrelation: z.object({
    windowWeeks: z.int(),
    priorWeeks: z.number(),
    prior: z.number(),
    bias: z.number(),
    base: z.number(),
    slope: z.number(),
    least: z.number(),
    most: z.number(),
  }),
  /** The first weeks of an assignment, against the expectation instead of a baseline: watch only. */
  start: z.object({
    fromWeek: z.int(),
    deviation: z.number(),
    askBelow: z.number(),
    askWeeks: z.int(),
    /** Days into an assignment after which it is asked whether the expectations are clear, and for how many weeks each may be asked. */
    askDays: z.array(z.int()).length(3),
    askForWeeks: z.int(),
  }),
  /** Outcome and impact: how unlikely so long a silence is at the person's usual pace. */
  drought: z.object({
    priorWeeks: z.number(),
    watch: z.number(),
    alert: z.number(),
    /** No chart for impact below this many expected in a quarter. */
    leastImpactsPerQuarter: z.number(),
  }),
  /** So many overdue hypotheses, or one that is so many weeks late. */
  overdue: z.object({ count: z.int(), lateWeeks: z.int() }),
  /** At most one alert in so many weeks, over all charts. */
  alertRestWeeks: z.int(),
});

export type DetectionRules = z.infer<typeof detectionRulesSchema>;

export const defaultDetection: DetectionRules = {
  learningWeeks: 12,
  lagWeeks: 4,
  windowWeeks: 52,
  leastSpread: 0.35 * 0.25,
  winsor: 2.5,
  priorWeeks: 2,
  priorMean: 1,
  priorDegrees: 6,
  priorVariance: 0.0625,
  clip: 2,
  slack: 0.5,
  alert: { total: 4.5, single: 7.4 },
  watch: { total: 2.5, single: 4.5 },
  autocorrelation: {
    windowWeeks: 52,
    priorWeeks: 25,
    prior: 0.3,
    bias: 1.6,
    base: 0.52,
    slope: 1.6,
    least: 0.5,
    most: 1.4,
  },
  start: { fromWeek: 3, deviation: 0.4, askBelow: 0.7, askWeeks: 4, askDays: [30, 60, 90], askForWeeks: 4 },
  drought: { priorWeeks: 13, watch: 0.1, alert: 0.03, leastImpactsPerQuarter: 1.25 },
  overdue: { count: 2, lateWeeks: 3 },
  alertRestWeeks: 3,
};
