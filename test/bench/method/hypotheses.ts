import { defaultDetection } from '../../../src/domain/detection/rules.js';
import { overdueOf } from '../../../src/domain/detection/overdue.js';
import type { Hypothesis } from '../../../src/domain/hypotheses/hypothesis.js';
import { addDays, addWeeks, mondayOf, sundayOf, type WeekKey } from '../../../src/domain/week.js';
import type { Random } from './random.js';

/** A guess about expectations that are written down; nobody has measured it. A week: chances. */
const habits = {
  /** An expectation is written down, due in six weeks. */
  written: 0.35,
  dueWeeks: 6,
  /** It is looked at in its week, or in each week after it. */
  usually: { inTime: 0.8, later: 0.5 },
  fallen: { inTime: 0.3, later: 0.15 },
};

const firstWeek = '2026-W02' as WeekKey;
/** How far beyond its limits the product's rule still stands, in steps. */
const multiples = [0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6];

/**
 * What overdue expectations say in each week: the largest multiple of the product's limits at which its rule still stands,
 * 0 when it stands at none. From `fallenAt` on they are looked at less.
 */
export function overdueWeeks(random: Random, weeks: number, fallenAt = Infinity): number[] {
  let open: Hypothesis[] = [];
  return Array.from({ length: weeks }, (_, at) => {
    const week = addWeeks(firstWeek, at);
    if (random.next() < habits.written) open.push(expectation(week, at));
    const { inTime, later } = at >= fallenAt ? habits.fallen : habits.usually;
    const today = sundayOf(week);
    open = open.filter(({ due }) => due > today || random.next() >= (due >= mondayOf(week) ? inTime : later));
    if (open.every(({ due }) => due > today)) return 0;
    return multiples.findLast((multiple) => stands(open, week, multiple)) ?? 0;
  });
}

function stands(open: readonly Hypothesis[], week: WeekKey, multiple: number): boolean {
  const { count, lateWeeks } = defaultDetection.overdue;
  const overdue = { count: Math.ceil(count * multiple), lateWeeks: lateWeeks * multiple };
  return overdueOf(open, sundayOf(week), { ...defaultDetection, overdue }) !== undefined;
}

function expectation(week: WeekKey, at: number): Hypothesis {
  const made = mondayOf(week);
  return {
    id: String(at),
    of: { week, entry: String(at) },
    text: '',
    dimension: 'outcome',
    expects: '',
    made,
    due: addDays(made, 7 * habits.dueWeeks),
    postponed: 0,
  };
}
