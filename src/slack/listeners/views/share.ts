import type { Entry } from '../../../domain/entry.js';
import type { ChannelShare } from '../../../domain/shared.js';
import type { Mirror } from '../../../use-cases/find-mirror.js';
import { findShareable } from '../../../use-cases/find-shareable.js';
import { claimPreview } from '../../../use-cases/post-share.js';
import { addressPreview, keepPreview } from '../../../use-cases/preview-share.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { shareExtraValues } from '../../ids/choices.js';
import { decimal } from '../../messages/numbers.js';
import { phrases } from '../../messages/phrases.js';
import { postingModal, previewModal } from '../../messages/sharing/preview-modal.js';
import { shareMessage, shareRoom, shareText, type ShareData } from '../../messages/sharing/share-message.js';
import { shareChannelModal, shareTextModal } from '../../messages/sharing/share-modal.js';
import { postedReceipt, previewGone, unknownNotice } from '../../messages/sharing/share-receipts.js';
import { mayShowPercent } from '../../messages/standing/place.js';
import type { Speaker } from '../../speaker.js';
import { chosenIn, fieldsOf, textIn, type Form } from '../form.js';
import { messageOf, sendShare } from '../send-share.js';
import { lastWindow } from '../share-window.js';
import { onSubmit, type JoinedSubmit } from '../submit.js';
import type { Routes } from '../routes.js';

/** From what is ticked over copy or channel and preview to the post. */
export function register(routes: Routes, speaker: Speaker): void {
  onSubmit(routes, speaker, callbackIds.share, takeChoice);
  onSubmit(routes, speaker, callbackIds.shareText, (submit) => submit.ack({ response_action: 'clear' }));
  onSubmit(routes, speaker, callbackIds.shareChannel, takeChannel);
  onSubmit(routes, speaker, callbackIds.sharePreview, takePost);
}

async function takeChoice(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, form } = submit;
  const { locale } = mirror.profile;
  const data = await readChoice(speaker, mirror, form);
  const text = shareText(data);
  const error = errorIn(data, text);
  if (error !== undefined) return submit.ack({ response_action: 'errors', errors: { [firstBlock(form)]: error } });
  if (chosenIn(form, actionIds.shareWay) !== 'channel') {
    return submit.ack({ response_action: 'push', view: shareTextModal({ text, locale }) });
  }
  const { what, entries, withBand, withPicture } = data;
  const content = { what, lines: entries.length, withBand, withPicture };
  const share = await keepPreview(speaker.deps, mirror, { ...content, message: kept(shareMessage(data)) });
  await submit.ack({ response_action: 'push', view: shareChannelModal({ share, locale }) });
}

/** Only lines of one's own can be ticked, and band and picture only where they may be shown. */
async function readChoice(speaker: Speaker, mirror: Mirror, form: Form): Promise<ShareData> {
  const { profile, identity } = mirror;
  const { what, entries, reflection } = await findShareable(speaker.deps, mirror, chosenIn(form, actionIds.shareWhat));
  const ticked = new Set(fieldsOf(form, actionIds.shareLines).flatMap((field) => field.ticked));
  const extras = mayShowPercent(reflection, profile) ? fieldsOf(form, actionIds.shareExtras) : [];
  const [withBand = false, withPicture = false] = shareExtraValues.map((extra) =>
    extras.some((field) => field.ticked.includes(extra)),
  );
  return {
    sharer: identity.slackUserId,
    what,
    entries: entries.filter(({ id }: Entry) => ticked.has(id)),
    sentence: textIn(form, actionIds.shareSentence)?.trim() ?? '',
    withBand,
    withPicture,
    reflection,
    profile,
  };
}

function errorIn({ entries, withBand, withPicture, profile }: ShareData, text: string): string | undefined {
  const { sharing } = phrases(profile.locale);
  if (entries.length === 0 && !withBand && !withPicture) return sharing.nothingTicked;
  if (text.length <= shareRoom) return undefined;
  return sharing.tooLong(decimal(text.length, profile.locale), decimal(shareRoom, profile.locale));
}

function firstBlock(form: Form): string {
  return fieldsOf(form, actionIds.shareLines)[0]?.blockId ?? blockId(blockNames.shareSentence);
}

/** Blocks as the store keeps them: plain JSON. */
function kept({ text, blocks }: ReturnType<typeof shareMessage>) {
  return { text, blocks: blocks.map((block) => ({ ...block })) };
}

async function takeChannel(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, form, metadata } = submit;
  const { locale } = mirror.profile;
  const { share = '' } = metadata;
  const channelId = chosenIn(form, actionIds.shareChannel) ?? '';
  // Slack's menu offers channels alone; nothing else is taken from anywhere.
  if (!/^[CG][A-Z0-9]+$/.test(channelId)) {
    const errors = { [blockId(blockNames.shareChannel)]: phrases(locale).sharing.pickChannel };
    return submit.ack({ response_action: 'errors', errors });
  }
  const preview = await addressPreview(speaker.deps, mirror, share, channelId);
  await submit.ack({
    response_action: 'update',
    view:
      preview === undefined
        ? lastWindow(previewGone({ locale }), locale)
        : previewModal({ share, channelId, blocks: messageOf(preview).blocks, locale }),
  });
}

/** The claim is stored before the ack: a second press finds it and posts nothing. */
async function takePost(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, metadata } = submit;
  const { locale } = mirror.profile;
  const { share: id = '' } = metadata;
  const claim = await claimPreview(speaker.deps, mirror, id);
  if (claim.outcome !== 'claimed') {
    const notice = claim.outcome === 'missing' ? previewGone({ locale }) : alreadyPosted(id, claim.share, locale);
    return submit.ack({ response_action: 'update', view: lastWindow(notice, locale) });
  }
  const { preview } = claim;
  await submit.ack({ response_action: 'update', view: postingModal({ channelId: preview.channelId, locale }) });
  await sendShare(submit, id, preview);
}

function alreadyPosted(id: string, share: ChannelShare, locale: string) {
  return share.ts === undefined
    ? unknownNotice({ channelId: share.channelId, locale })
    : postedReceipt({ id, share, locale });
}
