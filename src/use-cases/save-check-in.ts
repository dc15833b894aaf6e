import type { CheckIn } from '../domain/check-in.js';
import { dimensions, perDimension, type PerDimension } from '../domain/dimension.js';
import { boxesOf } from '../domain/line.js';
import { knockDayOf, paceOf } from '../domain/rhythm.js';
import { dayOf, type WeekKey } from '../domain/week.js';
import type { NotedLine } from '../domain/noted-line.js';
import type { Conflict, Draft, Revised } from '../storage/store.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { entriesOfNotes, linesOf } from './noted-lines.js';
import { readBoxes } from './read-boxes.js';
import { isStoreTrouble } from './store-trouble.js';

/** A form as it was typed. An absent `next` or `ownRead` means that the form did not ask. */
export interface WeekText {
  readonly week: WeekKey;
  readonly boxes: PerDimension<string>;
  readonly ownRead?: number | undefined;
  readonly next?: string | undefined;
  /** Part of the week worked, 0 to 1. */
  readonly availability?: number | undefined;
  /** 1 to 5, when the form asked for it. */
  readonly energy?: number | undefined;
  /** The revision the form showed; 0 for a week that was not there yet. */
  readonly revision: number;
  /** Ids of the noted lines the form showed; others join the week. Absent for the weekly DM, which cannot show any. */
  readonly notesSeen?: readonly string[] | undefined;
  /** The message whose form it is; absent for a modal. */
  readonly formTs?: string | undefined;
}

export type Saved =
  | { readonly outcome: 'saved'; readonly checkIn: CheckIn; readonly revision: number; readonly isFirst: boolean }
  /** A double tap: the same text is there already. */
  | { readonly outcome: 'already-saved'; readonly checkIn: CheckIn; readonly revision: number }
  | { readonly outcome: 'all-empty' }
  /** Another window was first: the newest stays, this text is kept beside it until the person chooses. */
  | { readonly outcome: 'conflict'; readonly newest: Revised<CheckIn>; readonly conflict: Conflict };

/**
 * Stores a week. Runs before the acknowledgement, so what was typed is safe once Slack shows the form as taken.
 * Throws `StoreBusy` or `StoreUnavailable`: then nothing was changed and the form still holds the text.
 */
export async function saveCheckIn(deps: Deps, mirror: Mirror, text: WeekText): Promise<Saved> {
  const [stored, draft] = await Promise.all([
    deps.store.readCheckIn(mirror.person, text.week),
    deps.store.readDraft(mirror.person, text.week),
  ]);
  const boxes = withDraft(text, draft);
  const checkIn = await composeWeek(deps, mirror, { ...text, boxes }, stored?.value, draft?.noted);
  // Blank lines and bullets without words are no lines either.
  if (checkIn.entries.length === 0) return { outcome: 'all-empty' };

  // A week without lines holds no text that could be lost: a form that did not know of it may replace it.
  const revision = stored?.value.entries.length === 0 ? stored.revision : text.revision;
  const swap = await deps.store.writeCheckIn(mirror.person, checkIn, revision);
  if (swap.outcome === 'stored') {
    // A draft that was not there was not read either.
    if (draft !== undefined) await takeFromDraft(deps, mirror, draft);
    return { outcome: 'saved', checkIn, revision: swap.revision, isFirst: stored === undefined };
  }
  const newest = swap.newest;
  // A stale form that says nothing new: its noted lines joined the week the first time.
  if (saysTheSame(newest.value, checkIn) || (text.formTs !== undefined && saysNothingNew(newest.value, checkIn))) {
    return { outcome: 'already-saved', checkIn: newest.value, revision: newest.revision };
  }
  return { outcome: 'conflict', newest, conflict: await keepOnce(deps, mirror, checkIn) };
}

/**
 * Takes out of the draft what is in the week now; what came in between stays for the next time the week is opened.
 * The week is stored by now: a draft that cannot be changed repeats lines, which a form shows once, and is no failure.
 */
async function takeFromDraft(deps: Deps, { person }: Mirror, taken: Draft): Promise<void> {
  const known = new Set((taken.noted ?? []).map(({ id }) => id));
  try {
    await deps.store.changeDraft(person, taken.week, (draft) => {
      if (draft === undefined) return undefined;
      const noted = (draft.noted ?? []).filter(({ id }) => !known.has(id));
      const isRetyped = dimensions.some((dimension) => draft.boxes[dimension] !== taken.boxes[dimension]);
      if (isRetyped) return { ...draft, noted };
      return noted.length === 0 ? undefined : { week: draft.week, boxes: perDimension(() => ''), noted };
    });
  } catch (error) {
    if (!isStoreTrouble(error)) throw error;
  }
}

/** A text that Slack delivered twice is kept once: of equal ones the first in the store's order stays. */
async function keepOnce(deps: Deps, mirror: Mirror, losing: CheckIn): Promise<Conflict> {
  const kept = await deps.store.keepConflict(mirror.person, losing);
  const [first = kept, ...again] = (await deps.store.readConflicts(mirror.person)).filter(
    (conflict) => conflict.week === losing.week && saysTheSame(conflict.losing, losing),
  );
  await Promise.all(again.map(({ id }) => deps.store.dropConflict(mirror.person, id)));
  return first;
}

async function composeWeek(
  deps: Deps,
  mirror: Mirror,
  text: WeekText,
  stored: CheckIn | undefined,
  noted: readonly NotedLine[] = [],
): Promise<CheckIn> {
  const now = deps.now().toISOString();
  const known = [...(stored?.entries ?? []), ...(await entriesOfNotes(deps, mirror, text.week, noted))];
  const entries = await readBoxes(deps, mirror, text.week, text.boxes, known);
  const ownRead = text.ownRead ?? stored?.ownRead;
  const next = text.next ?? stored?.next;
  const energy = text.energy ?? stored?.energy;
  return {
    week: text.week,
    state: 'logged',
    availability: text.availability ?? stored?.availability ?? 1,
    entries: [...entries],
    ...(ownRead === undefined ? {} : { ownRead }),
    ...(next === undefined || next === '' ? {} : { next }),
    ...(stored?.nextDone === true && next === stored.next ? { nextDone: true } : {}),
    ...(energy === undefined ? {} : { energy }),
    ...(isSoFar(deps, mirror, text.week, stored) ? { soFar: true } : {}),
    firstSavedAt: stored?.firstSavedAt ?? now,
    savedAt: now,
  };
}

/** Of two knocks a week, the second is still to come: until its day the week goes on, unless the person said that it is all. */
function isSoFar({ now }: Deps, { profile }: Mirror, week: WeekKey, stored: CheckIn | undefined): boolean {
  const { rhythm, zone } = profile;
  if (paceOf(rhythm) !== 'twice' || (stored !== undefined && stored.soFar !== true)) return false;
  return dayOf(now(), zone) < knockDayOf(week, rhythm);
}

/** Everything of the draft that the form could not show joins what was typed. */
function withDraft({ boxes, notesSeen = [], formTs }: WeekText, draft: Draft | undefined): PerDimension<string> {
  const unseen = (draft?.noted ?? []).filter(({ id }) => !notesSeen.includes(id));
  const isElsewhere = formTs !== undefined && draft?.formTs !== formTs;
  return perDimension((dimension) => {
    const here = boxes[dimension].split('\n');
    const left = (isElsewhere ? (draft?.boxes[dimension] ?? '') : '').split('\n');
    const lines = [...linesOf(unseen, dimension), ...left.filter((line) => !here.includes(line)), boxes[dimension]];
    return lines.filter((text) => text.trim() !== '').join('\n');
  });
}

function saysTheSame(one: CheckIn, other: CheckIn): boolean {
  const [left, right] = [boxesOf(one.entries), boxesOf(other.entries)];
  return (
    one.state === other.state &&
    one.ownRead === other.ownRead &&
    one.next === other.next &&
    one.energy === other.energy &&
    one.availability === other.availability &&
    dimensions.every((dimension) => left[dimension] === right[dimension])
  );
}

function saysNothingNew(stored: CheckIn, typed: CheckIn): boolean {
  const known = stored.entries.map((entry) => `${entry.dimension} ${entry.typed}`);
  return (
    stored.state === typed.state &&
    stored.ownRead === typed.ownRead &&
    typed.entries.every((entry) => known.includes(`${entry.dimension} ${entry.typed}`))
  );
}
