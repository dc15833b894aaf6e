import type { Assignment } from '../assignment.js';
import type { Category, Framework } from '../framework.js';
import type { WeekKey } from '../week.js';
import type { OwnKind, OwnLayer, OwnQuarter } from './own-layer.js';

/** What of a person's layers makes the framework of a stretch of weeks. */
export interface OwnPart extends Pick<OwnLayer, 'renamed' | 'hidden' | 'points' | 'windowWeeks'> {
  readonly added: readonly OwnKind[];
  readonly quarter?: Pick<OwnQuarter, 'level' | 'counts'>;
}

/**
 * What is a person's own in a week. What a number rests on (points, windows, counts) is that of the layer that is valid on
 * the week's Monday, so that no change reaches back; what is only said and offered (kinds, names, what is hidden) is that of
 * the newest layer, so that a line of last week can be of a kind that was added today.
 *
 * @param layers oldest first
 * @param assignment whose level is judged that week
 */
export function ownPartAt(
  layers: readonly OwnLayer[],
  week: WeekKey,
  assignment: Pick<Assignment, 'level' | 'validFrom'>,
): OwnPart | undefined {
  const newest = layers.at(-1);
  if (newest === undefined) return undefined;
  const valid = layers.findLast(({ from }) => from <= week);
  const priced = new Map(valid?.added.map(({ key, points }) => [key, points]));
  const quarter = quarterFor(valid?.quarter, assignment);
  return {
    added: newest.added.map(({ points: _points, ...kind }) => {
      const points = priced.get(kind.key);
      return points === undefined ? kind : { ...kind, points };
    }),
    renamed: newest.renamed,
    hidden: newest.hidden,
    points: valid?.points ?? {},
    ...(valid?.windowWeeks && { windowWeeks: valid.windowWeeks }),
    ...(quarter && { quarter }),
  };
}

/** Kinds whose points of one occurrence are the person's own, by key. */
export function ownPointsOf({ added, points }: Pick<OwnPart, 'added' | 'points'>): readonly string[] {
  return [...added.filter((kind) => kind.points !== undefined).map(({ key }) => key), ...Object.keys(points)];
}

/** Counts of one's own end with the level they were made for. */
function quarterFor(
  quarter: OwnQuarter | undefined,
  { level, validFrom }: Pick<Assignment, 'level' | 'validFrom'>,
): OwnPart['quarter'] {
  if (quarter === undefined || quarter.level !== level || validFrom > quarter.since) return undefined;
  return { level, counts: quarter.counts };
}

/** What of a layer a number of one week rests on. */
export interface OwnBar {
  /** Points of kinds of the framework, and of kinds of one's own, by key. */
  readonly points: OwnLayer['points'];
  readonly kinds: ReadonlyMap<string, number | undefined>;
  /** Keys of kinds that were not offered then: their points move nothing that is still to be written. */
  readonly hidden: readonly string[];
  readonly quarter?: OwnPart['quarter'];
}

export function ownBarAt(
  layers: readonly OwnLayer[],
  week: WeekKey,
  assignment: Pick<Assignment, 'level' | 'validFrom'>,
): OwnBar {
  const valid = layers.findLast(({ from }) => from <= week);
  const quarter = quarterFor(valid?.quarter, assignment);
  return {
    points: valid?.points ?? {},
    kinds: new Map(valid?.added.map(({ key, points }) => [key, points])),
    hidden: valid?.hidden ?? [],
    ...(quarter && { quarter }),
  };
}

/** Whether what a week asks, or what a kind counts in it, is the person's own; how far back weeks are read moves no bar. */
export function isOwnBar({ points, kinds, hidden, quarter }: OwnBar, { categories }: Framework): boolean {
  const isOffered = ({ key, retired }: Category) => retired !== true && Object.hasOwn(points, key);
  const own = [
    ...categories.filter(isOffered).map(({ key }) => key),
    ...[...kinds].flatMap(([key, worth]) => (worth === undefined ? [] : [key])),
  ];
  return quarter !== undefined || own.some((key) => !hidden.includes(key));
}

/**
 * Whether a week is held against the same as the weeks before it. How far back the weeks are read and what kinds are called
 * leaves that as it is, and so does a kind that is new, whatever its points: no line before it is of that kind.
 */
export function isSameOwnBar(before: OwnBar, next: OwnBar): boolean {
  const keeps = [...before.kinds].every(([key, points]) => !next.kinds.has(key) || next.kinds.get(key) === points);
  return keeps && sortedText(before.points) === sortedText(next.points) && isSameQuarter(before, next);
}

function isSameQuarter({ quarter: one }: OwnBar, { quarter: other }: OwnBar): boolean {
  return one?.level === other?.level && sortedText(one?.counts ?? {}) === sortedText(other?.counts ?? {});
}

function sortedText(record: Readonly<Record<string, number>>): string {
  return JSON.stringify(Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
