import type { Issue } from '../domain/signals/issue.js';
import { answered, type IssueAct } from '../domain/signals/lifecycle.js';
import { dayOf } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { frameworkToday } from './framework-today.js';
import { problemOfSince, problemOfText, type IssueProblem } from '../domain/signals/issue-problem.js';
import { rememberSignalAnswer } from './remember-told.js';
import { isBeforeFirstWeek } from './report-issue.js';

export type IssueAnswered =
  /** `before` is the same object when the answer changed nothing: it was given already. */
  | {
      readonly outcome: 'answered';
      readonly before: Issue;
      readonly issue: Issue;
      /** Of a "since when": it lies before the first written week, which is kept and said. */
      readonly isBeforeFirstWeek: boolean;
    }
  /** It was removed meanwhile: an edited week no longer shows it, or everything was deleted. */
  | { readonly outcome: 'gone' }
  | { readonly outcome: 'refused'; readonly problem: IssueProblem };

/** Takes what the person says of an open question. The same answer twice is one answer. */
export async function answerIssue(deps: Deps, mirror: Mirror, id: string, act: IssueAct): Promise<IssueAnswered> {
  const today = dayOf(deps.now(), mirror.profile.zone);
  const problem = problemOf(act, today);
  if (problem !== undefined) return { outcome: 'refused', problem };
  const { clocks } = await frameworkToday(deps, mirror);
  const said = act.act === 'plan' ? { ...act, text: act.text.trim() } : act;
  const changed = await deps.store.changeIssue(mirror.person, id, (issue) => answered(issue, said, today, clocks));
  if (changed?.after === undefined) return { outcome: 'gone' };
  const { before, after: issue } = changed;
  if (act.act === 'late' || act.act === 'missing' || act.act === 'hard') {
    await rememberSignalAnswer(deps, mirror, issue, act.act);
  }
  const isEarly = act.act === 'since' && (await isBeforeFirstWeek(deps, mirror, act.day));
  return { outcome: 'answered', before, issue, isBeforeFirstWeek: isEarly };
}

function problemOf(act: IssueAct, today: string): IssueProblem | undefined {
  if (act.act === 'plan') return problemOfText(act.text);
  return act.act === 'since' ? problemOfSince(act.day, today) : undefined;
}
