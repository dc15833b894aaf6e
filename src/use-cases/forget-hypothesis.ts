import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

/** Removes what an output should change, with its words; lines stay. False when it was gone already. */
export async function forgetHypothesis(deps: Deps, { person }: Mirror, id: string): Promise<boolean> {
  return (await deps.store.changeHypothesis(person, id, () => undefined)) !== undefined;
}
