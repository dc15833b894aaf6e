import { changesForLevel, type Change } from '../domain/framework-diff/change.js';
import { diffFrameworks } from '../domain/framework-diff/diff-frameworks.js';
import type { Framework, Level } from '../domain/framework.js';
import { judgedBy, levelOf } from '../domain/lookup.js';
import { ownPartAt } from '../domain/own-layer/own-part.js';
import { withOwn } from '../domain/own-layer/with-own.js';
import type { Reflection } from '../domain/reflection.js';
import { whatIf, type WhatIf } from '../domain/what-if/what-if.js';
import type { Told } from '../domain/told.js';
import { courseOf, type VersionCourse } from '../domain/version-course.js';
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
  /** The version that was announced and does not come; of the one in its place nothing is new for the level. */
  readonly takenBack?: number;
}

/** A version beside what judged before it, and the person's weeks under it. */
export interface VersionLook {
  readonly shown: PublishedVersion & { readonly course: VersionCourse };
  /** Of every version, oldest first. */
  readonly courses: readonly VersionCourse[];
  readonly level: Level;
  /** What differs for that level from the version before; undefined for the first. */
  readonly changes?: readonly Change[];
  /** How many differences are about other levels. */
  readonly others: number;
  /** Its kinds of work, which differences may name. */
  readonly categories: Framework['categories'];
  readonly reflection: Reflection;
  /** The same weeks, all under this version; absent while they have no place. */
  readonly compared?: WhatIf;
}

/**
 * The first version that counts, or will, and that was published or began since the person joined, unless they have seen it
 * or nothing differs for their level: then there is nothing to tell. Else a version that they were told of and that another
 * one has taken the place of before it counted.
 */
export async function newsOfVersion(
  deps: Deps,
  mirror: Mirror,
  told: readonly Told[],
): Promise<VersionNews | undefined> {
  const { consentedAt, versionSeen = 0, zone } = mirror.profile;
  const versions = await deps.frameworks.readVersions();
  const joined = weekOf(new Date(consentedAt), zone);
  const thisWeek = weekOf(deps.now(), zone);
  const course = courseOf(versions, thisWeek);
  for (const each of course.filter(({ state }) => state === 'planned' || state === 'now')) {
    const { version, startsOn, state } = each;
    const published = versions.find((one) => one.version === version);
    if (published === undefined || version <= versionSeen) continue;
    // They began under it.
    if (published.publishedAt <= consentedAt && startsOn <= joined) continue;
    const { changes } = await differencesOf(deps, mirror, each, startsOn > thisWeek ? startsOn : thisWeek);
    // The first version is no news to anybody.
    if (changes === undefined || changes.length === 0) continue;
    return { version, startsOn, hasBegun: state === 'now' };
  }
  return takenBack(deps, mirror, course, new Set([versionSeen, ...told.flatMap(({ version }) => version ?? [])]));
}

/** @param heard the versions that the person was told of */
async function takenBack(
  deps: Deps,
  { assignments, profile }: Mirror,
  course: readonly VersionCourse[],
  heard: ReadonlySet<number>,
): Promise<VersionNews | undefined> {
  const gone = course.findLast(({ version, state }) => state === 'never' && heard.has(version));
  const instead = course.find(({ version }) => version === gone?.replacedBy);
  if (gone === undefined || instead === undefined || instead.version <= (profile.versionSeen ?? 0)) return undefined;
  const [was, is] = await Promise.all([gone, instead].map(({ version }) => deps.frameworks.readFramework(version)));
  const differs = was && is && diffFrameworks(was, is);
  const concerns = ({ level }: Mirror['assignments'][number]) => changesForLevel(differs ?? [], level).length > 0;
  if (!assignments.some(concerns)) return undefined;
  const { version, startsOn, state } = instead;
  return { version, startsOn, hasBegun: state !== 'planned', takenBack: gone.version };
}

/** The same for the answer to a week: a version is announced with one week only, also when that answer is drawn again. */
export async function newsInAnswer(
  deps: Deps,
  mirror: Mirror,
  { told, reflection }: Reflected,
): Promise<VersionNews | undefined> {
  const elsewhere = told.filter(({ week }) => week !== reflection.week);
  const news = await newsOfVersion(deps, mirror, elsewhere);
  return elsewhere.some(({ version }) => version === news?.version) ? undefined : news;
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

/** @param version a number; where there is no such version, the newest that counts or will */
export async function lookAtVersion(deps: Deps, mirror: Mirror, version?: number): Promise<VersionLook> {
  const versions = await deps.frameworks.readVersions();
  const thisWeek = weekOf(deps.now(), mirror.profile.zone);
  const courses = courseOf(versions, thisWeek);
  const wanted = courses.find((each) => each.version === version);
  const course = wanted ?? courses.findLast(({ state }) => state !== 'never');
  const shown = versions.find((each) => each.version === course?.version);
  if (course === undefined || shown === undefined) throw new Error('No framework has been published yet.');
  const { reflection, history, assignments } = await reflectOnWeeks(deps, mirror);
  const { framework, changes, others, level } = await differencesOf(deps, mirror, course, thisWeek);
  const judge = judgedBy(assignments, reflection.week);
  const knowsLevel = framework.levels.some(({ key }) => key === judge.level);
  // What is the person's own stays so under any version.
  const part = ownPartAt(mirror.profile.own ?? [], reflection.week, { ...judge, validFrom: judge.assignedFrom });
  const compared =
    reflection.standing !== undefined && knowsLevel
      ? whatIf(history, assignments, reflection.week, { kind: 'version', framework: withOwn(framework, part) })
      : undefined;
  return {
    shown: { ...shown, course },
    courses,
    level,
    ...(changes && { changes }),
    others,
    categories: framework.categories,
    reflection,
    ...(compared && { compared }),
  };
}

/**
 * What differs from the framework that judged until a version's Monday, for the level held in a week; of one that never
 * counts, from the version before it.
 */
async function differencesOf(
  deps: Deps,
  mirror: Mirror,
  { version, startsOn, state }: VersionCourse,
  week: WeekKey,
): Promise<{ framework: Framework; level: Level; changes?: readonly Change[]; others: number }> {
  const framework = await deps.frameworks.readFramework(version);
  if (framework === undefined) throw new Error(`Framework version ${version} is missing.`);
  const judge = judgedBy(await judgeAssignments(deps, mirror), week);
  const holder = framework.levels.some(({ key }) => key === judge.level) ? framework : judge.framework;
  const level = levelOf(holder, judge.level);
  if (version === 1) return { framework, level, others: 0 };
  const judgedBefore = await frameworkOn(deps, addWeeks(startsOn, -1));
  const before =
    state === 'never' ? ((await deps.frameworks.readFramework(version - 1)) ?? judgedBefore) : judgedBefore;
  const all = diffFrameworks(before, framework);
  const changes = changesForLevel(all, judge.level);
  return { framework, level, changes, others: all.length - changes.length };
}
