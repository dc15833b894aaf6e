import { readAnew } from '../domain/read-anew.js';
import { withStationEdited, type Refusal, type StationEdit } from '../domain/stations.js';
import { weekOf, type WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { frameworkOn, judgeAssignments } from './judge-assignments.js';
import { mendIssues } from './settle-issues.js';
import { swapAssignments } from './swap-assignments.js';

export type StationsEdited =
  | ({ readonly outcome: 'refused' } & Refusal)
  | { readonly outcome: 'edited'; readonly mirror: Mirror; readonly anew: readonly WeekKey[] };

/** Changes the list of stations: the day or the level of one, one less, or one that nobody wrote down yet. */
export async function editStations(deps: Deps, mirror: Mirror, edit: StationEdit): Promise<StationsEdited> {
  const framework = await frameworkOn(deps, weekOf(deps.now(), mirror.profile.zone));
  let refusal: Refusal | undefined;
  const { after } = await swapAssignments(deps, mirror.person, (assignments) => {
    const edited = withStationEdited(assignments, edit, framework);
    refusal = 'problem' in edited ? edited : undefined;
    return 'problem' in edited ? assignments : edited.after;
  });
  if (refusal !== undefined) return { outcome: 'refused', ...refusal };
  const edited = { ...mirror, assignments: after };
  await mendIssues(deps, edited);
  return { outcome: 'edited', mirror: edited, anew: await weeksAnew(deps, mirror, edited) };
}

/** What an edit would do, without doing it. */
export async function lookAtStationEdit(deps: Deps, mirror: Mirror, edit: StationEdit): Promise<StationsEdited> {
  const framework = await frameworkOn(deps, weekOf(deps.now(), mirror.profile.zone));
  const looked = withStationEdited(mirror.assignments, edit, framework);
  if ('problem' in looked) return { outcome: 'refused', ...looked };
  const edited = { ...mirror, assignments: looked.after };
  return { outcome: 'edited', mirror: edited, anew: await weeksAnew(deps, mirror, edited) };
}

async function weeksAnew(deps: Deps, before: Mirror, after: Mirror): Promise<readonly WeekKey[]> {
  const [one, other, history] = await Promise.all([
    judgeAssignments(deps, before),
    judgeAssignments(deps, after),
    deps.store.readHistory(before.person),
  ]);
  return readAnew(history, one, other);
}
