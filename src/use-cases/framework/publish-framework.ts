import { frameworkAgain } from '../../domain/framework-check/again.js';
import { checkFramework } from '../../domain/framework-check/check-framework.js';
import { problem, type Problem } from '../../domain/framework-check/problem.js';
import { isRecord } from '../../domain/framework-check/records.js';
import type { Change } from '../../domain/framework-diff/change.js';
import { diffFrameworks } from '../../domain/framework-diff/diff-frameworks.js';
import type { Framework } from '../../domain/framework.js';
import { plannedAfter, type VersionCourse } from '../../domain/version-course.js';
import { addWeeks, weekOf, type WeekKey } from '../../domain/week.js';
import { VersionTaken } from '../../storage/store.js';
import type { Deps } from '../deps.js';
import { readFrameworks, readPublished } from './read-published.js';

type Needs = Pick<Deps, 'frameworks' | 'now'>;

export interface ToPublish {
  /** Of any shape: it is checked. Its version number does not matter. */
  readonly document: unknown;
  /** The published version it started from. */
  readonly basedOn: number;
  readonly startsOn: WeekKey;
  /** Why; everybody may read it. */
  readonly note: string;
  /** True when a planned version may be passed over: it never counts then. */
  readonly isBeforePlanned?: boolean | undefined;
}

export type Publishing =
  | { readonly outcome: 'published'; readonly version: number; readonly startsOn: WeekKey }
  /** Another keeper published meanwhile; `changes` are what theirs changed since the version this one started from. */
  | { readonly outcome: 'overtaken'; readonly newest: Framework; readonly changes: readonly Change[] }
  | { readonly outcome: 'refused'; readonly problems: readonly Problem[] }
  | { readonly outcome: 'too-early'; readonly earliest: WeekKey }
  | { readonly outcome: 'too-late'; readonly latest: WeekKey }
  /** A version is planned for a later Monday, and would never count; nobody said that this is meant. */
  | { readonly outcome: 'before-planned'; readonly planned: VersionCourse }
  | { readonly outcome: 'unchanged' };

/** Somebody reads it in a window. */
const longestNote = 500;

/**
 * Publishes a framework as the version after the newest one. Nothing is stored unless it is `published`: a version that starts
 * in a week that has begun anywhere, or unasked before a planned one, breaks a rule, changes nothing, or was overtaken by another keeper stays a draft.
 */
export async function publishFramework(deps: Needs, wanted: ToPublish): Promise<Publishing> {
  const { document, basedOn, startsOn, note, isBeforePlanned = false } = wanted;
  const versions = await readPublished(deps);
  const published = versions.map(({ framework }) => framework);
  const newest = newestOf(published);
  const numbered = isRecord(document) ? { ...document, version: newest.version + 1 } : document;
  const base = published.find(({ version }) => version === basedOn);
  // What a document of an older version cannot know of is no mistake of its own: it was overtaken.
  const checked = checkFramework(numbered, base === undefined ? published : publishedUntil(basedOn, published));
  const problems = [
    ...('problems' in checked ? checked.problems : []),
    ...(base === undefined ? [problem(['version'], 'unknown-base', { version: basedOn, newest: newest.version })] : []),
    ...noteProblems(note),
  ];
  if ('problems' in checked || base === undefined || problems.length > 0) return { outcome: 'refused', problems };
  const { framework } = checked;
  if (diffFrameworks(newest, framework).length === 0) return { outcome: 'unchanged' };
  const meanwhile = diffFrameworks(base, newest);
  if (meanwhile.length > 0) return { outcome: 'overtaken', newest, changes: meanwhile };
  const again = checkFramework(numbered, published);
  if ('problems' in again) return { outcome: 'refused', problems: again.problems };
  const earliest = earliestStart(deps.now());
  if (startsOn < earliest) return { outcome: 'too-early', earliest };
  const latest = latestStart(deps.now());
  if (startsOn > latest) return { outcome: 'too-late', latest };
  const courses = versions.map((each) => ({ version: each.framework.version, startsOn: each.startsOn }));
  const planned = plannedAfter(courses, startsOn);
  if (planned !== undefined && !isBeforePlanned) return { outcome: 'before-planned', planned };
  try {
    await deps.frameworks.publishFramework(framework, { startsOn, note: note.trim() });
  } catch (error) {
    if (!(error instanceof VersionTaken)) throw error;
    const other = await deps.frameworks.newestFramework();
    return { outcome: 'overtaken', newest: other, changes: diffFrameworks(base, other) };
  }
  return { outcome: 'published', version: framework.version, startsOn };
}

/** Publishes an old version once more, as the newest one; what came after it stays as retired. Undefined when there is no such version. */
export async function publishAgain(
  deps: Needs,
  { version, ...wish }: Omit<ToPublish, 'document' | 'basedOn'> & { readonly version: number },
): Promise<Publishing | undefined> {
  const published = await readFrameworks(deps);
  const old = published.find((each) => each.version === version);
  if (old === undefined) return undefined;
  const document = frameworkAgain(old, published);
  return publishFramework(deps, { document, basedOn: newestOf(published).version, ...wish });
}

/** The first week that has not begun anywhere on earth: a version never changes a week somebody already lives in. */
export function earliestStart(now: Date): WeekKey {
  return addWeeks(weekOf(now, firstToWake), 1);
}

/** A year after that: a start that lies further ahead is a slip of the hand, and would count for good. */
export function latestStart(now: Date): WeekKey {
  return addWeeks(earliestStart(now), longestAhead);
}

const longestAhead = 52;

/** UTC+14: where a week begins first. */
const firstToWake = 'Pacific/Kiritimati';

function publishedUntil(last: number, published: readonly Framework[]): readonly Framework[] {
  return published.filter(({ version }) => version <= last);
}

function newestOf(published: readonly Framework[]): Framework {
  const newest = published.at(-1);
  if (newest === undefined) throw new Error('No framework has been published yet.');
  return newest;
}

function noteProblems(note: string): Problem[] {
  const { length } = note.trim();
  if (length === 0) return [problem(['note'], 'empty', {})];
  return length > longestNote ? [problem(['note'], 'too-long', { length, most: longestNote })] : [];
}
