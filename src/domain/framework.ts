import * as z from 'zod';
import { coverageRulesSchema, defaultCoverage } from './coverage/rules.js';
import { statementOf } from './coverage/older-statements.js';
import { statementSchema } from './coverage/statement.js';
import { defaultDetection, detectionRulesSchema } from './detection/rules.js';
import { dimensions } from './dimension.js';
import { durabilities, evidences, ownerships, reaches, results, sizes } from './entry.js';
import { defaultForecast, forecastRulesSchema } from './forecast/rules.js';
import { defaultHypotheses, hypothesisRulesSchema } from './hypotheses/rules.js';
import { leverRulesSchema } from './lever-rules.js';
import { defaultRoles, roleSchema } from './role.js';
import { clockRulesSchema, defaultClocks } from './signals/rules.js';
import { defaultWhatIf, whatIfRulesSchema } from './what-if/rules.js';

const perDimensionOf = <T extends z.ZodType>(value: T) =>
  z.object({ input: value, output: value, outcome: value, impact: value });

const share = z.number().min(0).max(1);

/** Weights of the four dimensions; they sum to 1 within a thousandth. */
export const weightsSchema = perDimensionOf(share).refine(
  (weights) => Math.abs(dimensions.reduce((sum, dimension) => sum + weights[dimension], 0) - 1) < 0.001,
  { message: 'The four weights must sum to 1.' },
);

/** What a level does in a typical quarter, in counts; expected points are derived by the scorer (METHOD.md, 3.3). */
export const typicalQuarterSchema = z.object({
  inputPerWeek: z.number().min(0),
  outputPerWeek: z.number().min(0),
  outcomesPerQuarter: z.number().min(0),
  impactsPerQuarter: z.number().min(0),
  /** Share of outcomes and impacts felt at each reach; sums to 1. */
  feltBy: z.partialRecord(z.enum(reaches), share),
});

/** How the lines of a typical quarter look when nobody adds more than the defaults; shares of lines (METHOD.md, 3.3). */
export const typicalLineSchema = z.object({
  /** Share of lines of each size; events (outcome, impact) have none. */
  sizes: z.partialRecord(z.enum(sizes), share),
  /** Share of lines with a link, of S and M lines and events; the rest is described. */
  linked: share,
  /** Share of L and XL lines with a link. */
  linkedLarge: share,
  /** Share of events of each result; only outcomes have more than one. */
  results: z.partialRecord(z.enum(results), share),
});

/** A level of a role: what is weighted, expected and said of it. */
export const levelSchema = z.object({
  key: z.string(),
  title: z.string(),
  /** Key of its role. */
  role: z.string(),
  weights: weightsSchema,
  reachExpected: z.string(),
  horizon: z.string(),
  typicalQuarter: typicalQuarterSchema,
  /** What the level is about, in a sentence or two. */
  summary: z.string().optional(),
  /**
   * Expected points set by hand, in place of those derived from the typical quarter: a week for input and output, a quarter
   * for outcome and impact, before the correction for random events. Counts in words stay those of the typical quarter.
   */
  expectedPoints: z.partialRecord(z.enum(dimensions), z.number().min(0)).optional(),
  /** Not offered any more; whoever holds it keeps it. */
  retired: z.boolean().optional(),
  /** 3 to 5 plain sentences for each dimension. Published frameworks of earlier versions hold the sentences alone. */
  statements: perDimensionOf(z.array(z.union([statementSchema, z.string().transform(statementOf)])).min(1)),
});

/** A kind of work inside a dimension. */
export const categorySchema = z.object({
  key: z.string(),
  dimension: z.enum(dimensions),
  /** Keys of the roles that know it. */
  roles: z.array(z.string()),
  name: z.string(),
  definition: z.string(),
  /** An example of each size. */
  anchors: z.record(z.enum(sizes), z.string()),
  evidenceHint: z.string(),
  /** Lower-case words that let the line grammar guess this kind. */
  words: z.array(z.string()),
  /** Countable kinds (review, 1:1, interview, ticket) are small unless the line says otherwise. */
  countable: z.boolean(),
  /** The author's model: points of one occurrence replace size (input, output) or the 4 (outcome, impact). */
  points: z.number().min(0).optional(),
  expectedPerWeek: z.number().min(0).optional(),
  /** Not offered any more; lines that name it keep it. */
  retired: z.boolean().optional(),
  /** Key of the kind it is part of from this version on: its lines count as that one's, under their old name. */
  mergedInto: z.string().optional(),
});

export const bandSchema = z.object({ key: z.string(), name: z.string(), shortName: z.string() });

/** Everything a week is judged by; immutable once published. */
export const frameworkSchema = z.object({
  version: z.int().min(1),
  name: z.string(),
  // Published frameworks of earlier versions of the mirror have the four roles alone.
  roles: z.array(roleSchema).min(1).default(defaultRoles),
  levels: z.array(levelSchema).min(1),
  categories: z.array(categorySchema),
  /** Lowest first; `edges` are the four shown percents between them, as fractions. */
  bands: z.object({ names: z.array(bandSchema).length(5), edges: z.array(z.number()).length(4) }),
  windowWeeks: perDimensionOf(z.int().min(1)),
  factors: z.object({
    size: z.record(z.enum(sizes), z.number()),
    ownership: z.record(z.enum(ownerships), z.number()),
    evidence: z.record(z.enum(evidences), z.number()),
    reach: z.record(z.enum(reaches), z.number()),
    result: z.record(z.enum(results), z.number()),
    durability: z.record(z.enum(durabilities), z.number()),
    /** Points of an outcome or impact before its factors. */
    event: z.number(),
    /** Weeks over which an XL is spread. */
    spreadWeeks: z.int(),
  }),
  saturation: z.object({ decay: share, fullLines: z.int().min(0) }),
  steady: z.object({ settledAfter: z.int(), flipAfter: z.int(), beyond: z.number() }),
  floor: z.object({
    minWeight: share,
    below: z.number(),
    forWeeks: z.int(),
    release: z.number(),
    minEvents: z.number(),
  }),
  firstWeeks: z.object({
    numberFrom: z.int(),
    bandFrom: z.int(),
    warningFrom: z.int(),
    minCoverage: share,
    /** A box is named as empty only when the level would have put this many events into it by then. */
    emptyBoxEvents: z.number().min(0),
    /** Back from this many missed weeks the band warms up again. */
    restartAfterMissed: z.int(),
  }),
  typicalLine: perDimensionOf(typicalLineSchema),
  /** The 80 % range of the standing (METHOD.md, section 5). */
  range: z.object({
    z: z.number(),
    /** Inflation of the variance of a mean for weeks that resemble their neighbours. */
    dependence: z.number(),
    priorWeeks: z.number(),
    priorVariance: z.number(),
    /** R at which the shown percent is cut: "3 times or more". */
    cap: z.number().max(1.999),
  }),
  /** Above this share of event points on an assumed reach, levels that expect mostly more than "my team" get no band. */
  assumedReach: share,
  /** Weeks under this availability stay out of the weekly totals. */
  minAvailability: share,
  trend: z.object({ windowWeeks: z.int(), minWeeks: z.int(), significance: share, perWeeks: z.int() }),
  lightMonth: z.object({ weeks: z.int(), before: z.int(), minBefore: z.int(), below: z.number() }),
  levers: leverRulesSchema,
  /** Weight moved to and from each dimension to show how much the percent rests on opinion. */
  sensitivity: share,
  /** Attainment an own read of 1 and of 5 stands for, and from how many reads on they are compared. */
  ownRead: z.object({
    lowest: z.number(),
    highest: z.number(),
    minReads: z.int(),
    /** Own reads and lines of a quarter meet within so many steps of 1 to 5. */
    meetsWithin: z.number().default(0.75),
    /** They part when the newest reads moved so many steps away from the lines, against the reads before them. */
    partsBy: z.number().default(1.5),
    /** What moved by fewer steps than this stayed. */
    staysWithin: z.number().default(0.5),
    newestReads: z.int().default(4),
    readsBefore: z.int().default(13),
  }),
  ramps: z.record(z.enum(['promotion', 'new-company']), z.object({ from: share, weeks: z.int() })),
  // Published frameworks of earlier versions of the mirror do not have these.
  detection: detectionRulesSchema.default(defaultDetection),
  clocks: clockRulesSchema.default(defaultClocks),
  forecast: forecastRulesSchema.default(defaultForecast),
  hypotheses: hypothesisRulesSchema.default(defaultHypotheses),
  whatIf: whatIfRulesSchema.default(defaultWhatIf),
  coverage: coverageRulesSchema.default(defaultCoverage),
});

export type Weights = z.infer<typeof weightsSchema>;
export type Level = z.infer<typeof levelSchema>;
export type Category = z.infer<typeof categorySchema>;
export type Framework = z.infer<typeof frameworkSchema>;
