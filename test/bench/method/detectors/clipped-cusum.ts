import type { DetectionRules } from '../../../../src/domain/detection/rules.js';
import { createWatch } from '../../../../src/domain/detection/watch.js';
import type { Detector } from './detector.js';

/** Ours: the product's own watch on one series. Its threshold is what the sum is held against after the scale of the series. */
export function clippedCusum(rules: DetectionRules): Detector {
  return {
    name: 'ours: clipped CUSUM',
    start: () => {
      const watch = createWatch(rules);
      return {
        step: ({ value }) => {
          const { starting, lo, scale } = watch.step({ total: value });
          return starting ? -Infinity : lo.total / scale;
        },
        reset: () => watch.acknowledge(),
      };
    },
  };
}
