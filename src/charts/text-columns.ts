const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const wide =
  /(?![0-9#*©®™])\p{Emoji_Presentation}|\uFE0F|\p{Regional_Indicator}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
/** Letters of one column each that join with nothing: most lines, and much faster than looking for letters. */
const narrow = /^[ -~\u00a1-\u00ff\u2010-\u2027\u2190-\u2193\u2500-\u25fc]*$/;

/** Columns a text takes in a monospaced block: 2 for CJK and emoji, 1 for other letters with their accents. */
export function columnsOfText(text: string): number {
  if (narrow.test(text)) return text.length;
  return graphemes(text).reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0);
}

/** At most `columns` columns of the text on one line, ending in an ellipsis when something was cut off. */
export function cut(text: string, columns: number): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (columnsOfText(line) <= columns) return line;
  const kept: string[] = [];
  for (const letter of graphemes(line)) {
    if (columnsOfText(kept.join('') + letter) > columns - 1) break;
    kept.push(letter);
  }
  return `${kept.join('').trimEnd()}…`;
}

/** Fills up with spaces at the `start` or `end`. */
export function pad(text: string, columns: number, at: 'start' | 'end'): string {
  const spaces = ' '.repeat(Math.max(0, columns - columnsOfText(text)));
  return at === 'start' ? spaces + text : text + spaces;
}

function graphemes(text: string): string[] {
  return Array.from(letters.segment(text), ({ segment }) => segment);
}
