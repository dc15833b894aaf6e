// METHOD.md section 7, rare events: the silence since the last one, calculated a second time from the sentences alone.
import type { CheckIn } from '../../../src/domain/check-in.js';
import { addWeeks, weeksFrom, type WeekKey } from '../../../src/domain/week.js';
import { barOf, counts, levelAt, type ByWeek } from '../reference.js';
import type { Career } from './career.js';
import { mondayNumber, numberOf } from './section-nine.js';

export interface ReferenceSilence {
  readonly perWeek: number;
  /** Of which a person was there. */
  readonly weeks: number;
  readonly fullWeeks: number;
  readonly from: WeekKey;
  /** The weeks at whose end it was first as unlikely as a watch, and as an alert. */
  readonly tenthFrom: WeekKey | undefined;
  readonly thirtiethFrom: WeekKey | undefined;
  /** The first weeks only watch. */
  readonly strength: 'watch' | 'alert' | undefined;
}

export function referenceDrought(career: Career, key: WeekKey, box: 2 | 3): ReferenceSilence | undefined {
  const { first, levels } = career;
  const byWeek: ByWeek = new Map(career.history.filter(({ week }) => week <= key).map((each) => [each.week, each]));
  const level = levelAt(levels, key);
  const inQuarter = level.typically[box];
  if (inQuarter === 0 || (box === 3 && inQuarter < 1.25)) return undefined;
  const begins = (level.since ?? level.from) > first ? (level.since ?? level.from) : first;
  const dimension = box === 2 ? 'outcome' : 'impact';
  let from: WeekKey | undefined;
  let events = 0;
  let missed = 0;
  let unlogged = 0;
  for (const week of weeksFrom(begins, key)) {
    const checkIn = byWeek.get(week);
    if (!counts(checkIn)) {
      unlogged += 1;
      if (checkIn?.state !== 'away') missed += 1;
      continue;
    }
    // Back from eight missed weeks, or from a whole window of which nothing was logged: what happened then is not known.
    if (from === undefined || missed >= 8 || unlogged >= 13) from = week;
    missed = 0;
    unlogged = 0;
    if (checkIn!.entries.some((entry) => entry.dimension === dimension)) from = addWeeks(week, 1);
  }
  if (from === undefined) return undefined;
  // Everything that was logged before the silence is the pace.
  let before = 0;
  for (const week of weeksFrom(begins, key)) {
    const checkIn = byWeek.get(week);
    if (week >= from || !counts(checkIn)) continue;
    for (const entry of checkIn!.entries) if (entry.dimension === dimension) events += entry.count;
    if (checkIn!.availability >= 0.4) before += barOf(week, first, byWeek, levels);
  }
  const L = (13 * (inQuarter / 13) + events) / (13 + before);
  let tenthFrom: WeekKey | undefined;
  let thirtiethFrom: WeekKey | undefined;
  const silent: { there: number; full: number; heard: WeekKey }[] = [];
  for (const week of weeksFrom(from, key)) {
    const checkIn = byWeek.get(week);
    if (!counts(checkIn) || checkIn!.availability < 0.4) continue;
    silent.push({
      there: checkIn!.availability,
      full: barOf(week, first, byWeek, levels),
      heard: heardOf(checkIn!, key),
    });
  }
  let [weeks, fullWeeks] = [0, 0];
  for (const now of weeksFrom(from, key)) {
    [weeks, fullWeeks] = [0, 0];
    for (const { there, full, heard } of silent) {
      if (heard > now) continue;
      weeks += there;
      fullWeeks += full;
    }
    const chance = 1 / Math.exp(L * fullWeeks);
    if (chance < 0.1) tenthFrom ??= now;
    if (chance < 0.03) thirtiethFrom ??= now;
  }
  // Usable weeks, for events those that were logged, count from 0, and what comes before the twelfth of them is watched only.
  let t = -1;
  for (const week of weeksFrom(begins, key)) {
    if (counts(byWeek.get(week)) && byWeek.get(week)!.availability >= 0.4) t += 1;
  }
  let strength: ReferenceSilence['strength'] = tenthFrom === undefined ? undefined : 'watch';
  if (thirtiethFrom !== undefined && t >= 12) strength = 'alert';
  return { perWeek: L, weeks, fullWeeks, from, tenthFrom, thirtiethFrom, strength };
}

/** The week from which a week speaks: its own, or the one it was entered in, when that was after the next Sunday but one. */
export function heardOf({ week, firstSavedAt }: CheckIn, judged: WeekKey): WeekKey {
  const saved = numberOf(firstSavedAt.slice(0, 10));
  if (saved <= mondayNumber(week) + 13) return week;
  let entered = week;
  while (mondayNumber(addWeeks(entered, 1)) <= saved) entered = addWeeks(entered, 1);
  return entered > judged ? judged : entered;
}
