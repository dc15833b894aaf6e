import type { JudgedBy } from '../domain/assignment.js';
import {
  categoriesOfRole,
  firstLevel,
  heldLevel,
  judgedBy,
  levelOf,
  openLevels,
  type HeldLevel,
} from '../domain/lookup.js';
import type { Category, Framework, Level } from '../domain/framework.js';
import { weekOf, type WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { frameworkOn, judgeAssignments } from './judge-assignments.js';

/** What a week is judged by. */
export async function assignmentAt(deps: Deps, mirror: Mirror, week: WeekKey): Promise<JudgedBy> {
  return judgedBy(await judgeAssignments(deps, mirror), week);
}

/** The same without anything of the person's own: what the level asks of everybody. */
export async function publishedAt(deps: Deps, mirror: Mirror, week: WeekKey): Promise<JudgedBy> {
  return assignmentAt(deps, withoutOwn(mirror), week);
}

/** A mirror that reads as if nothing were the person's own. */
export function withoutOwn(mirror: Mirror): Mirror {
  const { own: _own, ...profile } = mirror.profile;
  return { ...mirror, profile };
}

/**
 * The framework of the week under way and the level that is held in it. Without a mirror it is the one that is valid, and
 * the level that it offers first.
 */
export async function heldNow(
  deps: Deps,
  mirror: Mirror | undefined,
): Promise<{ readonly week: WeekKey; readonly framework: Framework; readonly level: Level }> {
  const week = weekOf(deps.now(), mirror?.profile.zone ?? 'UTC');
  if (mirror === undefined) {
    const framework = await frameworkOn(deps, week);
    return { week, framework, level: firstLevel(framework) };
  }
  const { framework, level } = await assignmentAt(deps, mirror, week);
  return { week, framework, level: levelOf(framework, level) };
}

/** The level a week is judged by. */
export async function levelAt(deps: Deps, mirror: Mirror, week: WeekKey): Promise<HeldLevel> {
  const { framework, level } = await assignmentAt(deps, mirror, week);
  return heldLevel(framework, level);
}

/** The kinds of work that a week's role knows, without retired ones. */
export async function categoriesAt(deps: Deps, mirror: Mirror, week: WeekKey): Promise<readonly Category[]> {
  const { framework, level: key } = await assignmentAt(deps, mirror, week);
  return categoriesOfRole(framework, levelOf(framework, key).role);
}

/** A level to pick, with the name of its role. */
export interface LevelToPick extends Level {
  readonly roleName: string;
}

/** The roles and levels somebody can pick from, in the order of the framework that is valid now. */
export async function readLevels(deps: Deps): Promise<readonly LevelToPick[]> {
  const framework = await frameworkOn(deps, weekOf(deps.now(), 'UTC'));
  return openLevels(framework).map((level) => toPick(framework, level));
}

function toPick({ roles }: Framework, level: Level): LevelToPick {
  return { ...level, roleName: roles.find(({ key }) => key === level.role)?.name ?? level.role };
}

/** The same for somebody who has joined: a level they hold stays theirs, also when it is given no more. */
export async function levelsToPick(deps: Deps, mirror: Mirror): Promise<readonly LevelToPick[]> {
  const [open, judges] = await Promise.all([readLevels(deps), judgeAssignments(deps, mirror)]);
  const held = new Map<string, LevelToPick>();
  for (const { framework, level } of judges) held.set(level, toPick(framework, levelOf(framework, level)));
  const others = [...held.values()].filter(({ key }) => open.every((level) => level.key !== key));
  return [...open, ...others.map((level) => ({ ...level, retired: true as const }))];
}
