import type { WeekKey } from './week.js';

/** When a published version counts: never, from a later Monday on, now, or no longer. */
export interface VersionCourse {
  readonly version: number;
  readonly startsOn: WeekKey;
  /** `never` where another version counts already on the Monday it was to start on. */
  readonly state: 'never' | 'planned' | 'now' | 'over';
  /** The week from whose Monday another version counts; absent where none is published, or where it never counts. */
  readonly until?: WeekKey;
  /** The version that counts in its place, from `until` on or, where it never counts, on its own Monday already. */
  readonly replacedBy?: number;
}

/**
 * The course of every version, in the order given. In each week the highest version that has begun counts; whether it has a
 * person's level is not looked at. @param week the one that runs
 */
export function courseOf(
  versions: readonly { readonly version: number; readonly startsOn: WeekKey }[],
  week: WeekKey,
): readonly VersionCourse[] {
  return versions.map(({ version, startsOn }) => {
    const higher = versions.filter((other) => other.version > version);
    const instead = highestOn(higher, startsOn);
    if (instead !== undefined) return { version, startsOn, state: 'never', replacedBy: instead };
    const until = higher.map((other) => other.startsOn).toSorted()[0];
    const state = startsOn > week ? 'planned' : until === undefined || until > week ? 'now' : 'over';
    const replacedBy = until && highestOn(higher, until);
    return { version, startsOn, state, ...(until && { until }), ...(replacedBy && { replacedBy }) };
  });
}

/** The versions that never count once another one starts in that week, the earliest first. */
export function passedOver(
  versions: readonly { readonly version: number; readonly startsOn: WeekKey }[],
  startsOn: WeekKey,
): readonly VersionCourse[] {
  return courseOf(versions, startsOn).filter((each) => each.state !== 'never' && each.startsOn >= startsOn);
}

/** The newest version as long as it begins after a week: what begins before it takes its place. */
export function plannedAfter(
  versions: readonly { readonly version: number; readonly startsOn: WeekKey }[],
  week: WeekKey,
): VersionCourse | undefined {
  return passedOver(versions, week).findLast(({ startsOn }) => startsOn > week);
}

function highestOn(
  versions: readonly { readonly version: number; readonly startsOn: WeekKey }[],
  week: WeekKey,
): number | undefined {
  const begun = versions.filter(({ startsOn }) => startsOn <= week).map(({ version }) => version);
  return begun.length === 0 ? undefined : Math.max(...begun);
}
