import { creditedFor, gainOfLine, type Booking, type ScoredEntry } from './booking.js';
import { dimensions, type Dimension } from './dimension.js';
import type { Category, Framework } from './framework.js';
import { percentWith, typicalPoints } from './levers.js';
import { countedUnder, isOpenKind } from './lookup.js';
import type { Moment } from './replay.js';
import type { WeekLine } from './saturation.js';
import { isEffort } from './timeline.js';

/** One typical entry more of a kind of work: what it would move, and the time it asks. */
export interface MoreOf {
  readonly dimension: Dimension;
  /** Absent for a dimension of which the person has no line with a kind: then it is its usual line. */
  readonly category?: Category;
  readonly hours: number;
  /** Shown percents, as fractions. */
  readonly from: number;
  readonly to: number;
}

/** Repeats of a kind inside its weeks that hardly move anything: half of them, and the time they take. */
export interface LessOf {
  readonly dimension: 'input' | 'output';
  readonly category: Category;
  /** How many fewer. */
  readonly count: number;
  readonly hours: number;
  readonly from: number;
  readonly to: number;
}

/**
 * "Do more": what one typical entry of each kind of work would move the shown percent, per hour it asks, most first. The
 * typical entry of a kind is the middle one of the person's own in half a year; of an outcome or impact the hours are those of
 * finding out and following up, since the work itself is an output.
 */
export function moreOf(booking: Booking, index: number, now: Moment): readonly MoreOf[] {
  const yardstick = booking.timeline.weeks[index]?.yardstick;
  const from = now.percent;
  if (yardstick === undefined || from === undefined) return [];
  const { level } = yardstick;
  return dimensions
    .filter((dimension) => level.weights[dimension] > 0 && now.attainments[dimension].expected > 0)
    .flatMap((dimension) => {
      const kinds = ownKinds(booking, index, dimension);
      return kinds.length > 0 ? kinds : [usualLine(booking, index, dimension)];
    })
    .flatMap(({ dimension, category, hours, line, spreadWeeks }): MoreOf[] => {
      const gained = isEffort(dimension) ? gainOf(booking, dimension, index, line, spreadWeeks) : line.points;
      const to = percentWith(booking, index, dimension, gained, yardstick);
      return to === undefined ? [] : [{ dimension, ...(category && { category }), hours, from, to }];
    })
    .toSorted((one, other) => perHour(other) - perHour(one));
}

/**
 * "Do less": kinds of input and output of which half of the repeats in each week could stay away and hardly anything would
 * move, because repeats inside a week count less and less. The most hours first. What they are worth to others is not in
 * the number.
 */
export function lessOf(booking: Booking, index: number, now: Moment): readonly LessOf[] {
  const yardstick = booking.timeline.weeks[index]?.yardstick;
  const from = now.percent;
  if (yardstick === undefined || from === undefined) return [];
  const { framework, level, categories } = yardstick;
  const { leastHours, hardlyMovesAnHour } = framework.levers.less;
  return (['input', 'output'] as const)
    .filter((dimension) => level.weights[dimension] > 0 && now.attainments[dimension].expected > 0)
    .flatMap((dimension) => {
      const keys = new Set(windowKinds(booking, index, dimension, framework));
      return [...keys].flatMap((key): LessOf[] => {
        const category = categories.get(key);
        const dropped = halfOfRepeats(booking, index, dimension, key, framework);
        const to = percentWith(booking, index, dimension, -dropped.points, yardstick);
        if (category === undefined || to === undefined) return [];
        const isSeen = dropped.hours < leastHours || from - to > hardlyMovesAnHour * dropped.hours;
        return isSeen ? [] : [{ dimension, category, count: dropped.count, hours: dropped.hours, from, to }];
      });
    })
    .toSorted((one, other) => other.hours - one.hours);
}

function perHour({ from, to, hours }: MoreOf): number {
  return (to - from) / hours;
}

interface Typical {
  readonly dimension: Dimension;
  readonly category?: Category;
  readonly hours: number;
  readonly line: WeekLine;
  /** Weeks an XL is spread over, 1 for everything else. */
  readonly spreadWeeks: number;
}

/** The kinds of a dimension the person wrote about in half a year, each with its median entry. */
function ownKinds(booking: Booking, index: number, dimension: Dimension): readonly Typical[] {
  const yardstick = booking.timeline.weeks[index]?.yardstick;
  if (yardstick === undefined) return [];
  const { framework, level, categories } = yardstick;
  const byKind = new Map<string, ScoredEntry[]>();
  for (const scored of booking.scored.slice(Math.max(0, index - framework.levers.ownWeeks + 1), index + 1).flat()) {
    const { category } = scored.entry;
    if (scored.entry.dimension !== dimension || category === undefined) continue;
    const key = countedUnder(category, categories);
    byKind.set(key, [...(byKind.get(key) ?? []), scored]);
  }
  return [...byKind].flatMap(([key, entries]): Typical[] => {
    const category = categories.get(key);
    const typical = middleOf(entries);
    // What another role did is not on offer any more.
    const isOffered = category !== undefined && isOpenKind(category) && category.roles.includes(level.role);
    if (!isOffered || typical === undefined) return [];
    const { points, spreadWeeks } = typical.worth;
    const line = { points, count: 1, kind: `category ${key}` };
    const priced = category.points === undefined ? {} : { expected: category.expectedPerWeek ?? 1 };
    const hours = hoursOf(typical.entry, framework);
    return [{ dimension, category, hours, line: { ...line, ...priced }, spreadWeeks }];
  });
}

/** The entry in the middle by its points; of two the smaller one. */
function middleOf(entries: readonly ScoredEntry[]): ScoredEntry | undefined {
  return entries.toSorted((one, other) => one.worth.points - other.worth.points)[Math.floor((entries.length - 1) / 2)];
}

function usualLine(booking: Booking, index: number, dimension: Dimension): Typical {
  const framework = booking.timeline.weeks[index]?.yardstick.framework;
  if (framework === undefined) throw new Error('There is no such week on the timeline.');
  const points = typicalPoints(booking, index, dimension);
  const hours = hoursOf({ dimension, size: 'M' }, framework);
  return { dimension, hours, line: { points, count: 1, kind: '' }, spreadWeeks: 1 };
}

/** Hours one occurrence asks, by its size; of an outcome or impact those of following it up. */
function hoursOf({ dimension, size }: Pick<ScoredEntry['entry'], 'dimension' | 'size'>, { levers }: Framework): number {
  return isEffort(dimension) ? levers.hours[size] : levers.followUpHours[dimension];
}

/** What one more line adds; an XL in equal parts to the weeks that end with the judged one. */
function gainOf(
  booking: Booking,
  dimension: 'input' | 'output',
  index: number,
  line: WeekLine,
  spreadWeeks: number,
): number {
  const part = { ...line, points: line.points / spreadWeeks };
  let gain = 0;
  for (let back = 0; back < spreadWeeks; back += 1) {
    const at = booking.timeline.weeks[index - back]?.effort === true ? index - back : index;
    gain += gainOfLine(booking, dimension, at, part);
  }
  return gain;
}

function windowOf(index: number, dimension: Dimension, { windowWeeks }: Framework): readonly number[] {
  const first = Math.max(0, index - windowWeeks[dimension] + 1);
  return Array.from({ length: index - first + 1 }, (_, at) => first + at);
}

function windowKinds(
  booking: Booking,
  index: number,
  dimension: 'input' | 'output',
  framework: Framework,
): readonly string[] {
  return windowOf(index, dimension, framework).flatMap((at) =>
    (booking.lines[dimension][at] ?? []).flatMap(({ scored }) => scored.entry.category ?? []),
  );
}

/** In each week of the window, half of the occurrences of a kind: those that count least. Parts of an XL are no repeats. */
function halfOfRepeats(
  booking: Booking,
  index: number,
  dimension: 'input' | 'output',
  key: string,
  framework: Framework,
): { readonly points: number; readonly count: number; readonly hours: number } {
  let [points, count, hours] = [0, 0, 0];
  for (const at of windowOf(index, dimension, framework)) {
    if (booking.timeline.weeks[at]?.effort !== true) continue;
    const lines = booking.lines[dimension][at] ?? [];
    const own = lines
      .filter(({ scored }) => scored.entry.category === key && scored.worth.spreadWeeks === 1)
      .toSorted((one, other) => one.points - other.points);
    let left = Math.floor(own.reduce((sum, line) => sum + line.count, 0) / 2);
    if (left === 0) continue;
    const without = new Map<WeekLine, number>();
    for (const line of own) {
      const fewer = Math.min(left, line.count);
      without.set(line, fewer);
      left -= fewer;
      count += fewer;
      hours += fewer * hoursOf(line.scored.entry, framework);
    }
    const rest = lines.flatMap((line): WeekLine[] => {
      const fewer = line.count - (without.get(line) ?? 0);
      return fewer > 0 ? [{ ...line, count: fewer }] : [];
    });
    points += (booking.credited[dimension][at] ?? 0) - creditedFor(booking, at, rest);
  }
  return { points, count, hours };
}
