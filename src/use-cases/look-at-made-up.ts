import type { CheckIn } from '../domain/check-in.js';
import type { Profile } from '../domain/profile.js';
import { reflect } from '../domain/reflect.js';
import type { Reflection } from '../domain/reflection.js';
import { lastFinishedWeek } from '../domain/week.js';
import type { Deps } from './deps.js';
import { frameworkOn, judgeAssignments } from './judge-assignments.js';
import { madeUpMirror } from './made-up-profile/made-up-mirror.js';

/** A made-up profile with 26 weeks, reflected like anybody's. */
export interface MadeUp {
  readonly reflection: Reflection;
  readonly profile: Profile;
  /** Its newest week, to show how lines are written. */
  readonly week: CheckIn;
}

/** The made-up Senior as of now, shown in a language; nothing is stored and nobody is messaged. */
export async function lookAtMadeUp(deps: Deps, locale: string): Promise<MadeUp> {
  const week = lastFinishedWeek(deps.now(), 'UTC');
  const framework = await frameworkOn(deps, week);
  const madeUp = madeUpMirror('senior', framework, week, deps.now());
  const { history, profile } = madeUp;
  const newest = history.findLast(({ state }) => state === 'logged');
  if (newest === undefined) throw new Error('The made-up profile has no weeks.');
  const reflection = reflect(history, await judgeAssignments(deps, madeUp), week);
  return { reflection, profile: { ...profile, locale }, week: newest };
}
