// What the bundled Inter can paint, in both weights: Latin with its accents, Greek, Cyrillic, common signs.
const covered =
  /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u0148\u014A-\u017F\u0218-\u021B\u0384-\u038A\u038C\u038E-\u03A1\u03A3-\u03CE\u0400-\u0479\u0490-\u049D\u04A0-\u04FF\u1E00-\u1E9B\u1E9E-\u1EFF\u2010-\u2027\u202F-\u2033\u2039\u203A\u20AC\u20B4\u20BD\u2122\u2190-\u2199\u2212\u2248\u2260\u2264\u2265]*$/u;

const pictographs =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]|\u20E3|\uFE0F/gu;
const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
// Signs that Unicode counts as pictographs and everybody else as plain letters.
const plain = /[©®™↔↕↖-↙]/u;

/**
 * The text as a chart may show it: without emoji and invisible signs, on one line. Absent when nothing is left or
 * when it needs letters the bundled font lacks (CJK, Arabic, Hebrew ...): boxes would be worse than silence, and the
 * same words stand beside the picture and in its alt text.
 */
export function drawableText(text: string): string | undefined {
  const cleaned = text
    .normalize('NFC')
    .replaceAll(/[\t\n\r]+/gu, ' ')
    .replaceAll(pictographs, (sign) => (plain.test(sign) ? sign : ''))
    .replaceAll(invisible, '')
    .replaceAll(/ {2,}/gu, ' ')
    .trim();
  return cleaned.length > 0 && covered.test(cleaned) ? cleaned : undefined;
}
