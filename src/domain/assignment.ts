import * as z from 'zod';
import type { Framework } from './framework.js';
import type { OwnUse } from './own-layer/own-use.js';
import { weekKeySchema, type WeekKey } from './week.js';

/** Why the bar rises slowly: .85 → 1 over 8 weeks after a promotion, .6 → 1 over 13 weeks in a new company. */
export const ramps = ['none', 'promotion', 'new-company'] as const;

/** A person's role and level, from a Monday on. Which framework version judges a week is decided by the week alone. */
export const assignmentSchema = z.object({
  level: z.string(),
  validFrom: weekKeySchema,
  ramp: z.enum(ramps),
  /** As it was typed. */
  company: z.string().min(1).max(100).optional(),
});

export type Assignment = z.infer<typeof assignmentSchema>;

/** From when somebody has the level they joined with: every week before is held against it as well. */
export const sinceAlways: WeekKey = weekKeySchema.parse('2000-W01');

/** A stretch of weeks in which one assignment is judged by one framework; `validFrom` is the stretch's first Monday. */
export interface JudgedBy extends Assignment {
  readonly framework: Framework;
  /** The Monday the assignment began with: a ramp counts from here. */
  readonly assignedFrom: WeekKey;
  /** The Monday since which the weeks are held against the same bar: a framework that asks the same goes on with it. */
  readonly barSince: WeekKey;
  /** Share of full time, above 0 up to 1: what is expected is scaled by it. */
  readonly share: number;
  /** What of the judging is the person's own; absent where nothing is. */
  readonly own?: OwnUse;
  /** Keys of kinds whose points are the person's own, also of those that are not offered any more. */
  readonly ownPoints?: readonly string[];
  /** Counts, or points of a kind that was offered then, are the person's own; what is hidden later leaves that as it was. */
  readonly isOwnBar?: true;
}
