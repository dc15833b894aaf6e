import type { JudgedBy } from './assignment.js';
import type { Dimension } from './dimension.js';
import type { Category, Framework, Level } from './framework.js';
import type { Family } from './role.js';
import type { WeekKey } from './week.js';

/** The level with a key. Throws when the framework has none. */
export function levelOf(framework: Framework, key: string): Level {
  const level = framework.levels.find((candidate) => candidate.key === key);
  if (level === undefined) throw new Error(`Framework version ${framework.version} has no level ${key}.`);
  return level;
}

/** A level as somebody holds it, with what its role says of the words around it. */
export interface HeldLevel extends Level {
  readonly family: Family;
}

/** The level with a key, as somebody holds it. Throws when the framework has none. */
export function heldLevel(framework: Framework, key: string): HeldLevel {
  const level = levelOf(framework, key);
  return { ...level, family: familyOf(framework, level.role) };
}

/** The family of a role; that of the first role where the framework has no such one. */
export function familyOf({ roles }: Framework, role: string): Family {
  return (roles.find(({ key }) => key === role) ?? roles[0])?.family ?? 'ic';
}

/** Offered: neither the level nor its role is retired. */
export function isOpenLevel({ roles }: Framework, { role, retired }: Level): boolean {
  return retired !== true && !roles.some((each) => each.key === role && each.retired === true);
}

/** The levels that are offered, role by role in the framework's order. Whoever holds a retired one keeps it. */
export function openLevels({ roles, levels }: Framework): readonly Level[] {
  return roles.flatMap((role) =>
    role.retired === true ? [] : levels.filter((level) => level.role === role.key && level.retired !== true),
  );
}

/** The first level that is offered; where all are retired, the first there is. */
export function firstLevel(framework: Framework): Level {
  const [first] = [...openLevels(framework), ...framework.levels];
  if (first === undefined) throw new Error(`Framework version ${framework.version} has no level.`);
  return first;
}

const byKey = new WeakMap<Framework, ReadonlyMap<string, Category>>();

/** What each key of a kind means: of a merged kind, the one it is part of now. The same map at every call. */
export function categoriesByKey(framework: Framework): ReadonlyMap<string, Category> {
  const known = byKey.get(framework);
  if (known !== undefined) return known;
  const own = new Map(framework.categories.map((category) => [category.key, category]));
  const meant = new Map([...own].map(([key, category]) => [key, mergedOf(category, own)]));
  byKey.set(framework, meant);
  return meant;
}

/** The key a line counts under: of a merged kind, that of the one it is part of now. */
export function countedUnder(key: string, categories: ReadonlyMap<string, Category>): string {
  return categories.get(key)?.key ?? key;
}

/** Follows what a kind was merged into; a kind whose way leads nowhere stays itself. */
function mergedOf(category: Category, own: ReadonlyMap<string, Category>): Category {
  let meant = category;
  for (let steps = 0; meant.mergedInto !== undefined; steps += 1) {
    const next = own.get(meant.mergedInto);
    if (next === undefined || steps >= own.size) return category;
    meant = next;
  }
  return meant;
}

/** Offered for new lines: neither retired nor merged into another kind. */
export function isOpenKind({ retired, mergedInto }: Pick<Category, 'retired' | 'mergedInto'>): boolean {
  return retired !== true && mergedInto === undefined;
}

/** How many weeks a score looks back for what was done: the longer of the windows of input and output. */
export function scoreWindowOf({ windowWeeks }: Pick<Framework, 'windowWeeks'>): number {
  return Math.max(windowWeeks.input, windowWeeks.output);
}

const openOfRole = new WeakMap<Framework, Map<string, readonly Category[]>>();

/** The open kinds of work of a role, in the framework's order: the same list at every call. */
export function categoriesOfRole(framework: Framework, role: string): readonly Category[] {
  const ofRole = openOfRole.get(framework) ?? new Map<string, readonly Category[]>();
  openOfRole.set(framework, ofRole);
  const open =
    ofRole.get(role) ??
    framework.categories.filter((category) => category.roles.includes(role) && isOpenKind(category));
  ofRole.set(role, open);
  return open;
}

/** The open kinds of work of a role inside a dimension, in the framework's order. */
export function categoriesFor(framework: Framework, role: string, dimension: Dimension): readonly Category[] {
  return categoriesOfRole(framework, role).filter((category) => category.dimension === dimension);
}

/**
 * The assignment valid on a week's Monday: the latest that starts with or before it; before the first, the first.
 * Throws when there is none at all.
 */
export function judgedBy(assignments: readonly JudgedBy[], week: WeekKey): JudgedBy {
  let found: JudgedBy | undefined;
  let earliest: JudgedBy | undefined;
  for (const assignment of assignments) {
    if (earliest === undefined || assignment.validFrom < earliest.validFrom) earliest = assignment;
    if (assignment.validFrom > week) continue;
    if (found === undefined || assignment.validFrom >= found.validFrom) found = assignment;
  }
  const judge = found ?? earliest;
  if (judge === undefined) throw new Error('Nobody can be reflected without a role and level.');
  return judge;
}

/** Lines (input, output) or events (outcome, impact) a level expects in a number of full weeks. */
export function expectedEvents(level: Level, dimension: Dimension, weeks: number): number {
  const { inputPerWeek, outputPerWeek, outcomesPerQuarter, impactsPerQuarter } = level.typicalQuarter;
  const perWeek = {
    input: inputPerWeek,
    output: outputPerWeek,
    outcome: outcomesPerQuarter / quarterWeeks,
    impact: impactsPerQuarter / quarterWeeks,
  };
  return perWeek[dimension] * weeks;
}

/** A quarter is 13 weeks. */
export const quarterWeeks = 13;
