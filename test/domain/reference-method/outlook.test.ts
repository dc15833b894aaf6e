import { describe, expect, test } from '@jest/globals';
import { forecastEvents } from '../../../src/domain/forecast/event-forecast.js';
import { forecastOf } from '../../../src/domain/forecast/forecast-of.js';
import { defaultForecast } from '../../../src/domain/forecast/rules.js';
import { forecastMean, forecastWindow } from '../../../src/domain/forecast/smoothing.js';
import { replay } from '../../../src/domain/replay.js';
import { timelineOf } from '../../../src/domain/timeline.js';
import { addWeeks } from '../../../src/domain/week.js';
import { careers } from './careers.js';
import { goldenSeries } from './golden-series.js';
import { referenceOutlook } from './outlook.js';
import { referenceMeanOf, referenceWindow } from './window.js';

const horizons = [4, 9, 12, 13, 20, 26, 40, 52];

test.each(goldenSeries)('the mean of the score’s window as it will be agrees for $name', ({ total }) => {
  for (let length = 6; length <= total.length; length += 16) {
    const known = total.slice(0, length);
    for (const horizon of horizons) {
      const window = referenceWindow(known, horizon);
      const made = forecastWindow(known, horizon, 13, defaultForecast);
      expect(made?.level).toBeCloseTo(window.level, 9);
      expect(made?.half).toBeCloseTo(window.half, 9);
      const seven = referenceMeanOf(known, horizon, Math.min(horizon, 7));
      const mean = forecastMean(known, horizon, defaultForecast, Math.min(horizon, 7));
      expect(mean?.level).toBeCloseTo(seven.level, 9);
      expect(mean?.half).toBeCloseTo(seven.half, 9);
    }
  }
});

describe.each(careers)('the outlook of the career $seed', (career) => {
  test('is the one that METHOD.md gives, at every horizon', () => {
    let compared = 0;
    for (let key = addWeeks(career.first, 6), at = 0; key <= career.last; key = addWeeks(key, 5), at += 1) {
      const horizon = horizons[at % horizons.length] ?? 12;
      const replayed = replay(timelineOf(career.history, career.assignments, key), []);
      const made = forecastOf(replayed, horizon);
      const second = referenceOutlook(career, key, horizon);
      expect([key, made === undefined]).toEqual([key, second === undefined]);
      if (made === undefined || second === undefined) continue;
      compared += 1;
      expect(made.percent).toBeCloseTo(second.percent, 9);
      expect(made.low).toBeCloseTo(second.low, 9);
      expect(made.high).toBeCloseTo(second.high, 9);
      expect(made.highOpen).toBe(second.open);
      for (const [band, chance] of made.chances.entries()) expect(chance).toBeCloseTo(second.chances[band] ?? NaN, 9);
      for (const [box, dimension] of (['outcome', 'impact'] as const).entries()) {
        const ahead = second.events[box];
        const said = made.events[dimension];
        expect(said.mean).toBeCloseTo(ahead?.count ?? NaN, 9);
        expect([said.low, said.high]).toEqual([ahead?.low, ahead?.high]);
        const window = forecastEvents(replayed.booking, dimension, horizon);
        expect(window?.mean).toBeCloseTo(ahead?.a ?? NaN, 9);
        expect(window?.variance).toBeCloseTo(ahead?.variance ?? NaN, 9);
      }
    }
    expect(compared).toBeGreaterThan(4);
  });
});
