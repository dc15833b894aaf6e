import { scoreWindowOf } from './lookup.js';
import { isMostlyAssumed, type Attainment } from './attainment.js';
import type { Booking, ScoredEntry } from './booking.js';
import { dimensions, type Dimension, type PerDimension } from './dimension.js';
import { factorsOf } from './points.js';
import type { ExplainedEntry, Explanation, HeldBack } from './reflection.js';
import type { Moment } from './replay.js';
import { eventWeight, shownPercent } from './saturation.js';
import { shiftedWeights } from './shifted-weights.js';
import { ratingOf } from './standing.js';
import { isEffort, type JudgedWeek } from './timeline.js';
import type { Yardstick } from './yardstick.js';

/** Why the percent is what it is: every line inside its window, what was held back, and how much rests on the weights. */
export function explanationOf(booking: Booking, index: number, now: Moment): Explanation {
  const { framework } = weekOf(booking, index).yardstick;
  const lines = explainedLines(booking, index, now);
  const standing = now.percent === undefined ? undefined : pullsOf(now.attainments);
  return {
    frameworkVersion: framework.version,
    lines: lines.map(({ explained }) => explained),
    heldBack: lines.flatMap(heldBackOf),
    missingWeeks: missingWeeks(booking, index, scoreWindowOf(framework)),
    ...(now.percent !== undefined && { sensitivity: sensitivityOf(booking, index, now) }),
    ...(standing?.lifts && { lifts: standing.lifts }),
    ...(standing?.holds && { holds: standing.holds }),
    manualShare: manualShareOf(lines),
  };
}

interface Line {
  readonly scored: ScoredEntry;
  readonly explained: ExplainedEntry;
}

function explainedLines(booking: Booking, index: number, { attainments }: Moment): Line[] {
  const credits = new Map<ScoredEntry, number>();
  for (const dimension of ['input', 'output'] as const) creditEffort(booking, index, dimension, attainments, credits);
  for (const dimension of ['outcome', 'impact'] as const) creditEvents(booking, index, dimension, credits);
  return [...credits]
    .toSorted(([one], [other]) => one.index - other.index || place(one) - place(other))
    .map(([scored, credited]) => {
      const { week, yardstick } = weekOf(booking, scored.index);
      const { entry, worth } = scored;
      const factors = namedFactors(scored, yardstick);
      const calculated = entry.manual && { calculated: worth.calculated };
      return { scored, explained: { week, entry, points: worth.points, credited, factors, ...calculated } };
    });
}

/** Entries booked inside the window; parts of an XL that fall before it are not counted any more. */
function creditEffort(
  booking: Booking,
  index: number,
  dimension: 'input' | 'output',
  attainments: PerDimension<Attainment>,
  credits: Map<ScoredEntry, number>,
): void {
  const first = Math.max(0, index - attainments[dimension].windowWeeks + 1);
  for (const line of booking.lines[dimension].slice(first, index + 1).flat()) {
    credits.set(line.scored, (credits.get(line.scored) ?? 0) + line.credited);
  }
}

function creditEvents(
  booking: Booking,
  index: number,
  dimension: 'outcome' | 'impact',
  credits: Map<ScoredEntry, number>,
): void {
  const { weeks } = booking.timeline;
  const framework = weeks[index]?.yardstick.framework;
  if (framework === undefined) return;
  const first = Math.max(0, index - framework.windowWeeks[dimension] + 1);
  const lambda = weeks.slice(first, index + 1).reduce((sum, week) => sum + week.expectedEvents[dimension], 0);
  const events = booking.scored
    .slice(first, index + 1)
    .flat()
    .filter(({ entry }) => entry.dimension === dimension)
    .flatMap((scored) => Array.from({ length: scored.entry.count }, () => scored))
    .toSorted((one, other) => other.worth.points - one.worth.points);
  for (const [rank, scored] of events.entries()) {
    const credited = scored.worth.points * eventWeight(rank, lambda, framework.saturation.decay);
    credits.set(scored, (credits.get(scored) ?? 0) + credited);
  }
}

function namedFactors({ entry, worth }: ScoredEntry, { framework, categories }: Yardstick): ExplainedEntry['factors'] {
  const { points, calculated } = worth;
  const factors = factorsOf(entry, framework, categories);
  if (points === calculated) return factors;
  return [...factors, { name: 'manual', value: calculated > 0 ? points / calculated : 0 }];
}

/** Repeats and events beyond the usual number, and large lines that a link would release. */
function heldBackOf({ scored, explained }: Line): HeldBack[] {
  const { entry, worth } = scored;
  const at = { week: explained.week, entryId: entry.id };
  const held: HeldBack[] = [];
  if (worth.withLink !== undefined) {
    held.push({ ...at, why: 'large-without-link', credited: explained.credited, full: worth.withLink * entry.count });
  }
  const full = worth.points * entry.count;
  const partial = isEffort(entry.dimension) && worth.spreadWeeks > 1;
  if (!partial && explained.credited < full - noticeable) {
    held.push({ ...at, why: 'repeats', credited: explained.credited, full });
  }
  return held;
}

/** Points less than this are rounding. */
const noticeable = 0.005;

function missingWeeks({ timeline }: Booking, index: number, windowWeeks: number) {
  const first = Math.max(timeline.firstLogged ?? index + 1, index - windowWeeks + 1);
  return timeline.weeks
    .slice(first, index + 1)
    .filter(({ logged, state }) => !logged && state !== 'away')
    .map(({ week }) => week);
}

/** Lowest and highest percent when the framework's step of weight moves to or from one dimension, the others sharing it in proportion. */
function sensitivityOf(
  booking: Booking,
  index: number,
  { attainments, percent = 0 }: Moment,
): readonly [number, number] {
  const yardstick = booking.timeline.weeks[index]?.yardstick;
  if (yardstick === undefined) return [percent, percent];
  const { framework, level } = yardstick;
  const percents = dimensions
    .flatMap((dimension) =>
      [-1, 1].map((sign) => shiftedWeights(level.weights, dimension, sign * framework.sensitivity)),
    )
    .map((weights) => ratingOf(attainments, weights))
    .map((r) => (r === undefined ? percent : shownPercent(r, framework.range)));
  return [Math.min(percent, ...percents), Math.max(percent, ...percents)];
}

/**
 * What holds R most, the smallest weight × (a − 1), and what lifts it most, the largest, where anything is above what is asked.
 * Where nothing is, no weight lifts: then it is what comes nearest with lines of its own, which weeks that are assumed to be met
 * cannot show. Absent where that is what holds most, too.
 */
export function pullsOf(attainments: PerDimension<Attainment>): Pick<Explanation, 'lifts' | 'holds'> {
  const pull = (dimension: Dimension) => attainments[dimension].weight * (attainments[dimension].a - 1);
  const expected = dimensions
    .filter((each) => attainments[each].expected > 0 && attainments[each].weight > 0)
    .toSorted((one, other) => pull(other) - pull(one));
  const holds = expected.at(-1);
  const lifts = expected.find((each) => attainments[each].u > 1) ?? nearestOf(expected, attainments, holds);
  return { ...(lifts && { lifts }), ...(holds && { holds }) };
}

function nearestOf(
  expected: readonly Dimension[],
  attainments: PerDimension<Attainment>,
  holds: Dimension | undefined,
): Dimension | undefined {
  const [nearest] = expected
    .filter((each) => !isMostlyAssumed(attainments[each]))
    .toSorted((one, other) => attainments[other].u - attainments[one].u);
  return nearest === undefined || nearest === holds || attainments[nearest].count === 0 ? undefined : nearest;
}

/** Share of the credited points of the explained lines that were set by hand. */
function manualShareOf(lines: readonly Line[]): number {
  const credited = (of: readonly Line[]) => of.reduce((sum, { explained }) => sum + explained.credited, 0);
  const all = credited(lines);
  return all > 0 ? credited(lines.filter(({ scored }) => scored.entry.manual !== undefined)) / all : 0;
}

function place({ entry }: ScoredEntry): number {
  return dimensions.indexOf(entry.dimension);
}

function weekOf({ timeline }: Booking, index: number): JudgedWeek {
  const week = timeline.weeks[index];
  if (week === undefined) throw new Error('There is no such week on the timeline.');
  return week;
}
