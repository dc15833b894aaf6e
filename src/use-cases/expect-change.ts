import { expectAnew, expectFirst, type Said } from '../domain/hypotheses/due.js';
import type { Hypothesis } from '../domain/hypotheses/hypothesis.js';
import type { LineRef } from '../domain/line-ref.js';
import { dayOf } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { openOn } from './read-hypotheses.js';

/** What a person says an output should change; `text` is the line as the window showed it, for the case that it is gone meanwhile. */
export interface Expecting extends Said {
  /** Names it, so that a second submit of the same window keeps no second one. */
  readonly ref: string;
  readonly of: LineRef;
}

/** Keeps what an output should change, or puts it in place of what was said of the same line before. */
export async function expectChange(deps: Deps, { person, profile }: Mirror, said: Expecting): Promise<Hypothesis> {
  const { ref, of } = said;
  const [known, week] = await Promise.all([deps.store.readHypotheses(person), deps.store.readCheckIn(person, of.week)]);
  const today = dayOf(deps.now(), profile.zone);
  const newest = { ...said, text: week?.value.entries.find(({ id }) => id === of.entry)?.typed ?? said.text };
  const before = openOn(known, of)?.id ?? ref;
  const change = async (): Promise<Hypothesis | undefined> =>
    (await deps.store.changeHypothesis(person, before, (one) => expectAnew(one, newest, today)))?.after;
  const changed = await change();
  if (changed !== undefined) return changed;
  const hypothesis = expectFirst(ref, of, newest, today);
  try {
    await deps.store.keepHypothesis(person, hypothesis);
    return hypothesis;
  } catch (error) {
    // A second press of the same window was faster: it is there.
    const kept = await change();
    if (kept === undefined) throw error;
    return kept;
  }
}
