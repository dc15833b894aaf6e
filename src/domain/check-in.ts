import * as z from 'zod';
import { entrySchema } from './entry.js';
import { weekKeySchema } from './week.js';

/**
 * What a week was: `logged` has lines, `empty` is a confirmed zero ("quiet: count it"), `away` was time off,
 * `skipped` is a gap the person chose. A week without a check-in was missed; skipped and missed are left out, never zero.
 */
export const weekStates = ['logged', 'empty', 'away', 'skipped'] as const;
export type WeekState = (typeof weekStates)[number];

/** One person's week: the aggregate that is stored, sealed and replaced as a whole. */
export const checkInSchema = z.object({
  week: weekKeySchema,
  state: z.enum(weekStates),
  /** Part of the week the person worked, 0 to 1; scales what is expected. */
  availability: z.number().min(0).max(1),
  entries: z.array(entrySchema),
  /** The person's own read of the week, 1 (far below what the level asks) to 5, given before any number is shown. */
  ownRead: z.int().min(1).max(5).optional(),
  /** One thing for next week. */
  next: z.string().optional(),
  /** What came of it is noted. */
  nextDone: z.literal(true).optional(),
  /** The person's energy in the week, 1 to 5, when they want to be asked; never scored. */
  energy: z.int().min(1).max(5).optional(),
  /** Saved at the earlier of two knocks: the week goes on, and its own knock asks for the rest. */
  soFar: z.literal(true).optional(),
  /** ISO instants. A week first saved after its following Sunday counts for the record, never for awareness. */
  firstSavedAt: z.iso.datetime(),
  savedAt: z.iso.datetime(),
});

export type CheckIn = z.infer<typeof checkInSchema>;

/**
 * Whether a week is still to be asked about: nothing is known of it, it was written only so far, or it is time off that was
 * entered ahead and of which a part is worked.
 */
export function isToBeAsked(checkIn: CheckIn | undefined): boolean {
  if (checkIn === undefined || checkIn.soFar === true) return true;
  const { state, availability, entries } = checkIn;
  return state === 'away' && availability > 0 && availability < 1 && entries.length === 0;
}

/** The one thing for next week, while nothing was noted of what came of it. */
export function openThing({ next = '', nextDone }: Pick<CheckIn, 'next' | 'nextDone'>): string | undefined {
  return next.trim() === '' || nextDone === true ? undefined : next;
}
