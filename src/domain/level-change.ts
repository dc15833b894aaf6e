import { sinceAlways, type Assignment } from './assignment.js';
import type { Framework } from './framework.js';
import { isOnTheWayTo } from './ladder.js';
import { addDays, addWeeks, mondayOf, weekOfDay, type Day, type WeekKey } from './week.js';

/**
 * What a change is: up, to another company or into another role from a week on; or a correction, of the last change
 * (`last-change`) or of every week (`correction`), because it always was that level.
 */
export const changeKinds = ['promotion', 'new-company', 'another-role', 'last-change', 'correction'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface LevelChange {
  readonly kind: ChangeKind;
  readonly level: string;
  /** The week it counts from; a correction counts from where it lies. */
  readonly week: WeekKey;
  /** The week under way: changes that begin later are no corrections. */
  readonly today: WeekKey;
  /** As it was typed. When nothing was, a new company has no name, and every other change stays in the one there is. */
  readonly company?: string | undefined;
  /** Whether the bar rises slowly where it may. */
  readonly slowly: boolean;
  /** The framework that is valid now: its order of levels says what is up. */
  readonly framework: Framework;
}

/**
 * Why a change is none: nothing would differ (`same`), the company is the one of the weeks before (`same-company`) or has
 * neither a name nor a slow rise to tell it by (`unnamed-company`), or no station begins before it (`before-first`).
 */
export type ChangeProblem = 'same' | 'same-company' | 'unnamed-company' | 'before-first';

export type Changed = { readonly after: readonly Assignment[] } | { readonly problem: ChangeProblem };

/**
 * The assignments after a change of level, company or role. A change from a week on draws a line and keeps the weeks before
 * and the changes after it; two changes in one week are the later one, and a level that goes on is one station. A correction
 * leaves no line and no slow rise behind, so changing and taking back in one week leaves nothing.
 *
 * @param assignments in any order
 * @throws when there is none
 */
export function withLevel(assignments: readonly Assignment[], change: LevelChange): Changed {
  const known = inOrder(assignments);
  const first = known[0];
  if (first === undefined) throw new Error('Nobody has a level to change.');
  const reachesBack = change.kind === 'correction' || change.kind === 'last-change';
  const problem = reachesBack ? undefined : problemOf(known, change);
  if (problem !== undefined) return { problem };
  const after = tidied(changedBy(known, change), change.framework, reachesBack ? first.validFrom : change.week);
  return areEqual(known, after) ? { problem: 'same' } : { after };
}

function problemOf(known: readonly Assignment[], change: LevelChange): ChangeProblem | undefined {
  const { kind, level, company, slowly, week } = change;
  const before = known.findLast(({ validFrom }) => validFrom < week);
  // Weeks before the first station are held against it: a change there would reach behind its own day.
  if (before === undefined) return 'before-first';
  if (kind !== 'new-company') return undefined;
  if (company !== undefined && company === before.company) return 'same-company';
  const isTold = slowly || level !== before.level || company !== before.company;
  return isTold ? undefined : 'unnamed-company';
}

function changedBy(known: readonly Assignment[], change: LevelChange): readonly Assignment[] {
  const { kind, level, week, slowly, today } = change;
  const begun = known.filter(({ validFrom }) => validFrom <= today);
  switch (kind) {
    case 'promotion':
    case 'another-role':
    case 'new-company': {
      const ramp = slowly ? (kind === 'new-company' ? 'new-company' : 'promotion') : 'none';
      const others = known.filter(({ validFrom }) => validFrom !== week);
      const before = kind === 'new-company' ? undefined : known.findLast(({ validFrom }) => validFrom < week);
      return [...others, withCompany({ level, validFrom: week, ramp }, change.company ?? before?.company)];
    }
    case 'last-change': {
      const last = begun.at(-1) ?? known[0];
      if (last === undefined) return known;
      const ramp = slowly ? (last.ramp === 'none' ? 'promotion' : last.ramp) : 'none';
      const mended = withCompany({ ...last, level, ramp }, change.company ?? last.company);
      return known.map((one) => (one === last ? mended : one));
    }
    case 'correction': {
      // Of several companies each keeps its name: which one was typed is not said.
      const isOneCompany = new Set(begun.map(({ company }) => company)).size === 1;
      const mended = (one: Assignment) => ({ ...one, level, ramp: one.ramp === 'promotion' ? 'none' : one.ramp });
      return known.map((one) => {
        if (!begun.includes(one)) return one;
        return isOneCompany ? withCompany(mended(one), change.company ?? one.company) : mended(one);
      });
    }
  }
}

/**
 * Oldest first, without what is no change: the same level in the same company again goes on; and without a slow rise where
 * there is nothing to rise to. What began before `from` stays as it is.
 */
export function tidied(assignments: readonly Assignment[], framework: Framework, from: WeekKey): readonly Assignment[] {
  const stations: Assignment[] = [];
  for (const one of inOrder(assignments)) {
    const before = stations.at(-1);
    if (one.validFrom < from) {
      stations.push(one);
      continue;
    }
    const ramp = one.ramp === 'promotion' && !isRise(before, one.level, framework) ? 'none' : one.ramp;
    const next = { ...one, ramp };
    if (before === undefined || !isSameStation(before, next)) stations.push(next);
  }
  return stations;
}

export function inOrder(assignments: readonly Assignment[]): readonly Assignment[] {
  return assignments.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
}

/** A station with the company that was typed, or none. */
export function withCompany({ company: _company, ...one }: Assignment, company: string | undefined): Assignment {
  return company === undefined ? one : { ...one, company };
}

/** A company that was not named is another one all the same: it is told by its ramp. */
function isSameStation(before: Assignment, next: Assignment): boolean {
  return before.level === next.level && before.company === next.company && next.ramp !== 'new-company';
}

/** Up, or into another role; after a step back there is nothing to rise to. */
function isRise(before: Assignment | undefined, level: string, framework: Framework): boolean {
  if (before === undefined) return false;
  // A level that is not there any more has no place above or below.
  return !isOnTheWayTo(framework, level, before.level);
}

export function areEqual(one: readonly Assignment[], other: readonly Assignment[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ level, validFrom, ramp, company }, index) => {
      const beside = other[index];
      return (
        level === beside?.level && validFrom === beside.validFrom && ramp === beside.ramp && company === beside.company
      );
    })
  );
}

/** How far back and ahead a change may lie. */
const yearsBack = 10;
const weeksAhead = 13;

/** The first and the last day that a change may have, seen from today. */
export function changeDays(today: Day): { readonly first: Day; readonly last: Day } {
  const first = `${Number(today.slice(0, 4)) - yearsBack}${today.slice(4)}`;
  return {
    // Of a 29 February, the day after the one that the other year does not have.
    first: first.endsWith('-02-29') ? addDays(`${first.slice(0, 4)}-02-28`, 1) : first,
    last: addDays(mondayOf(addWeeks(weekOfDay(today), weeksAhead)), 6),
  };
}

/** What is wrong with a day; undefined when a change may have it. */
export function problemOfDay(day: Day, today: Day): 'too-old' | 'too-far' | undefined {
  const { first, last } = changeDays(today);
  if (day < first) return 'too-old';
  return day > last ? 'too-far' : undefined;
}

/** Whether a station has a beginning that somebody named. */
export function hasBeginning({ validFrom }: Pick<Assignment, 'validFrom'>): boolean {
  return validFrom > sinceAlways;
}
