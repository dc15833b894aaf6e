import { columnsOfText, pad } from './text-columns.js';

const cells = 12;
const filled = '█';
const open = '·';

/** One bar of a review's chart. */
export interface ReviewRow {
  readonly name: string;
  /** On a scale of 1 to 5. */
  readonly step: number;
}

/** Reviews as lines of at most 32 columns for a monospaced block: under its day each has a bar for whoever placed the weeks. */
export function textReviews(
  reviews: readonly { readonly day: string; readonly rows: readonly ReviewRow[] }[],
): string[] {
  const columns = Math.max(0, ...reviews.flatMap(({ rows }) => rows.map(({ name }) => columnsOfText(name))));
  return reviews.flatMap(({ day, rows }) => [
    day,
    ...rows.map(({ name, step }) => `${pad(name, columns, 'end')} ${barOf(step)}`),
  ]);
}

function barOf(step: number): string {
  const share = Math.min(1, Math.max(0, (step - 1) / 4));
  // The lowest place is a place as well.
  const length = Math.max(1, Math.round(share * cells));
  return filled.repeat(length) + open.repeat(cells - length);
}
