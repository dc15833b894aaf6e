import type { Mirror } from '../../use-cases/find-mirror.js';
import { resumeMirror, stopMirror } from '../../use-cases/stop-mirror.js';
import { resumedReceipt, stoppedReceipt } from '../messages/settings/silence.js';
import type { Message } from '../messages/message.js';
import type { Speaker } from '../speaker.js';

/** Stops all messages at once; says what that means. */
export async function fallSilent({ deps }: Speaker, mirror: Mirror): Promise<Message> {
  await stopMirror(deps, mirror);
  return stoppedReceipt(mirror.profile);
}

/** Speaks again after a stop or a pause; says when. */
export async function speakAgain({ deps, knocker }: Speaker, mirror: Mirror): Promise<Message> {
  const resumed = await resumeMirror(deps, mirror);
  return resumedReceipt(resumed.profile, await knocker.planNext(resumed));
}
