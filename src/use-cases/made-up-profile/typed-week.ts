import type { Dimension } from '../../domain/dimension.js';
import type { ReadingChange } from '../../domain/entry.js';
import type { HypothesisResult } from '../../domain/hypotheses/hypothesis.js';
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

/** A day of the typed weeks: which of them, counted from 0, and its ISO weekday. */
export type TypedDay = readonly [week: number, weekday: number];

/** Something that felt off: when it began, was seen, was acted on, was over. */
export interface TypedQuestion {
  readonly text: string;
  readonly since: TypedDay;
  readonly seen: TypedDay;
  readonly plan?: string;
  readonly acted?: TypedDay;
  readonly over?: TypedDay;
}

/** What an output should change: which one it is in its week, and the look at what came of it. */
export interface TypedBet {
  readonly of: readonly [week: number, output: number];
  readonly expects: string;
  readonly measure?: string;
  readonly probability?: number;
  readonly due: TypedDay;
  readonly closed?: { readonly on: TypedDay; readonly result: HypothesisResult };
}

/** Somebody who does not exist, for looking at the mirror before one's own weeks are in. */
export interface TypedProfile {
  readonly assignments: readonly TypedAssignment[];
  /** Oldest first; the last one is the last finished week. */
  readonly weeks: readonly TypedWeek[];
  readonly questions?: readonly TypedQuestion[];
  readonly bets?: readonly TypedBet[];
}
