import type { ChannelShare, Shared } from '../../../../src/domain/shared.js';
import { addWeeks } from '../../../../src/domain/week.js';
import { phrases } from '../../../../src/slack/messages/phrases.js';
import { postingModal, previewModal } from '../../../../src/slack/messages/sharing/preview-modal.js';
import { shareLogModal } from '../../../../src/slack/messages/sharing/share-log-modal.js';
import { shareMessage, shareText, type ShareData } from '../../../../src/slack/messages/sharing/share-message.js';
import { shareChannelModal, shareModal, shareTextModal } from '../../../../src/slack/messages/sharing/share-modal.js';
import {
  notWrittenNotice,
  nothingStands,
  postedReceipt,
  standingShare,
  previewGone,
  refusedNotice,
  takenBackReceipt,
  unknownNotice,
} from '../../../../src/slack/messages/sharing/share-receipts.js';
import { anEarlyReflection, anEntry, aProfile, aReflection, aSeries, lines, mark, week } from '../builders.js';
import type { Surfaces } from './surfaces.js';

const channelId = 'C0TEAM0000';
const id = 'a-share';
const what = { period: 'week', from: week, to: week } as const;

const share: ChannelShare = {
  kind: 'channel',
  at: '2026-07-03T14:20:00.000Z',
  channelId,
  ts: '1783088400.000100',
  what,
  lines: 3,
  withBand: true,
  withPicture: true,
};

/** Everything a share can carry. */
export function fullShare(locale: string): ShareData {
  return {
    sharer: 'U0ADA00001',
    what,
    entries: lines,
    sentence: `${mark} for the retro`,
    withBand: true,
    withPicture: true,
    reflection: aReflection({ series: aSeries([0.9, 0.95, 'missed', 1.02, 1.09]) }),
    profile: aProfile({ locale }),
  };
}

export function surfacesOf(locale: string): Surfaces {
  const profile = aProfile({ locale });
  const data = fullShare(locale);
  const weeks = [week, addWeeks(week, -1)];
  const choose = { what, entries: lines, weeks, reflection: aReflection(), profile };
  const preview = { share: id, channelId, blocks: shareMessage(data).blocks, locale };
  const refusals = [
    'not_in_channel',
    'channel_not_found',
    'is_archived',
    'restricted_action',
    'missing_scope',
    'ratelimited',
    'invalid_blocks',
    'something_new',
  ];
  const backs = ['taken-back', 'gone-before', 'already', 'placeless'] as const;
  const backRefusals = ['not_in_channel', 'is_inactive', 'cant_delete_message', 'something_new'];
  const rows: readonly { readonly id: string; readonly shared: Shared }[] = [
    { id: '1', shared: share },
    { id: '2', shared: { ...share, ts: undefined, withBand: false, lines: 1 } },
    { id: '3', shared: { ...share, takenBackAt: '2026-07-03T15:00:00.000Z', withPicture: false } },
    {
      id: '4',
      shared: {
        ...share,
        what: { period: 'four-weeks', from: addWeeks(week, -3), to: week },
        goneAt: '2026-07-03T15:00:00.000Z',
      },
    },
    { id: '5', shared: { kind: 'export', at: share.at, format: 'json', sealed: true } },
    {
      id: '6',
      shared: { kind: 'export', at: share.at, format: 'csv', sealed: false, removedAt: '2026-07-04T14:20:00.000Z' },
    },
    { id: '7', shared: { kind: 'export', at: share.at, format: 'md', sealed: true } },
  ];
  return {
    messages: {
      'share posted': () => postedReceipt({ id, share, locale }),
      'share that still stands': () => standingShare({ id, share, locale }),
      'share whose arrival nobody knows': () => unknownNotice({ channelId, locale }),
      'share that could not be written down': () => notWrittenNotice({ channelId, locale }),
      'share whose preview is gone': () => previewGone({ locale }),
      'nothing to take back': () => nothingStands({ locale }),
      ...Object.fromEntries(
        refusals.map((reason) => [`share refused: ${reason}`, () => refusedNotice({ channelId, locale, reason })]),
      ),
      ...Object.fromEntries(
        backs.map((outcome) => [
          `share taken back: ${outcome}`,
          () => takenBackReceipt({ id, locale, result: { outcome, share } }),
        ]),
      ),
      ...Object.fromEntries(
        backRefusals.map((reason) => [
          `share not taken back: ${reason}`,
          () => takenBackReceipt({ id, locale, result: { outcome: 'refused', share, reason } }),
        ]),
      ),
      'share that is not in the log': () => takenBackReceipt({ id, locale, result: { outcome: 'missing' } }),
    },
    views: {
      share: () => shareModal(choose),
      'share of many lines': () =>
        shareModal({
          ...choose,
          what: { period: 'four-weeks', from: addWeeks(week, -3), to: week },
          entries: Array.from({ length: 320 }, (_, index) =>
            anEntry(index % 2 === 0 ? 'outcome' : 'input', `${mark} ${index} ${'long '.repeat(30)}`, {
              id: `e${index}`,
            }),
          ),
        }),
      'share before there is a band': () => shareModal({ ...choose, reflection: anEarlyReflection(3) }),
      'share with hidden numbers': () => shareModal({ ...choose, profile: aProfile({ locale, bandWords: 'hidden' }) }),
      'share of an empty week': () => shareModal({ ...choose, entries: [], weeks: [addWeeks(week, -1)] }),
      'share before the first line': () => shareModal({ ...choose, entries: [], weeks: [] }),
      'share to copy': () => shareTextModal({ text: shareText(data), locale }),
      'share to a channel': () => shareChannelModal({ share: id, locale }),
      'share previewed': () => previewModal(preview),
      'share previewed after a refusal': () =>
        previewModal({ ...preview, refusal: phrases(locale).sharing.refusedText }),
      'share on its way': () => postingModal({ channelId, locale }),
      'log of shares': () => shareLogModal({ rows, from: 0, voice: profile }),
      'log of shares, empty': () => shareLogModal({ rows: [], from: 0, voice: profile }),
      'log of shares, a page': () =>
        shareLogModal({
          rows: Array.from({ length: 24 }, (_, index) => ({ id: `${index}`, shared: { ...share, lines: index } })),
          from: 10,
          notice: nothingStands({ locale }).blocks.slice(0, 1),
          voice: profile,
        }),
    },
  };
}
