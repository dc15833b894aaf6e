import { sinceAlways, type Assignment } from '../assignment.js';
import { mondayOf, type Day } from '../week.js';
import { openingOf, type JourneyNote } from './journey-note.js';

/** A level that the weeks are held against from a day on; without one it always held. */
export interface Station {
  readonly kind: 'station';
  readonly day?: Day;
  readonly level: string;
  readonly company?: string;
}

export type JourneyItem = JourneyNote | Station;

/** What can be listed on its own. */
export const listedKinds = ['accomplishment', 'struggle', 'job', 'review', 'station'] as const;
export type ListedKind = (typeof listedKinds)[number];

/**
 * Everything in one line, the newest first; what has no day comes last. The opening that counts stands above the line and is
 * not in it; earlier ones are.
 *
 * @param only one kind alone
 */
export function lineOf(
  notes: readonly JourneyNote[],
  assignments: readonly Assignment[],
  only?: ListedKind,
): readonly JourneyItem[] {
  const opening = openingOf(notes);
  const stations = assignments.map(({ level, validFrom, company }): Station => {
    const since = validFrom <= sinceAlways ? {} : { day: mondayOf(validFrom) };
    return { kind: 'station', ...since, level, ...(company === undefined ? {} : { company }) };
  });
  return [...notes.filter((note) => note !== opening), ...stations]
    .filter(({ kind }) => only === undefined || kind === only)
    .toSorted((one, other) => (other.day ?? '').localeCompare(one.day ?? ''));
}
