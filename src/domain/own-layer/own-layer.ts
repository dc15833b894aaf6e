import * as z from 'zod';
import { dimensions } from '../dimension.js';
import { weekKeySchema } from '../week.js';

/** What begins the key of every kind that a person added. A framework's kind with the very same key gives way. */
export const ownKeyStart = 'own:';

/** How much somebody may add, and how far they may tune. */
export const ownLimits = {
  /** Kinds of one's own, hidden ones included: history keeps them. */
  kinds: 40,
  name: 60,
  /** Words by which lines are recognised, and the length of each. */
  words: 12,
  word: 40,
  /** Points of one occurrence, 0 to this. */
  points: 30,
  windowWeeks: { least: 4, most: 52 },
  /** Fraction of what the level asks. */
  target: { least: 1, most: 2 },
} as const;

const name = z.string().min(1).max(ownLimits.name);
const points = z.number().min(0).max(ownLimits.points);

/** A kind of work that a person added; its box never changes. */
export const ownKindSchema = z.object({
  key: z.string().regex(/^own:[\w-]{1,40}$/),
  dimension: z.enum(dimensions),
  name,
  /** Lower-case words that let the line grammar guess this kind, beside its name. */
  words: z.array(z.string().min(1).max(ownLimits.word)).max(ownLimits.words),
  countable: z.boolean(),
  /** The author's model: points of one occurrence replace size or event. */
  points: points.optional(),
});

/** Counts that stand in for those of a level's typical quarter: lines a week, events a quarter. */
export const ownQuarterSchema = z.object({
  /** They count for this level, as it was held in week `since`: another level, role or company ends them. */
  level: z.string(),
  since: weekKeySchema,
  counts: z.partialRecord(z.enum(dimensions), z.number().gt(0).max(1000)),
});

/** What of the judging is a person's own, from a Monday on until the next layer begins. */
export const ownLayerSchema = z.object({
  from: weekKeySchema,
  added: z
    .array(ownKindSchema)
    .max(ownLimits.kinds)
    .refine((kinds) => new Set(kinds.map(({ key }) => key)).size === kinds.length),
  /** Own names of kinds, by key. */
  renamed: z.record(z.string(), name),
  /** Keys that are neither offered nor guessed; lines that name them count on. */
  hidden: z.array(z.string()),
  /** Points of one occurrence of the framework's kinds, by key. */
  points: z.record(z.string(), points),
  windowWeeks: z
    .partialRecord(z.enum(dimensions), z.int().min(ownLimits.windowWeeks.least).max(ownLimits.windowWeeks.most))
    .optional(),
  /** Fraction of what the level asks, 1 to 2; it changes neither the score nor the band. */
  target: z.number().min(ownLimits.target.least).max(ownLimits.target.most).optional(),
  quarter: ownQuarterSchema.optional(),
});

export type OwnKind = z.infer<typeof ownKindSchema>;
export type OwnQuarter = z.infer<typeof ownQuarterSchema>;
export type OwnLayer = z.infer<typeof ownLayerSchema>;

/** Every layer of a person, oldest first; no two begin together. */
export const ownLayersSchema = z
  .array(ownLayerSchema)
  .refine((layers) => layers.every(({ from }, at) => at === 0 || (layers[at - 1]?.from ?? '') < from));

/** Whether a kind was added by the person. */
export function isOwnKind({ key }: { readonly key: string }): boolean {
  return key.startsWith(ownKeyStart);
}
