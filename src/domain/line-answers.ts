import { dimensions, perDimension } from './dimension.js';
import type { PerDimension } from './dimension.js';
import type { Entry, Guess, ReadingChange } from './entry.js';
import type { LineReading } from './line-context.js';
import { successorsOf } from './line-successors.js';

/** Most occurrences of one line. */
const most = 30;

/**
 * Applies a person's answer: what they say of the reach is no longer assumed, guesses they answered are settled,
 * a count stays within 1 to 30 and is 1 for outcomes and impacts, and a kind leaves with its dimension.
 */
export function changeEntry(entry: Entry, change: ReadingChange): Entry {
  const changed = settle(entry, change);
  return change.reach === undefined ? changed : { ...changed, reachAssumed: false };
}

/** As `changeEntry`, without taking the change for an answer about the reach. */
export function settle<T extends LineReading>(reading: T, change: ReadingChange): T {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as ReadingChange;
  const changed: T = { ...reading, ...given };
  const moved = changed.dimension !== reading.dimension;
  if ((moved && given.category === undefined) || ('category' in change && change.category === undefined))
    delete changed.category;
  if (given.category !== undefined) delete changed.tag;
  const event = changed.dimension === 'outcome' || changed.dimension === 'impact';
  changed.count = event ? 1 : Math.min(most, Math.max(1, Math.round(changed.count) || 1));
  changed.guesses = reading.guesses.filter((guess) => !isAnswered(guess, change, moved));
  return changed;
}

/**
 * The entries of an edited week. A line whose typed text did not change keeps its id and every answer
 * (same dimension, duplicates matched one to one). One that is evidently an old line in other words keeps its id and what
 * it came from, and is read anew; anything else is new. What another person said stays said when only the words around
 * its link were changed.
 */
export function mergeLines(previous: readonly Entry[], readings: readonly LineReading[], newId: () => string): Entry[] {
  const known = new Map<string, Entry[]>();
  for (const entry of previous) {
    const same = known.get(placeOf(entry));
    if (same) same.push(entry);
    else known.set(placeOf(entry), [entry]);
  }
  const kept = new Map(readings.map((reading) => [reading, known.get(placeOf(reading))?.shift()]));
  const gone = [...known.values()].flat();
  const before = successorsOf(
    gone,
    readings.filter((reading) => kept.get(reading) === undefined),
  );
  const merged = readings.map((reading): Entry => {
    const same = kept.get(reading);
    if (same !== undefined) return same;
    const { id = newId(), cameFrom } = before.get(reading) ?? {};
    return { ...reading, id, ...(cameFrom && { cameFrom }) };
  });
  const said = new Set(gone.flatMap(({ evidence, link }) => (evidence === 'corroborated' ? (link ?? []) : [])));
  return merged.map((entry) =>
    entry.link !== undefined && said.has(entry.link) ? { ...entry, evidence: 'corroborated' } : entry,
  );
}

/** The text of each box as typed, one line an entry: what the edit form shows. */
export function boxesOf(entries: readonly Entry[]): PerDimension<string> {
  const typedIn = new Map(dimensions.map((dimension) => [dimension, [] as string[]]));
  for (const entry of entries) typedIn.get(entry.dimension)?.push(entry.typed);
  return perDimension((dimension) => (typedIn.get(dimension) ?? []).join('\n'));
}

function isAnswered(guess: Guess, change: ReadingChange, moved: boolean): boolean {
  return (
    guess.about in change ||
    (guess.about === 'dimension' && 'category' in change) ||
    (moved && guess.about === 'category')
  );
}

function placeOf(reading: LineReading): string {
  return `${reading.dimension}\n${reading.typed.trim()}`;
}
