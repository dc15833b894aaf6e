import type { CheckIn } from '../check-in.js';
import { dimensions, type Dimension } from '../dimension.js';
import type { Entry } from '../entry.js';
import type { LineRef } from '../line-ref.js';
import { weeksBetween, type WeekKey } from '../week.js';
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
  return history.flatMap(({ week, entries }) =>
    entries.flatMap((entry) =>
      (entry.cameFrom ?? []).flatMap((ref): Link[] => {
        const from = lines.get(nameOf(ref));
        return from !== undefined && isForward(from.entry.dimension, entry.dimension)
          ? [{ from, to: { week, entry } }]
          : [];
      }),
    ),
  );
}

/** Whole weeks from each output to the first outcome that came of it, the shortest first; those that have none are left out. */
export function lagsOf(links: readonly Link[]): readonly number[] {
  const first = new Map<string, number>();
  for (const { from, to } of links) {
    if (from.entry.dimension !== 'output' || to.entry.dimension !== 'outcome') continue;
    const lag = Math.max(0, weeksBetween(from.week, to.week));
    const name = nameOf({ week: from.week, entry: from.entry.id });
    first.set(name, Math.min(lag, first.get(name) ?? lag));
  }
  return [...first.values()].toSorted((a, b) => a - b);
}

/** Hypotheses as they hang on the weeks now: one whose line is not there is orphaned, and hangs again once the line is back. */
export function hangOn(hypotheses: readonly Hypothesis[], history: readonly CheckIn[]): readonly Hypothesis[] {
  const lines = linesIn(history);
  return hypotheses.map((hypothesis) => {
    const { orphaned: _before, ...hanging } = hypothesis;
    return lines.has(nameOf(hypothesis.of)) ? hanging : { ...hanging, orphaned: true };
  });
}

function linesIn(history: readonly CheckIn[]): ReadonlyMap<string, LineInWeek> {
  return new Map(
    history.flatMap(({ week, entries }) =>
      entries.map((entry) => [nameOf({ week, entry: entry.id }), { week, entry }] as const),
    ),
  );
}

function nameOf({ week, entry }: LineRef): string {
  return `${week} ${entry}`;
}
