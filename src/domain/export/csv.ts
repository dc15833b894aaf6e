import type { CheckIn } from '../check-in.js';
import type { Entry } from '../entry.js';
import { hangOn } from '../hypotheses/chain.js';
import type { Hypothesis } from '../hypotheses/hypothesis.js';
import { openingQuestions, type JourneyNote } from '../journey/journey-note.js';
import type { Issue } from '../signals/issue.js';
import { mondayOf, weekOfDay } from '../week.js';
import type { Exported } from './exported.js';

type Cell = string | number | undefined;

/** Names of the kinds that the person added, by key. */
type OwnNames = ReadonlyMap<string, string>;

const columns: readonly (readonly [
  name: string,
  cell: (week: CheckIn, entry: Entry | undefined, ownNames: OwnNames) => Cell,
])[] = [
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
  ['category', (_, entry, ownNames) => ownNames.get(entry?.category ?? '') ?? entry?.category],
  ['tag', (_, entry) => entry?.tag],
  ['link', (_, entry) => entry?.link],
  ['saved_at', ({ savedAt }) => savedAt],
  ['came_from', (_, entry) => entry?.cameFrom?.map(({ week, entry: id }) => `${week} ${id}`).join('; ')],
];

/** What is no line of a week has columns of its own behind those of the lines, and begins with the week it began in. */
const ownColumns = [
  'kind',
  'began',
  'seen',
  'acted',
  'due',
  'probability',
  'over',
  'end',
  'plan',
  'company',
  'surprise',
] as const;

type OwnCells = Readonly<Partial<Record<(typeof ownColumns)[number] | 'week' | 'dimension' | 'line', Cell>>>;

function ofIssue({ kind, about, text, onset, aware, acted, resolved, resolution, plan }: Issue): OwnCells {
  const ends = { over: resolved, end: resolution, plan };
  return { week: weekOfDay(onset), dimension: about, line: text, kind, began: onset, seen: aware, acted, ...ends };
}

function ofHypothesis({ of, dimension, expects, made, due, probability, closed, measure }: Hypothesis): OwnCells {
  const ends = { over: closed?.on, end: closed?.result, plan: measure };
  return { week: of.week, dimension, line: expects, kind: 'hypothesis', began: made, due, probability, ...ends };
}

/** The texts of a note stand a row each; a review's rating is how it ended. */
function ofNote(note: JourneyNote): readonly OwnCells[] {
  const { kind, day } = note;
  const cells = { week: weekOfDay(day), kind, began: day };
  switch (kind) {
    case 'opening':
      return openingQuestions.flatMap((name) =>
        note[name] === undefined ? [] : [{ ...cells, kind: name, line: note[name] }],
      );
    case 'job':
      return [{ ...cells, line: note.text, over: note.to }];
    case 'accomplishment':
      return [{ ...cells, line: note.text }];
    case 'struggle':
      return [{ ...cells, line: note.text, plan: note.tried }];
    case 'review': {
      const { from, to, text, company, rating, scale, surprise } = note;
      const end = rating === undefined ? undefined : `${rating} of ${scale?.size ?? ''}`;
      return [{ week: weekOfDay(from), kind, line: text, began: from, over: to, seen: day, end, company, surprise }];
    }
  }
}

// Excel takes a file for UTF-8 only with it.
const byteOrderMark = '\ufeff';

/**
 * One line of a week on a row of RFC 4180; a week without lines has a row of its own. Open questions, hypotheses and the
 * notes of the career follow.
 */
export function csvOf({ checkIns, own, issues, hypotheses, journey }: Exported): string {
  const ownNames = new Map(own.at(-1)?.added.map(({ key, name }) => [key, name]));
  const rows = checkIns.flatMap((checkIn) =>
    (checkIn.entries.length === 0 ? [undefined] : checkIn.entries).map((entry) => [
      ...columns.map(([, cell]) => cell(checkIn, entry, ownNames)),
      ...ownColumns.map(() => undefined),
    ]),
  );
  const names = [...columns.map(([name]) => name), ...ownColumns];
  const others = [
    ...issues.map(ofIssue),
    ...hangOn(hypotheses, checkIns).map(ofHypothesis),
    ...journey.flatMap(ofNote),
  ].map((cells) => names.map((name) => (cells as Readonly<Record<string, Cell>>)[name]));
  const lines = [names, ...rows, ...others].map((row) => row.map(cellOf).join(','));
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
