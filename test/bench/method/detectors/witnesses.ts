import type { DetectionRules } from '../../../../src/domain/detection/rules.js';
import {
  createWatch,
  type SeriesWeek,
  type WatchedSeries,
  type WatchStep,
} from '../../../../src/domain/detection/watch.js';
import type { PersonWeek } from '../people.js';
import type { Detector, Run } from './detector.js';

/** A person's week with what overdue expectations say in it. */
export interface WitnessedWeek extends PersonWeek {
  readonly overdue: number;
}

/** How far a week is beyond the product's alert limits: 1 is at the limit. */
type Lane = () => Run<WitnessedWeek>;

/** Several lanes of evidence: an alarm when any of them is beyond its limit times one common threshold. */
export function anyOf(name: string, lanes: readonly Lane[]): Detector<WitnessedWeek> {
  return {
    name,
    start: () => {
      const runs = lanes.map((lane) => lane());
      return {
        step: (week) => Math.max(...runs.map((run) => run.step(week))),
        reset: () => {
          for (const run of runs) run.reset();
        },
      };
    },
  };
}

/** The product's watch on some of its series. */
export function watched(rules: DetectionRules, series: readonly WatchedSeries[]): Lane {
  return watchOf(rules, series, (week) => week);
}

/** Energy, watched as the product watches self-ratings. */
export function energyLane(rules: DetectionRules): Lane {
  return watchOf(rules, ['own-read'], (week) => ({ total: week.total, 'own-read': week.energy }));
}

/** All marks and points in one sum, watched as the product watches the total. */
export function pooledLane(rules: DetectionRules): Lane {
  return watchOf(rules, ['total'], (week) => ({
    total: (week.input + week.output + week['own-read'] + week.energy) / 4,
  }));
}

/** Overdue expectations; what was seen counts again only once there is more. */
export function overdueLane(): Run<WitnessedWeek> {
  let [newest, seen] = [0, 0];
  return {
    step: ({ overdue }) => {
      newest = overdue;
      seen = Math.min(seen, overdue);
      return overdue > seen ? overdue : 0;
    },
    reset: () => {
      seen = newest;
    },
  };
}

function watchOf(
  rules: DetectionRules,
  series: readonly WatchedSeries[],
  seen: (week: WitnessedWeek) => SeriesWeek,
): Lane {
  return () => {
    const watch = createWatch(rules);
    return {
      step: (week) => beyond(watch.step(seen(week)), series, rules),
      reset: () => watch.acknowledge(),
    };
  };
}

function beyond(
  { starting, lo, scale }: WatchStep,
  series: readonly WatchedSeries[],
  { alert }: DetectionRules,
): number {
  if (starting) return -Infinity;
  return Math.max(...series.map((each) => lo[each] / (alert[each === 'total' ? 'total' : 'single'] * scale)));
}
