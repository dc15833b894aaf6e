import { durabilities, reaches, results, type ReadingChange } from '../../domain/entry.js';
import { actionIds } from '../ids/actions.js';
import type { Form } from './form.js';

/** What was chosen for each line of the read-back sheet, by entry id. */
export function readAnswers(form: Form): ReadonlyMap<string, ReadingChange> {
  const answers = new Map<string, ReadingChange>();
  for (const { rest: id, actionId, chosen } of form) {
    const change = changeOf(actionId.split(':')[0], chosen);
    if (id !== undefined && change !== undefined) answers.set(id, { ...answers.get(id), ...change });
  }
  return answers;
}

function changeOf(actionId: string | undefined, chosen: string | undefined): ReadingChange | undefined {
  const reach = reaches.find((value) => value === chosen);
  const result = results.find((value) => value === chosen);
  const durability = durabilities.find((value) => value === chosen);
  if (actionId === actionIds.lineReach && reach !== undefined) return { reach, reachAssumed: false };
  if (actionId === actionIds.lineResult && result !== undefined) return { result };
  if (actionId === actionIds.lineDurability && durability !== undefined) return { durability };
  return undefined;
}
