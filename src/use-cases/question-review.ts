import type { Review } from '../domain/journey/journey-note.js';
import { askedBefore } from '../domain/journey/outside-view.js';
import type { Issue } from '../domain/signals/issue.js';
import type { IssueProblem } from '../domain/signals/issue-problem.js';
import type { Day } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { readNote } from './read-journey.js';
import { reportIssue } from './report-issue.js';

/** A review that may become an open question. */
export interface Questionable {
  readonly review: Review;
  /** The mirror had asked about these weeks before: that question is linked, and no second one is made. */
  readonly asked?: Issue;
}

/** Undefined when the review is gone, or is an open question already. */
export async function readQuestionable(deps: Deps, mirror: Mirror, id: string): Promise<Questionable | undefined> {
  const [note, issues] = await Promise.all([readNote(deps, mirror, id), deps.store.readIssues(mirror.person)]);
  if (note?.kind !== 'review' || issues.some((issue) => issue.id === note.issue)) return undefined;
  const asked = askedBefore(note, issues);
  return { review: note, ...(asked && { asked }) };
}

export type ReviewQuestioned =
  | { readonly outcome: 'kept'; readonly issue: Issue }
  | { readonly outcome: 'gone' }
  /** `after-review`: it cannot have begun after the review that told it. */
  | { readonly outcome: 'refused'; readonly text?: IssueProblem; readonly since?: IssueProblem | 'after-review' };

/**
 * Makes a review an open question with its time to awareness: it began when the person says, the period's first day unless
 * they say another, and they were aware of it with the review. Where the mirror had asked before, its own question is the
 * one, and nobody seeing it until then is what the clock shows.
 */
export async function questionReview(
  deps: Deps,
  mirror: Mirror,
  id: string,
  said: { readonly issue: string; readonly text: string; readonly since?: Day | undefined },
): Promise<ReviewQuestioned> {
  const found = await readQuestionable(deps, mirror, id);
  if (found === undefined) return { outcome: 'gone' };
  const { review, asked } = found;
  if (said.since !== undefined && said.since > review.day) return { outcome: 'refused', since: 'after-review' };
  const issue = asked === undefined ? undefined : await seenWith(deps, mirror, asked, review, said.since);
  if (issue !== undefined) {
    await link(deps, mirror, id, issue);
    return { outcome: 'kept', issue };
  }
  const reported = await reportIssue(deps, mirror, {
    id: said.issue,
    text: said.text,
    since: said.since ?? review.from,
    late: true,
    heard: review.day,
  });
  if (reported.outcome === 'refused') return reported;
  await link(deps, mirror, id, reported.issue);
  return { outcome: 'kept', issue: reported.issue };
}

/** What the mirror had asked, now that the review said it too; undefined when it is gone meanwhile. */
async function seenWith(
  { store }: Deps,
  { person }: Mirror,
  { id, onset }: Issue,
  { day }: Review,
  since: Day | undefined,
): Promise<Issue | undefined> {
  const changed = await store.changeIssue(person, id, (issue) => ({
    ...issue,
    ...(since === undefined || since === onset ? {} : { onset: since, onsetBy: 'person' as const }),
    aware: issue.aware ?? day,
  }));
  return changed?.after;
}

async function link({ store }: Deps, { person }: Mirror, id: string, issue: Issue): Promise<void> {
  await store.changeJourneyNote(person, id, (note) =>
    note.kind === 'review' && note.issue !== issue.id ? { ...note, issue: issue.id } : note,
  );
}
