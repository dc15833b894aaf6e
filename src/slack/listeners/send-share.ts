import { setTimeout as wait } from 'node:timers/promises';
import type { ModalView } from '@slack/types';
import type { ChannelShare, SharePreview } from '../../domain/shared.js';
import { insist } from '../../use-cases/insist.js';
import { giveBackPreview, keepPlaceOfShare, type AddressedPreview } from '../../use-cases/post-share.js';
import { takeBackPosted } from '../../use-cases/take-away.js';
import type { Message, MessageBlock } from '../messages/message.js';
import { previewModal } from '../messages/sharing/preview-modal.js';
import {
  notWrittenNotice,
  postedReceipt,
  refusalSentence,
  refusedNotice,
  unknownNotice,
} from '../messages/sharing/share-receipts.js';
import type { Place } from '../post/outcome.js';
import { postNotice } from './post-notice.js';
import { lastWindow } from './share-window.js';
import type { JoinedSubmit } from './submit.js';

/** Posts a claimed preview, once, and says in its window what became of it; where that is closed, in the person's chat. */
export async function sendShare(submit: JoinedSubmit, id: string, preview: AddressedPreview): Promise<void> {
  const { speaker, mirror } = submit;
  const { deps } = speaker;
  const sender = speaker.senderOf(mirror.identity);
  const { locale } = mirror.profile;
  const { channelId } = preview;
  const sent = await sender.post(channelId, messageOf(preview));
  switch (sent.outcome) {
    case 'done':
      return keepSent(submit, id, preview, sent.value);
    case 'unknown':
      return conclude(submit, unknownNotice({ channelId, locale }));
    case 'refused':
    case 'stopped': {
      const { reason } = sent;
      const mayPostAgain = await isWritten(() => giveBackPreview(deps, mirror, id, preview));
      const refusal = refusalSentence({ channelId, locale, reason });
      const view = previewModal({ share: id, channelId, blocks: messageOf(preview).blocks, refusal, locale });
      return conclude(submit, refusedNotice({ channelId, locale, reason }), mayPostAgain ? view : undefined);
    }
  }
}

/** The message that was previewed. */
export function messageOf({ message }: SharePreview): Message {
  // What shareMessage made and the store kept as it was.
  return { text: message.text, blocks: message.blocks as unknown as MessageBlock[] };
}

/** What cannot be remembered cannot be taken back, so it does not stay; neither does anything of somebody who left. */
async function keepSent(
  submit: JoinedSubmit,
  id: string,
  { channelId }: AddressedPreview,
  place: Place,
): Promise<void> {
  const { speaker, mirror } = submit;
  const { deps } = speaker;
  const sender = speaker.senderOf(mirror.identity);
  const { locale } = mirror.profile;
  let share: ChannelShare | undefined;
  const isKept = await isWritten(async () => {
    share = await keepPlaceOfShare(deps, mirror, id, place.ts);
  });
  if (!isKept) {
    const removed = await sender.remove(place);
    const isGone = removed.outcome === 'done';
    return conclude(submit, (isGone ? notWrittenNotice : unknownNotice)({ channelId, locale }));
  }
  if (share === undefined) return takeBackPosted(deps, sender, mirror.identity, place);
  const receipt = postedReceipt({ id, share, locale });
  await submit.refresh(lastWindow(receipt, locale)).catch(() => undefined);
  await postNotice(speaker, mirror, receipt);
  await speaker.publishHome(mirror.identity);
}

async function isWritten(write: () => Promise<void>): Promise<boolean> {
  return insist((ms) => wait(ms), write).then(
    () => true,
    () => false,
  );
}

/** In the window that waits, or, where that is closed, in the person's chat. */
async function conclude(submit: JoinedSubmit, notice: Message, view?: ModalView): Promise<void> {
  const { speaker, mirror } = submit;
  try {
    await submit.refresh(view ?? lastWindow(notice, mirror.profile.locale));
  } catch {
    await postNotice(speaker, mirror, notice);
  }
  await speaker.publishHome(mirror.identity);
}
