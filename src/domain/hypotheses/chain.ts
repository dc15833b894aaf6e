import type { CheckIn } from '../check-in.js';
import { dimensions, type Dimension } from '../dimension.js';
import type { Entry } from '../entry.js';
import type { LineRef } from '../line-ref.js';
import { weeksBetween, type WeekKey } from '../week.js';
import { resultOf } from './close.js';
import type { Hypothesis } from './hypothesis.js';

/** A line of a week that something came of, and the line that came of it. */
export interface Link {
  readonly from: LineInWeek;
  readonly to: LineInWeek;
}

export interface LineInWeek {
  readonly week: WeekKey;
  readonly entry: Entry;
}

/** Input → output → outcome → impact, one or more steps at once; never back, so no chain can close into a ring. */
export function isForward(from: Dimension, to: Dimension): boolean {
  return dimensions.indexOf(from) < dimensions.indexOf(to);
}

/**
 * The chain links of all weeks. Links attribute and never change points. One whose line is gone, or that points back since
 * a line was moved to another box, is passed over; it counts again when the line is back.
 *
 * @param history check-ins in any order
 */
export function linksOf(history: readonly CheckIn[]): readonly Link[] {
  const lines = linesIn(history);
  const known = byName(lines);
  return lines.flatMap((to) =>
    (to.entry.cameFrom ?? []).flatMap((ref): Link[] => {
      const from = known.get(nameOf(ref));
      return from !== undefined && isForward(from.entry.dimension, to.entry.dimension) ? [{ from, to }] : [];
    }),
  );
}

/** Which line came of which, for the words beside a line. */
export interface Chains {
  /** Whether these are the lines of all weeks: then a line that is not among them was removed. */
  readonly of: 'all' | 'some';
  readonly lines: ReadonlyMap<string, LineInWeek>;
  /** What came of a line, by its name; the earliest week first. */
  readonly became: ReadonlyMap<string, readonly LineInWeek[]>;
}

/** @param lines in any order */
export function chainsOf(lines: readonly LineInWeek[], of: Chains['of']): Chains {
  const became = new Map<string, LineInWeek[]>();
  const linked = lines.filter(({ entry }) => entry.cameFrom !== undefined);
  for (const line of linked.toSorted((one, other) => one.week.localeCompare(other.week))) {
    for (const ref of line.entry.cameFrom ?? []) became.set(nameOf(ref), [...(became.get(nameOf(ref)) ?? []), line]);
  }
  return { of, lines: byName(lines), became };
}

/** The lines that a line came of; only the week is left of one that is not among the known ones. */
export function originsOf(
  { cameFrom = [] }: Pick<Entry, 'cameFrom'>,
  { lines }: Chains,
): readonly { readonly week: WeekKey; readonly entry: Entry | undefined }[] {
  return cameFrom.map((ref) => ({ week: ref.week, entry: lines.get(nameOf(ref))?.entry }));
}

/** What came of a line, the earliest week first. */
export function becameOf({ week, entry }: LineInWeek, { became }: Chains): readonly LineInWeek[] {
  return became.get(nameOf({ week, entry: entry.id })) ?? [];
}

/** Whole weeks from each output to the first outcome that came of it, the shortest first; those that have none, or a missed one, are left out. */
export function lagsOf(links: readonly Link[]): readonly number[] {
  const first = new Map<string, number>();
  for (const { from, to } of links) {
    if (from.entry.dimension !== 'output' || to.entry.dimension !== 'outcome' || to.entry.result === 'missed') continue;
    const lag = Math.max(0, weeksBetween(from.week, to.week));
    const name = nameOf({ week: from.week, entry: from.entry.id });
    first.set(name, Math.min(lag, first.get(name) ?? lag));
  }
  return [...first.values()].toSorted((a, b) => a - b);
}

/**
 * Hypotheses as they hang on the weeks now: one whose line is not there is orphaned, and hangs again once the line is back;
 * what was looked at came out as its line says now, since that is where a slip is mended.
 */
export function hangOn(hypotheses: readonly Hypothesis[], history: readonly CheckIn[]): readonly Hypothesis[] {
  const all = linesIn(history);
  const lines = byName(all);
  const said = new Map(all.map(({ entry }) => [entry.id, entry]));
  return hypotheses.map((hypothesis) => {
    const { orphaned: _before, closed, ...rest } = hypothesis;
    const hanging: Hypothesis = { ...rest, ...(closed && { closed: asSaid(closed, said) }) };
    return lines.has(nameOf(hypothesis.of)) ? hanging : { ...hanging, orphaned: true };
  });
}

type Closed = NonNullable<Hypothesis['closed']>;

/** The line may stand in another week than it was noted in. Only of an outcome the result is said: another box says nothing of it. */
function asSaid(closed: Closed, said: ReadonlyMap<string, Entry>): Closed {
  const line = closed.came && said.get(closed.came.entry);
  return line?.dimension === 'outcome' ? { ...closed, result: resultOf[line.result] } : closed;
}

/**
 * The weeks in which the lines that say what came stand or wait, by the id of their hypothesis. One that is not among them
 * was removed: nothing says any more that it came.
 *
 * @param lines those of all weeks and those that still wait for theirs: a waiting line may be left for another week
 */
export function cameWeeksOf(
  hypotheses: readonly Hypothesis[],
  lines: readonly { readonly week: WeekKey; readonly id: string }[],
): ReadonlyMap<string, WeekKey> {
  const known = new Map(lines.map(({ week, id }) => [id, week]));
  return new Map(
    hypotheses.flatMap(({ id, closed }) => {
      const week = closed?.came && known.get(closed.came.entry);
      return week === undefined ? [] : [[id, week] as const];
    }),
  );
}

/** Looked at, and the line that says what came was removed. */
export function isLost({ id, closed }: Hypothesis, cameWeeks: ReadonlyMap<string, WeekKey>): boolean {
  return closed?.came !== undefined && !cameWeeks.has(id);
}

/** Every line with its week, in the order of the weeks. */
export function linesIn(history: readonly CheckIn[]): readonly LineInWeek[] {
  return history.flatMap(({ week, entries }) => entries.map((entry) => ({ week, entry })));
}

function byName(lines: readonly LineInWeek[]): ReadonlyMap<string, LineInWeek> {
  return new Map(lines.map((line) => [nameOf({ week: line.week, entry: line.entry.id }), line]));
}

function nameOf({ week, entry }: LineRef): string {
  return `${week} ${entry}`;
}
