import * as z from 'zod';
import { weekKeySchema } from '../week.js';
import { signalSubjects } from './signal.js';

/** What an open question is about; `feedback` was said by somebody else. */
export const issueKinds = ['drop', 'low-start', 'drought', 'overdue', 'self-reported', 'feedback'] as const;
export type IssueKind = (typeof issueKinds)[number];

export const resolutions = ['fixed', 'accepted', 'context', 'false-alarm', 'new-normal'] as const;
export type Resolution = (typeof resolutions)[number];

const day = z.iso.date();

/**
 * An open question of a person with its two clocks (METHOD.md, section 9): when it began, was shown, was seen by the person,
 * was acted on, was over. Days are calendar days of the person's zone.
 */
export const issueSchema = z.object({
  id: z.string(),
  kind: z.enum(issueKinds),
  about: z.enum(signalSubjects).optional(),
  /** What the person says feels off; only they see it. */
  text: z.string().optional(),
  onset: day,
  /** Weeks that were written late began to count on this day; the clocks begin with it. */
  heard: day.optional(),
  /** The person's own "since when" wins over the detector's. */
  onsetBy: z.enum(['detector', 'due-date', 'person']),
  /** First shown by the mirror; absent when the person came first. */
  detected: day.optional(),
  strength: z.enum(['watch', 'alert']).optional(),
  /** First explicit act of the person. */
  aware: day.optional(),
  /** "When X, I will Y": the newest one, and the day of the first. */
  plan: z.string().optional(),
  acted: day.optional(),
  /** Not asked again before this day (a hard month). */
  restsUntil: day.optional(),
  /** Recovery was seen in the weeks and offered for confirmation; the day it would be resolved on, and when it was offered. */
  recovery: z.object({ resolved: day, proposed: day }).optional(),
  resolved: day.optional(),
  resolution: z.enum(resolutions).optional(),
  /** When the person last said that it is still open: recovery is not proposed again at once. */
  stillOpen: day.optional(),
  /** The week whose outcome or impact ended a drought. */
  endedBy: weekKeySchema.optional(),
  /** After it came back: on which days the person saw it again; `aware` stays the first one. */
  seenAgain: z.array(day).optional(),
  /** Nobody answered the proposed recovery for four weeks. */
  auto: z.literal(true).optional(),
  /** The same thing came back within eight weeks: on which days. */
  reopened: z.array(day).optional(),
  /** The weeks were edited and no longer show it; the person had seen it, so it stays. */
  unseen: z.literal(true).optional(),
  /** Hypotheses that were overdue while it was open; over, those of them that were looked at. */
  hypotheses: z.array(z.string()).optional(),
  /** How many of them wait still; absent while all of them do. */
  waiting: z.int().optional(),
  /** Found out late, told in the quarterly question or with an official review. */
  late: z.literal(true).optional(),
});

export type Issue = z.infer<typeof issueSchema>;
