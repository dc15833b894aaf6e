import * as z from 'zod';
import { checkInSchema } from '../../domain/check-in.js';
import { dimensions } from '../../domain/dimension.js';
import { notedLineSchema } from '../../domain/noted-line.js';
import { weekKeySchema } from '../../domain/week.js';

/** Shapes of sealed values that the domain does not know. */
export const draftSchema = z.object({
  week: weekKeySchema,
  boxes: z.record(z.enum(dimensions), z.string()),
  noted: z.array(notedLineSchema).optional(),
  ownRead: z.number().optional(),
  next: z.string().optional(),
  formTs: z.string().optional(),
});

export const conflictSchema = z.object({ id: z.string(), week: weekKeySchema, losing: checkInSchema });

export const pictureSchema = z.object({
  fileId: z.string(),
  purpose: z.enum(['reply', 'demo', 'export', 'trend']),
  week: weekKeySchema.optional(),
  channelId: z.string().optional(),
  messageTs: z.string().optional(),
  shared: z.string().optional(),
  until: z.iso.datetime().optional(),
});

export const postedSchema = z.object({
  week: weekKeySchema.nullable().transform((week) => week ?? undefined),
  kind: z.enum(['prompt', 'reminder', 'snoozed', 'reply', 'notice']),
  channelId: z.string(),
  ts: z.string(),
});

/** Rows that are written once or replaced as a whole carry no revision. */
export const unrevised = 1;
