import type { HomeView } from '@slack/types';
import type { CheckIn } from '../../../domain/check-in.js';
import type { Level } from '../../../domain/framework.js';
import type { Profile } from '../../../domain/profile.js';
import type { Reflection } from '../../../domain/reflection.js';
import type { WeekKey } from '../../../domain/week.js';

export interface HomeData {
  readonly profile: Profile;
  readonly level: Level;
  /** Absent before the first saved week. */
  readonly reflection?: Reflection | undefined;
  /** The week a prompt would mean now. */
  readonly openWeek: WeekKey;
  /** The newest weeks, newest first; a week without a check-in has none. */
  readonly weeks: readonly { readonly week: WeekKey; readonly checkIn?: CheckIn | undefined }[];
  /** A draft that waits for the open week, or a prompt whose DM may not have arrived: its form waits here. */
  readonly hasDraft: boolean;
  readonly promptUnknown?: boolean | undefined;
  /** Weeks of the last four without a check-in. */
  readonly openWeeks: readonly WeekKey[];
  /** Two windows saved different texts: choose. */
  readonly conflictWeeks?: readonly WeekKey[] | undefined;
  readonly now: Date;
}

/** App Home of a person: place, next step, weeks, readers, rhythm; paused, stopped and away as well. */
export function homeJoined(data: HomeData): HomeView {
  throw new Error('in writing');
}
