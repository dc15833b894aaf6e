import type { DetectionRules } from '../../../../src/domain/detection/rules.js';
import { createWatch, type SeriesWeek } from '../../../../src/domain/detection/watch.js';
import type { Detector } from './detector.js';

/** The product's watch as it is, with its own limits: 1 in a week with a watch (or an alert), else 0. */
export function jointWatch(rules: DetectionRules, strength: 'watch' | 'alert'): Detector<SeriesWeek> {
  return {
    name: strength,
    start: () => {
      const watch = createWatch(rules);
      return {
        step: (week) => {
          const { starting, low } = watch.step(week);
          return !starting && (low?.strength === 'alert' || low?.strength === strength) ? 1 : 0;
        },
        reset: () => watch.acknowledge(),
      };
    },
  };
}

/** Between the 0 and the 1 of a watch that has limits of its own. */
export const itsOwnLimits = 0.5;
