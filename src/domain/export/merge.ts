import type { CheckIn } from '../check-in.js';
import { dimensions, perDimension, type Dimension } from '../dimension.js';
import type { Told } from '../told.js';
import type { WeekKey } from '../week.js';
import type { Exported, Waiting } from './exported.js';

/**
 * A week as it is after taking in the same week of a file. What is here stays: only lines it does not have are added, and
 * only where there are lines already. Undefined when nothing is to be added.
 */
export function mergeWeek(here: CheckIn | undefined, file: CheckIn): CheckIn | undefined {
  if (here === undefined) return file;
  // Left out, away, counted as quiet: the person said what the week was.
  if (here.state !== 'logged') return undefined;
  const unknown = file.entries.filter(
    (entry) => !here.entries.some((known) => known.id === entry.id || isSameLine(known, entry)),
  );
  return unknown.length === 0 ? undefined : { ...here, entries: [...here.entries, ...unknown] };
}

/**
 * What waits for a week after taking in what waited for it in a file; undefined when nothing is to be added.
 * Lines that the week or its form has already are not doubled.
 */
export function mergeWaiting(
  here: Waiting | undefined,
  file: Waiting,
  week: CheckIn | undefined,
  newId: () => string,
): Waiting | undefined {
  if (here === undefined && week === undefined) return file;
  const known = [
    ...(week?.entries ?? []).map(({ dimension, typed }) => ({ dimension, line: typed })),
    ...(here === undefined ? [] : linesOf(here)),
  ];
  const isKnown = (line: Line) =>
    known.some((one) => one.dimension === line.dimension && one.line.trim() === line.line.trim());
  const noted = file.noted.filter((note) => !isKnown(note) && !here?.noted.some(({ id }) => id === note.id));
  const typed = boxLinesOf(file).filter((line) => !isKnown(line));
  if (noted.length + typed.length === 0) return undefined;
  // A form on screen shows its own text only: what comes from elsewhere is noted, and joins the week.
  const added = [...noted, ...typed.map((line) => ({ id: newId().slice(0, 8), ...line }))];
  if (here === undefined) return { week: file.week, boxes: perDimension(() => ''), noted: added };
  return { ...here, noted: [...here.noted, ...added] };
}

/** What a file says the person was told that is not known here. */
export function unknownTold(here: readonly Told[], file: readonly Told[]): readonly Told[] {
  const known = new Set(here.map(nameOfTold));
  return file.filter((told) => !known.has(nameOfTold(told)));
}

/** Losing texts of a file that neither wait here nor stand in their week. */
export function unknownUnchosen(here: Exported, file: Exported): readonly CheckIn[] {
  const texts = new Set([...here.unchosen, ...here.checkIns].map(nameOfText));
  return file.unchosen.filter((losing) => !texts.has(nameOfText(losing)));
}

/** Fixes of a file for words that nothing is remembered for here. */
export function unknownCorrections(here: Exported['corrections'], file: Exported['corrections']) {
  return Object.fromEntries(Object.entries(file).filter(([words]) => !Object.hasOwn(here, words)));
}

interface Line {
  readonly dimension: Dimension;
  readonly line: string;
}

function isSameLine(one: CheckIn['entries'][number], other: CheckIn['entries'][number]): boolean {
  return one.dimension === other.dimension && one.typed.trim() === other.typed.trim();
}

function linesOf(waiting: Waiting): readonly Line[] {
  return [...waiting.noted, ...boxLinesOf(waiting)];
}

function boxLinesOf({ boxes }: Waiting): readonly Line[] {
  return dimensions.flatMap((dimension) =>
    boxes[dimension]
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ dimension, line })),
  );
}

function nameOfTold({ at, week, question }: Told): string {
  return `${at} ${week} ${question ?? 'place'}`;
}

function nameOfText({ week, entries }: { readonly week: WeekKey; readonly entries: CheckIn['entries'] }): string {
  return JSON.stringify([week, entries.map(({ dimension, typed }) => [dimension, typed])]);
}
