import { columnsOfText, pad } from './text-columns.js';

/** Cells on each side of the line; a scale of five has four steps from end to end. */
const cells = 5;
const stepsUp = 4;
const filled = '█';
const open = '·';
const line = '│';

/** How far one review lay from what it is held against. */
export interface Gap {
  readonly name: string;
  /** Steps of five: below the line when negative. */
  readonly above: number;
  readonly shown: string;
  /** Too little to be called a difference: no bar is drawn. */
  readonly isSame: boolean;
}

/**
 * Gaps as lines of at most 32 columns for a monospaced block, one a review: `Jun 2026 ···██│····· −1.2`. Left of the line it
 * lay below, right of it above.
 */
export function textGaps(gaps: readonly Gap[]): string[] {
  const columns = Math.max(0, ...gaps.map(({ name }) => columnsOfText(name)));
  return gaps.map((gap) => `${pad(gap.name, columns, 'end')} ${barOf(gap)} ${gap.shown}`);
}

function barOf({ above, isSame }: Gap): string {
  const share = Math.min(1, Math.abs(above) / stepsUp);
  // What is called a difference is one that can be seen.
  const length = isSame ? 0 : Math.max(1, Math.round(share * cells));
  const [bar, rest, none] = [filled.repeat(length), open.repeat(cells - length), open.repeat(cells)];
  return above < 0 ? `${rest}${bar}${line}${none}` : `${none}${line}${bar}${rest}`;
}
