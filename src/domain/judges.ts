import { shareAt, type AgreedShare } from './agreed-share.js';
import type { Assignment, JudgedBy } from './assignment.js';
import type { Framework } from './framework.js';
import { levelOf } from './lookup.js';
import type { OwnLayer } from './own-layer/own-layer.js';
import { isOwnBar, isSameOwnBar, ownBarAt, ownPartAt, ownPointsOf, type OwnBar } from './own-layer/own-part.js';
import { ownUseOf, type OwnUse } from './own-layer/own-use.js';
import { withOwn } from './own-layer/with-own.js';
import { addWeeks, type WeekKey } from './week.js';

/** A published framework and the Monday it counts from. */
export interface Published {
  readonly framework: Framework;
  readonly startsOn: WeekKey;
}

/**
 * Who judges which weeks: every assignment, cut where another framework version, another share of full time or another
 * personal layer begins. A version or a layer that is added changes no week before its Monday.
 *
 * @param assignments in any order; of two that begin together the later in the list counts
 * @param versions in any order
 * @param shares in any order; full time before the first
 * @param own a person's layers, oldest first
 * @throws when no version has the level of an assignment
 */
export function judgesOf(
  assignments: readonly Assignment[],
  versions: readonly Published[],
  shares: readonly AgreedShare[] = [],
  own: readonly OwnLayer[] = [],
): readonly JudgedBy[] {
  const known = oneForEachMonday(assignments);
  const begin = [
    versions.map(({ startsOn }) => startsOn),
    shares.map((each) => each.from),
    own.map((each) => each.from),
  ];
  const judges: JudgedBy[] = [];
  let before: Stretch | undefined;
  for (const [place, assignment] of known.entries()) {
    const cuts = cutsOf(assignment, known[place + 1]?.validFrom, begin.flat());
    for (const from of place === 0 ? [...cutsBefore(assignment, [...shares, ...own]), ...cuts] : cuts) {
      const next = stretchOf(assignment, from, versions, shares, own);
      if (before !== undefined && goesOn(before.judge, next.judge)) continue;
      judges.push(
        before && asksTheSame(before, next) ? { ...next.judge, barSince: before.judge.barSince } : next.judge,
      );
      before = { ...next, judge: judges.at(-1) ?? next.judge };
    }
  }
  return judges;
}

/** A stretch, with what its bar is made of. */
interface Stretch {
  readonly judge: JudgedBy;
  readonly published: Framework;
  readonly ownBar: OwnBar;
}

function stretchOf(
  assignment: Assignment,
  from: WeekKey,
  versions: readonly Published[],
  shares: readonly AgreedShare[],
  layers: readonly OwnLayer[],
): Stretch {
  const isBefore = from < assignment.validFrom;
  // The version is that of the assignment's first Monday there.
  const at = isBefore ? assignment.validFrom : from;
  const published = versionAt(versions, at, assignment.level);
  const part = ownPartAt(layers, from, assignment);
  const use = part && ownUseOf(published, part, layers.at(-1) ?? {});
  const points = part === undefined ? [] : ownPointsOf(part);
  const ownBar = ownBarAt(layers, from, assignment);
  return {
    judge: {
      ...assignment,
      ramp: isBefore ? 'none' : assignment.ramp,
      validFrom: from,
      assignedFrom: assignment.validFrom,
      barSince: from,
      framework: withOwn(published, part),
      share: shareAt(shares, from),
      ...(use && { own: use }),
      ...(points.length > 0 && { ownPoints: points }),
      ...(isOwnBar(ownBar, published) && { isOwnBar: true as const }),
    },
    published,
    ownBar,
  };
}

function goesOn(before: JudgedBy, next: JudgedBy): boolean {
  const isOne = before.assignedFrom === next.assignedFrom && before.ramp === next.ramp;
  return isOne && before.framework === next.framework && before.share === next.share;
}

/** Weeks before the first assignment are judged by it, but not by a share or a personal layer that began later than they. */
function cutsBefore({ validFrom }: Assignment, begun: readonly { readonly from: WeekKey }[]): readonly WeekKey[] {
  if (begun.every(({ from }) => from > validFrom)) return [];
  const inside = begun.map(({ from }) => from).filter((from) => from < validFrom);
  return [...new Set([addWeeks(validFrom, -longBefore), ...inside])].toSorted();
}

/** Weeks: no check-in is older. */
const longBefore = 52 * 100;

/** Whether two stretches are held against the same bar. */
export function isSameBar(one: JudgedBy, other: JudgedBy): boolean {
  return one.barSince === other.barSince;
}

/**
 * The same stretches held against one level of the framework that judges one of them, without a ramp; what of that framework
 * is the person's own holds in all of them.
 */
export function asOneBar(judges: readonly JudgedBy[], bar: JudgedBy, level: string): readonly JudgedBy[] {
  const from = judges.map(({ validFrom }) => validFrom).toSorted()[0];
  if (from === undefined) return [];
  const { framework, ownPoints } = bar;
  const own = level === bar.level ? bar.own : withoutCounts(bar.own);
  return judges.map(({ own: _own, ownPoints: _points, ...judge }) => ({
    ...judge,
    framework,
    level,
    ramp: 'none',
    assignedFrom: from,
    barSince: from,
    ...(own && { own }),
    ...(ownPoints && { ownPoints }),
  }));
}

/** Counts were fitted to one level and say nothing of another. */
function withoutCounts(own: OwnUse | undefined): OwnUse | undefined {
  if (own === undefined) return undefined;
  const { counts: _counts, ...rest } = own;
  return rest;
}

/** Mondays inside an assignment from which something else judges, its own first. */
function cutsOf({ validFrom }: Assignment, end: WeekKey | undefined, begin: readonly WeekKey[]): readonly WeekKey[] {
  const inside = begin.filter((week) => week > validFrom && (end === undefined || week < end));
  return [...new Set([validFrom, ...inside])].toSorted();
}

function oneForEachMonday(assignments: readonly Assignment[]): readonly Assignment[] {
  const byMonday = new Map(assignments.map((assignment) => [assignment.validFrom, assignment]));
  return [...byMonday.values()].toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
}

/**
 * The framework that is valid on a Monday: of those that began by then the highest version that has the level. Where none
 * has it, the first one that does.
 */
function versionAt(versions: readonly Published[], week: WeekKey, level: string): Framework {
  const withLevel = versions
    .filter(({ framework }) => framework.levels.some(({ key }) => key === level))
    .toSorted((one, other) => other.framework.version - one.framework.version);
  const valid = withLevel.find(({ startsOn }) => startsOn <= week) ?? withLevel.at(-1);
  if (valid === undefined) throw new Error(`No published framework has the level ${level}.`);
  return valid.framework;
}

function asksTheSame(one: Stretch, other: Stretch): boolean {
  const [before, next] = [one.judge, other.judge];
  return (
    before.level === next.level &&
    before.company === next.company &&
    // A company that was not named is another one all the same.
    (before.assignedFrom === next.assignedFrom || next.ramp !== 'new-company') &&
    isSameOwnBar(one.ownBar, other.ownBar) &&
    barOf(one.published, before.level) === barOf(other.published, next.level)
  );
}

const bars = new WeakMap<Framework, Map<string, string>>();

/** Everything in a framework that a number of this level rests on, as text to compare; words and other levels are left out. */
function barOf(framework: Framework, key: string): string {
  const known = bars.get(framework) ?? new Map<string, string>();
  bars.set(framework, known);
  const bar = known.get(key) ?? JSON.stringify(numbersOf(framework, key));
  known.set(key, bar);
  return bar;
}

function numbersOf(framework: Framework, key: string): unknown {
  const level = levelOf(framework, key);
  const { title: _title, summary: _summary, retired: _retired, statements: _statements, ...expects } = level;
  const { reachExpected: _reach, horizon: _horizon, ...asked } = expects;
  const {
    version: _version,
    name: _name,
    roles: _roles,
    levels: _levels,
    coverage: _coverage,
    whatIf: _whatIf,
    ...rest
  } = framework;
  // A kind that has no points of its own counts like any other line: adding or retiring one moves no bar.
  const categories = framework.categories
    .filter(({ roles, points, mergedInto }) => roles.includes(level.role) && (points ?? mergedInto) !== undefined)
    .map(({ key: kind, points, expectedPerWeek, mergedInto }) => ({ kind, points, expectedPerWeek, mergedInto }));
  return { ...rest, bands: framework.bands.edges, categories, asked };
}
