import type { Exported } from '../domain/export/exported.js';
import { calledAsHere } from '../domain/export/known-lines.js';
import {
  mergeWaiting,
  mergeWeek,
  unknownCorrections,
  unknownHypotheses,
  unknownIssues,
  unknownNotes,
  unknownTold,
  unknownUnchosen,
} from '../domain/export/merge.js';
import { planImport, untilWeek, type ImportPlan } from '../domain/export/plan.js';
import { withSettings } from '../domain/profile.js';
import { weekOf } from '../domain/week.js';
import type { Draft } from '../storage/store.js';
import type { Deps } from './deps.js';
import { exportMirror } from './export-mirror.js';
import type { Mirror } from './find-mirror.js';
import { readFrameworks } from './framework/read-published.js';
import { isStoreTrouble } from './store-trouble.js';
import { mendIssues } from './settle-issues.js';
import { swapAssignments } from './swap-assignments.js';
import { swapCheckIn } from './swap-check-in.js';
import { swapProfile } from './swap-profile.js';

/** What a file would add. */
export interface ImportPreview extends ImportPlan {
  /** Whether every level of the file is one that this mirror can judge by. */
  readonly knowsLevels: boolean;
  /** Nothing is written here yet. */
  readonly isFirst: boolean;
}

export async function previewImport(deps: Deps, mirror: Mirror, file: Exported): Promise<ImportPreview> {
  const here = await exportMirror(deps, mirror);
  return {
    ...planImport(here, file, lastWeek(deps, mirror)),
    knowsLevels: await knowsLevels(deps, file),
    isFirst: here.checkIns.length === 0,
  };
}

/** What was added, counted as it was stored. */
export interface ImportReceipt {
  readonly newWeeks: number;
  readonly lines: number;
  readonly settings: boolean;
  /** The store stopped answering: the rest is missing, and the same file adds it later. */
  readonly isStopped: boolean;
}

/** So many rows are written at once: they share commits. */
const atOnce = 25;

/**
 * Adds what a file has and the person has not, each week by compare-and-swap: what is saved meanwhile stays, and what is
 * here is never overwritten. Taking the same file in again adds nothing.
 */
export async function importMirror(
  deps: Deps,
  mirror: Mirror,
  file: Exported,
  { withSettings: takesSettings }: { readonly withSettings: boolean },
): Promise<ImportReceipt> {
  const { person } = mirror;
  const here = await exportMirror(deps, mirror);
  const taken = calledAsHere(here, untilWeek(file, lastWeek(deps, mirror)));
  const counts = { newWeeks: 0, lines: 0, settings: false };
  try {
    counts.settings = takesSettings && (await knowsLevels(deps, file));
    await takeProfile(deps, mirror, taken, counts.settings);
    await inBatches(taken.checkIns, async (checkIn) => {
      const added = { weeks: 0, lines: 0 };
      await swapCheckIn(deps, person, checkIn.week, (before) => {
        const merged = mergeWeek(before, checkIn);
        added.weeks = before === undefined ? 1 : 0;
        added.lines = merged === undefined ? 0 : merged.entries.length - (before?.entries.length ?? 0);
        return merged;
      });
      counts.newWeeks += added.weeks;
      counts.lines += added.lines;
    });
    await inBatches(taken.waiting, async (one) => {
      const stored = await deps.store.readCheckIn(person, one.week);
      await deps.store.changeDraft(person, one.week, (draft) => {
        const before = draft === undefined ? undefined : { ...draft, noted: [...(draft.noted ?? [])] };
        const merged = mergeWaiting(before, one, stored?.value, deps.newId);
        return merged === undefined ? draft : ({ ...draft, ...merged } satisfies Draft);
      });
    });
    await inBatches(unknownUnchosen(here, taken), (losing) => deps.store.keepConflict(person, losing));
    await inBatches(unknownTold(here.told, taken.told), (told) => deps.store.appendTold(person, told));
    await inBatches(unknownIssues(here.issues, taken.issues), (issue) => deps.store.keepIssue(person, issue));
    await inBatches(unknownHypotheses(here.hypotheses, taken.hypotheses), (one) =>
      deps.store.keepHypothesis(person, one),
    );
    await inBatches(unknownNotes(here.journey, taken.journey), (note) => deps.store.keepJourneyNote(person, note));
    const [assignments, profile] = await Promise.all([
      deps.store.readAssignments(person),
      deps.store.readProfile(person),
    ]);
    await mendIssues(deps, { ...mirror, profile: profile.value, assignments: assignments.value });
    return { ...counts, isStopped: false };
  } catch (error) {
    if (!isStoreTrouble(error)) throw error;
    return { ...counts, isStopped: true };
  }
}

async function takeProfile(deps: Deps, mirror: Mirror, file: Exported, takesSettings: boolean): Promise<void> {
  if (takesSettings) await swapAssignments(deps, mirror.person, () => file.assignments);
  const isFresh = Object.keys(unknownCorrections(mirror.profile.corrections, file.corrections)).length > 0;
  if (!takesSettings && !isFresh) return;
  await swapProfile(deps, mirror.person, (profile) => {
    // Undo of an earlier change would bring back settings from before the file.
    const { changed: _changed, ownChanged: _own, ...known } = profile;
    return {
      ...(takesSettings ? withSettings(known, file.settings) : profile),
      // A file that says nothing of it takes nothing away.
      ...(takesSettings && file.own.length > 0 && { own: file.own }),
      ...(takesSettings && file.shares.length > 0 && { shares: file.shares }),
      corrections: { ...file.corrections, ...profile.corrections },
    };
  });
}

/** A level that any version has can judge. */
async function knowsLevels(deps: Deps, { assignments }: Exported): Promise<boolean> {
  const keys = new Set((await readFrameworks(deps)).flatMap(({ levels }) => levels.map(({ key }) => key)));
  return assignments.every(({ level }) => keys.has(level));
}

function lastWeek(deps: Deps, { profile }: Mirror) {
  return weekOf(deps.now(), profile.zone);
}

/** Ends with the batch in which something failed, once all of it is done: what is counted is what was stored. */
async function inBatches<T>(rows: readonly T[], work: (row: T) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += atOnce) {
    const done = await Promise.allSettled(rows.slice(from, from + atOnce).map((row) => work(row)));
    const failed = done.find((one) => one.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }
}
