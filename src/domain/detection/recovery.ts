import type { JudgedBy } from '../assignment.js';
import type { Booking } from '../booking.js';
import { isSameBar } from '../judges.js';
import type { Replay } from '../replay.js';
import type { Issue } from '../signals/issue.js';
import { becomesUsual } from '../signals/lifecycle.js';
import { isFall } from '../signals/match.js';
import type { Recovered } from '../signals/recovered.js';
import type { ClockRules } from '../signals/rules.js';
import { mondayOf, type WeekKey } from '../week.js';
import { baselineOf, type Baseline } from './baseline.js';
import type { DetectionRules } from './rules.js';
import { calendarOf, judgedWeek, type Calendar } from './calendar.js';
import type { WatchedSeries } from './watch.js';
import { seriesOfWeek } from './weekly-series.js';

/** One usable week since something began, against what was usual before it. */
export interface WeekAgainst extends Baseline {
  readonly week: WeekKey;
  readonly index: number;
  readonly value: number;
  /** Not clipped. */
  readonly z: number;
}

/**
 * Usable weeks from `from` on against the baseline of the weeks before `onset` (METHOD.md, section 9). Weeks under
 * another bar than the one before the onset have no such baseline: the prior, which is the expectation, stands in for it.
 *
 * @param onset index of the first week that is not part of the baseline; `normalFrom` of the first that is
 */
export function weeksAgainst(
  booking: Booking,
  series: WatchedSeries,
  { onset, normalFrom = 0, from = onset }: { onset: number; normalFrom?: number; from?: number },
): readonly WeekAgainst[] {
  const { weeks, last, start } = booking.timeline;
  const usual = new Map<WeekKey, Baseline>();
  const against: WeekAgainst[] = [];
  for (let index = Math.max(from, onset, start); index <= last; index += 1) {
    const week = weeks[index];
    const value = seriesOfWeek(booking, index)?.[series];
    if (week === undefined || value === undefined) continue;
    const { assignment, framework } = week.yardstick;
    const before = () => valuesBefore(booking, series, assignment, { from: Math.max(start, normalFrom), onset });
    const baseline = usual.get(assignment.barSince) ?? usualOf(before(), framework.detection);
    usual.set(assignment.barSince, baseline);
    against.push({ week: week.week, index, value, ...baseline, z: (value - baseline.mean) / baseline.sd });
  }
  return against;
}

/**
 * The baseline of weeks before something began. Where enough weeks are there, the prior does not lift the mean: being back
 * at exactly one's usual weeks is being back.
 *
 * @param values oldest first
 */
function usualOf(values: readonly number[], rules: DetectionRules): Baseline {
  const own = values.slice(-rules.windowWeeks);
  const baseline = baselineOf(
    own.toSorted((a, b) => a - b),
    rules,
  );
  if (own.length < rules.learningWeeks) return baseline;
  const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
  return { ...baseline, mean: Math.min(baseline.mean, mean) };
}

/**
 * Unresolved questions whose weeks are back (METHOD.md, section 9). A fall is over on the Monday of the first of 4 usable
 * weeks with at least 3, the first among them, at z ≥ −.5 against the baseline before it, and their mean not below baseline
 * − .5 sd or .85 of the expectation: a low week is never the day something is over; a drought with the next event. Nothing counts as back before it was shown, or before the person last said
 * that it is still open.
 */
export function recoveredOf({ booking }: Replay, issues: readonly Issue[]): readonly Recovered[] {
  if (issues.length === 0) return [];
  const calendar = calendarOf(booking.timeline);
  return issues.flatMap((issue) => {
    if (issue.resolved !== undefined) return [];
    const index = backAt(booking, issue, issues, calendar);
    const week = index === undefined ? undefined : booking.timeline.weeks[index]?.week;
    return week === undefined ? [] : [{ issue: issue.id, resolved: mondayOf(week) }];
  });
}

function backAt(booking: Booking, issue: Issue, issues: readonly Issue[], { indexOf }: Calendar): number | undefined {
  const { kind, about, onset, detected, stillOpen, reopened } = issue;
  const began = indexOf(onset);
  const shown = [detected, reopened?.at(-1)].flatMap((day) => (day === undefined ? [] : [indexOf(day)]));
  const from = Math.max(began, ...shown, stillOpen === undefined ? began : indexOf(stillOpen) + 1);
  if (kind === 'drought') {
    return about === 'outcome' || about === 'impact' ? nextEvent(booking, about, from) : undefined;
  }
  if (kind !== 'drop' && kind !== 'low-start') return undefined;
  if (about === 'outcome' || about === 'impact') return undefined;
  const { detection, clocks } = judgedWeek(booking.timeline).yardstick.framework;
  const normals = issues
    .filter((each) => isFall(each.kind) && becomesUsual(each.resolution))
    .map((each) => indexOf(each.onset));
  const normalFrom = Math.max(0, ...normals.filter((index) => index <= began));
  const weeks = weeksAgainst(booking, about ?? 'total', { onset: began, normalFrom, from });
  if (kind === 'drop') return firstBack(weeks, clocks.recovery);
  // The first weeks were judged against the expectation, and so is their end.
  const { mean, sd } = { mean: detection.priorMean, sd: detection.start.deviation };
  const expected = weeks.map((each) => ({ ...each, mean, sd, z: (each.value - mean) / sd }));
  return firstBack(expected, clocks.recovery);
}

function firstBack(
  weeks: readonly WeekAgainst[],
  { weeks: length, enough, within, expectation }: ClockRules['recovery'],
): number | undefined {
  let back: WeekAgainst | undefined;
  for (const [place, first] of weeks.entries()) {
    const run = weeks.slice(place, place + length);
    if (run.length < length) break;
    if (run.filter(({ z }) => z >= -within).length < enough) {
      // Weeks that fell again are not back, whatever was seen before them.
      back = undefined;
      continue;
    }
    const mean = run.reduce((sum, { value }) => sum + value, 0) / length;
    const isBack = first.z >= -within && (mean >= expectation || mean >= first.mean - within * first.sd);
    if (isBack) back ??= first;
  }
  return back?.index;
}

function nextEvent({ events, timeline }: Booking, about: 'outcome' | 'impact', from: number): number | undefined {
  for (let index = Math.max(0, from); index <= timeline.last; index += 1) {
    if ((events[about][index]?.length ?? 0) > 0) return index;
  }
  return undefined;
}

/** Values of a series in the usable weeks under one bar before the onset, oldest first. */
function valuesBefore(
  booking: Booking,
  series: WatchedSeries,
  assignment: JudgedBy,
  { from, onset }: { from: number; onset: number },
): number[] {
  const values: number[] = [];
  for (let index = from; index < Math.min(onset, booking.timeline.last + 1); index += 1) {
    const week = booking.timeline.weeks[index];
    if (week === undefined || !isSameBar(week.yardstick.assignment, assignment)) continue;
    const value = seriesOfWeek(booking, index)?.[series];
    if (value !== undefined) values.push(value);
  }
  return values;
}
