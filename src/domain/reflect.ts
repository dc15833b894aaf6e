import type { JudgedBy } from './assignment.js';
import type { Attainment } from './attainment.js';
import type { CheckIn } from './check-in.js';
import { perDimension } from './dimension.js';
import { explanationOf } from './explanation.js';
import { leversOf } from './levers.js';
import { progressOf } from './progress.js';
import { questionOf } from './question.js';
import type { DimensionView, Reflection, Standing } from './reflection.js';
import { replay, type Moment, type Replay } from './replay.js';
import { selfGapOf } from './self-gap.js';
import { seriesOf } from './series.js';
import { neighbourOf, rangeOf } from './standing.js';
import { timelineOf } from './timeline.js';
import type { Told } from './told.js';
import { weekTotals } from './totals.js';
import { trendOf } from './trend.js';
import type { WeekKey } from './week.js';
import { withheldNumber, withheldPlace } from './withheld.js';

/**
 * What the mirror says at the end of a week: entry → points → attainment → standing → band → trend, with the reasons.
 * The same history in any order gives the same reflection; check-ins after `week` are not looked at.
 *
 * @param history check-ins, one per week, in any order
 * @param assignments in any order; the one valid on a week's Monday judges it, before the first one the first
 * @param week the last week judged: finished, or logged already
 * @param told what was said of earlier weeks; bands start from there, and a different recomputation is named
 * @throws when there is no assignment, or a level is missing from its framework
 */
export function reflect(
  history: readonly CheckIn[],
  assignments: readonly JudgedBy[],
  week: WeekKey,
  told: readonly Told[] = [],
): Reflection {
  const timeline = timelineOf(history, assignments, week);
  const replayed = replay(timeline, told);
  const { booking, now } = replayed;
  const { yardstick } = judged(replayed);
  const withheld = withheldNumber(now, yardstick.framework) ?? withheldPlace(booking, timeline.last, now);
  const standing = standingOf(replayed, told);
  const { windowWeeks } = yardstick.framework.trend;
  const totals = weekTotals(booking, timeline.last - windowWeeks + 1, timeline.last, yardstick.assignment);
  const trend = trendOf(totals, yardstick.framework);
  const series = seriesOf(replayed);
  const question = standing?.band === undefined ? undefined : questionOf(replayed, series, told);
  const selfGap = standing && selfGapOf(booking, timeline.last, standing.percent);
  return {
    week,
    level: yardstick.level,
    assignment: yardstick.assignment,
    progress: progressOf(booking, timeline.last, now),
    ...(question && { question }),
    ...(standing && { standing }),
    ...(withheld && { withheld }),
    dimensions: perDimension((dimension) => viewOf(now.attainments[dimension])),
    series,
    ...(trend && { trend }),
    levers: leversOf(booking, timeline.last, now),
    explanation: explanationOf(booking, timeline.last, standing === undefined ? withoutNumber(now) : now),
    ...(selfGap && { selfGap }),
  };
}

function standingOf(replayed: Replay, told: readonly Told[]): Standing | undefined {
  const { booking, now } = replayed;
  const { week, yardstick } = judged(replayed);
  const { framework } = yardstick;
  const { r, percent, momentaryBand, attainments } = now;
  if (r === undefined || percent === undefined || momentaryBand === undefined) return undefined;
  if (withheldNumber(now, framework) !== undefined) return undefined;
  const { last } = booking.timeline;
  const totals = weekTotals(booking, last - framework.windowWeeks.input + 1, last).map(({ total }) => total);
  const range = rangeOf(r, attainments, totals, yardstick);
  const band = withheldPlace(booking, last, now) === undefined ? now.band : undefined;
  const reaches = neighbourOf(band ?? momentaryBand, percent, range, framework);
  return {
    r,
    percent,
    ...range,
    ...(band !== undefined && { band }),
    momentaryBand,
    ...(band !== undefined && now.moving && { moving: now.moving }),
    ...(reaches !== undefined && { reaches }),
    ...(band !== undefined && now.flooredBy && { flooredBy: now.flooredBy }),
    mostlyAssumed: isMostlyAssumed(attainments.outcome) || isMostlyAssumed(attainments.impact),
    recomputed: differs(lastTold(told, week), percent, band),
  };
}

function viewOf(attainment: Attainment): DimensionView {
  const { weight, credited, assumed, expected, u, a, count, usual, windowWeeks } = attainment;
  return {
    weight,
    credited,
    assumed,
    expected,
    attainment: u,
    saturated: a,
    count,
    usualCount: usual,
    windowWeeks,
    mostlyAssumed: isMostlyAssumed(attainment),
  };
}

/** Half of the expectation belongs to weeks that were not logged. */
function isMostlyAssumed({ assumed, expected, weight }: Attainment): boolean {
  return weight > 0 && assumed > expected / 2 + rounding;
}

/** Exactly half is not most, whatever floating point makes of it. */
const rounding = 1e-9;

/** What was said last of the place of a week. */
function lastTold(told: readonly Told[], week: WeekKey): Told | undefined {
  return told
    .filter((each) => each.week === week && each.question === undefined)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1);
}

/** True when today's percent, as shown, or band is not the one that was told. */
function differs(said: Told | undefined, percent: number, band: number | undefined): boolean {
  if (said === undefined) return false;
  return (
    said.band !== band || (said.percent !== undefined && Math.round(said.percent * 100) !== Math.round(percent * 100))
  );
}

function withoutNumber({ percent: _percent, ...rest }: Moment): Moment {
  return rest;
}

function judged({ booking }: Replay) {
  const { weeks, last } = booking.timeline;
  const week = weeks[last];
  if (week === undefined) throw new Error('There is no week to judge.');
  return week;
}
