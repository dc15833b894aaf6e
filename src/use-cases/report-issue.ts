import type { Issue } from '../domain/signals/issue.js';
import type { SignalSubject } from '../domain/signals/signal.js';
import { dayOf, mondayOf, type Day } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { problemOfSince, problemOfText, type IssueProblem } from '../domain/signals/issue-problem.js';

/** What feels off, as the person says it. */
export interface Report {
  /** Names the question, so that one report that arrives twice is kept once; a new name when absent. */
  readonly id?: string | undefined;
  readonly text: string;
  /** Since when; today when nothing is said. */
  readonly since?: Day | undefined;
  readonly about?: SignalSubject | undefined;
  /** Learned late: told in the quarterly question. */
  readonly late?: boolean | undefined;
  /** Somebody else said it on this day, for example in an official review: the person is aware of it since then. */
  readonly heard?: Day | undefined;
}

export type Reported =
  /** `isBeforeFirstWeek`: it began before anything was written here, which is kept and said. */
  | { readonly outcome: 'kept'; readonly issue: Issue; readonly isBeforeFirstWeek: boolean }
  /** Nothing was stored; each problem belongs under its own input. */
  | { readonly outcome: 'refused'; readonly text?: IssueProblem; readonly since?: IssueProblem };

/** Opens a question that the person brings: they are aware of it today. */
export async function reportIssue(deps: Deps, mirror: Mirror, report: Report): Promise<Reported> {
  const { id = deps.newId(), text, since, about, late, heard } = report;
  const today = dayOf(deps.now(), mirror.profile.zone);
  const problems = { text: problemOfText(text), since: since === undefined ? undefined : problemOfSince(since, today) };
  if (problems.text !== undefined || problems.since !== undefined) {
    return {
      outcome: 'refused',
      ...(problems.text && { text: problems.text }),
      ...(problems.since && { since: problems.since }),
    };
  }
  const issue: Issue = {
    id,
    kind: heard === undefined ? 'self-reported' : 'feedback',
    ...(about && { about }),
    text: text.trim(),
    onset: since ?? today,
    onsetBy: 'person',
    ...(heard === undefined ? {} : { detected: heard }),
    aware: heard ?? today,
    ...(late === true && { late }),
  };
  const kept = (await findIssue(deps, mirror, id)) ?? issue;
  if (kept === issue) await keepOnce(deps, mirror, issue);
  return { outcome: 'kept', issue: kept, isBeforeFirstWeek: await isBeforeFirstWeek(deps, mirror, kept.onset) };
}

/** The same window may be handed in twice within a moment: the one that was faster is there. */
async function keepOnce(deps: Deps, mirror: Mirror, issue: Issue): Promise<void> {
  try {
    await deps.store.keepIssue(mirror.person, issue);
  } catch (error) {
    if ((await findIssue(deps, mirror, issue.id)) === undefined) throw error;
  }
}

/** Takes back what the person reported a moment ago; false when it is gone, or was not reported by them. */
export async function takeBackIssue({ store }: Pick<Deps, 'store'>, mirror: Mirror, id: string): Promise<boolean> {
  const changed = await store.changeIssue(mirror.person, id, (issue) =>
    issue.kind === 'self-reported' || issue.kind === 'feedback' ? undefined : issue,
  );
  return changed !== undefined && changed.after === undefined;
}

async function findIssue({ store }: Pick<Deps, 'store'>, mirror: Mirror, id: string): Promise<Issue | undefined> {
  return (await store.readIssues(mirror.person)).find((issue) => issue.id === id);
}

/** Whether a day lies before the first week that was written. */
export async function isBeforeFirstWeek(deps: Pick<Deps, 'store'>, mirror: Mirror, day: Day): Promise<boolean> {
  const [first] = await deps.store.readHistory(mirror.person);
  return first !== undefined && day < mondayOf(first.week);
}
