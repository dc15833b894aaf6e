import { describe, expect, test } from '@jest/globals';
import { contrast, palettes } from '../../src/charts/drawing/palette.js';

describe.each(['light', 'dark'] as const)('In the %s theme', (theme) => {
  const palette = palettes[theme];

  test('text reads on the card', () => {
    expect(contrast(palette.ink, palette.background)).toBeGreaterThanOrEqual(14);
    expect(contrast(palette.muted, palette.background)).toBeGreaterThanOrEqual(6.4);
  });

  test('the line and the bars stand out from every zone and from their track', () => {
    for (const zone of palette.zones) expect(contrast(palette.line, zone)).toBeGreaterThanOrEqual(6);
    expect(contrast(palette.bar, palette.track)).toBeGreaterThanOrEqual(4.5);
  });

  test('the numbers of kinds read on their cells, and neighbours differ', () => {
    for (const [index, kind] of palette.kinds.entries()) {
      const best = Math.max(contrast(palette.ink, kind), contrast(palette.background, kind));
      expect(best).toBeGreaterThanOrEqual(4.5);
      const next = palette.kinds[index + 1];
      if (next !== undefined) expect(contrast(kind, next)).toBeGreaterThanOrEqual(1.25);
    }
  });

  test('the rings of missed weeks stand out from the floor they lie on', () => {
    expect(contrast(palette.muted, palette.zones[0])).toBeGreaterThanOrEqual(4.5);
  });
});

test('Contrast is 21 for black on white and 1 for a colour on itself', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21);
  expect(contrast('#3B2E8C', '#3B2E8C')).toBe(1);
});
