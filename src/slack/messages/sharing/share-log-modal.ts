import type { KnownBlock, ModalView } from '@slack/types';
import { standsInChannel, type ChannelShare, type Export, type Shared } from '../../../domain/shared.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { actions, button, context, divider, modal, section } from '../blocks.js';
import { moment } from '../dates.js';
import type { MessageBlock } from '../message.js';
import { phrases } from '../phrases.js';
import type { Voice } from '../voice.js';
import { channelMention, sharedWords } from './shared-words.js';
import { takeBackButton } from './share-receipts.js';

export interface ShareLogData {
  /** Newest first. */
  readonly rows: readonly { readonly id: string; readonly shared: Shared }[];
  /** How many newer ones are passed over. */
  readonly from: number;
  /** What became of taking one back a moment ago. */
  readonly notice?: readonly MessageBlock[] | undefined;
  readonly voice: Pick<Voice, 'locale' | 'zone'>;
}

const pageOf = 10;

/** Everything that ever left the mirror, newest first; never what it said. */
export function shareLogModal({ rows, from, notice, voice }: ShareLogData): ModalView {
  const { sharing, names } = phrases(voice.locale);
  const page = rows.slice(from, from + pageOf);
  return modal({
    callback: callbackIds.shareLog,
    title: sharing.logTitle,
    close: names.close,
    blocks: [
      ...(notice === undefined ? [] : [...notice, divider()]),
      ...(rows.length === 0 ? [section(sharing.logEmpty)] : []),
      ...page.map(({ id, shared }) => rowOf(id, shared, voice)),
      ...pages(rows.length, from, voice.locale),
      context(sharing.logFoot),
    ],
  });
}

function rowOf(id: string, shared: Shared, voice: ShareLogData['voice']): KnownBlock {
  const { sharing } = phrases(voice.locale);
  const [what, ...more] = shared.kind === 'channel' ? channelWords(shared, voice) : exportWords(shared, voice);
  const text = [`*${what ?? ''}* · ${at(shared.at, voice)}`, ...more].join('\n');
  return {
    ...section(text, standsInChannel(shared) ? takeBackButton(id, voice.locale, sharing.takeBack) : undefined),
    block_id: blockId(blockNames.shareLog, undefined, id),
  };
}

function channelWords(share: ChannelShare, voice: ShareLogData['voice']): readonly string[] {
  return [channelMention(share.channelId), sharedWords(share, voice.locale), ...stateOf(share, voice)];
}

function stateOf({ ts, takenBackAt, goneAt }: ChannelShare, voice: ShareLogData['voice']): readonly string[] {
  const { sharing } = phrases(voice.locale);
  if (takenBackAt !== undefined) return [sharing.logTakenBack(at(takenBackAt, voice))];
  if (goneAt !== undefined) return [sharing.logGone(at(goneAt, voice))];
  return ts === undefined ? [sharing.logUnknown] : [];
}

function exportWords({ format, sealed, removedAt }: Export, voice: ShareLogData['voice']): readonly string[] {
  const { sharing } = phrases(voice.locale);
  return [
    sharing.exported,
    `${sharing.exportedAs(format)} · ${sealed ? sharing.exportSealed : sharing.exportOpen}`,
    ...(removedAt === undefined ? [] : [sharing.exportRemoved(at(removedAt, voice))]),
  ];
}

function at(instant: string, { zone, locale }: ShareLogData['voice']): string {
  return moment(new Date(instant), zone, locale);
}

function pages(count: number, from: number, locale: string): KnownBlock[] {
  const { sharing } = phrases(locale);
  const next = from + pageOf;
  if (next >= count && from === 0) return [];
  const [label, value] = next < count ? [sharing.older, next] : [sharing.newest, 0];
  return [actions(blockId(blockNames.buttons), [button(label, actionIds.shareLogPage, { value: String(value) })])];
}
