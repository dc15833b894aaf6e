import type { DetectionRules } from '../../../../src/domain/detection/rules.js';
import { createWatch, type WatchStep } from '../../../../src/domain/detection/watch.js';

/** A way to notice that something has fallen. The same weeks give the same answers. */
export interface Detector<Week = JudgedWeek> {
  readonly name: string;
  /** Begins with the first week of somebody. */
  start(): Run<Week>;
}

export interface Run<Week = JudgedWeek> {
  /** How much this week speaks for a fall; an alarm when above the threshold. −∞ while it is still learning. */
  step(week: Week): number;
  /** An alarm was raised and seen: what led to it does not count again. */
  reset(): void;
}

/** A week with what the product knows of it: all detectors are held against the same baseline. */
export interface JudgedWeek {
  readonly value: number;
  /** Deviation from the person's own baseline in its sd; undefined in the learning weeks. */
  readonly z: number | undefined;
}

/** Judges weeks one after another by the product's own baseline. */
export function judged(values: readonly number[], rules: DetectionRules): JudgedWeek[] {
  const watch = createWatch(rules);
  return values.map((value) => {
    const step: WatchStep = watch.step({ total: value });
    const usual = step.judged.total;
    return { value, z: step.starting || usual === undefined ? undefined : (value - usual.mean) / usual.sd };
  });
}
