import type { JudgedBy } from '../assignment.js';
import { isSameBar } from '../judges.js';
import type { JudgedWeek, Timeline } from '../timeline.js';
import { mondayOf, weekNumberOf, type Day } from '../week.js';

/** Where days lie on a timeline. */
export interface Calendar {
  /** Index of the week that holds a day; it may lie outside the timeline. */
  readonly indexOf: (day: Day) => number;
  /**
   * Index of the week from which a logged week speaks: its own, or the one it was entered in when that was after the
   * Sunday of the week after it; the judged week at most.
   */
  readonly heardAt: (index: number) => number;
}

export function calendarOf({ weeks, last }: Timeline): Calendar {
  const [first] = weeks;
  if (first === undefined) throw new Error('There is no week to judge.');
  const zero = weekNumberOf(mondayOf(first.week));
  const indexOf = (day: Day) => weekNumberOf(day) - zero;
  return {
    indexOf,
    heardAt: (index) => {
      const saved = weeks[index]?.checkIn?.firstSavedAt;
      if (saved === undefined) return index;
      const entered = indexOf(saved.slice(0, dayLength));
      return entered > index + 1 ? Math.min(entered, last) : index;
    },
  };
}

/** Of an instant such as 2026-06-29T13:05:00Z, the day. */
const dayLength = 10;

/** The judged week: the newest. */
export function judgedWeek({ weeks, last }: Timeline): JudgedWeek {
  const week = weeks[last];
  if (week === undefined) throw new Error('There is no week to judge.');
  return week;
}

/** Index of the first week held against the bar of the newest one; not before the first check-in. */
export function barFrom(timeline: Timeline): number {
  return fromWhere(timeline, isSameBar);
}

/** Index of the first week of the newest week's assignment; not before the first check-in. */
export function assignedFrom(timeline: Timeline): number {
  return fromWhere(timeline, (one, other) => one.assignedFrom === other.assignedFrom);
}

function fromWhere(timeline: Timeline, isSame: (one: JudgedBy, other: JudgedBy) => boolean): number {
  const { assignment } = judgedWeek(timeline).yardstick;
  let from = timeline.last;
  while (from > timeline.start) {
    const before = timeline.weeks[from - 1]?.yardstick.assignment;
    if (before === undefined || !isSame(before, assignment)) break;
    from -= 1;
  }
  return from;
}
