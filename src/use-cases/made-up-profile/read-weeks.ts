import type { CheckIn } from '../../domain/check-in.js';
import { dimensions, type Dimension } from '../../domain/dimension.js';
import type { Entry } from '../../domain/entry.js';
import { changeEntry, readLine, usualReachOf } from '../../domain/line.js';
import type { LineContext } from '../../domain/line.js';
import { addDays, addWeeks, mondayOf } from '../../domain/week.js';
import type { WeekKey } from '../../domain/week.js';
import type { FilledWeek, JudgingData, TypedProfile, TypedWeek } from './typed-week.js';

type Surroundings = Omit<LineContext, 'dimension'>;

/** The check-ins of typed weeks, the last of them `lastWeek`: lines as the grammar reads them, then the answers given. */
export function readWeeks(name: string, profile: TypedProfile, framework: JudgingData, lastWeek: WeekKey): CheckIn[] {
  return profile.weeks.flatMap((typed, index) => {
    const week = addWeeks(lastWeek, index - profile.weeks.length + 1);
    const key = profile.assignments.findLast(({ fromWeek }) => fromWeek <= index)?.level;
    const level = framework.levels.find((candidate) => candidate.key === key);
    if (!level)
      throw new Error(`The made-up profile "${name}" needs a level that the framework does not have: ${key}.`);
    const categories = framework.categories.filter(({ roles }) => roles.includes(level.role));
    const checkIn = checkInOf(name, typed, week, { categories, usualReach: usualReachOf(level), corrections: {} });
    return checkIn ? [checkIn] : [];
  });
}

function checkInOf(name: string, typed: TypedWeek, week: WeekKey, around: Surroundings): CheckIn | undefined {
  const friday = `${addDays(mondayOf(week), 4)}T13:05:00.000Z`;
  const bare = { week, availability: 1, entries: [], firstSavedAt: friday, savedAt: friday };
  if (typed === 'missed') return undefined;
  if (typed === 'quiet') return { ...bare, state: 'empty' };
  if (typed === 'away') return { ...bare, state: 'away', availability: 0 };
  if (typed === 'skipped') return { ...bare, state: 'skipped' };
  const savedAt = typed.late === true ? `${addDays(mondayOf(week), 7)}T07:40:00.000Z` : friday;
  return {
    week,
    state: 'logged',
    availability: typed.availability ?? 1,
    entries: entriesOf(name, week, typed, around),
    ...(typed.ownRead !== undefined && { ownRead: typed.ownRead }),
    ...(typed.next !== undefined && { next: typed.next }),
    firstSavedAt: savedAt,
    savedAt,
  };
}

/** The id of a line, by its place in its box, counted from 0. */
export function entryId(name: string, week: WeekKey, dimension: Dimension, index: number): string {
  return `${name}-${week}-${dimension}-${index + 1}`;
}

function entriesOf(name: string, week: WeekKey, typed: FilledWeek, around: Surroundings): Entry[] {
  return dimensions.flatMap((dimension) =>
    (typed[dimension] ?? []).map((line, index) => {
      const [text, answer] = typeof line === 'string' ? [line, undefined] : line;
      const entry = { ...readLine(text, { ...around, dimension }), id: entryId(name, week, dimension, index) };
      return answer === undefined ? entry : changeEntry(entry, answer);
    }),
  );
}
