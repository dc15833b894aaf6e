import { describe, expect, test } from '@jest/globals';
import { droughtOf, silenceOf } from '../../../src/domain/detection/drought.js';
import { replay } from '../../../src/domain/replay.js';
import { timelineOf } from '../../../src/domain/timeline.js';
import { addWeeks } from '../../../src/domain/week.js';
import { careers } from './careers.js';
import { referenceDrought } from './drought.js';

describe.each(careers)('the silences of the career $seed', (career) => {
  test.each([2, 3] as const)('are those of METHOD.md at the end of every third week: box %i', (box) => {
    const dimension = box === 2 ? 'outcome' : 'impact';
    for (let key = addWeeks(career.first, 2); key <= career.last; key = addWeeks(key, 3)) {
      const { booking } = replay(timelineOf(career.history, career.assignments, key), []);
      const silence = silenceOf(booking, dimension);
      const second = referenceDrought(career, key, box);
      expect([key, silence === undefined]).toEqual([key, second === undefined]);
      if (silence === undefined || second === undefined) continue;
      const named = (index: number | undefined) =>
        index === undefined ? undefined : booking.timeline.weeks[index]?.week;
      expect({
        key,
        from: silence.from > booking.timeline.last ? addWeeks(key, 1) : named(silence.from),
        watched: named(silence.watchedFrom),
        alert: named(silence.alertFrom),
      }).toEqual({
        key,
        from: second.from,
        watched: second.tenthFrom,
        alert: second.strength === 'alert' ? second.thirtiethFrom : undefined,
      });
      expect(silence.weeks).toBeCloseTo(second.weeks, 9);
      expect(silence.perWeek).toBeCloseTo(second.perWeek, 9);
      expect(silence.fullWeeks).toBeCloseTo(second.fullWeeks, 9);
      expect(droughtOf(booking, dimension)?.strength).toBe(second.strength);
    }
  });
});
