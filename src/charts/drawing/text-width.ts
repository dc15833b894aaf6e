// Layout happens before there is a canvas, so it estimates: advance widths of Inter Regular in em, rounded to a twentieth.
const widths: ReadonlyMap<string, number> = new Map(
  (
    [
      [0.28, "Iijl !',.:;`\u00A0\u202F"],
      [0.36, '()/[\\]ft|'],
      [0.4, '1r'],
      [0.45, '-^_{}'],
      [0.5, '*?'],
      [0.56, '7JLacksvxyz'],
      [0.61, '235689EFbdeghnopqu'],
      [0.65, '#$&+04<=>BKPRSTZ~–'],
      [0.7, 'ADVXY'],
      [0.75, 'CGHNOQU'],
      [0.8, 'w'],
      [0.9, 'Mm'],
      [0.97, '@%W'],
    ] as const
  ).flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
);

/** Estimated width in pixels, within about a tenth of what Inter measures for a line of words. */
export function textWidth(text: string, size: number, weight: 400 | 600): number {
  const letters = Array.from(text.normalize('NFD').replaceAll(/\p{M}/gu, ''));
  const em = letters.reduce((sum, letter) => sum + (widths.get(letter) ?? otherWidth(letter)), 0);
  return em * size * (weight === 600 ? 1.035 : 1);
}

/** Letters beyond ASCII: Greek and Cyrillic run about as wide as ours. */
function otherWidth(letter: string): number {
  return letter === letter.toLowerCase() ? 0.6 : 0.72;
}

/**
 * Breaks between words into at most `maxLines` lines of about the same length, so that no single word is left alone.
 * What does not fit stays on the last line and is cut when drawn.
 */
export function wrap(text: string, size: number, weight: 400 | 600, width: number, maxLines: number): string[] {
  const fewest = broken(text, size, weight, width, maxLines);
  const fits = fewest.every((line) => textWidth(line, size, weight) <= width);
  if (!fits || fewest.length === 1) return fewest;
  for (let narrower = width / 2; narrower < width; narrower += 8) {
    const lines = broken(text, size, weight, narrower, fewest.length);
    if (lines.every((line) => textWidth(line, size, weight) <= narrower)) return lines;
  }
  return fewest;
}

function broken(text: string, size: number, weight: 400 | 600, width: number, maxLines: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    const joins = textWidth(longer, size, weight) <= width || lines.length === maxLines;
    if (last !== undefined && joins) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
