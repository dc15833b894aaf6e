import type { CheckIn } from '../check-in.js';
import type { Entry } from '../entry.js';
import { mondayOf } from '../week.js';
import type { Exported } from './exported.js';

type Cell = string | number | undefined;

const columns: readonly (readonly [name: string, cell: (week: CheckIn, entry: Entry | undefined) => Cell])[] = [
  ['week', ({ week }) => week],
  ['monday', ({ week }) => mondayOf(week)],
  ['state', ({ state }) => state],
  ['availability', ({ availability }) => availability],
  ['own_read', ({ ownRead }) => ownRead],
  ['next', ({ next }) => next],
  ['dimension', (_, entry) => entry?.dimension],
  ['line', (_, entry) => entry?.typed],
  ['count', (_, entry) => entry?.count],
  ['size', (_, entry) => entry?.size],
  ['ownership', (_, entry) => entry?.ownership],
  ['evidence', (_, entry) => entry?.evidence],
  ['reach', (_, entry) => entry?.reach],
  ['result', (_, entry) => entry?.result],
  ['durability', (_, entry) => entry?.durability],
  ['category', (_, entry) => entry?.category],
  ['tag', (_, entry) => entry?.tag],
  ['link', (_, entry) => entry?.link],
  ['saved_at', ({ savedAt }) => savedAt],
];

// Excel takes a file for UTF-8 only with it.
const byteOrderMark = '\ufeff';

/** One line of a week on a row of RFC 4180; a week without lines has a row of its own. */
export function csvOf({ checkIns }: Exported): string {
  const rows = checkIns.flatMap((checkIn) =>
    (checkIn.entries.length === 0 ? [undefined] : checkIn.entries).map((entry) =>
      columns.map(([, cell]) => cell(checkIn, entry)),
    ),
  );
  const lines = [columns.map(([name]) => name), ...rows].map((row) => row.map(cellOf).join(','));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

/** What a spreadsheet would take for a formula gets an apostrophe in front; wide forms count as well. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/u;

function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  if (cell === undefined) return '';
  const safe = formulaStart.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
