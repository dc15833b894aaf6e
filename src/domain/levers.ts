import { attainmentsAt } from './attainment.js';
import { gainOfLine, type Booking } from './booking.js';
import { dimensions, type Dimension } from './dimension.js';
import { reaches, type Reach } from './entry.js';
import { defaultLine } from './expectation.js';
import { categoriesFor } from './lookup.js';
import { isOwnKind } from './own-layer/own-layer.js';
import { pointsOf, type Scorable } from './points.js';
import type { Lever } from './reflection.js';
import type { Moment } from './replay.js';
import { shownPercent, type WeekLine } from './saturation.js';
import { ratingOf } from './standing.js';
import { isEffort } from './timeline.js';
import { median } from './trend.js';
import type { Yardstick } from './yardstick.js';

/**
 * Counterfactuals: the shown percent if the judged week held one more typical entry of a dimension (median points of the
 * person's own entries of it in half a year, else the default line), an outcome felt one step further, an impact that
 * stays, or ten small things of a countable kind. Most helpful first, the small one last. Everything else stays the same.
 */
export function leversOf(booking: Booking, index: number, now: Moment): Lever[] {
  const yardstick = booking.timeline.weeks[index]?.yardstick;
  if (yardstick === undefined || now.percent === undefined) return [];
  const from = now.percent;
  const levers: Lever[] = [];
  const add = (dimension: Dimension, kind: Lever['kind'], count: number, points: number) => {
    const to = percentWith(booking, index, dimension, points, yardstick);
    if (to !== undefined) levers.push({ dimension, count, kind, from, to });
  };
  const usual = mostlyFeltBy(yardstick);
  const points = (change: Partial<Scorable> | undefined, dimension: Dimension) =>
    pointsOf({ ...defaultLine(dimension), reach: usual, ...change }, yardstick.framework, yardstick.categories).points;
  for (const dimension of dimensions) {
    if (yardstick.level.weights[dimension] <= 0 || now.attainments[dimension].expected <= 0) continue;
    const typical = typicalPoints(booking, index, dimension);
    add(
      dimension,
      'typical',
      1,
      isEffort(dimension) ? gainOfLine(booking, dimension, index, { ...newLine, points: typical }) : typical,
    );
    const [kind, further] = stepFurther(dimension, usual);
    // Somebody whose usual entry is wider or lasts longer already gains nothing from less than that.
    if (kind !== undefined && points(further, dimension) > typical) add(dimension, kind, 1, points(further, dimension));
  }
  levers.sort((one, other) => other.to - one.to);
  const small = smallLine(yardstick);
  if (yardstick.level.weights.input > 0 && now.attainments.input.expected > 0) {
    add('input', 'small', small.count, gainOfLine(booking, 'input', index, small));
  }
  return levers;
}

/** Points of one typical entry: the median of the person's own of that box in half a year, else the default line as the level feels it. */
export function typicalPoints(booking: Booking, index: number, dimension: Dimension): number {
  const yardstick = booking.timeline.weeks[index]?.yardstick;
  if (yardstick === undefined) throw new Error('There is no such week on the timeline.');
  const line = { ...defaultLine(dimension), reach: mostlyFeltBy(yardstick) };
  return ownTypical(booking, index, dimension) ?? pointsOf(line, yardstick.framework, yardstick.categories).points;
}

/** What would make one more outcome or impact count for more than the usual one. */
function stepFurther(dimension: Dimension, usual: Reach): [kind?: Lever['kind'], change?: Partial<Scorable>] {
  const reach = reaches[reaches.indexOf(usual) + 1];
  if (dimension === 'outcome' && reach !== undefined) return ['wider', { reach }];
  return dimension === 'impact' ? ['durable', { durability: 'here-to-stay' }] : [];
}

/** The shown percent with so many points more, or fewer, in a dimension; undefined where nothing is expected. */
export function percentWith(
  booking: Booking,
  index: number,
  dimension: Dimension,
  points: number,
  { framework }: Pick<Yardstick, 'framework'>,
): number | undefined {
  const r = ratingOf(attainmentsAt(booking, index, { dimension, points: [points] }));
  return r === undefined ? undefined : shownPercent(r, framework.range);
}

/** A line of its own kind: no line of the week can have these words. */
const newLine = { count: 1, kind: '' };

/** Ten small things of the role's first countable kind of input that everybody has, written in one line. */
function smallLine({ framework, level, categories }: Yardstick): WeekLine {
  const kind = categoriesFor(framework, level.role, 'input').find((each) => each.countable && !isOwnKind(each));
  const line = { ...defaultLine('input'), size: 'S' as const, ...(kind && { category: kind.key }) };
  return {
    points: pointsOf(line, framework, categories).points,
    count: framework.levers.smallCount,
    kind: kind === undefined ? '' : `category ${kind.key}`,
    ...(kind?.points !== undefined && { expected: kind.expectedPerWeek ?? 1 }),
  };
}

/** Median points of one occurrence over the person's own entries of a dimension. */
function ownTypical(booking: Booking, index: number, dimension: Dimension): number | undefined {
  const { ownWeeks } = booking.timeline.weeks[index]?.yardstick.framework.levers ?? { ownWeeks: 0 };
  return median(
    booking.scored
      .slice(Math.max(0, index - ownWeeks + 1), index + 1)
      .flat()
      .filter(({ entry }) => entry.dimension === dimension)
      .map(({ worth }) => worth.points),
  );
}

/** Where most of a level's outcomes and impacts are felt. */
function mostlyFeltBy({ level }: Yardstick): Reach {
  const { feltBy } = level.typicalQuarter;
  return reaches.reduce<Reach>((most, reach) => ((feltBy[reach] ?? 0) > (feltBy[most] ?? 0) ? reach : most), 'team');
}
