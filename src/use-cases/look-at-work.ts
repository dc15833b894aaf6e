import { workViewOf, type WorkView } from '../domain/coverage/work-view.js';
import { coverageOf, type StatementCoverage } from '../domain/coverage/coverage.js';
import type { PerDimension } from '../domain/dimension.js';
import type { Framework, Level } from '../domain/framework.js';
import type { Reflection } from '../domain/reflection.js';
import type { OwnUse } from '../domain/own-layer/own-use.js';
import { levelsIn, readLevelPair } from '../domain/level-pair.js';
import { isOpenLevel, openLevels } from '../domain/lookup.js';
import type { WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { assignmentAt, heldNow, withoutOwn } from './level-at.js';
import { reflectOnWeeks, type Reflected } from './reflect-on-week.js';

/** What the weeks show of the work, and the framework that says so. */
export interface WorkLook {
  readonly reflection: Reflection;
  readonly view: WorkView;
  readonly framework: Framework;
}

export async function lookAtWork(deps: Deps, mirror: Mirror): Promise<WorkLook> {
  const { reflection, history, assignments } = await reflectOnWeeks(deps, mirror);
  return {
    reflection,
    view: workViewOf(history, assignments, reflection.week),
    framework: reflection.assignment.framework,
  };
}

/** Two levels with what the lines show of each. */
export interface LevelsLook {
  readonly one: ShownLevel;
  readonly other: ShownLevel;
  readonly levels: readonly Level[];
  readonly isUnread: boolean;
  /** What was typed and names no level. */
  readonly unknown?: string | undefined;
  readonly consistentWeeks: number;
  readonly isJoined: boolean;
  /** What is asked of the person instead, and of which level. */
  readonly own?: { readonly level: string; readonly counts: NonNullable<OwnUse['counts']> };
}

interface ShownLevel {
  readonly level: Level;
  readonly statements: PerDimension<readonly StatementCoverage[]>;
}

/**
 * @param mirror undefined for somebody without one, who reads the same without anything of their own
 * @param said what was typed, or two keys that were chosen; a key that is gone meanwhile counts as nothing
 */
export async function compareLevels(
  deps: Deps,
  mirror: Mirror | undefined,
  said: string | { readonly one: string; readonly other: string },
): Promise<LevelsLook> {
  const { week, framework, level: own } = await heldNow(deps, mirror && withoutOwn(mirror));
  const { history, counts } = await readOwn(deps, mirror, week);
  const { levels, coverage } = framework;
  const shown = (level: Level): ShownLevel => ({ level, statements: coverageOf(history, level, framework, week) });
  const named = (wanted: string) => levels.find((level) => level.key === wanted);
  const [one, other] = typeof said === 'string' ? [] : [named(said.one), named(said.other)];
  const pair =
    one !== undefined && other !== undefined
      ? { one, other, isUnread: false, unknown: undefined }
      : readLevelPair(typeof said === 'string' ? said : '', framework, own);
  return {
    one: shown(pair.one),
    other: shown(pair.other),
    levels: levels.filter((level) => isOpenLevel(framework, level) || level === pair.one || level === pair.other),
    isUnread: pair.isUnread,
    unknown: pair.unknown,
    consistentWeeks: coverage.consistentWeeks,
    isJoined: mirror !== undefined,
    ...(counts && { own: { level: own.key, counts } }),
  };
}

/** What a person's weeks hold, and what is asked of them instead. */
async function readOwn(deps: Deps, mirror: Mirror | undefined, week: WeekKey) {
  if (mirror === undefined) return { history: [] };
  const [{ own }, history] = await Promise.all([
    assignmentAt(deps, mirror, week),
    deps.store.readHistory(mirror.person),
  ]);
  return { history, counts: own?.counts };
}

/** A level that anybody can read, and those that can be picked in its place. */
export interface LevelRead {
  readonly level: Level;
  readonly levels: readonly Level[];
  /** It is the level that the person's own weeks are held against. */
  readonly isOwn: boolean;
  /** What was typed and names no level. */
  readonly unknown?: string | undefined;
}

/**
 * @param mirror undefined for somebody without one
 * @param said a key that was picked, or what was typed; where it names no level it is the own one, or the first that is offered
 */
export async function readLevel(deps: Deps, mirror: Mirror | undefined, said: string): Promise<LevelRead> {
  const { framework, level: held } = await heldNow(deps, mirror && withoutOwn(mirror));
  const open = openLevels(framework);
  const named = framework.levels.find(({ key }) => key === said) ?? levelsIn(said, framework)[0];
  const level = named ?? held;
  return {
    level,
    levels: open.includes(level) ? open : [...open, level],
    isOwn: mirror !== undefined && level.key === held.key,
    ...(named === undefined && said.trim() !== '' && { unknown: said.trim() }),
  };
}

/** How much the lines up to a week show of what a level asks. */
export function shownOf(
  { history }: Reflected,
  level: Level,
  framework: Framework,
  week: WeekKey,
): PerDimension<readonly StatementCoverage[]> {
  return coverageOf(history, level, framework, week);
}
