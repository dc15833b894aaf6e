import type { Assignment, JudgedBy } from './assignment.js';
import type { Framework } from './framework.js';
import { categoriesOfRole, levelOf } from './lookup.js';
import type { WeekKey } from './week.js';

/** A published framework and the Monday it counts from. */
export interface Published {
  readonly framework: Framework;
  readonly startsOn: WeekKey;
}

/** How much of full time somebody works, from a Monday on. */
export interface AgreedShare {
  readonly from: WeekKey;
  /** Above 0, up to 1. */
  readonly share: number;
}

/**
 * Who judges which weeks: every assignment, cut where another framework version or another share of full time begins. A
 * version that is added changes no week before its Monday.
 *
 * @param assignments in any order; of two that begin together the later in the list counts
 * @param versions in any order
 * @param shares in any order; full time before the first
 * @throws when no version has the level of an assignment
 */
export function judgesOf(
  assignments: readonly Assignment[],
  versions: readonly Published[],
  shares: readonly AgreedShare[] = [],
): readonly JudgedBy[] {
  const known = oneForEachMonday(assignments);
  const judges: JudgedBy[] = [];
  for (const [place, assignment] of known.entries()) {
    const end = known[place + 1]?.validFrom;
    for (const from of cutsOf(assignment, end, versions, shares)) {
      const framework = versionAt(versions, from, assignment.level);
      const share = shareAt(shares, from);
      const before = judges.at(-1);
      if (before?.assignedFrom === assignment.validFrom && before.framework === framework && before.share === share) {
        continue;
      }
      const stretch = { ...assignment, validFrom: from, assignedFrom: assignment.validFrom, framework, share };
      judges.push({ ...stretch, barSince: before && asksTheSame(before, stretch) ? before.barSince : from });
    }
  }
  return judges;
}

/** Whether two stretches are held against the same bar. */
export function isSameBar(one: JudgedBy, other: JudgedBy): boolean {
  return one.barSince === other.barSince;
}

/** The same stretches held against one level of one framework, without a ramp. */
export function asOneBar(judges: readonly JudgedBy[], framework: Framework, level: string): readonly JudgedBy[] {
  const from = judges.map(({ validFrom }) => validFrom).toSorted()[0];
  if (from === undefined) return [];
  return judges.map((judge) => ({ ...judge, framework, level, ramp: 'none', assignedFrom: from, barSince: from }));
}

/** Mondays inside an assignment from which something else judges, its own first. */
function cutsOf(
  { validFrom }: Assignment,
  end: WeekKey | undefined,
  versions: readonly Published[],
  shares: readonly AgreedShare[],
): readonly WeekKey[] {
  const begin = [...versions.map(({ startsOn }) => startsOn), ...shares.map(({ from }) => from)];
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

function shareAt(shares: readonly AgreedShare[], week: WeekKey): number {
  let found: AgreedShare | undefined;
  for (const each of shares) {
    if (each.from <= week && (found === undefined || each.from >= found.from)) found = each;
  }
  return found?.share ?? 1;
}

function asksTheSame(one: Omit<JudgedBy, 'barSince'>, other: Omit<JudgedBy, 'barSince'>): boolean {
  return (
    one.level === other.level &&
    one.company === other.company &&
    barOf(one.framework, one.level) === barOf(other.framework, other.level)
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
  const { title: _title, statements: _statements, reachExpected: _reach, horizon: _horizon, ...asked } = level;
  const { version: _version, name: _name, levels: _levels, coverage: _coverage, whatIf: _whatIf, ...rest } = framework;
  const categories = categoriesOfRole(framework, level.role).map(
    ({ name: _name, definition: _definition, anchors: _anchors, evidenceHint: _hint, words: _words, ...counted }) =>
      counted,
  );
  return { ...rest, bands: framework.bands.edges, categories, asked };
}
