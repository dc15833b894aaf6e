// METHOD.md section 5: the range of the shown percent, and what five points of weight make of it, calculated a second time.
import { weeksBetween, type WeekKey } from '../../../src/domain/week.js';
import { boxesAt, levelAt, saturated, shown, type ReferenceBox, type ReferenceLevel } from '../reference.js';
import type { Career } from './career.js';
import { knownAt, weeklyOf } from './weekly.js';

export interface ReferencePlace {
  readonly r: number;
  readonly percent: number;
  readonly half: number;
  readonly low: number;
  readonly high: number;
  readonly open: boolean;
}

/** By the logged weeks alone: nothing is taken as met, and a box of which nothing was logged is left out. */
export function referenceLogged(career: Career, key: WeekKey): ReferencePlace {
  const boxes = boxesAt(key, career.first, knownAt(career, key), career.levels).map((box) => ({
    ...box,
    assumed: 0,
    expected: box.expected - box.assumed < 1e-12 ? 0 : box.expected - box.assumed,
  }));
  return placed(boxes, totalsAt(career, key), levelAt(career.levels, key));
}

/** With more points of input and output, and more events of so many points each. */
export function referencePlace(
  career: Career,
  key: WeekKey,
  effort: readonly [number, number] = [0, 0],
  events: readonly [readonly number[], readonly number[]] = [[], []],
): ReferencePlace {
  const level = levelAt(career.levels, key);
  const boxes = boxesAt(key, career.first, knownAt(career, key), career.levels, events).map((box, at) => ({
    ...box,
    credited: box.credited + (effort[at] ?? 0),
  }));
  return placed(boxes, totalsAt(career, key), level);
}

function totalsAt(career: Career, key: WeekKey): number[] {
  const totals: number[] = [];
  for (const { week, total } of weeklyOf(career, key)) if (weeksBetween(week, key) < 13) totals.push(total);
  return totals;
}

function placed(boxes: readonly ReferenceBox[], totals: readonly number[], level: ReferenceLevel): ReferencePlace {
  const r = weighed(boxes, level.weights);
  const n = totals.length;
  let mean = 0;
  for (const total of totals) mean += total / n;
  let squares = 0;
  for (const total of totals) squares += (total - mean) ** 2;
  const s2 = (squares + 4 * 0.0625) / (n + 3);
  let variance = ((level.weights[0] + level.weights[1]) ** 2 * s2 * 1.75) / n;
  for (const at of [2, 3] as const) {
    const { credited, assumed, expected, typical, events } = boxes[at]!;
    if (expected === 0) continue;
    const u = (credited + assumed) / expected;
    const g = u <= 1 ? 1 : Math.exp(1 - u);
    variance += ((level.weights[at] * g * typical) / expected) ** 2 * (events + 1);
  }
  const half = 1.28 * Math.sqrt(variance);
  const low = shown(Math.max(0, r - half));
  const high = shown(Math.min(r + half, 1.86));
  return { r, percent: shown(r), half, low, high, open: r + half >= 1.86 };
}

/** R: of boxes of which nothing is expected the others take the weight. */
export function weighed(boxes: readonly ReferenceBox[], weights: readonly number[]): number {
  let sum = 0;
  let of = 0;
  for (let at = 0; at < 4; at++) {
    const { credited, assumed, expected } = boxes[at]!;
    if (expected === 0) continue;
    sum += weights[at]! * saturated((credited + assumed) / expected);
    of += weights[at]!;
  }
  return sum / of;
}

/** Lowest and highest percent when five points of weight go to a box or away from it, the others keeping their proportions. */
export function referenceSensitivity(career: Career, key: WeekKey): [number, number] {
  const { weights } = levelAt(career.levels, key);
  const boxes = boxesAt(key, career.first, knownAt(career, key), career.levels);
  const percents: number[] = [];
  for (let to = 0; to < 4; to++) {
    for (const step of [-0.05, 0.05]) {
      const own = Math.min(1, Math.max(0, weights[to]! + step));
      const others = (1 - own) / (1 - weights[to]!);
      percents.push(
        shown(
          weighed(
            boxes,
            weights.map((each, at) => (at === to ? own : each * others)),
          ),
        ),
      );
    }
  }
  return [Math.min(...percents), Math.max(...percents)];
}
