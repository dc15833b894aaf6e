import type { Attainment } from './attainment.js';
import { dimensions, type Dimension, type PerDimension } from './dimension.js';
import type { Framework } from './framework.js';
import type { Moving } from './reflection.js';
import { bandOf } from './standing.js';

/**
 * The steady band: each edge is a switch on the shown percent, set once and flipped only when the percent has been on the
 * other side for `flipAfter` logged weeks and is now `beyond` past it (METHOD.md, section 5).
 */
export interface Switches {
  /** On or off, lowest edge first; undefined until they are set. */
  on: boolean[] | undefined;
  /** Logged weeks in a row at or above (positive) or below (negative) each edge. */
  readonly runs: number[];
}

export function freshSwitches({ bands }: Framework): Switches {
  return { on: undefined, runs: bands.edges.map(() => 0) };
}

/** Takes one more logged week into the switches; `settled` from the week they are set in. */
export function stepSwitches(switches: Switches, percent: number, settled: boolean, framework: Framework): void {
  const { edges } = framework.bands;
  const { flipAfter, beyond } = framework.steady;
  for (const [index, edge] of edges.entries()) {
    const run = switches.runs[index] ?? 0;
    switches.runs[index] = percent >= edge ? Math.max(0, run) + 1 : Math.min(0, run) - 1;
  }
  if (!settled) return;
  if (switches.on === undefined) {
    switches.on = edges.map((edge) => percent >= edge);
    return;
  }
  switches.on = switches.on.map((on, index) => {
    const run = switches.runs[index] ?? 0;
    const past = (percent - (edges[index] ?? 0)) * (on ? -1 : 1);
    return past >= beyond - rounding && (on ? -run : run) >= flipAfter ? !on : on;
  });
}

/** The band the switches say: as many as are on. */
export function bandOfSwitches({ on }: Switches): number | undefined {
  return on?.filter((each) => each).length;
}

/** The next band on the way to where the percent lies; undefined where that is the band the switches say. */
export function movingOf(switches: Switches, percent: number, framework: Framework): Moving | undefined {
  const { bands, steady } = framework;
  const band = bandOfSwitches(switches);
  const momentary = bandOf(percent, framework);
  if (band === undefined || momentary === band) return undefined;
  const isUp = momentary > band;
  const edge = isUp ? band : band - 1;
  const run = switches.runs[edge] ?? 0;
  return {
    to: isUp ? band + 1 : band - 1,
    weeks: Math.max(0, isUp ? run : -run),
    needsWeeks: steady.flipAfter,
    needsPercent: (bands.edges[edge] ?? 0) + (isUp ? steady.beyond : -steady.beyond),
  };
}

/** Sets the switches to a band the person was told, so that a later band starts from there. */
export function setSwitches(switches: Switches, band: number): void {
  if (switches.on !== undefined) switches.on = switches.on.map((_, index) => index < band);
}

/** Which dimensions have been nearly empty for long enough to cap the band. */
export interface Floor {
  readonly low: Record<Dimension, number>;
  readonly capped: Record<Dimension, boolean>;
}

export function freshFloor(): Floor {
  return {
    low: { input: 0, output: 0, outcome: 0, impact: 0 },
    capped: { input: false, output: false, outcome: false, impact: false },
  };
}

/** Takes one more logged week into the floor: capped after `forWeeks` under `below`, released at `release`. */
export function stepFloor(floor: Floor, attainments: PerDimension<Attainment>, { floor: rule }: Framework): void {
  for (const dimension of dimensions) {
    const { weight, u, usual, expected } = attainments[dimension];
    const rare = dimension === 'outcome' || dimension === 'impact';
    const applies = weight >= rule.minWeight && expected > 0 && (!rare || usual >= rule.minEvents - rounding);
    floor.low[dimension] = applies && u < rule.below ? floor.low[dimension] + 1 : 0;
    if (floor.low[dimension] >= rule.forWeeks) floor.capped[dimension] = true;
    if (!applies || u >= rule.release) floor.capped[dimension] = false;
  }
}

/** The capped dimension with the lowest attainment, if any. */
export function cappedDimension(floor: Floor, attainments: PerDimension<Attainment>): Dimension | undefined {
  return dimensions
    .filter((dimension) => floor.capped[dimension])
    .toSorted((one, other) => attainments[one].u - attainments[other].u)[0];
}

/** The middle of the bands: as high as a floored standing goes. */
export function middleBand({ bands }: Framework): number {
  return Math.floor(bands.names.length / 2);
}

const rounding = 1e-9;
