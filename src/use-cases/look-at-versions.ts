import { changesForLevel, type Change } from '../domain/framework-diff/change.js';
import { diffFrameworks } from '../domain/framework-diff/diff-frameworks.js';
import type { Framework, Level } from '../domain/framework.js';
import { judgedBy, levelOf } from '../domain/lookup.js';
import { ownPartAt } from '../domain/own-layer/own-part.js';
import { withOwn } from '../domain/own-layer/with-own.js';
import type { Reflection } from '../domain/reflection.js';
import { whatIf, type WhatIf } from '../domain/what-if/what-if.js';
import { addWeeks, weekOf, type WeekKey } from '../domain/week.js';
import type { PublishedVersion } from '../storage/store.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { frameworkOn, judgeAssignments } from './judge-assignments.js';
import { reflectOnWeeks, type Reflected } from './reflect-on-week.js';
import { rowOf } from './remember-told.js';
import { swapProfile } from './swap-profile.js';

/** A framework version that the person has not heard of, and that asks or says something else of their level. */
export interface VersionNews {
  readonly version: number;
  readonly startsOn: WeekKey;
  readonly hasBegun: boolean;
}

/** A version beside what judged before it, and the person's weeks under it. */
export interface VersionLook {
  readonly shown: PublishedVersion & { readonly hasBegun: boolean };
  /** Oldest first. */
  readonly versions: readonly PublishedVersion[];
  readonly level: Level;
  /** What differs for that level from the version before; undefined for the first. */
  readonly changes?: readonly Change[];
  /** How many differences are about other levels. */
  readonly others: number;
  readonly reflection: Reflection;
  /** The same weeks, all under this version; absent while they have no place. */
  readonly compared?: WhatIf;
}

/**
 * The newest version that was published since the person joined or last looked, unless nothing differs for their level:
 * then there is nothing to tell.
 */
export async function newsOfVersion(deps: Deps, mirror: Mirror): Promise<VersionNews | undefined> {
  const { consentedAt, versionSeen = 0, zone } = mirror.profile;
  const versions = await deps.frameworks.readVersions();
  const newest = versions.findLast(({ version, publishedAt }) => version > versionSeen && publishedAt > consentedAt);
  if (newest === undefined) return undefined;
  const { version, startsOn } = newest;
  const thisWeek = weekOf(deps.now(), zone);
  const { changes } = await differencesOf(deps, mirror, newest, startsOn > thisWeek ? startsOn : thisWeek);
  // The first version is no news to anybody.
  if (changes === undefined || changes.length === 0) return undefined;
  return { version, startsOn, hasBegun: startsOn <= thisWeek };
}

/** The same for the answer to a week: a version is announced with one week only, also when that answer is drawn again. */
export async function newsInAnswer(
  deps: Deps,
  mirror: Mirror,
  { told, reflection }: Reflected,
): Promise<VersionNews | undefined> {
  const news = await newsOfVersion(deps, mirror);
  const isTold = told.some(({ week, version = 0 }) => week !== reflection.week && version >= (news?.version ?? 1));
  return isTold ? undefined : news;
}

/** Writes down that a version was announced with a week, once. */
export async function rememberNews(
  deps: Deps,
  { person }: Mirror,
  { told, reflection }: Reflected,
  news: VersionNews | undefined,
): Promise<void> {
  if (news === undefined) return;
  const { version } = news;
  if (told.some((row) => row.week === reflection.week && row.version === version)) return;
  await deps.store.appendTold(person, { ...rowOf(deps, reflection), version });
}

/** The person has seen what differs, or put it aside: it is not told again. */
export async function sawVersion(deps: Deps, mirror: Mirror, version: number): Promise<Mirror> {
  const profile = await swapProfile(deps, mirror.person, (before) =>
    (before.versionSeen ?? 0) >= version ? before : { ...before, versionSeen: version },
  );
  return { ...mirror, profile };
}

/** @param version a number; the newest where there is no such version */
export async function lookAtVersion(deps: Deps, mirror: Mirror, version?: number): Promise<VersionLook> {
  const versions = await deps.frameworks.readVersions();
  const shown = versions.find((each) => each.version === version) ?? versions.at(-1);
  if (shown === undefined) throw new Error('No framework has been published yet.');
  const thisWeek = weekOf(deps.now(), mirror.profile.zone);
  const { reflection, history, assignments } = await reflectOnWeeks(deps, mirror);
  const { framework, changes, others, level } = await differencesOf(deps, mirror, shown, thisWeek);
  const judge = judgedBy(assignments, reflection.week);
  const knowsLevel = framework.levels.some(({ key }) => key === judge.level);
  // What is the person's own stays so under any version.
  const part = ownPartAt(mirror.profile.own ?? [], reflection.week, { ...judge, validFrom: judge.assignedFrom });
  const compared =
    reflection.standing !== undefined && knowsLevel
      ? whatIf(history, assignments, reflection.week, { kind: 'version', framework: withOwn(framework, part) })
      : undefined;
  return {
    shown: { ...shown, hasBegun: shown.startsOn <= thisWeek },
    versions,
    level,
    ...(changes && { changes }),
    others,
    reflection,
    ...(compared && { compared }),
  };
}

/** What differs from the framework that judged until a version's Monday, for the level held in a week. */
async function differencesOf(
  deps: Deps,
  mirror: Mirror,
  { version, startsOn }: PublishedVersion,
  week: WeekKey,
): Promise<{ framework: Framework; level: Level; changes?: readonly Change[]; others: number }> {
  const framework = await deps.frameworks.readFramework(version);
  if (framework === undefined) throw new Error(`Framework version ${version} is missing.`);
  const judge = judgedBy(await judgeAssignments(deps, mirror), week);
  const holder = framework.levels.some(({ key }) => key === judge.level) ? framework : judge.framework;
  const level = levelOf(holder, judge.level);
  if (version === 1) return { framework, level, others: 0 };
  const before = await frameworkOn(deps, addWeeks(startsOn, -1));
  const all = diffFrameworks(before, framework);
  const changes = changesForLevel(all, judge.level);
  return { framework, level, changes, others: all.length - changes.length };
}
