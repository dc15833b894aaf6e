import * as z from 'zod';
import { weekKeySchema } from './week.js';

/** The weeks a share speaks of, first and last. */
export const sharedWeeksSchema = z.object({
  period: z.enum(['week', 'four-weeks', 'quarter']),
  from: weekKeySchema,
  to: weekKeySchema,
});

const contentSchema = z.object({
  what: sharedWeeksSchema,
  /** How many lines of the person it carries. */
  lines: z.int().min(0),
  withBand: z.boolean(),
  withPicture: z.boolean(),
});

/** Looked at and not posted: exactly what would be posted, so that a week that changes meanwhile changes nothing here. */
export const previewSchema = contentSchema.extend({
  kind: z.literal('preview'),
  at: z.iso.datetime(),
  /** Absent until a channel is chosen. */
  channelId: z.string().optional(),
  message: z.object({ text: z.string(), blocks: z.array(z.record(z.string(), z.unknown())) }),
});

/** A share in a channel. What it said stands there alone; here stands that it left. */
export const channelShareSchema = contentSchema.extend({
  kind: z.literal('channel'),
  at: z.iso.datetime(),
  channelId: z.string(),
  /** Absent while it is on its way, and for good when nobody knows whether it arrived: it is never posted again. */
  ts: z.string().optional(),
  takenBackAt: z.iso.datetime().optional(),
  /** When it was found that Slack no longer has it. */
  goneAt: z.iso.datetime().optional(),
});

/** A file with everything, handed to the person in their own chat. */
export const exportSchema = z.object({
  kind: z.literal('export'),
  at: z.iso.datetime(),
  format: z.enum(['json', 'csv', 'md']),
  /** Closed with a passphrase. */
  sealed: z.boolean(),
  removedAt: z.iso.datetime().optional(),
});

/** Something that left the mirror. */
export const sharedSchema = z.discriminatedUnion('kind', [channelShareSchema, exportSchema]);
/** A row of the log, or what may become one. */
export const shareSchema = z.discriminatedUnion('kind', [previewSchema, channelShareSchema, exportSchema]);

export type SharedWeeks = z.infer<typeof sharedWeeksSchema>;
export type SharePreview = z.infer<typeof previewSchema>;
export type ChannelShare = z.infer<typeof channelShareSchema>;
export type Export = z.infer<typeof exportSchema>;
export type Shared = z.infer<typeof sharedSchema>;
export type Share = z.infer<typeof shareSchema>;

/** Whether others can still read it: it arrived, and was neither taken back nor found gone. */
export function standsInChannel(share: Share): share is ChannelShare & { readonly ts: string } {
  return (
    share.kind === 'channel' && share.ts !== undefined && share.takenBackAt === undefined && share.goneAt === undefined
  );
}
