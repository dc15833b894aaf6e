import * as z from 'zod';
import type { Day } from '../week.js';
import { ratingScaleSchema } from './rating.js';

/** Longest text of one box, in characters: what Slack shows in one input. */
export const longestNote = 3000;

const day = z.iso.date();
/** As it was typed, to the last space. */
const typed = z.string().max(longestNote);
const id = z.string();
/** How often it was changed since it was first kept: a window that was filled from an earlier one overwrites nothing. */
const revision = z.int().min(1).optional();

/** What the journey opens with: each of the three may be empty, and all three when they were skipped. */
const openingSchema = z.object({
  kind: z.literal('opening'),
  id,
  /** When it was answered last. */
  day,
  values: typed.optional(),
  /** Where the person wants to be, and by when. */
  map: typed.optional(),
  gaps: typed.optional(),
  revision,
});

const jobSchema = z.object({ kind: z.literal('job'), id, day, to: day.optional(), text: typed, revision });

const accomplishmentSchema = z.object({ kind: z.literal('accomplishment'), id, day, text: typed, revision });

const struggleSchema = z.object({
  kind: z.literal('struggle'),
  id,
  day,
  text: typed,
  /** What the person tried. */
  tried: typed.optional(),
  revision,
});

/** Against what the person had expected of the review. */
export const surprises = ['expected-better', 'as-expected', 'expected-worse'] as const;
export type Surprise = (typeof surprises)[number];

/** An official review or calibration; rating or words may be missing, not both. */
const reviewSchema = z.object({
  kind: z.literal('review'),
  id,
  /** The day the person heard it. */
  day,
  /** The weeks it is about: first and last day. */
  from: day,
  to: day,
  company: typed.optional(),
  scale: ratingScaleSchema.optional(),
  rating: z.number().optional(),
  /** What was said. */
  text: typed.optional(),
  surprise: z.enum(surprises).optional(),
  /** The person learned it with this review and not before. */
  learnedNow: z.literal(true).optional(),
  /** Id of the open question that it became, or that the mirror had asked already. */
  issue: z.string().optional(),
  revision,
});

/** Something of a person's career, under a stable random id. */
export const journeyNoteSchema = z.discriminatedUnion('kind', [
  openingSchema,
  jobSchema,
  accomplishmentSchema,
  struggleSchema,
  reviewSchema,
]);

export type JourneyNote = z.infer<typeof journeyNoteSchema>;
export type NoteKind = JourneyNote['kind'];
export type Opening = z.infer<typeof openingSchema>;
export type Review = z.infer<typeof reviewSchema>;
/** What the person adds line by line. */
export type DatedNote = Exclude<JourneyNote, Opening | Review>;

export const datedKinds = ['accomplishment', 'struggle', 'job'] as const satisfies readonly DatedNote['kind'][];
export type DatedKind = (typeof datedKinds)[number];

/** The three questions of the opening, in their order. */
export const openingQuestions = ['values', 'map', 'gaps'] as const;
export type OpeningQuestion = (typeof openingQuestions)[number];

/** The opening that counts: the newest one. */
export function openingOf(notes: readonly JourneyNote[]): Opening | undefined {
  return byDay(notes.filter((note) => note.kind === 'opening')).at(-1);
}

/** Reviews, the newest first. */
export function reviewsOf(notes: readonly JourneyNote[]): readonly Review[] {
  return byDay(notes.filter((note) => note.kind === 'review')).toReversed();
}

/** Whether an opening says something; one that was skipped says nothing. */
export function saysSomething(opening: Opening): boolean {
  return openingQuestions.some((question) => isFilled(opening[question]));
}

export function isFilled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

/** How often a note was changed. */
export function revisionOf({ revision: changes = 0 }: JourneyNote): number {
  return changes;
}

/** What a note says, as text to compare: neither its name, nor the question that came of it, nor how often it was changed. */
export function saidIn(note: JourneyNote): string {
  const said = Object.entries(note).filter(
    ([name, value]) => !['id', 'issue', 'revision'].includes(name) && value !== undefined,
  );
  return JSON.stringify(said.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** By their day, the earliest first; ids decide between those of one day. */
export function byDay<T extends { readonly day: Day; readonly id: string }>(notes: readonly T[]): readonly T[] {
  return notes.toSorted((a, b) => (`${a.day} ${a.id}` < `${b.day} ${b.id}` ? -1 : 1));
}
