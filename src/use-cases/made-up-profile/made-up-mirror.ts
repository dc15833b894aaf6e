import type { Assignment } from '../../domain/assignment.js';
import type { CheckIn } from '../../domain/check-in.js';
import type { Hypothesis } from '../../domain/hypotheses/hypothesis.js';
import type { Profile } from '../../domain/profile.js';
import type { Issue } from '../../domain/signals/issue.js';
import { addDays, addWeeks, mondayOf } from '../../domain/week.js';
import type { WeekKey } from '../../domain/week.js';
import { director } from './director.js';
import { manager } from './manager.js';
import { promoted } from './promoted.js';
import { readBeside } from './read-beside.js';
import { readWeeks } from './read-weeks.js';
import { senior } from './senior.js';
import { steady } from './steady.js';
import type { JudgingData } from './typed-week.js';

const profiles = { senior, steady, manager, director, promoted };

/** Senior IC4, 26 weeks, and another whose 20 weeks go on evenly · new Manager M1, 5 · Director D1, 14 · IC3 promoted to IC4, 30. */
export type MadeUpName = keyof typeof profiles;

export const madeUpNames = Object.keys(profiles) as MadeUpName[];

/** Everything a mirror is made of, of somebody who does not exist. */
export interface MadeUpMirror {
  /** Oldest first. */
  readonly history: readonly CheckIn[];
  readonly assignments: readonly Assignment[];
  readonly profile: Profile;
  /** What they said beside their weeks. */
  readonly issues: readonly Issue[];
  readonly hypotheses: readonly Hypothesis[];
}

/** The made-up profile whose last week is `lastWeek`; nothing was saved after `now`. The same values every time. */
export function madeUpMirror(name: MadeUpName, framework: JudgingData, lastWeek: WeekKey, now: Date): MadeUpMirror {
  const { weeks, assignments: typed } = profiles[name];
  const weekAt = (index: number): WeekKey => addWeeks(lastWeek, index - weeks.length + 1);
  const assignments = typed.map(({ level, fromWeek, ramp }) => ({
    level,
    validFrom: weekAt(fromWeek),
    ramp,
  }));
  const clock = now.toISOString();
  const history = madeUpHistory(framework, lastWeek, name).map((checkIn) =>
    checkIn.savedAt > clock ? { ...checkIn, firstSavedAt: clock, savedAt: clock } : checkIn,
  );
  return {
    history,
    assignments,
    profile: profileSince(weekAt(0)),
    ...readBeside(name, profiles[name], lastWeek),
  };
}

/** The check-ins of a made-up profile as its lines are read by the grammar. */
export function madeUpHistory(framework: JudgingData, lastWeek: WeekKey, name: MadeUpName = 'senior'): CheckIn[] {
  return readWeeks(name, profiles[name], framework, lastWeek);
}

function profileSince(firstWeek: WeekKey): Profile {
  return {
    detail: 'full',
    theme: 'light',
    bandWords: 'review',
    rhythm: { weekday: 5, time: '15:00' },
    zone: 'Europe/Berlin',
    locale: 'en-GB',
    reminder: true,
    consentedAt: `${addDays(mondayOf(firstWeek), -1)}T10:00:00.000Z`,
    corrections: {},
  };
}
