import type { Framework } from '../framework.js';
import type { LightAnswer, Told } from '../told.js';
import { addWeeks, sundayOf, weekOfDay, weeksBetween, type Day, type WeekKey } from '../week.js';
import { isHardMonth } from './hard-month.js';
import type { Issue } from './issue.js';
import { isAboutWeeks, isOpen, isResting } from './lifecycle.js';
import { answersToLight, type AnswerToLight } from './light-answers.js';
import { matchOf } from './match.js';
import type { ClockRules } from './rules.js';
import type { Signal } from './signal.js';

/** The one open question that the answer to a week asks. */
export type AskedSignal =
  /** How plainly it is said; an alert only where none was said in the weeks before. */
  | {
      readonly issue: Issue;
      readonly signal: Signal;
      readonly strength: 'watch' | 'alert';
      readonly answer?: undefined;
    }
  /** It was asked with this week and answered since; `seen` for every answer that is none of the four. */
  | { readonly issue: Issue; readonly answer: LightAnswer | 'seen' };

/** What limits how often something is asked, all of it in weeks. */
export interface AskingRules {
  readonly clocks: ClockRules;
  readonly alertRestWeeks: number;
  /** Between two times that the same question is asked. */
  readonly restWeeks: number;
}

export function askingRulesOf({ clocks, detection, lightMonth }: Framework): AskingRules {
  return { clocks, alertRestWeeks: detection.alertRestWeeks, restWeeks: lightMonth.weeks };
}

/**
 * The question of a week's answer: the plainest signal that has an open question which nobody has answered yet, is not
 * resting and was not asked in the weeks before; or one that has become an alert and may be said as one.
 * An answer that is drawn again asks what it asked before. After a hard month nothing new is asked, whatever it is about;
 * what was said of light weeks is not asked again, nor said more plainly, before the weeks look different.
 *
 * @param signals the plainest first
 * @param issues in any order; a signal without one is not asked yet
 * @param told in any order
 */
export function askedSignalOf(
  signals: readonly Signal[],
  issues: readonly Issue[],
  told: readonly Told[],
  week: WeekKey,
  rules: AskingRules,
): AskedSignal | undefined {
  const rows = told.filter((row) => row.week <= week).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const candidates = signals.flatMap((signal) => {
    const match = matchOf(signal, issues, rules.clocks);
    return match?.as === 'open' ? [{ signal, issue: match.issue }] : [];
  });
  const asked = rows.findLast((row) => row.week === week && isAsking(row));
  if (asked?.signal !== undefined) {
    const { issue: id, strength } = asked.signal;
    const issue = issues.find((each) => each.id === id);
    const answer = issue && answerTo(issue, asked, rows);
    if (issue !== undefined && answer !== undefined) return { issue, answer };
    const again = candidates.find((one) => one.issue.id === id);
    return again && { ...again, strength };
  }
  if (rests(issues, told, week, rules)) return undefined;
  const said = answersToLight(rows).at(-1);
  for (const { signal, issue } of candidates) {
    if (isSaid(signal, issue, said) || wasNoticedBefore(issue, rows)) continue;
    const strength = signal.strength === 'alert' && mayAlert(issue, rows, week, rules) ? 'alert' : 'watch';
    if (strength === 'alert' || isDue(issue, rows, week, rules)) return { signal, issue, strength };
  }
  return undefined;
}

/** A hard month: whatever it was said of, nothing is asked before its end. */
export function rests(
  issues: readonly Issue[],
  told: readonly Told[],
  week: WeekKey,
  { restWeeks }: Pick<AskingRules, 'restWeeks'>,
): boolean {
  if (issues.some((issue) => isOpen(issue) && isResting(issue, sundayOf(week)))) return true;
  return isHardMonth(told, week, restWeeks);
}

/**
 * These weeks were answered when light weeks were asked about: a fall that had begun by then, and a silence whose question
 * was open.
 */
function isSaid({ onset }: Signal, issue: Issue, said: AnswerToLight | undefined): boolean {
  if (said === undefined || said.given === 'hard' || said.week < onset) return false;
  if (!isAboutWeeks(issue) || issue.aware === undefined) return false;
  const shown = issue.reopened?.at(-1) ?? issue.detected;
  return issue.kind !== 'drought' || (shown !== undefined && said.week >= weekOfDay(shown));
}

/**
 * The question of light weeks named this silence, and was answered, before the silence was shown by itself; no hard month
 * was said of it, nobody opened it again by hand, and it was not asked about by itself since.
 */
function wasNoticedBefore({ id, kind, detected, reopened, aware, ...issue }: Issue, rows: readonly Told[]): boolean {
  const shown = reopened?.at(-1) ?? detected;
  const noticed = reopened === undefined ? aware : issue.seenAgain?.at(-1);
  if (kind !== 'drought' || shown === undefined || noticed === undefined || noticed >= shown) return false;
  if (issue.restsUntil !== undefined || issue.stillOpen === shown) return false;
  // Shown at the start of a week, it is asked about with the one before.
  const from = addWeeks(weekOfDay(shown), -1);
  return !rows.some((row) => isAsking(row) && row.signal?.issue === id && row.week >= from);
}

/** A question is said as an alert once, and no two alerts stand close together, whatever they are about. */
function mayAlert(issue: Issue, rows: readonly Told[], week: WeekKey, { alertRestWeeks }: AskingRules): boolean {
  if (issue.strength === 'alert' || isResting(issue, sundayOf(week))) return false;
  return !rows.some(
    (row) => isAsking(row) && row.signal?.strength === 'alert' && weeksBetween(row.week, week) < alertRestWeeks,
  );
}

function isDue(issue: Issue, rows: readonly Told[], week: WeekKey, { restWeeks }: AskingRules): boolean {
  if (issue.recovery !== undefined || !isUnanswered(issue, sundayOf(week))) return false;
  return !rows.some(
    (row) => isAsking(row) && row.signal?.issue === issue.id && weeksBetween(row.week, week) < restWeeks,
  );
}

function isAsking({ signal }: Told): boolean {
  return signal !== undefined && signal.answer === undefined;
}

/** Nothing was said of it yet, or a hard month is over: then it is asked once more. */
function isUnanswered(issue: Issue, today: Day): boolean {
  if (!isOpen(issue) || isResting(issue, today)) return false;
  return issue.aware === undefined || issue.restsUntil !== undefined;
}

function answerTo(issue: Issue, asked: Told, rows: readonly Told[]): LightAnswer | 'seen' | undefined {
  const given = rows.findLast(
    ({ week, at, signal }) => week === asked.week && at >= asked.at && isAnswerTo(issue, signal),
  );
  if (given?.signal?.answer !== undefined) return given.signal.answer;
  if (isUnanswered(issue, sundayOf(asked.week))) return undefined;
  // An alert may follow what was seen as a watch.
  const isSeenSince = asked.signal?.strength === 'watch' || (issue.aware ?? '') >= asked.at.slice(0, 10);
  return isSeenSince || !isOpen(issue) ? 'seen' : undefined;
}

function isAnswerTo({ id }: Issue, signal: Told['signal']): boolean {
  return signal?.issue === id && signal.answer !== undefined;
}
