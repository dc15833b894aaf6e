import { isLightAnswer, type LightAnswer, type Told } from '../told.js';
import type { WeekKey } from '../week.js';

/** What was said of light or low weeks when they, and no signal, were asked about. */
export interface AnswerToLight {
  readonly given: LightAnswer;
  /** The week it was said with. */
  readonly week: WeekKey;
  readonly at: string;
  /** The week whose answer asked; absent where nothing of that was written down. */
  readonly asked?: WeekKey;
}

/**
 * The answers to the question of light weeks itself, oldest first. Of a question about lighter weeks the same is written
 * down for light weeks as well, with the same week: those are its answers, and none of these.
 *
 * @param told in any order
 */
export function answersToLight(told: readonly Told[]): readonly AnswerToLight[] {
  const own = told
    .filter((row) => row.question !== undefined && !isOfSignal(row, told))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const asking = own.filter(({ question }) => question === 'asked');
  return own.flatMap(({ week, at, question }): AnswerToLight[] => {
    if (!isLightAnswer(question)) return [];
    const asked = asking.findLast((row) => row.at <= at)?.week;
    return [{ given: question, week, at, ...(asked !== undefined && { asked }) }];
  });
}

/** The row of a signal is written first: one that came later asked, or answered, something else. */
function isOfSignal({ week, at, question }: Told, told: readonly Told[]): boolean {
  return told.some(
    (row) =>
      row.week === week && row.at <= at && row.signal !== undefined && (row.signal.answer ?? 'asked') === question,
  );
}
