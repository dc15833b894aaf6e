import * as z from 'zod';
import { agreedSharesSchema } from '../agreed-share.js';
import { assignmentSchema } from '../assignment.js';
import { checkInSchema } from '../check-in.js';
import { dimensions } from '../dimension.js';
import { entrySchema } from '../entry.js';
import { hypothesisSchema } from '../hypotheses/hypothesis.js';
import { journeyNoteSchema } from '../journey/journey-note.js';
import { notedLineSchema } from '../noted-line.js';
import { ownLayersSchema } from '../own-layer/own-layer.js';
import { profileSchema, settingsSchema } from '../profile.js';
import { channelShareSchema, exportSchema } from '../shared.js';
import { issueSchema } from '../signals/issue.js';
import { toldSchema } from '../told.js';
import { weekKeySchema } from '../week.js';

/** The first two things a file of ours says. A change that older versions cannot read raises the version. */
export const exportFormat = 'performance-mirror';
export const exportVersion = 1;

/** Ids stand in block ids, which hold 255 characters; lines that were noted together have a dot in theirs. */
const idSchema = z.string().regex(/^[\w.-]{1,64}$/);

const weekSchema = checkInSchema.extend({
  entries: z
    .array(entrySchema.extend({ id: idSchema }))
    .refine((entries) => new Set(entries.map(({ id }) => id)).size === entries.length),
});

/** What waits in a form: typed and not part of a week yet. */
const waitingSchema = z.object({
  week: weekKeySchema,
  boxes: z.record(z.enum(dimensions), z.string()),
  noted: z.array(notedLineSchema.extend({ id: idSchema })),
  ownRead: z.int().min(1).max(5).optional(),
  next: z.string().optional(),
});

/** Each under an id of its own. */
function listedOnce<T extends z.ZodType<{ readonly id: string }>>(schema: T) {
  return z.array(schema).refine((all) => new Set(all.map(({ id }) => id)).size === all.length);
}

/** What left the mirror, without where it stands: places are ids of one workspace. */
const leftSchema = z.discriminatedUnion('kind', [channelShareSchema.omit({ channelId: true, ts: true }), exportSchema]);

/**
 * Everything a person has in their mirror, as data: nothing computed, no key, nothing that says who they are in Slack.
 * What was shared is told and never taken over: it stands in the workspace where it was posted.
 */
export const exportedSchema = z.object({
  format: z.literal(exportFormat),
  version: z.literal(exportVersion),
  exportedAt: z.iso.datetime(),
  /** Zone and locale come from Slack, consent and pauses belong to one mirror: they stay behind. */
  settings: settingsSchema,
  /** Fixes to remember, by the words of a line. */
  corrections: profileSchema.shape.corrections,
  assignments: z.array(assignmentSchema).min(1),
  /** What of the judging is the person's own; files that were made before there was any do not have it. */
  own: ownLayersSchema.default([]),
  /** How much of full time was worked, likewise. */
  shares: agreedSharesSchema.default([]),
  checkIns: z
    .array(weekSchema)
    .refine((checkIns) => new Set(checkIns.map(({ week }) => week)).size === checkIns.length),
  /** Texts that lost against another window and wait for a choice. */
  unchosen: z.array(weekSchema),
  waiting: z.array(waitingSchema).refine((waiting) => new Set(waiting.map(({ week }) => week)).size === waiting.length),
  told: z.array(toldSchema),
  // Files that were made before there were any do not have these.
  issues: listedOnce(issueSchema.extend({ id: idSchema })).default([]),
  hypotheses: listedOnce(hypothesisSchema.extend({ id: idSchema })).default([]),
  journey: listedOnce(journeyNoteSchema.refine(({ id }) => idSchema.safeParse(id).success)).default([]),
  left: z.array(leftSchema),
});

export type Exported = z.infer<typeof exportedSchema>;
export type Waiting = z.infer<typeof waitingSchema>;

/** The forms in which everything can be taken out; only the first can be taken in again. */
export const exportKinds = ['json', 'csv', 'md'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** The file as it is read in again. Format and version come first, so that a torn file still says what it was. */
export function writeExported(exported: Exported): string {
  return `${JSON.stringify(exportedSchema.parse(exported), undefined, 1)}\n`;
}
