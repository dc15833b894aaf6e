import * as z from 'zod';
import { dimensions } from './dimension.js';
import { lineRefSchema } from './line-ref.js';

/** Under half a day · a day or two · most of a week · several weeks. */
export const sizes = ['S', 'M', 'L', 'XL'] as const;
/** Helped · did it together · drove it. */
export const ownerships = ['contributed', 'shared', 'led'] as const;
/** Bare · in words · with a link · somebody else or a number says so. */
export const evidences = ['none', 'described', 'linked', 'corroborated'] as const;
/** Who felt it, from the person alone to customers or the company. */
export const reaches = ['me', 'team', 'another-team', 'organisation', 'company'] as const;
/** Missed but learned · partly · it worked · better than hoped. */
export const results = ['missed', 'partly', 'worked', 'better'] as const;
/** One time only · will keep going · here to stay without me. */
export const durabilities = ['one-time', 'keeps-going', 'here-to-stay'] as const;

export type Size = (typeof sizes)[number];
export type Ownership = (typeof ownerships)[number];
export type Evidence = (typeof evidences)[number];
export type Reach = (typeof reaches)[number];
export type Result = (typeof results)[number];
export type Durability = (typeof durabilities)[number];

/** What can be said about a line beyond its words; each field has a default (METHOD.md, section 4). */
export const readingSchema = z.object({
  dimension: z.enum(dimensions),
  /** Occurrences of the same line, 1 to 30. */
  count: z.int().min(1).max(30),
  size: z.enum(sizes),
  ownership: z.enum(ownerships),
  evidence: z.enum(evidences),
  reach: z.enum(reaches),
  /** True until the person has said who felt it. */
  reachAssumed: z.boolean(),
  result: z.enum(results),
  durability: z.enum(durabilities),
  /** Key of a framework category; a line without one is its own kind for repeats. */
  category: z.string().optional(),
});

/** A change to a reading: the second guess behind a button, or the person's own answer. */
export const readingChangeSchema = readingSchema.partial();
export type ReadingChange = z.infer<typeof readingChangeSchema>;

/** A place where the grammar had to guess, with what else it might have meant. */
export const guessSchema = z.object({
  about: z.enum(['count', 'size', 'category', 'dimension', 'ownership', 'result', 'reach']),
  /** The words that were read, for example `x6` or `all week`. */
  token: z.string(),
  /** True when the guess is uncertain enough to be shown to the person. */
  doubtful: z.boolean(),
  /** The second guess, best first; none when the first is all there is. */
  alternatives: z.array(readingChangeSchema),
});

export type Guess = z.infer<typeof guessSchema>;

/** One line of a week. */
export const entrySchema = readingSchema.extend({
  /** Random and stable over edits. */
  id: z.string(),
  /** The line exactly as the person typed it. */
  typed: z.string(),
  /** The line without the tokens that were read. */
  text: z.string(),
  /** The first link of the line. */
  link: z.string().optional(),
  /** A `#kind` that no category matches, kept as a tag. */
  tag: z.string().optional(),
  guesses: z.array(guessSchema),
  /** Earlier lines this one came of: a chain forward only, input to impact; links attribute and never change points. */
  cameFrom: z.array(lineRefSchema).optional(),
  /** Points of one occurrence set by hand, 0 to 2 × the calculated value. Absent is not 0. */
  manual: z.object({ points: z.number().min(0), reason: z.string() }).optional(),
});

export type Entry = z.infer<typeof entrySchema>;
