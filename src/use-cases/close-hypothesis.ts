import type { Result } from '../domain/entry.js';
import { isForward } from '../domain/hypotheses/chain.js';
import { cameAs, close, resultOf } from '../domain/hypotheses/close.js';
import type { Hypothesis } from '../domain/hypotheses/hypothesis.js';
import type { LineRef } from '../domain/line-ref.js';
import { dayOf, weekOf, type WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { noteLines } from './note-lines.js';
import { readHypothesis } from './read-hypotheses.js';

export interface Came {
  readonly result: Result;
  /** One line; may be empty when it was missed. */
  readonly text: string;
}

/** `over` when it was answered already or is gone; `empty` when a line is needed and none was written. */
export type Closed =
  | { readonly outcome: 'closed'; readonly hypothesis: Hypothesis; readonly notedIn?: WeekKey }
  | { readonly outcome: 'over' | 'empty' };

/**
 * Says what came of an output: a line of the running week that hangs on the output through a chain link, and the
 * hypothesis is closed. A second press notes no second line.
 */
export async function closeHypothesis(deps: Deps, mirror: Mirror, id: string, { result, text }: Came): Promise<Closed> {
  const hypothesis = await readHypothesis(deps, mirror, id);
  const ref = lineNameOf(id);
  if (hypothesis === undefined) return { outcome: 'over' };
  const { closed } = hypothesis;
  if (closed !== undefined) {
    const isSame = closed.result === resultOf[result] && closed.came?.entry === (text === '' ? undefined : ref);
    return isSame ? { outcome: 'closed', hypothesis, ...noteOf(closed.came) } : { outcome: 'over' };
  }
  if (text === '' && result !== 'missed') return { outcome: 'empty' };
  const today = weekOf(deps.now(), mirror.profile.zone);
  const dimension = cameAs(hypothesis, result);
  const noted =
    text === ''
      ? undefined
      : await noteLines(deps, mirror, today, {
          ref,
          dimension,
          text,
          // How an impact lasts is asked where impacts are.
          ...(dimension === 'outcome' && { result }),
          ...((await pointsForward(deps, mirror, hypothesis.of, dimension)) && { cameFrom: [hypothesis.of] }),
        });
  if (text !== '' && noted === undefined) return { outcome: 'empty' };
  // Afterwards: between the two a crash may ask again, but loses nothing.
  const came = noted && { week: today, entry: ref };
  const on = dayOf(deps.now(), mirror.profile.zone);
  const changed = await deps.store.changeHypothesis(mirror.person, id, (one) => close(one, on, result, came));
  if (changed?.after === undefined) return { outcome: 'over' };
  return { outcome: 'closed', hypothesis: changed.after, ...noteOf(came) };
}

function noteOf(came: LineRef | undefined): { readonly notedIn?: WeekKey } {
  return came === undefined ? {} : { notedIn: came.week };
}

/** The line that says what came of it; short, since the ids of all notes of a week must fit into what a modal remembers. */
function lineNameOf(id: string): string {
  return id.slice(0, 8);
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
