import type { ViewResponseAction } from '@slack/bolt';
import type { Level } from '../../domain/framework.js';
import { readLevels } from '../../use-cases/level-at.js';
import { actionIds } from '../ids/actions.js';
import { blockId, blockNames } from '../ids/blocks.js';
import { chosenIn } from './form.js';
import type { Submit } from './submit.js';

/** The level that was picked, if there is one of that name. */
export async function chosenLevel({ speaker, form }: Submit): Promise<Level | undefined> {
  const chosen = chosenIn(form, actionIds.level);
  return (await readLevels(speaker.deps)).find(({ key }) => key === chosen);
}

/** A sentence under the level. */
export function levelError(sentence: string): ViewResponseAction {
  return { response_action: 'errors', errors: { [blockId(blockNames.level)]: sentence } };
}
