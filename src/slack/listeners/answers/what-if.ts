import { lookAtWhatIf } from '../../../use-cases/look-at-what-if.js';
import type { Mirror } from '../../../use-cases/find-mirror.js';
import type { Change } from '../../../domain/what-if/what-if.js';
import { whatIfModal } from '../../messages/what-if/what-if-modal.js';
import type { Speaker } from '../../speaker.js';
import type { WindowAnswer } from './answer.js';

/** `/mirror what-if IC5`, `what-if 2 more outcomes`; without words the window with its choices. */
export async function showWhatIf(speaker: Speaker, mirror: Mirror, words: string | Change): Promise<WindowAnswer> {
  const look = await lookAtWhatIf(speaker.deps, mirror, words);
  return { view: whatIfModal({ ...look, profile: mirror.profile }) };
}
