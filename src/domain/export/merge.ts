import type { CheckIn } from '../check-in.js';
import { dimensions, perDimension, type Dimension } from '../dimension.js';
import type { Hypothesis } from '../hypotheses/hypothesis.js';
import { openingOf, saidIn, saysSomething, type JourneyNote } from '../journey/journey-note.js';
import type { Issue } from '../signals/issue.js';
import type { Told } from '../told.js';
import type { WeekKey } from '../week.js';
import type { Exported, Waiting } from './exported.js';
import { isSameLine } from './known-lines.js';

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

/** Open questions of a file that are not here, under their id or under another one. */
export function unknownIssues(here: readonly Issue[], file: readonly Issue[]): readonly Issue[] {
  const known = new Set(here.flatMap((issue) => [issue.id, nameOfIssue(issue)]));
  return file.filter((issue) => !known.has(issue.id) && !known.has(nameOfIssue(issue)));
}

/** The same for what outputs should change. */
export function unknownHypotheses(here: readonly Hypothesis[], file: readonly Hypothesis[]): readonly Hypothesis[] {
  const known = new Set(here.flatMap((one) => [one.id, nameOfHypothesis(one)]));
  return file.filter((one) => !known.has(one.id) && !known.has(nameOfHypothesis(one)));
}

/**
 * Notes of a file that are not here, under their id or under another one. An opening that was skipped is news only where
 * none is here; one that says something else stands beside the one that is here.
 */
export function unknownNotes(here: readonly JourneyNote[], file: readonly JourneyNote[]): readonly JourneyNote[] {
  const known = new Set(here.flatMap((note) => [note.id, saidIn(note)]));
  return file.filter((note) => {
    if (note.kind === 'opening' && !saysSomething(note) && openingOf(here) !== undefined) return false;
    return !known.has(note.id) && !known.has(saidIn(note));
  });
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

function nameOfTold({ at, week, question, forecast, signal, late, expectation, rise, version, fit }: Told): string {
  return JSON.stringify([at, week, question, forecast, signal, late, expectation, rise, version, fit]);
}

function nameOfIssue({ kind, about, onset, text }: Issue): string {
  return JSON.stringify([kind, about, onset, text]);
}

function nameOfHypothesis({ of, expects, made, due }: Hypothesis): string {
  return JSON.stringify([of.week, expects, made, due]);
}

/** Which question a review became differs from mirror to mirror. */
function nameOfText({ week, entries }: { readonly week: WeekKey; readonly entries: CheckIn['entries'] }): string {
  return JSON.stringify([week, entries.map(({ dimension, typed }) => [dimension, typed])]);
}
