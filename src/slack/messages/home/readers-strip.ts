import type { KnownBlock } from '@slack/types';
import type { Profile } from '../../../domain/profile.js';
import type { Shared } from '../../../domain/shared.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { button, context, section } from '../blocks.js';
import { moment } from '../dates.js';
import { phrases } from '../phrases.js';
import { channelMention, sharedWords } from '../sharing/shared-words.js';

/** Who reads, and what left last, with the way to all that ever left. */
export function readersStrip(lastShared: Shared | undefined, { zone, locale }: Profile): KnownBlock {
  const { home, sharing } = phrases(locale);
  if (lastShared === undefined) return context(home.readers);
  const sentence = sentenceOf(lastShared, moment(new Date(lastShared.at), zone, locale), locale);
  return { ...section(sentence, button(sharing.log, actionIds.shareLog)), block_id: blockId(blockNames.shareLog) };
}

function sentenceOf(shared: Shared, when: string, locale: string): string {
  const { home } = phrases(locale);
  if (shared.kind === 'export') return home.lastExported(when);
  const what = `${channelMention(shared.channelId)} · ${sharedWords(shared, locale)}`;
  return (shared.takenBackAt === undefined ? home.lastShared : home.lastTakenBack)(what, when);
}
