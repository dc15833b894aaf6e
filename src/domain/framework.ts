import { z } from 'zod';
import { dimensions } from './dimension.js';
import { durabilities, evidences, ownerships, reaches, results, sizes } from './entry.js';

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

/** A role at a level: what is weighted, expected and said of it. */
export const levelSchema = z.object({
  key: z.string(),
  title: z.string(),
  role: z.enum(['ic', 'manager', 'senior-manager', 'director']),
  weights: weightsSchema,
  reachExpected: z.string(),
  horizon: z.string(),
  typicalQuarter: typicalQuarterSchema,
  /** "Usually felt by", in plain words. */
  usuallyFeltBy: z.string(),
  /** 3 to 5 plain sentences for each dimension. */
  statements: perDimensionOf(z.array(z.string()).min(1)),
});

/** A kind of work inside a dimension. */
export const categorySchema = z.object({
  key: z.string(),
  dimension: z.enum(dimensions),
  roles: z.array(levelSchema.shape.role),
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
  retired: z.boolean().optional(),
});

export const bandSchema = z.object({ key: z.string(), name: z.string(), shortName: z.string(), plainName: z.string() });

/** Everything a week is judged by; immutable once published. */
export const frameworkSchema = z.object({
  version: z.int().min(1),
  name: z.string(),
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
  firstWeeks: z.object({ numberFrom: z.int(), bandFrom: z.int(), warningFrom: z.int(), minCoverage: share }),
  ramps: z.record(z.enum(['promotion', 'new-company']), z.object({ from: share, weeks: z.int() })),
});

export type Weights = z.infer<typeof weightsSchema>;
export type TypicalQuarter = z.infer<typeof typicalQuarterSchema>;
export type Level = z.infer<typeof levelSchema>;
export type Role = Level['role'];
export type Category = z.infer<typeof categorySchema>;
export type Band = z.infer<typeof bandSchema>;
export type Framework = z.infer<typeof frameworkSchema>;
