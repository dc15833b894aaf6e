import {
  isFilled,
  openingOf,
  openingQuestions,
  revisionOf,
  saysSomething,
  type Opening,
  type OpeningQuestion,
} from '../domain/journey/journey-note.js';
import { problemOfLength, type NoteProblem } from '../domain/journey/typed-note.js';
import { dayOf, daysBetween } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { putNote } from './keep-journey-note.js';

/** What was typed under the three questions of the opening; each may be empty. */
export type OpeningAnswers = Readonly<Record<OpeningQuestion, string>>;

export type OpeningAnswered =
  | {
      readonly outcome: 'kept';
      readonly opening: Opening;
      /** It was changed in another window meanwhile: both answers are there. */
      readonly isBeside: boolean;
    }
  | { readonly outcome: 'refused'; readonly problems: Readonly<Partial<Record<OpeningQuestion, NoteProblem>>> };

/** Within so many days a change is a correction; later it is another answer, and the earlier one stays in the line. */
const correctionDays = 28;

/**
 * Keeps the answers of the opening; all of them empty mean that it is left out, and it is not offered again.
 *
 * @param revision how often the opening had been changed when its window was filled
 */
export async function answerOpening(
  deps: Deps,
  mirror: Mirror,
  answers: OpeningAnswers,
  id = deps.newId(),
  revision?: number,
): Promise<OpeningAnswered> {
  const tooLong = openingQuestions.filter((question) => problemOfLength(answers[question]) !== undefined);
  if (tooLong.length > 0) {
    return { outcome: 'refused', problems: Object.fromEntries(tooLong.map((question) => [question, 'too-long'])) };
  }
  const today = dayOf(deps.now(), mirror.profile.zone);
  const before = openingOf(await deps.store.readJourney(mirror.person));
  const said = openingQuestions.filter((question) => isFilled(answers[question]));
  const texts = Object.fromEntries(said.map((question) => [question, answers[question]]));
  if (before !== undefined && isSame(before, answers)) return { outcome: 'kept', opening: before, isBeside: false };
  // Changed in another window since this one was filled, it is no correction of what stands there now: both stay.
  const isOther = before !== undefined && revision !== undefined && revisionOf(before) !== revision;
  const corrects =
    before !== undefined && saysSomething(before) && daysBetween(before.day, today) < correctionDays && !isOther;
  const opening: Opening = corrects
    ? { kind: 'opening', id: before.id, day: before.day, ...texts }
    : { kind: 'opening', id: before !== undefined && !saysSomething(before) ? before.id : id, day: today, ...texts };
  await putNote(deps, mirror, opening);
  return { outcome: 'kept', opening, isBeside: isOther };
}

/** Leaves the opening out; an answer that is there stays. */
export async function skipOpening(deps: Deps, mirror: Mirror): Promise<void> {
  if (openingOf(await deps.store.readJourney(mirror.person)) !== undefined) return;
  await answerOpening(deps, mirror, { values: '', map: '', gaps: '' });
}

/** Whether the opening was answered or left out, so that it is not offered any more. */
export async function knowsOpening({ store }: Pick<Deps, 'store'>, { person }: Mirror): Promise<boolean> {
  return openingOf(await store.readJourney(person)) !== undefined;
}

function isSame(before: Opening, answers: OpeningAnswers): boolean {
  return openingQuestions.every((question) => (before[question] ?? '') === answers[question]);
}
