import type { JudgedBy } from '../assignment.js';
import { attainmentsAt, isMostlyAssumed, ofLoggedWeeks, type Attainment, type ExtraPoints } from '../attainment.js';
import type { CheckIn } from '../check-in.js';
import { dimensions, type Dimension, type PerDimension } from '../dimension.js';
import type { Framework, Level } from '../framework.js';
import { typicalPoints } from '../levers.js';
import { asOneBar } from '../judges.js';
import { judgedBy, scoreWindowOf } from '../lookup.js';
import { isByOwnYardstick } from '../own-layer/own-yardstick.js';
import { presets, withPreset, type Preset } from '../presets.js';
import { replay, type Replay } from '../replay.js';
import { shownPercent } from '../saturation.js';
import { bandOf, rangeOf, ratingOf, type PercentRange } from '../standing.js';
import { isEffort, timelineOf } from '../timeline.js';
import { weekTotals } from '../totals.js';
import type { WeekKey } from '../week.js';
import { withheldPlace } from '../withheld.js';
import type { Yardstick } from '../yardstick.js';

/** What would be different: the bar, the weights, the framework version, or so many more typical entries over the window. */
export type Change =
  | { readonly kind: 'level'; readonly level: string }
  | { readonly kind: 'weights'; readonly preset: string }
  | { readonly kind: 'version'; readonly framework: Framework }
  | { readonly kind: 'entries'; readonly dimension: Dimension; readonly count: number };

/** Where the same weeks would stand; percents as fractions. */
export interface Place extends PercentRange {
  readonly level: Level;
  readonly percent: number;
  /** The band the percent lies in right now. */
  readonly band: number;
  /** u of each box, before saturation (b); absent where nothing is expected. */
  readonly boxes: Partial<PerDimension<number>>;
  /** Most outcomes and impacts rest on an assumed reach, and the level expects more than the own team. */
  readonly reachAssumed: boolean;
  /** Boxes of which most weeks were not logged and count as met: the more a level weighs them, the nearer it reads to it. */
  readonly mostlyAssumed: readonly Dimension[];
  /** Something of what the weeks are held against is the person's own. */
  readonly isByOwnYardstick: boolean;
}

export interface WhatIf {
  readonly change: Change;
  readonly before: Place;
  readonly after: Place;
}

/**
 * The same weeks as if something were different, computed on request and stored nowhere (METHOD.md, section 6). Both sides
 * are read without a ramp. Undefined where nothing is expected, before or after.
 *
 * @param change a count below 1 or above the framework's `mostEntries` counts as the nearest that is allowed
 * @throws when there is no such level, also in a version, or no such weights, or there is no assignment
 */
export function whatIf(
  history: readonly CheckIn[],
  assignments: readonly JudgedBy[],
  week: WeekKey,
  change: Change,
): WhatIf | undefined {
  const flat = assignments.map((assignment): JudgedBy => ({ ...assignment, ramp: 'none' }));
  const own = replayOf(history, flat, week);
  const before = placeOf(own);
  if (before === undefined) return undefined;
  const after = placeAfter(history, flat, week, change, own);
  return after && { change, before, after };
}

function placeAfter(
  history: readonly CheckIn[],
  assignments: readonly JudgedBy[],
  week: WeekKey,
  change: Change,
  own: Replay,
): Place | undefined {
  switch (change.kind) {
    case 'level':
      return placeOf(heldAgainst(history, assignments, week, change.level));
    case 'weights': {
      const preset = presets.find(({ key }) => key === change.preset);
      if (preset === undefined) throw new Error(`There are no weights called ${change.preset}.`);
      const weighed = assignments.map((assignment) => {
        const { framework } = assignment;
        return { ...assignment, framework: withPreset(framework, preset, framework.version) };
      });
      return placeOf(replayOf(history, weighed, week));
    }
    case 'version': {
      const judge = judgedBy(assignments, week);
      return placeOf(
        replayOf(history, asOneBar(assignments, { ...judge, framework: change.framework }, judge.level), week),
      );
    }
    case 'entries':
      return placeOf(own, more(own, change));
  }
}

/** Weights from somewhere else that would change what a level weighs. */
export function otherWeights({ key, role, weights }: Level): readonly Preset[] {
  return presets.filter(({ byLevel, byRole }) => {
    const row = byLevel[key] ?? byRole[role];
    return row !== undefined && dimensions.some((dimension) => row[dimension] !== weights[dimension]);
  });
}

/**
 * Every week held against one level of the framework that judges the newest one, without a ramp.
 *
 * @throws when that framework has no such level
 */
export function heldAgainst(
  history: readonly CheckIn[],
  assignments: readonly JudgedBy[],
  week: WeekKey,
  level: string,
): Replay {
  return replayOf(history, asOneBar(assignments, judgedBy(assignments, week), level), week);
}

/** Where replayed weeks stand at their end, with more than they hold. */
export function placeOf({ booking, now }: Replay, extra?: ExtraPoints): Place | undefined {
  const { timeline } = booking;
  const attainments = extra === undefined ? now.attainments : attainmentsAt(booking, timeline.last, extra);
  const r = ratingOf(attainments);
  if (r === undefined) return undefined;
  const yardstick = yardstickOf(timeline.weeks[timeline.last]);
  const { framework, level } = yardstick;
  const totals = weekTotals(booking, timeline.last - scoreWindowOf(framework) + 1, timeline.last);
  const percent = shownPercent(r, framework.range);
  const boxes = boxesOf(attainments);
  return {
    level,
    percent,
    band: bandOf(percent, framework),
    boxes,
    reachAssumed: withheldPlace(booking, timeline.last, now)?.reason === 'assumed-reach',
    mostlyAssumed: dimensions.filter((each) => boxes[each] !== undefined && isMostlyAssumed(attainments[each])),
    isByOwnYardstick: isByOwnYardstick(timeline, timeline.last),
    ...rangeOf(
      r,
      attainments,
      totals.map(({ total }) => total),
      yardstick,
    ),
  };
}

/** The lower end and the boxes by the logged weeks alone, with none of them taken as met. */
export interface LoggedPlace {
  readonly low: number;
  readonly boxes: Place['boxes'];
}

/** Undefined where nothing is expected of the logged weeks. */
export function loggedPlaceOf({ booking, now }: Replay): LoggedPlace | undefined {
  const { timeline } = booking;
  const logged = ofLoggedWeeks(now.attainments);
  const r = ratingOf(logged);
  if (r === undefined) return undefined;
  const yardstick = yardstickOf(timeline.weeks[timeline.last]);
  const totals = weekTotals(booking, timeline.last - scoreWindowOf(yardstick.framework) + 1, timeline.last);
  const weekly = totals.map(({ total }) => total);
  return { low: rangeOf(r, logged, weekly, yardstick).low, boxes: boxesOf(logged) };
}

function boxesOf(attainments: PerDimension<Attainment>): Place['boxes'] {
  return Object.fromEntries(
    dimensions
      .filter((dimension) => attainments[dimension].expected > 0 && attainments[dimension].weight > 0)
      .map((dimension) => [dimension, attainments[dimension].u]),
  );
}

function more({ booking }: Replay, { dimension, count }: Extract<Change, { kind: 'entries' }>): ExtraPoints {
  const { timeline } = booking;
  const points = typicalPoints(booking, timeline.last, dimension);
  const { mostEntries } = yardstickOf(timeline.weeks[timeline.last]).framework.whatIf;
  const entries = Math.min(mostEntries, Math.max(1, Math.round(count)));
  // Effort, spread over the window: each of its own kind, so each counts fully. Events are saturated over their window.
  return {
    dimension,
    points: isEffort(dimension) ? [entries * points] : Array.from({ length: entries }, () => points),
  };
}

function replayOf(history: readonly CheckIn[], assignments: readonly JudgedBy[], week: WeekKey): Replay {
  return replay(timelineOf(history, assignments, week), []);
}

function yardstickOf(week: { readonly yardstick: Yardstick } | undefined): Yardstick {
  if (week === undefined) throw new Error('There is no week to judge.');
  return week.yardstick;
}
