import type { ModalView } from '@slack/types';
import { callbackIds } from '../../ids/callbacks.js';
import { context, divider, modal, section } from '../blocks.js';
import type { MessageBlock } from '../message.js';
import { phrases } from '../phrases.js';
import { previewBlocks } from './share-message.js';
import { channelMention } from './shared-words.js';

export interface PreviewData {
  /** Id of the preview. */
  readonly share: string;
  readonly channelId: string;
  /** The very blocks that would be posted. */
  readonly blocks: readonly MessageBlock[];
  /** Why Slack did not take it a moment ago. */
  readonly refusal?: string | undefined;
  readonly locale: string;
}

/** Exactly what a channel will see; Post or Back. */
export function previewModal({ share, channelId, blocks, refusal, locale }: PreviewData): ModalView {
  const { sharing, names } = phrases(locale);
  return modal({
    callback: callbackIds.sharePreview,
    title: sharing.previewTitle,
    submit: sharing.post,
    close: names.back,
    metadata: { share },
    blocks: [
      ...(refusal === undefined ? [] : [section(`:warning: ${refusal}`), divider()]),
      section(sharing.exactly(channelMention(channelId))),
      divider(),
      ...previewBlocks(blocks, locale),
      divider(),
      context(sharing.frozen),
    ],
  });
}

/** Between Post and Slack's answer. */
export function postingModal({ channelId, locale }: Pick<PreviewData, 'channelId' | 'locale'>): ModalView {
  const { sharing, names } = phrases(locale);
  return modal({
    callback: callbackIds.notice,
    title: sharing.title,
    close: names.close,
    blocks: [section(sharing.posting(channelMention(channelId)))],
  });
}
