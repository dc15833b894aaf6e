import { heldLevel, scoreWindowOf } from './lookup.js';
import type { JudgedBy } from './assignment.js';
import { isMostlyAssumed, type Attainment } from './attainment.js';
import { nothingBeside, type Beside } from './beside.js';
import type { CheckIn } from './check-in.js';
import { recoveredOf } from './detection/recovery.js';
import { signalsOf } from './detection/signals-of.js';
import { perDimension } from './dimension.js';
import { earlierEdgesOf } from './earlier-edges.js';
import { explanationOf } from './explanation.js';
import { forecastOf } from './forecast/forecast-of.js';
import { dueOn } from './hypotheses/due.js';
import { leversOf } from './levers.js';
import { isByOwnYardstick } from './own-layer/own-yardstick.js';
import { progressOf } from './progress.js';
import { questionOf } from './question.js';
import type { DimensionView, Reflection, Standing } from './reflection.js';
import { replay, type Moment, type Replay } from './replay.js';
import { selfCourseOf } from './self-course.js';
import { selfGapOf } from './self-gap.js';
import { seriesOf } from './series.js';
import { askedSignalOf, askingRulesOf, rests } from './signals/asked.js';
import { expectationQuestionOf } from './signals/expectation-question.js';
import { goodNewsOf } from './signals/good-news.js';
import type { Issue } from './signals/issue.js';
import { isFall } from './signals/match.js';
import type { Signal } from './signals/signal.js';
import { neighbourOf, rangeOf } from './standing.js';
import { timelineOf } from './timeline.js';
import { isAboutPlace, type Told } from './told.js';
import { weekTotals } from './totals.js';
import { trendOf } from './trend.js';
import { sundayOf, weekOfDay, type WeekKey } from './week.js';
import { withheldNumber, withheldPlace } from './withheld.js';

/**
 * What the mirror says at the end of a week: entry → points → attainment → standing → band → trend, with the reasons.
 * The same history in any order gives the same reflection; check-ins after `week` are not looked at.
 *
 * @param history check-ins, one per week, in any order
 * @param assignments in any order; the one valid on a week's Monday judges it, before the first one the first
 * @param week the last week judged: finished, or logged already
 * @param told what was said of earlier weeks; bands start from there, and a different recomputation is named
 * @param beside open questions and hypotheses
 * @throws when there is no assignment, or a level is missing from its framework
 */
export function reflect(
  history: readonly CheckIn[],
  assignments: readonly JudgedBy[],
  week: WeekKey,
  told: readonly Told[] = [],
  beside: Beside = nothingBeside,
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
  const { usualHorizon } = yardstick.framework.forecast;
  // Where no number is said of today, none is said of later.
  const forecast = standing && !withheld ? forecastOf(replayed, usualHorizon) : undefined;
  const series = seriesOf(replayed);
  const earlierEdges = earlierEdgesOf(timeline);
  const question = standing?.band === undefined ? undefined : questionOf(replayed, series, told);
  const selfGap = standing && selfGapOf(booking, timeline.last, standing.percent);
  const selfCourse = standing && selfCourseOf(booking, timeline.last);
  const signals = signalsOf(replayed, beside).filter((signal) => isNews(signal, beside.issues));
  // What the person wanted to look at today comes first; a question of the first months can wait a week.
  const expectation =
    dueOn(beside.hypotheses, sundayOf(week)).length > 0
      ? undefined
      : expectationQuestionOf(
          told,
          { since: beginOf(replayed), assignedFrom: yardstick.assignment.assignedFrom },
          week,
          yardstick.framework.detection.start,
        );
  const goodNews = goodNewsOf(signals, told, week, yardstick.framework.detection.alertRestWeeks);
  const asking = askingRulesOf(yardstick.framework);
  const asked = askedSignalOf(signals, beside.issues, told, week, asking);
  return {
    week,
    level: heldLevel(yardstick.framework, yardstick.level.key),
    assignment: yardstick.assignment,
    progress: progressOf(booking, timeline.last, now),
    ...(question && { question }),
    ...(standing && { standing }),
    ...(withheld && { withheld }),
    dimensions: perDimension((dimension) => viewOf(now.attainments[dimension])),
    ...(isByOwnYardstick(timeline, timeline.last) && { isByOwnYardstick: true as const }),
    series,
    ...(earlierEdges.length > 0 && { earlierEdges }),
    signals,
    recovered: recoveredOf(replayed, beside.issues),
    ...(rests(beside.issues, told, week, asking) && { rests: true as const }),
    ...(goodNews && { goodNews }),
    ...(asked && { asked }),
    ...(expectation && { expectation }),
    ...(trend && { trend }),
    ...(forecast && { forecast }),
    levers: leversOf(booking, timeline.last, now),
    explanation: explanationOf(booking, timeline.last, standing === undefined ? withoutNumber(now) : now),
    ...(selfGap && { selfGap }),
    ...(selfCourse && { selfCourse }),
  };
}

/** Weeks that come back from a fall are no good news of their own: the fall has its question. */
function isNews({ kind, onset }: Signal, issues: readonly Issue[]): boolean {
  if (kind !== 'rise') return true;
  return !issues.some(
    (issue) => isFall(issue.kind) && (issue.resolved === undefined || weekOfDay(issue.resolved) >= onset),
  );
}

function standingOf(replayed: Replay, told: readonly Told[]): Standing | undefined {
  const { booking, now } = replayed;
  const { week, yardstick } = judged(replayed);
  const { framework } = yardstick;
  const { r, percent, momentaryBand, attainments } = now;
  if (r === undefined || percent === undefined || momentaryBand === undefined) return undefined;
  if (withheldNumber(now, framework) !== undefined) return undefined;
  const { last } = booking.timeline;
  const totals = weekTotals(booking, last - scoreWindowOf(framework) + 1, last).map(({ total }) => total);
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

/** What was said last of the place of a week. */
function lastTold(told: readonly Told[], week: WeekKey): Told | undefined {
  return told
    .filter((each) => each.week === week && isAboutPlace(each))
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

/** Where the first months begin that the mirror can ask about: with the assignment, or with the first week written later. */
function beginOf(replayed: Replay): WeekKey {
  const { assignedFrom } = judged(replayed).yardstick.assignment;
  const { weeks, firstLogged } = replayed.booking.timeline;
  const first = firstLogged === undefined ? undefined : weeks[firstLogged];
  return first !== undefined && first.week > assignedFrom ? first.week : assignedFrom;
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
