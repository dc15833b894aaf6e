import type { Dimension } from '../../domain/dimension.js';
import type { ReadingChange } from '../../domain/entry.js';
import type { Framework } from '../../domain/framework.js';

/** What of a framework lines are read by. */
export type JudgingData = Pick<Framework, 'version' | 'levels' | 'categories'>;

/** A line as typed, alone or with what the profile answered in the read-back sheet. */
export type TypedLine = string | readonly [typed: string, answer: ReadingChange];

/** A week as it was typed: the boxes that were filled, and what was said besides. */
export interface FilledWeek extends Partial<Readonly<Record<Dimension, readonly TypedLine[]>>> {
  /** 1 far below what the level asks … 5 far above. */
  readonly ownRead?: number;
  readonly next?: string;
  /** Part of the week that was worked, 0 to 1. */
  readonly availability?: number;
  /** Saved on the Monday after instead of on Friday. */
  readonly late?: boolean;
}

/** `quiet` is a confirmed zero, `missed` has no check-in at all. */
export type TypedWeek = FilledWeek | 'quiet' | 'away' | 'skipped' | 'missed';

/** From which of the typed weeks on a level is valid, counted from 0; negative is before the first one. */
export interface TypedAssignment {
  readonly level: string;
  readonly fromWeek: number;
  readonly ramp: 'none' | 'promotion' | 'new-company';
}

/** Somebody who does not exist, for looking at the mirror before one's own weeks are in. */
export interface TypedProfile {
  readonly assignments: readonly TypedAssignment[];
  /** Oldest first; the last one is the last finished week. */
  readonly weeks: readonly TypedWeek[];
}
