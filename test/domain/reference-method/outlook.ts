// METHOD.md section 8: the shown percent in h weeks, calculated a second time.
import { addWeeks, weeksBetween, weeksFrom, type WeekKey } from '../../../src/domain/week.js';
import {
  barOf,
  counts,
  eventPoints,
  eventsOf,
  levelAt,
  rampOf,
  saturated,
  shown,
  typicalEvent,
  type ByWeek,
  type ReferenceLevel,
} from '../reference.js';
import type { Career } from './career.js';
import { referenceCountAt, referenceCounts, studentBelow, studentQuantile } from './section-eight.js';
import { knownAt, weeklyOf } from './weekly.js';
import { referenceWindow } from './window.js';

export interface ReferenceOutlook {
  readonly percent: number;
  readonly low: number;
  readonly high: number;
  readonly open: boolean;
  /** Of each band, cut to what may be said. */
  readonly chances: readonly number[];
  readonly events: readonly ReferenceAhead[];
}

/** Outcomes or impacts. */
export interface ReferenceAhead {
  /** After saturation (b), and the mean square of how far the counts that may come lie from it. */
  readonly a: number;
  readonly variance: number;
  /** How many come in h weeks, and a tenth and nine tenths of what may come. */
  readonly count: number;
  readonly low: number;
  readonly high: number;
}

export function referenceOutlook(career: Career, key: WeekKey, h: number): ReferenceOutlook | undefined {
  const { first } = career;
  const byWeek = knownAt(career, key);
  // What begins later is not known yet.
  const levels = career.levels.filter(({ from }) => from <= key);
  const level = levelAt(levels, key);
  const begins = (level.since ?? level.from) > first ? (level.since ?? level.from) : first;
  const totals: number[] = [];
  for (const { week, total } of weeklyOf(career, key)) {
    if (week >= begins) totals.push((total * rampOf(week, levels)) / rampOf(addWeeks(key, h), levels));
  }
  if (totals.length < 6) return undefined;
  const window = referenceWindow(totals, h);
  const t = studentQuantile(0.9, window.df);
  const effort = level.weights[0] + level.weights[1];
  const slope = window.level <= 1 ? 1 : Math.exp(1 - window.level);
  const events = ([2, 3] as const).map((box) => eventsAhead({ first, levels, byWeek, begins, key, h }, box));
  let r = effort * saturated(window.level);
  let variance = ((effort * slope * window.half) / t) ** 2;
  for (const box of [2, 3] as const) {
    r += level.weights[box] * events[box - 2]!.a;
    variance += level.weights[box] ** 2 * events[box - 2]!.variance;
  }
  const half = t * Math.sqrt(variance);
  const below = [0];
  for (const edge of [0.7, 0.85, 1.15, 1.5]) {
    const at = edge <= 1 ? edge : 2 - Math.exp(1 - edge);
    below.push(studentBelow((at - r) / Math.sqrt(variance), window.df));
  }
  below.push(1);
  const chances = [];
  for (let band = 0; band < 5; band++) chances.push(Math.min(0.85, Math.max(0.1, below[band + 1]! - below[band]!)));
  return {
    percent: shown(r),
    low: shown(Math.max(0, r - half)),
    high: shown(Math.min(r + half, 1.86)),
    open: r + half >= 1.86,
    chances,
    events,
  };
}

interface Then {
  readonly first: WeekKey;
  readonly levels: readonly ReferenceLevel[];
  readonly byWeek: ByWeek;
  readonly begins: WeekKey;
  readonly key: WeekKey;
  readonly h: number;
}

/** The window of a box as it will be in h weeks. */
function eventsAhead({ first, levels, byWeek, begins, key, h }: Then, box: 2 | 3): ReferenceAhead {
  const level = levelAt(levels, key);
  const { share = 1 } = level;
  const size = box === 2 ? 26 : 52;
  const dimension = box === 2 ? 'outcome' : 'impact';
  // The usual pace and the usual points, both with a prior worth 13 weeks: what happened at this level, by full weeks.
  let own = 0;
  let full = 0;
  let typical = level.typically[box] * typicalEvent(level, box);
  for (const week of weeksFrom(begins, key)) {
    const checkIn = byWeek.get(week);
    if (weeksBetween(week, key) >= size || !counts(checkIn)) continue;
    full += checkIn!.availability * (levelAt(levels, week).share ?? 1);
    for (const entry of checkIn!.entries) {
      if (entry.dimension !== dimension) continue;
      own += entry.count;
      typical += entry.count * eventPoints(entry);
    }
  }
  typical /= level.typically[box] + own;
  const known: number[] = [];
  let [expected, assumed, usual] = [0, 0, 0];
  for (const week of weeksFrom(addWeeks(key, h + 1 - size), addWeeks(key, h))) {
    const checkIn = byWeek.get(week);
    const judge = week > key ? level : levelAt(levels, week);
    const bar = week > key ? share * rampOf(week, levels) : barOf(week, first, byWeek, levels);
    expected += bar * eventsOf(judge, box);
    usual += (bar * judge.typically[box]) / 13;
    if (week > key) continue;
    if (!counts(checkIn)) assumed += bar * eventsOf(judge, box);
    for (const entry of counts(checkIn) ? checkIn!.entries : []) {
      for (let i = 0; i < entry.count; i++) if (entry.dimension === dimension) known.push(eventPoints(entry));
    }
  }
  const fully = Math.ceil(usual - 1e-9);
  const chances = referenceCounts(level.typically[box], own, full, Math.min(h, size) * share);
  const u: number[] = [];
  let mean = 0;
  for (let n = 0; n < chances.length && (n < 20 || chances[n]! > 1e-18); n++) {
    const points = [...known, ...Array.from({ length: n }, () => typical)].toSorted((a, b) => b - a);
    let credited = 0;
    for (let j = 0; j < points.length; j++) credited += points[j]! * (j < fully ? 1 : 0.7 ** (j - fully + 1));
    u.push((credited + assumed) / expected);
    mean += chances[n]! * u[n]!;
  }
  let variance = 0;
  for (let n = 0; n < u.length; n++) variance += chances[n]! * (saturated(u[n]!) - saturated(mean)) ** 2;
  const ahead = referenceCounts(level.typically[box], own, full, h * share);
  return {
    a: saturated(mean),
    variance,
    count: ((level.typically[box] + own) / (13 + full)) * h * share,
    low: referenceCountAt(ahead, 0.1),
    high: referenceCountAt(ahead, 0.9),
  };
}
