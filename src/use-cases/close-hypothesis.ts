import type { Durability, Result } from '../domain/entry.js';
import { isForward } from '../domain/hypotheses/chain.js';
import { cameAs, close, resultOf } from '../domain/hypotheses/close.js';
import type { Hypothesis } from '../domain/hypotheses/hypothesis.js';
import type { LineRef } from '../domain/line-ref.js';
import { dayOf, weekOf, type WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { newRef, noteLines, takeBackNotes } from './note-lines.js';
import { readHypothesis } from './read-hypotheses.js';

export interface Came {
  /** Names the line, so that a second submit of the same window notes no second one. */
  readonly ref: string;
  readonly result: Result;
  /** One line; may be empty when it was missed. */
  readonly text: string;
  /** Of an impact; as impacts usually do when nothing was said. */
  readonly lasts?: Durability | undefined;
}

/** `over` when it was answered already or is gone; `empty` when a line is needed and none was written. */
export type Closed =
  | { readonly outcome: 'closed'; readonly hypothesis: Hypothesis; readonly notedIn?: WeekKey }
  | { readonly outcome: 'over' | 'empty' };

/**
 * Says what came of an output: a line of the running week that hangs on the output through a chain link, and the
 * hypothesis is closed. A second press notes no second line. What was answered elsewhere meanwhile stays, and the line is
 * not noted: the window still holds it.
 */
export async function closeHypothesis(deps: Deps, mirror: Mirror, id: string, said: Came): Promise<Closed> {
  const { result, text, lasts } = said;
  const hypothesis = await readHypothesis(deps, mirror, id);
  if (hypothesis === undefined) return { outcome: 'over' };
  if (hypothesis.closed !== undefined) return asAnswered(hypothesis, said);
  if (text === '' && result !== 'missed') return { outcome: 'empty' };
  const today = weekOf(deps.now(), mirror.profile.zone);
  const dimension = cameAs(hypothesis, result);
  const ref = await freeName(deps, mirror, today, said);
  const noted =
    text === ''
      ? undefined
      : await noteLines(deps, mirror, today, {
          ref,
          dimension,
          text,
          // An impact is weighed by how long it lasts, not by how much of what was hoped came.
          ...(dimension === 'outcome' ? { result } : lasts && { durability: lasts }),
          ...((await pointsForward(deps, mirror, hypothesis.of, dimension)) && { cameFrom: [hypothesis.of] }),
        });
  if (text !== '' && noted === undefined) return { outcome: 'empty' };
  // Afterwards: between the two a crash may ask again, but loses nothing.
  const came = noted && { week: today, entry: ref };
  const on = dayOf(deps.now(), mirror.profile.zone);
  const changed = await deps.store.changeHypothesis(mirror.person, id, (one) => close(one, on, result, came));
  const answered: Closed =
    changed?.after === undefined ? { outcome: 'over' } : asAnswered(changed.after, { ...said, ref });
  if (answered.outcome !== 'closed' && noted !== undefined) await takeBackNotes(deps, mirror, today, ref);
  return answered;
}

/** Of one that is closed: whether this window closed it. */
function asAnswered(hypothesis: Hypothesis, { ref, result, text }: Came): Closed {
  const { closed } = hypothesis;
  const isSame = closed?.result === resultOf[result] && closed.came?.entry === (text === '' ? undefined : ref);
  return isSame ? { outcome: 'closed', hypothesis, ...noteOf(closed.came) } : { outcome: 'over' };
}

/** The name of the line; another one where a line of that name says something else, which a failed submit left behind. */
async function freeName(deps: Deps, { person }: Mirror, week: WeekKey, { ref, text }: Came): Promise<string> {
  const [stored, draft] = await Promise.all([deps.store.readCheckIn(person, week), deps.store.readDraft(person, week)]);
  const lines = [
    ...(stored?.value.entries ?? []).map(({ id, typed }) => ({ id, line: typed })),
    ...(draft?.noted ?? []),
  ];
  return lines.some(({ id, line }) => id === ref && line !== text) ? newRef(deps) : ref;
}

function noteOf(came: LineRef | undefined): { readonly notedIn?: WeekKey } {
  return came === undefined ? {} : { notedIn: came.week };
}

/** A link to a line that is gone is kept, for the case that it comes back. */
async function pointsForward(
  { store }: Deps,
  { person }: Mirror,
  of: LineRef,
  dimension: Hypothesis['dimension'],
): Promise<boolean> {
  const stored = await store.readCheckIn(person, of.week);
  const line = stored?.value.entries.find(({ id }) => id === of.entry);
  return line === undefined || isForward(line.dimension, dimension);
}
