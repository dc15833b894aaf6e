import type { ModalView } from '@slack/types';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { findShareable } from '../../use-cases/find-shareable.js';
import { readShared } from '../../use-cases/take-back-share.js';
import type { Message } from '../messages/message.js';
import { noticeModal } from '../messages/saved/notice-modal.js';
import { shareLogModal, type ShareLogData } from '../messages/sharing/share-log-modal.js';
import { shareModal } from '../messages/sharing/share-modal.js';
import type { Speaker } from '../speaker.js';

/** What may be shared of a week, of the last four, or of the newest week when nothing is said. */
export async function buildShare({ deps }: Speaker, mirror: Mirror, wanted?: string): Promise<ModalView> {
  return shareModal({ ...(await findShareable(deps, mirror, wanted)), profile: mirror.profile });
}

/** Everything that left, or the page behind the newest `from`. */
export async function buildShareLog(
  { deps }: Speaker,
  mirror: Mirror,
  from = 0,
  notice?: ShareLogData['notice'],
): Promise<ModalView> {
  return shareLogModal({ rows: await readShared(deps, mirror), from, notice, voice: mirror.profile });
}

/** How sharing ended; closing it closes what was chosen before, too. */
export function lastWindow(message: Message, locale: string): ModalView {
  return { ...noticeModal(message, locale), clear_on_close: true };
}
