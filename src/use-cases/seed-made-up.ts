import { lastFinishedWeek } from '../domain/week.js';
import type { SlackIdentity } from '../storage/store.js';
import type { Deps } from './deps.js';
import { frameworkOn } from './judge-assignments.js';
import { planPrompt } from './plan-prompt.js';
import { madeUpMirror, type MadeUpName } from './made-up-profile/made-up-mirror.js';

export type { MadeUpName };

/** Gives a person of the local Slack the weeks of a made-up profile; somebody who has joined already keeps their own. */
export async function seedMadeUp(
  deps: Deps,
  identity: SlackIdentity,
  name: MadeUpName,
  where: { readonly zone: string; readonly locale: string },
): Promise<void> {
  if ((await deps.store.findPerson(identity)) !== undefined) return;
  const week = lastFinishedWeek(deps.now(), where.zone);
  const framework = await frameworkOn(deps, week);
  const { history, assignments, profile, issues, hypotheses } = madeUpMirror(name, framework, week, deps.now());
  const person = await deps.store.join(identity, { ...profile, ...where }, assignments);
  // Together: what is written in one turn is committed together.
  await Promise.all([
    ...history.map((checkIn) => deps.store.writeCheckIn(person, checkIn, 0)),
    ...issues.map((issue) => deps.store.keepIssue(person, issue)),
    ...hypotheses.map((hypothesis) => deps.store.keepHypothesis(person, hypothesis)),
  ]);
  await planPrompt(deps, person);
}
