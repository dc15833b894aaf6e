import * as z from 'zod';
import { dimensions } from './dimension.js';
import { durabilities, results, type Durability, type Result } from './entry.js';
import { lineRefSchema, type LineRef } from './line-ref.js';
import { addWeeks, type WeekKey } from './week.js';

/** One line noted ahead of a check-in, as typed. */
export const notedLineSchema = z.object({
  id: z.string(),
  dimension: z.enum(dimensions),
  line: z.string(),
  /** The day it was noted, in the person's zone; absent for a line that another form left behind. */
  notedOn: z.iso.date().optional(),
  /** Said by another person, in a message that was saved as feedback. */
  evidence: z.literal('corroborated').optional(),
  /** Of what came of earlier lines: how it came out or how long it lasts, and which lines those are. */
  result: z.enum(results).optional(),
  durability: z.enum(durabilities).optional(),
  cameFrom: z.array(lineRefSchema).optional(),
});

export type NotedLine = z.infer<typeof notedLineSchema>;

/** What was said of a line beside its words: it takes the place of what the words alone would be read as. */
export interface SaidOfLine {
  readonly evidence?: 'corroborated';
  readonly result?: Result;
  readonly durability?: Durability;
  readonly cameFrom?: LineRef[];
}

/** Only what was said. */
export function saidOf({ evidence, result, durability, cameFrom }: Pick<NotedLine, keyof SaidOfLine>): SaidOfLine {
  return {
    ...(evidence && { evidence }),
    ...(result && { result }),
    ...(durability && { durability }),
    ...(cameFrom && { cameFrom }),
  };
}

/** The week a waiting line can be left for: the one after, or the running week for a line that waits for a later one. */
export function weekToLeaveFor(week: WeekKey, runningWeek: WeekKey): WeekKey {
  return week > runningWeek ? runningWeek : addWeeks(week, 1);
}
