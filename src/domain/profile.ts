import * as z from 'zod';
import { readingChangeSchema } from './entry.js';

/** When the mirror knocks: an ISO weekday (1 Monday … 7 Sunday) and a wall-clock time in the person's own zone. */
export const rhythmSchema = z.object({
  weekday: z.int().min(1).max(7),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
});

/** How a person wants to be met; sealed like everything else about them. */
export const profileSchema = z.object({
  /** Discreet: the DM says only "ready"; content stays in modals and App Home. */
  detail: z.enum(['full', 'discreet']),
  theme: z.enum(['light', 'dark']),
  bandWords: z.enum(['review', 'plain', 'numbers', 'hidden']),
  rhythm: rhythmSchema,
  /** IANA zone from the Slack profile. */
  zone: z.string(),
  /** BCP 47, from the Slack profile. */
  locale: z.string(),
  reminder: z.boolean(),
  /** Set while the mirror must stay silent; `null` for "until I come back". */
  pausedUntil: z.iso.date().nullable().optional(),
  consentedAt: z.iso.datetime(),
  /** Where the next-week sentence and the App Home point: ISO instant of stopping, when the person stopped everything. */
  stoppedAt: z.iso.datetime().optional(),
  /** Corrections to remember: the words of a line, lower-case, and what the person said of them. */
  corrections: z.record(z.string(), readingChangeSchema),
});

export type Rhythm = z.infer<typeof rhythmSchema>;
export type Profile = z.infer<typeof profileSchema>;
