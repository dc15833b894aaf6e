import * as z from 'zod';
import { dimensions } from './dimension.js';
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
});

export type NotedLine = z.infer<typeof notedLineSchema>;

/** The week a waiting line can be left for: the one after, or the running week for a line that waits for a later one. */
export function weekToLeaveFor(week: WeekKey, runningWeek: WeekKey): WeekKey {
  return week > runningWeek ? runningWeek : addWeeks(week, 1);
}
