import type { Assignment } from './assignment.js';
import type { Framework } from './framework.js';
import { areEqual, hasBeginning, inOrder, tidied, withCompany } from './level-change.js';
import { addWeeks, type WeekKey } from './week.js';

/** A role and level in one company, from a week to a week. */
export interface Station extends Assignment {
  /** The last week that is held against it; absent for the one that goes on. */
  readonly to?: WeekKey;
  /** The next one is in another company: months without a job may lie between, so nobody knows when this one ended. */
  readonly isLeft?: true;
  /** It began with a day that somebody named. */
  readonly isDated: boolean;
}

/** Everything somebody worked as, newest first. */
export function stationsOf(assignments: readonly Assignment[]): readonly Station[] {
  const known = inOrder(assignments);
  return known
    .map((one, index) => {
      const next = known[index + 1];
      return {
        ...one,
        isDated: hasBeginning(one),
        ...(next && { to: addWeeks(next.validFrom, -1) }),
        ...(next && isElsewhere(one, next) && { isLeft: true as const }),
      };
    })
    .toReversed();
}

/** A company that was not named is another one where its bar rose as in a new one. */
function isElsewhere(one: Assignment, next: Assignment): boolean {
  return one.company !== next.company || next.ramp === 'new-company';
}

/** What changes about a station. `at` is the Monday it began with until now. */
export type StationEdit =
  | { readonly edit: 'move'; readonly at: WeekKey; readonly to: WeekKey }
  | {
      readonly edit: 'level';
      readonly at: WeekKey;
      readonly level: string;
      readonly company?: string | undefined;
      readonly slowly: boolean;
    }
  | { readonly edit: 'remove'; readonly at: WeekKey }
  | {
      readonly edit: 'earlier';
      readonly level: string;
      readonly company?: string | undefined;
      readonly from: WeekKey;
      /** The first week of what came after it. */
      readonly until: WeekKey;
    };

/**
 * Why an edit is none: the station is gone, it is the only one, it would lie behind the one after it or before the one
 * before it, it would end before it begins, nothing would tell it apart from the one beside it, or nothing would differ.
 */
export type StationProblem = 'gone' | 'only-one' | 'behind-next' | 'before-previous' | 'no-time' | 'alike' | 'same';

/** What was said to come after it began in another week than what follows does: which is meant has to be asked. */
export interface OtherStart {
  readonly problem: 'other-start';
  /** The week that is known. */
  readonly begins: WeekKey;
}

/** Why an edit is none. */
export type Refusal = { readonly problem: StationProblem } | OtherStart;

export type Edited = { readonly after: readonly Assignment[] } | Refusal;

/** The assignments after an edit of the list of stations; other stations keep their weeks. */
export function withStationEdited(assignments: readonly Assignment[], edit: StationEdit, framework: Framework): Edited {
  const known = inOrder(assignments);
  const edited = edit.edit === 'earlier' ? withEarlier(known, edit) : editedAt(known, edit);
  if ('problem' in edited) return edited;
  const after = tidied(edited.after, framework, firstTouched(edit));
  // Made one with its neighbour, one of the two would begin on a day that nobody named.
  if (edit.edit === 'earlier' && after.length < edited.after.length) return { problem: 'alike' };
  return areEqual(known, after) ? { problem: 'same' } : { after };
}

/** The Monday before which an edit leaves everything as it is. */
function firstTouched(edit: StationEdit): WeekKey {
  if (edit.edit === 'earlier') return edit.from;
  return edit.edit === 'move' && edit.to < edit.at ? edit.to : edit.at;
}

function editedAt(known: readonly Assignment[], edit: Exclude<StationEdit, { readonly edit: 'earlier' }>): Edited {
  const place = known.findIndex(({ validFrom }) => validFrom === edit.at);
  const station = known[place];
  if (station === undefined) return { problem: 'gone' };
  const replaced = (by: readonly Assignment[]): Edited => ({ after: known.toSpliced(place, 1, ...by) });
  switch (edit.edit) {
    case 'move': {
      const [before, next] = [known[place - 1], known[place + 1]];
      if (next !== undefined && edit.to >= next.validFrom) return { problem: 'behind-next' };
      if (before !== undefined && edit.to <= before.validFrom) return { problem: 'before-previous' };
      return replaced([{ ...station, validFrom: edit.to }]);
    }
    case 'level': {
      const { level, company, slowly } = edit;
      const rises = station.ramp === 'none' ? ('promotion' as const) : station.ramp;
      return replaced([withCompany({ ...station, level, ramp: slowly ? rises : 'none' }, company)]);
    }
    case 'remove':
      return known.length === 1 ? { problem: 'only-one' } : replaced([]);
  }
}

/**
 * A station that nobody wrote down yet, in its place. What follows it keeps the beginning that is known; what counted around
 * it goes on after it, and the first one, which had no day, begins on the day that was said.
 */
function withEarlier(
  known: readonly Assignment[],
  { level, company, from, until }: Extract<StationEdit, { readonly edit: 'earlier' }>,
): Edited {
  if (from >= until) return { problem: 'no-time' };
  const next = known.find((one) => hasBeginning(one) && one.validFrom >= from);
  if (next?.validFrom === from) return { problem: 'behind-next' };
  const resumed = known.findLast(({ validFrom }) => validFrom <= until);
  const isMoved = next !== undefined && (resumed === undefined || until > next.validFrom);
  if (isMoved) return { problem: 'other-start', begins: next.validFrom };
  if (resumed === undefined) return { problem: 'gone' };
  return {
    after: [
      ...known.filter((one) => one.validFrom < from && (hasBeginning(one) || one !== resumed)),
      withCompany({ level, validFrom: from, ramp: 'none' }, company),
      // Cut out of the middle of what counted, it rises from nowhere.
      { ...resumed, validFrom: until, ramp: resumed.validFrom < until ? 'none' : resumed.ramp },
      ...known.filter(({ validFrom }) => validFrom > until && validFrom > resumed.validFrom),
    ],
  };
}
