import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { columnsOfText } from '../../src/charts/text-columns.js';
import { textGaps } from '../../src/charts/text-gaps.js';

const gap = (above: number, name = 'Jun 2026') => ({ name, above, isSame: Math.abs(above) < 0.25, shown: `${above}` });

describe('gaps over the years', () => {
  test('stand left of the line below it and right of it above, each as long as it is', () => {
    expect(textGaps([gap(-1.2, 'Dec 2024'), gap(0.1), gap(4), gap(-4), gap(0.25)])).toEqual([
      'Dec 2024 ···██│····· -1.2',
      'Jun 2026 ·····│····· 0.1',
      'Jun 2026 ·····│█████ 4',
      'Jun 2026 █████│····· -4',
      'Jun 2026 ·····│█···· 0.25',
    ]);
    expect(textGaps([])).toEqual([]);
  });

  test('fit a phone, whatever they are, and keep the line in one column', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 1, maxLength: 40 }), (all) => {
        const lines = textGaps(
          all.map((above, index) => ({ ...gap(above, index % 2 === 0 ? 'Sept. 2024' : 'Mai 2024'), shown: '-3,9' })),
        );
        expect(lines.every((line) => columnsOfText(line) <= 32)).toBe(true);
        expect(new Set(lines.map((line) => columnsOfText(line.slice(0, line.indexOf('│'))))).size).toBe(1);
      }),
    );
  });
});
