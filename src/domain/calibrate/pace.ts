import type { Dimension } from '../dimension.js';
import type { Framework } from '../framework.js';
import { quarterWeeks } from '../lookup.js';
import { poissonTails } from '../poisson.js';
import { isEffort, type JudgedWeek } from '../timeline.js';
import { calibrateRules } from './rules.js';

/** How much is really done: lines in a full week, or events in a full quarter, with the range that 80 % of chance explains. */
export interface Pace {
  readonly done: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The pace of some logged weeks in one dimension, as if every week had been a full one: lines ÷ availability × agreed share.
 * Input and output: mean ± z · √(dependence · s² / n) with the framework's own range rules (METHOD.md, section 5), s² drawn
 * towards a quarter of what is asked. Outcome and impact: the exact interval of a Poisson count (Garwood 1936).
 * Undefined where no week says anything of the dimension.
 */
export function paceOf(
  weeks: readonly JudgedWeek[],
  dimension: Dimension,
  asked: number,
  framework: Framework,
): Pace | undefined {
  const full = (week: JudgedWeek) => week.availability * week.yardstick.assignment.share;
  const usable = weeks.filter(
    (week) => full(week) >= framework.minAvailability && (!isEffort(dimension) || week.effort),
  );
  if (usable.length === 0) return undefined;
  return isEffort(dimension)
    ? paceOfLines(
        usable.map((week) => countIn(week, dimension) / full(week)),
        asked,
        framework.range,
      )
    : paceOfEvents(
        usable.reduce((sum, week) => sum + countIn(week, dimension), 0),
        usable.reduce((sum, week) => sum + full(week), 0),
      );
}

/** A typical quarter counts lines of effort, and events with their repeats. */
function countIn({ entries }: JudgedWeek, dimension: Dimension): number {
  const lines = entries.filter((entry) => entry.dimension === dimension);
  return isEffort(dimension) ? lines.length : lines.reduce((sum, { count }) => sum + count, 0);
}

function paceOfLines(
  rates: readonly number[],
  asked: number,
  { z, dependence, priorWeeks, priorVariance }: Framework['range'],
): Pace {
  const n = rates.length;
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / n;
  const squares = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0);
  const variance = (squares + priorWeeks * priorVariance * asked ** 2) / (n + priorWeeks - 1);
  const half = z * Math.sqrt((dependence * variance) / n);
  return { done: mean, low: Math.max(0, mean - half), high: mean + half };
}

function paceOfEvents(events: number, weeks: number): Pace {
  const [low, high] = poissonRange(events, calibrateRules.tail);
  const perQuarter = quarterWeeks / weeks;
  return { done: events * perQuarter, low: low * perQuarter, high: high * perQuarter };
}

/** The means under which so many events or more, and so many or fewer, have the chance `tail`. */
export function poissonRange(events: number, tail: number): readonly [low: number, high: number] {
  const atLeast = (mean: number, count: number) => (count === 0 ? 1 : (poissonTails(mean, count).at(-1) ?? 0));
  const most = events + 10 * Math.sqrt(events + 1) + 10;
  const low = events === 0 ? 0 : crossing((mean) => atLeast(mean, events) - tail, most);
  return [low, crossing((mean) => atLeast(mean, events + 1) - (1 - tail), most)];
}

/** Where a rising function of a mean between 0 and `most` is 0. */
function crossing(rising: (mean: number) => number, most: number): number {
  let [below, above] = [0, most];
  for (let halved = 0; halved < 60; halved += 1) {
    const middle = (below + above) / 2;
    if (rising(middle) < 0) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}
