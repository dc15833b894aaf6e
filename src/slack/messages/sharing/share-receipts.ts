import type { Button } from '@slack/types';
import type { ChannelShare } from '../../../domain/shared.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, plain, section } from '../blocks.js';
import type { Message } from '../message.js';
import { phrases } from '../phrases.js';
import { channelMention, sharedWords } from './shared-words.js';

export interface PostedShareData {
  readonly id: string;
  readonly share: ChannelShare;
  readonly locale: string;
}

/** A share was posted: where it stands, and how it is taken back. */
export function postedReceipt(data: PostedShareData): Message {
  const { postedText, posted } = phrases(data.locale).sharing;
  return whereItStands(data, postedText, posted);
}

/** The newest share that still stands. */
export function standingShare(data: PostedShareData): Message {
  const { standingText, standing } = phrases(data.locale).sharing;
  return whereItStands(data, standingText, standing);
}

function whereItStands(
  { id, share, locale }: PostedShareData,
  text: string,
  sentence: (channel: string, what: string) => string,
): Message {
  const { sharing } = phrases(locale);
  return {
    text,
    blocks: [
      section(sentence(channelMention(share.channelId), sharedWords(share, locale))),
      actions(blockId(blockNames.buttons), [takeBackButton(id, locale), button(sharing.log, actionIds.shareLog)]),
    ],
  };
}

/** Take back, after a question of Slack's own. */
export function takeBackButton(id: string, locale: string, label?: string): Button {
  const { sharing } = phrases(locale);
  return {
    ...button(label ?? sharing.takeBack, actionIds.takeBack, { value: id }),
    confirm: {
      title: plain(sharing.confirmTitle),
      text: plain(sharing.confirmText),
      confirm: plain(sharing.confirmYes),
      deny: plain(sharing.confirmNo),
    },
  };
}

interface ToChannel {
  readonly channelId: string;
  readonly locale: string;
}

const refusals: Readonly<
  Record<string, 'notInChannel' | 'notFound' | 'archived' | 'restricted' | 'forbidden' | 'busy' | 'content'>
> = {
  not_in_channel: 'notInChannel',
  channel_not_found: 'notFound',
  is_archived: 'archived',
  restricted_action: 'restricted',
  restricted_action_read_only_channel: 'restricted',
  restricted_action_thread_only_channel: 'restricted',
  restricted_action_non_threadable_channel: 'restricted',
  posting_to_channel_denied: 'restricted',
  access_denied: 'forbidden',
  app_access_restricted: 'forbidden',
  ekm_access_denied: 'forbidden',
  missing_scope: 'forbidden',
  no_permission: 'forbidden',
  team_access_not_granted: 'forbidden',
  ratelimited: 'busy',
  message_limit_exceeded: 'busy',
  invalid_blocks: 'content',
  msg_blocks_too_long: 'content',
  msg_too_long: 'content',
};

/** Why Slack did not take a share, from its code, and what to do. */
export function refusalSentence({ channelId, locale, reason }: ToChannel & { readonly reason: string }): string {
  const { sharing } = phrases(locale);
  const known = refusals[reason] ?? 'other';
  return `${sharing.refused[known](channelMention(channelId))} ${sharing.refusedEnd}`;
}

/** The same where the window is closed already. */
export function refusedNotice(data: ToChannel & { readonly reason: string }): Message {
  const { sharing } = phrases(data.locale);
  return { text: sharing.refusedText, blocks: [section(refusalSentence(data)), shareButtons(data.locale)] };
}

/** The connection was lost after Slack was asked, or another press is at it. */
export function unknownNotice({ channelId, locale }: ToChannel): Message {
  const { sharing } = phrases(locale);
  return {
    text: sharing.unknownText,
    blocks: [section(sharing.unknown(channelMention(channelId))), shareButtons(locale)],
  };
}

/** What cannot be remembered cannot be taken back, so it does not stay. */
export function notWrittenNotice({ channelId, locale }: ToChannel): Message {
  const { sharing } = phrases(locale);
  return {
    text: sharing.notWrittenText,
    blocks: [section(sharing.notWritten(channelMention(channelId))), shareButtons(locale)],
  };
}

/** The preview is not kept any more. */
export function previewGone({ locale }: { readonly locale: string }): Message {
  const { sharing } = phrases(locale);
  return { text: sharing.missingText, blocks: [section(sharing.missing), shareButtons(locale)] };
}

export interface TakenBackData {
  readonly id: string;
  readonly locale: string;
  readonly result:
    | { readonly outcome: 'taken-back' | 'gone-before' | 'already' | 'placeless'; readonly share: ChannelShare }
    | { readonly outcome: 'refused'; readonly share: ChannelShare; readonly reason: string }
    | { readonly outcome: 'missing' };
}

const backRefusals: Readonly<Record<string, 'notInChannel' | 'archived' | 'forbidden'>> = {
  not_in_channel: 'notInChannel',
  channel_not_found: 'notInChannel',
  is_inactive: 'archived',
  is_archived: 'archived',
  cant_delete_message: 'forbidden',
  compliance_exports_prevent_deletion: 'forbidden',
  missing_scope: 'forbidden',
  no_permission: 'forbidden',
};

/** What became of taking a share back. */
export function takenBackReceipt({ id, locale, result }: TakenBackData): Message {
  const { sharing } = phrases(locale);
  const text = sharing.backText;
  if (result.outcome === 'missing') return { text, blocks: [section(sharing.backUnknown), shareButtons(locale)] };
  const channel = channelMention(result.share.channelId);
  if (result.outcome === 'refused') {
    const why = sharing.backRefused[backRefusals[result.reason] ?? 'other'];
    return {
      text,
      blocks: [
        section(`${sharing.stillStands(channel)} ${why}`),
        actions(blockId(blockNames.buttons), [takeBackButton(id, locale, sharing.tryAgain)]),
      ],
    };
  }
  const sentences = {
    'taken-back': sharing.takenBack,
    'gone-before': sharing.goneBefore,
    already: sharing.already,
    placeless: sharing.placeless,
  } as const;
  return { text, blocks: [section(sentences[result.outcome](channel)), shareButtons(locale)] };
}

/** Nothing to take back. */
export function nothingStands({ locale }: { readonly locale: string }): Message {
  const { sharing } = phrases(locale);
  return { text: sharing.nothingStands, blocks: [section(sharing.nothingStands), shareButtons(locale)] };
}

function shareButtons(locale: string) {
  const { sharing } = phrases(locale);
  return actions(blockId(blockNames.buttons), [
    button(sharing.log, actionIds.shareLog),
    button(sharing.share, actionIds.share),
  ]);
}
