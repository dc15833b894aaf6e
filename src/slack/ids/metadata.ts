import * as z from 'zod';
import { listedKinds } from '../../domain/journey/line.js';
import { weekKeySchema } from '../../domain/week.js';
import { messageUses } from './choices.js';

const metadataSchema = z.object({
  week: weekKeySchema.optional(),
  entry: z.string().optional(),
  conflict: z.string().optional(),
  /** The message that a submit updates in place. */
  channel: z.string().optional(),
  ts: z.string().optional(),
  /** Revision of the check-in that the modal was filled from, for compare-and-swap. */
  revision: z.int().optional(),
  /** Weeks that a back-fill still has to ask for, oldest first. */
  queue: z.array(weekKeySchema).optional(),
  /** The read-back sheet lists every line, because the person asked. */
  all: z.boolean().optional(),
  /** What the modal was pushed on, to bring that up to date as well. */
  under: z.enum(['why', 'read_back', 'lines', 'bets', 'mine']).optional(),
  /** Ids of the noted lines the boxes were filled with: later ones join the week when it is saved. */
  notesSeen: z.array(z.string()).optional(),
  /** Names the lines that a window notes, so that a second submit notes nothing. */
  ref: z.string().optional(),
  /** Address of the message that a window saves: ids of workspace, channel and message. */
  proof: z.string().optional(),
  /** What the message that a window saves is: proof of the work, or what another person said about it. */
  message: z.enum(messageUses).optional(),
  /** Id of the share that was previewed. */
  share: z.string().optional(),
  /** Id of the file that a window looked into. */
  file: z.string().optional(),
  /** What an output should change: its id, and the day of the look that the window showed. */
  hypothesis: z.string().optional(),
  due: z.iso.date().optional(),
  /** Id of the open question that a window is about, or will keep. */
  issue: z.string().optional(),
  /** What a window keeps was learned late. */
  late: z.boolean().optional(),
  /** The Monday of the station that a window is about. */
  station: weekKeySchema.optional(),
  /** The page of a list that a window shows. */
  page: z.int().optional(),
  /** Id of the note of the journey that a window is about, or will keep; which kind the list below shows alone. */
  note: z.string().optional(),
  shown: z.enum(listedKinds).optional(),
  /** Where in the keeper's editor a window is, and the published version that its draft began with. */
  place: z.string().optional(),
  basedOn: z.int().optional(),
});

/** What a modal remembers: ids, week and revision only, never a word that somebody typed. */
export type Metadata = z.infer<typeof metadataSchema>;

export function writeMetadata(metadata: Metadata): string {
  return JSON.stringify(metadataSchema.parse(metadata));
}

/** Reads `private_metadata`; empty when it is not ours. */
export function readMetadata(text: string): Metadata {
  try {
    return metadataSchema.parse(JSON.parse(text));
  } catch {
    return {};
  }
}
