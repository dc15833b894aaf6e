import { describe, expect, test } from '@jest/globals';
import { reflect } from '../../../src/domain/reflect.js';
import { addWeeks } from '../../../src/domain/week.js';
import { boxesAt, levelAt, saturated, shown } from '../reference.js';
import { careers } from './careers.js';

const dimensions = ['input', 'output', 'outcome', 'impact'] as const;

describe.each(careers)('the career $seed', ({ first, last, history, assignments, levels }) => {
  const byWeek = new Map(history.map((checkIn) => [checkIn.week, checkIn]));

  test.each([-45, -29, -17, -8, -3, 0])(
    'has the boxes and the place that the second calculation gives, %i weeks before its end',
    (back) => {
      const key = addWeeks(last, back);
      const seen = history.filter((checkIn) => checkIn.week <= key);
      const { dimensions: views, standing } = reflect(seen, assignments, key);
      const known = new Map([...byWeek].filter(([each]) => each <= key));
      const boxes = boxesAt(key, first, known, levels);
      const { weights } = levelAt(levels, key);
      let r = 0;
      let weighed = 0;
      for (let at = 0; at < 4; at++) {
        const view = views[dimensions[at]!];
        const box = boxes[at]!;
        expect(view.credited).toBeCloseTo(box.credited, 9);
        expect(view.assumed ?? 0).toBeCloseTo(box.assumed, 9);
        expect(view.expected).toBeCloseTo(box.expected, 9);
        if (box.expected === 0) continue;
        const u = (box.credited + box.assumed) / box.expected;
        expect(view.attainment).toBeCloseTo(u, 9);
        r += weights[at]! * saturated(u);
        weighed += weights[at]!;
      }
      if (standing !== undefined) expect(standing.percent).toBeCloseTo(shown(r / weighed), 9);
    },
  );
});
