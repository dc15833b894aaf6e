import type { Assignment, JudgedBy } from '../domain/assignment.js';
import { withLevel, type ChangeKind, type ChangeProblem, type LevelChange } from '../domain/level-change.js';
import { judgedBy } from '../domain/lookup.js';
import { readAnew } from '../domain/read-anew.js';
import { weekOf, weekOfDay, type Day, type WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { frameworkOn, judgeAssignments } from './judge-assignments.js';
import { mendIssues } from './settle-issues.js';
import { swapAssignments } from './swap-assignments.js';

/** What the window of a change holds. */
export interface WantedLevel {
  readonly kind: ChangeKind;
  readonly level: string;
  /** From which day on; today when nothing is said. */
  readonly day?: Day | undefined;
  readonly company?: string | undefined;
  readonly slowly: boolean;
}

export type LevelChanged =
  | { readonly outcome: 'refused'; readonly problem: ChangeProblem }
  | {
      readonly outcome: 'changed';
      /** As it is now. */
      readonly mirror: Mirror;
      /** What the weeks from the change on are held against. */
      readonly assignment: JudgedBy;
      /** Weeks that are read again. */
      readonly anew: readonly WeekKey[];
    };

/** Changes what the weeks are held against: from a week on, or because it was wrong. */
export async function changeLevel(deps: Deps, mirror: Mirror, wanted: WantedLevel): Promise<LevelChanged> {
  const change = await readChange(deps, mirror, wanted);
  let problem: ChangeProblem | undefined;
  const { after } = await swapAssignments(deps, mirror.person, (assignments) => {
    const changed = withLevel(assignments, change);
    problem = 'problem' in changed ? changed.problem : undefined;
    return 'problem' in changed ? assignments : changed.after;
  });
  if (problem !== undefined) return { outcome: 'refused', problem };
  const changed = { ...mirror, assignments: after };
  await mendIssues(deps, changed);
  return changedOf(deps, { mirror, changed, week: change.week });
}

/** What a change would do, without doing it. */
export async function lookAtLevelChange(deps: Deps, mirror: Mirror, wanted: WantedLevel): Promise<LevelChanged> {
  const change = await readChange(deps, mirror, wanted);
  const looked = withLevel(mirror.assignments, change);
  if ('problem' in looked) return { outcome: 'refused', problem: looked.problem };
  return changedOf(deps, { mirror, changed: { ...mirror, assignments: looked.after }, week: change.week });
}

async function readChange(deps: Deps, mirror: Mirror, wanted: WantedLevel): Promise<LevelChange> {
  const today = weekOf(deps.now(), mirror.profile.zone);
  const { kind, level, company, slowly, day } = wanted;
  const framework = await frameworkOn(deps, today);
  const week = day === undefined || kind === 'correction' ? today : weekOfDay(day);
  const of = { kind, level, company, slowly, today, framework };
  return { ...of, week: kind === 'last-change' ? lastBegun(mirror.assignments, today) : week };
}

function lastBegun(assignments: readonly Assignment[], today: WeekKey): WeekKey {
  const begun = assignments.map(({ validFrom }) => validFrom).filter((from) => from <= today);
  return begun.toSorted().at(-1) ?? today;
}

async function changedOf(
  deps: Deps,
  { mirror, changed, week }: { readonly mirror: Mirror; readonly changed: Mirror; readonly week: WeekKey },
): Promise<LevelChanged> {
  const [before, after, history] = await Promise.all([
    judgeAssignments(deps, mirror),
    judgeAssignments(deps, changed),
    deps.store.readHistory(mirror.person),
  ]);
  return {
    outcome: 'changed',
    mirror: changed,
    assignment: judgedBy(after, week),
    anew: readAnew(history, before, after),
  };
}
