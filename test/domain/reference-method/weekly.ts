// METHOD.md section 7, the weekly series of usable weeks, calculated a second time.
import { weeksFrom, type WeekKey } from '../../../src/domain/week.js';
import { barOf, effort, effortOf, levelAt, weekPoints, type ByWeek } from '../reference.js';
import type { Career } from './career.js';

export interface ReferenceWeekly {
  readonly week: WeekKey;
  readonly total: number;
  readonly input: number;
  readonly output: number;
  /** NaN where nothing was said. */
  readonly 'own-read': number;
}

/** The check-ins up to a week. */
export function knownAt({ history }: Career, key: WeekKey): ByWeek {
  return new Map(history.filter(({ week }) => week <= key).map((each) => [each.week, each]));
}

/** Usable weeks up to a week, oldest first, knowing what was booked until then. */
export function weeklyOf(career: Career, key: WeekKey): ReferenceWeekly[] {
  const { first, levels } = career;
  const byWeek = knownAt(career, key);
  const weeks: ReferenceWeekly[] = [];
  for (const week of weeksFrom(first, key)) {
    const checkIn = byWeek.get(week);
    if (!effort(checkIn) || checkIn!.availability < 0.4) continue;
    const level = levelAt(levels, week);
    const bar = barOf(week, first, byWeek, levels);
    const input = weekPoints('input', week, key, byWeek) / (bar * effortOf(level, 0));
    const output = weekPoints('output', week, key, byWeek) / (bar * effortOf(level, 1));
    const [a, b] = level.weights;
    const read = checkIn!.ownRead;
    weeks.push({
      week,
      total: (a * input + b * output) / (a + b),
      input,
      output,
      'own-read': read === undefined ? Number.NaN : 0.5 + 0.25 * (read - 1),
    });
  }
  return weeks;
}
