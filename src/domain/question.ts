import type { Framework, Level } from './framework.js';
import { isLightMonth } from './progress.js';
import type { Profile } from './profile.js';
import type { Question, Reflection, SeriesPoint } from './reflection.js';
import type { Moment, Replay } from './replay.js';
import { isHardMonth } from './signals/hard-month.js';
import { middleBand } from './steady.js';
import type { LightAnswer, Told } from './told.js';
import { weeksBetween, type WeekKey } from './week.js';

/**
 * The question of a light month or of a low band. It is asked once in as many weeks as a light month has; after `late` or
 * `missing` not before the weeks have looked different, and not while a new level settles (METHOD.md, 7: watch only).
 * A low band is named only after two shown weeks in a row, and only once the question stood in an earlier answer.
 *
 * @param series up to the judged week
 * @param told in any order
 */
export function questionOf(
  replayed: Replay,
  series: readonly SeriesPoint[],
  told: readonly Told[],
): Question | undefined {
  const { booking, now } = replayed;
  const { weeks, last } = booking.timeline;
  const judged = weeks[last];
  if (judged === undefined || now.band === undefined) return undefined;
  const { week, yardstick } = judged;
  const { framework, assignment } = yardstick;
  const isLow = isLowMoment(now, framework) && wasLowBefore(series, framework);
  if (!isLow && !isLightMonth(booking, last)) return undefined;

  const since = spellStart(replayed);
  const restWeeks = framework.lightMonth.weeks;
  const isRecent = (row: QuestionRow) => weeksBetween(row.week, week) < restWeeks;
  const rows = questionRows(told, week);
  // The last answer counts, also where it took back the one before.
  const newest = rows.findLast((row): row is QuestionRow<LightAnswer> => row.question !== 'asked');
  const holds = newest !== undefined && (newest.question === 'hard' ? isRecent(newest) : newest.week >= since);
  const given = holds ? newest : undefined;
  const isSettling = assignment.ramp !== 'none' && now.warmWeeks < framework.firstWeeks.warningFrom;
  const wasAsked = rows.some((row) => row.question === 'asked' && row.week < week && isRecent(row));
  return {
    isDue: given === undefined && !wasAsked && !isSettling && !isHardMonth(told, week, restWeeks),
    mayTell: isLow && given?.question !== 'hard' && rows.some((row) => row.week >= since && row.week < week),
    ...(given && { answer: { given: given.question, week: given.week } }),
  };
}

/** Whether the answer to a week asks this person: a low band that would have no name is no question. */
export function isAsked({ question, progress }: Reflection, { bandWords }: Pick<Profile, 'bandWords'>): boolean {
  return question?.isDue === true && (progress.lightMonth || bandWords === 'review' || bandWords === 'plain');
}

const quarterWeeks = 13;

/** A silence that the question of light weeks names, and how many weeks are usual between two outcomes. */
interface NamedSilence {
  readonly weeks: number;
  readonly usualWeeks: number;
}

/**
 * The silence that the question of light weeks names: longer than the level's usual distance between outcomes. Once it
 * stands out it is asked about by itself: one silence is one question.
 */
export function namedSilence({
  progress,
  level,
  signals,
}: {
  readonly progress: Pick<Reflection['progress'], 'weeksSince'>;
  readonly level: Pick<Level, 'typicalQuarter'>;
  readonly signals: Reflection['signals'];
}): NamedSilence | undefined {
  const weeks = progress.weeksSince.outcome;
  const { outcomesPerQuarter } = level.typicalQuarter;
  const usualWeeks = quarterWeeks / outcomesPerQuarter;
  if (weeks === undefined || outcomesPerQuarter <= 0 || weeks <= usualWeeks) return undefined;
  if (signals.some(({ kind, about }) => kind === 'drought' && about === 'outcome')) return undefined;
  return { weeks, usualWeeks };
}

interface QuestionRow<T = NonNullable<Told['question']>> {
  readonly week: WeekKey;
  readonly question: T;
}

/** Oldest first; rows of later weeks than the judged one are not looked at. */
function questionRows(told: readonly Told[], last: WeekKey): readonly QuestionRow[] {
  return told
    .filter(({ week }) => week <= last)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .flatMap(({ week, question }) => (question === undefined ? [] : [{ week, question }]));
}

/** The shown percent before the newest one was low as well. */
function wasLowBefore(series: readonly SeriesPoint[], framework: Framework): boolean {
  const before = series.flatMap(({ percent }) => (percent === undefined ? [] : [percent])).at(-2);
  return before !== undefined && before < lowEdge(framework);
}

/** The first of the logged weeks in a row, up to the judged one, that were light or low. */
function spellStart({ booking, moments, now }: Replay): WeekKey {
  const { weeks, last, start } = booking.timeline;
  let since = weeks[last];
  for (let index = last; index >= start; index -= 1) {
    const week = weeks[index];
    const moment = index === last ? now : moments.get(index);
    if (week === undefined || moment === undefined) continue;
    if (!isLowMoment(moment, week.yardstick.framework) && !isLightMonth(booking, index)) break;
    since = week;
  }
  if (since === undefined) throw new Error('There is no week to judge.');
  return since.week;
}

/** Below the middle band, and the percent of that week too. */
function isLowMoment({ band, percent }: Moment, framework: Framework): boolean {
  return band !== undefined && band < middleBand(framework) && percent !== undefined && percent < lowEdge(framework);
}

/** Where the middle band begins. */
function lowEdge(framework: Framework): number {
  return framework.bands.edges[middleBand(framework) - 1] ?? 0;
}
