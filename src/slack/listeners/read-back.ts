import type { ModalView } from '@slack/types';
import type { CheckIn } from '../../domain/check-in.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import type { FromMessage } from '../messages/message.js';
import { readBackModal } from '../messages/week/read-back-modal.js';

/** The read-back sheet of a stored week. */
export function buildReadBack(mirror: Mirror, checkIn: CheckIn, revision: number, from?: FromMessage): ModalView {
  return readBackModal({
    week: checkIn.week,
    entries: checkIn.entries,
    next: checkIn.next,
    voice: mirror.profile,
    revision,
    from,
  });
}
