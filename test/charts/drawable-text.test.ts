import { describe, expect, test } from '@jest/globals';
import { drawableText } from '../../src/charts/drawing/drawable-text.js';
import { bundledFonts } from '../../src/charts/fonts.js';
import { codePointsOf } from './font-coverage.js';

describe('Text on a chart', () => {
  test('has a glyph in both bundled fonts for every code point that is let through', () => {
    const { regular, semiBold } = bundledFonts();
    const [light, bold] = [codePointsOf(regular), codePointsOf(semiBold)];
    const missing: string[] = [];
    let drawn = 0;
    for (let point = 0x21; point <= 0x1f9ff; point += 1) {
      if (point >= 0xd800 && point <= 0xdfff) continue;
      const letter = drawableText(String.fromCodePoint(point));
      if (letter === undefined) continue;
      drawn += 1;
      const needed = Array.from(letter, (sign) => sign.codePointAt(0) ?? 0);
      if (!needed.every((code) => light.has(code) && bold.has(code))) missing.push(point.toString(16));
    }

    expect(missing).toEqual([]);
    expect(drawn).toBeGreaterThan(800);
  });

  test.each([
    ['Shipped 🚀 twice 👩🏽‍💻', 'Shipped twice'],
    ['Füße, Łódź, Ελλάδα, Привет', 'Füße, Łódź, Ελλάδα, Привет'],
    ['one\n\ttwo', 'one two'],
    ['a\u202Eb\u200Fc', 'abc'],
    ['40 → 3, ≈ 9 % − “fine”', '40 → 3, ≈ 9 % − “fine”'],
    ['<!channel> & `x`', '<!channel> & `x`'],
    ['e\u0301t\u00E9', 'été'],
  ])('%p is drawn as %p', (typed, drawn) => {
    expect(drawableText(typed)).toBe(drawn);
  });

  test.each(['あなたは', 'مرحبا', 'שלום', '🚀', '', '   ', 'Senior シニア'])(
    '%p is left to the words beside the picture',
    (typed) => {
      expect(drawableText(typed)).toBeUndefined();
    },
  );
});
