import type { Hypothesis } from '../domain/hypotheses/hypothesis.js';
import type { LineRef } from '../domain/line-ref.js';
import { dayOf } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { openOn } from './read-hypotheses.js';

/** What a person says an output should change. */
export interface Expecting extends Pick<Hypothesis, 'dimension' | 'expects' | 'measure' | 'due' | 'probability'> {
  /** Names it, so that a second submit of the same window keeps no second one. */
  readonly ref: string;
  readonly of: LineRef;
  /** The words of the line as the window showed them, for the case that it is gone meanwhile. */
  readonly text: string;
}

/** Keeps what an output should change, or puts it in place of what was said of the same line before. */
export async function expectChange(deps: Deps, { person, profile }: Mirror, said: Expecting): Promise<Hypothesis> {
  const { ref, of, text, expects, dimension, due, measure, probability } = said;
  const [known, week] = await Promise.all([deps.store.readHypotheses(person), deps.store.readCheckIn(person, of.week)]);
  const newest: Omit<Hypothesis, 'id' | 'of' | 'made' | 'postponed'> = {
    text: week?.value.entries.find(({ id }) => id === of.entry)?.typed ?? text,
    dimension,
    expects,
    due,
    ...(measure === undefined ? {} : { measure }),
    ...(probability === undefined ? {} : { probability }),
  };
  const hypothesis = { id: ref, of, made: dayOf(deps.now(), profile.zone), postponed: 0, ...newest };
  const before = openOn(known, of)?.id ?? ref;
  const change = async (): Promise<Hypothesis | undefined> =>
    (
      await deps.store.changeHypothesis(person, before, (one) =>
        one.closed === undefined ? { ...anew(one), ...newest } : one,
      )
    )?.after;
  const changed = await change();
  if (changed !== undefined) return changed;
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

function anew({ id, of, made, postponed }: Hypothesis) {
  return { id, of, made, postponed };
}
