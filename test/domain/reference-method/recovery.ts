// METHOD.md section 9: when a fall is over, calculated a second time from the sentence alone.
import { weekOfDay, type WeekKey } from '../../../src/domain/week.js';
import { levelAt } from '../reference.js';
import type { Career } from './career.js';
import { dayFrom, mondayNumber } from './section-nine.js';
import { referenceBaseline } from './section-seven.js';
import { weeklyOf } from './weekly.js';

export interface ReferenceFall {
  readonly about?: 'input' | 'output' | 'own-read' | undefined;
  /** Days. */
  readonly onset: string;
  readonly detected?: string | undefined;
  readonly stillOpen?: string | undefined;
}

/** The Monday on which it would be over, as the weeks up to one say. */
export function referenceRecovery(career: Career, key: WeekKey, fall: ReferenceFall): string | undefined {
  const series = fall.about ?? 'total';
  const onset = weekOfDay(fall.onset);
  const weeks = weeklyOf(career, key).filter((each) => !Number.isNaN(each[series]));
  const bar = (week: WeekKey) => {
    const { since, from } = levelAt(career.levels, week);
    return since ?? from;
  };
  // What was usual before it: at most 52 weeks against the bar of the newest of them.
  const before = weeks.filter(({ week }) => week < onset);
  const usual = before.at(-1) === undefined ? undefined : bar(before.at(-1)!.week);
  const baseline = referenceBaseline(
    before
      .filter(({ week }) => bar(week) === usual)
      .map((each) => each[series])
      .slice(-52),
  );
  const prior = referenceBaseline([]);
  const after: { week: WeekKey; y: number; mean: number; sd: number; good: boolean }[] = [];
  for (const each of weeks) {
    if (each.week < onset) continue;
    const { mean, sd } = bar(each.week) === usual ? baseline : prior;
    after.push({ week: each.week, y: each[series], mean, sd, good: (each[series] - mean) / sd >= -0.5 });
  }
  const good = (from: number) => {
    let good = 0;
    for (let i = from; i < from + 4; i++) good += after[i]!.good ? 1 : 0;
    return good;
  };
  const isBack = (from: number) => {
    let [y, least] = [0, 0];
    for (let i = from; i < from + 4; i++) {
      y += after[i]!.y / 4;
      least += (after[i]!.mean - 0.5 * after[i]!.sd) / 4;
    }
    return after[from]!.good && good(from) >= 3 && (y >= least || y >= 0.85);
  };
  let found: number | undefined;
  for (let i = 0; i + 4 <= after.length; i++) {
    const { week } = after[i]!;
    if (fall.detected !== undefined && week < weekOfDay(fall.detected)) continue;
    if (fall.stillOpen !== undefined && week <= weekOfDay(fall.stillOpen)) continue;
    // The weeks fell again: two of the newest four are low, and what comes later is a recovery of its own.
    if (good(i) < 3) found = undefined;
    else if (found === undefined && isBack(i)) found = i;
  }
  if (found === undefined) return undefined;
  return dayFrom(mondayNumber(after[found]!.week));
}

/** A silence is over on the Monday of the next week with an outcome or impact. */
export function referenceNextEvent(
  career: Career,
  key: WeekKey,
  { about, onset, detected, stillOpen }: Omit<ReferenceFall, 'about'> & { readonly about: 'outcome' | 'impact' },
): string | undefined {
  for (const { week, entries } of career.history) {
    if (week > key || week < weekOfDay(onset)) continue;
    if (detected !== undefined && week < weekOfDay(detected)) continue;
    if (stillOpen !== undefined && week <= weekOfDay(stillOpen)) continue;
    for (const { dimension } of entries) if (dimension === about) return dayFrom(mondayNumber(week));
  }
  return undefined;
}
