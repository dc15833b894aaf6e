import type { SharedWeeks, Export } from '../../../domain/shared.js';
import type { Counted } from '../counted.js';
import { grammar } from './grammar.js';

/** Sharing: what goes, the copy, the channel, the preview, taking back, and the log of what left. */
export const sharing = {
  title: 'Share',
  next: 'Next',
  intro: 'Nothing leaves before you say so. Only ticked lines go; own reads, energy and what is next never do.',
  what: 'What',
  fourWeeks: 'The last four weeks',
  quarter: 'The quarter in six lines',
  period: { week: '', 'four-weeks': 'Four weeks', quarter: 'The quarter' } as Readonly<
    Record<SharedWeeks['period'], string>
  >,
  /** `Four weeks · 8 June – 5 July`. */
  periodTitle: (period: string, dates: string): string => `${period} · ${dates}`,
  more: (kind: string): string => `${kind}, more`,
  onlyFirst: (count: string): string => `The first ${count} lines are listed.`,
  noLines: 'No lines stand here, so there is nothing to share. Pick other weeks above.',
  noLinesAnywhere: 'No week holds lines yet, so there is nothing to share.',
  extras: 'Where the weeks stand',
  band: 'Band and percent',
  picture: 'The picture',
  compare: 'People will compare.',
  extrasHidden: 'Band and numbers are hidden, as you chose, so they cannot be shared.',
  extrasEarly: 'Band and picture can be shared once there is a band.',
  sentence: 'A sentence of yours in front',
  way: 'How',
  copyWay: 'I copy it and post it myself',
  copyWayMore: 'The mirror sends nothing.',
  channelWay: 'The mirror posts it to a channel',
  channelWayMore: 'With your name, after an exact preview.',
  nothingTicked: 'Tick at least one line that still stands in these weeks.',
  tooLong: (length: string, room: string): string =>
    `What is ticked holds ${length} characters; a share holds ${room}. Untick some.`,

  by: (person: string): string => `Shared by ${person} from their mirror`,
  messageText: 'Shared from a mirror.',
  series: 'The weeks',
  /** In front of its values, where it cannot be shown. */
  asChart: (values: string): string => `Drawn as a chart · ${values}`,

  copyTitle: 'Copy it',
  copyDone: 'Done',
  copyLabel: 'The text',
  copyHint: 'The mirror sends nothing, and keeps nothing of what you change here.',

  channelTitle: 'Which channel?',
  channelSubmit: 'Preview',
  channelLabel: 'Channel',
  channelPlaceholder: 'Pick a channel',
  channelHint:
    'Channels shared with other companies are not offered: a share is for your own. Where the mirror is not a member yet, /invite it first.',
  pickChannel: 'Pick a channel.',

  previewTitle: 'Preview',
  post: 'Post',
  exactly: (channel: string): string => `*This is exactly what ${channel} will see:*`,
  frozen: 'It is posted as it stands here, even if the week changes meanwhile. What was read cannot be unread.',
  posting: (channel: string): string => `On its way to ${channel}.`,

  postedText: 'Your share is posted.',
  posted: (channel: string, what: string): string => `Posted to ${channel}: ${what}.`,
  standingText: 'Your last share.',
  standing: (channel: string, what: string): string => `Your last share stands in ${channel}: ${what}.`,
  lines: ({ count, shown }: Counted): string => `${shown} ${grammar.plural(count, 'line', 'lines')}`,
  withBand: 'band and percent',
  withPicture: 'picture',
  takeBack: 'Take back',
  log: 'What I shared',
  share: 'Share…',
  confirmTitle: 'Take it back?',
  confirmText: 'It goes from the channel. What was read cannot be unread.',
  confirmYes: 'Take it back',
  confirmNo: 'Leave it',

  refusedText: 'Nothing was posted.',
  refusedEnd: 'Nothing was posted. You can also copy it and post it yourself.',
  refused: {
    notInChannel: (channel: string): string =>
      `The mirror is not in ${channel}. Type \`/invite\` there and pick the mirror, then press Post again.`,
    notFound: (channel: string): string =>
      `Slack does not show ${channel} to the mirror. If it is private, type \`/invite\` there and pick the mirror, then press Post again.`,
    archived: (channel: string): string =>
      `${channel} is archived, so nobody can post there. Go back and pick another.`,
    restricted: (channel: string): string =>
      `Only some people may post in ${channel}, and the mirror is not among them. Go back and pick another.`,
    forbidden: (channel: string): string =>
      `This workspace does not let the mirror post in ${channel}. Its owners can change that.`,
    busy: (channel: string): string =>
      `Slack wants a pause before anything more goes to ${channel}. Press Post again in a minute.`,
    content: (channel: string): string =>
      `Slack does not take this for ${channel}: it may be too long, or the picture too new. Go back and untick some.`,
    other: (channel: string): string => `Slack did not take it for ${channel}. Press Post again in a minute.`,
  },
  unknownText: 'It is not known whether your share arrived.',
  unknown: (channel: string): string =>
    `It is not known yet whether it arrived in ${channel}, and it is never posted a second time. Look there in a minute: if it is missing, share it anew.`,
  notWrittenText: 'Your share was taken out again.',
  notWritten: (channel: string): string =>
    `It was posted, but could not be written down, so it was taken out of ${channel} again: what cannot be taken back does not stay. Try again in a minute.`,
  missingText: 'Nothing was posted.',
  missing: 'This preview is not kept any more, because a newer one took its place. Nothing was posted.',

  backText: 'About your share.',
  takenBack: (channel: string): string => `Taken back: it is gone from ${channel}. What was read cannot be unread.`,
  goneBefore: (channel: string): string => `It is gone already: somebody deleted it in ${channel}.`,
  already: (channel: string): string => `It is gone from ${channel} already.`,
  placeless: (channel: string): string =>
    `It is not known whether it arrived in ${channel}, so the mirror cannot take it back. If it stands there, an owner of the workspace can delete it.`,
  stillStands: (channel: string): string => `It still stands in ${channel}.`,
  backRefused: {
    notInChannel:
      'The mirror is not in that channel any more. Type `/invite` there and pick the mirror, then try again.',
    archived: 'The channel is archived, and Slack deletes nothing there until somebody opens it again.',
    forbidden: 'This workspace does not let the mirror delete it. Its owners can.',
    other: 'Slack did not delete it. Try again in a minute.',
  },
  tryAgain: 'Try again',
  backUnknown: 'That share is not in your log.',
  nothingStands: 'Nothing of yours stands in a channel.',

  logTitle: 'What I shared',
  logEmpty: 'Nothing has left this mirror.',
  logFoot: 'What you copied and posted yourself is not listed: the mirror does not see it.',
  older: 'Older',
  newest: 'The newest',
  logTakenBack: (when: string): string => `Taken back ${when}.`,
  logGone: (when: string): string => `Gone from the channel, seen ${when}.`,
  logUnknown: 'It is not known whether it arrived.',
  exported: 'Export',
  exportedAs: (format: Export['format']): string =>
    ({ json: 'Everything as JSON', csv: 'Everything as CSV', md: 'Everything as Markdown' })[format],
  exportSealed: 'sealed with a passphrase',
  exportOpen: 'readable without a passphrase',
  exportRemoved: (when: string): string => `Removed from the chat ${when}.`,

  eraseLabel: 'Shares in channels',
  eraseToo: 'Take them back too',
  eraseStand: ({ count, shown }: Counted): string =>
    `${shown} ${grammar.plural(count, 'share stands', 'shares stand')} in channels. What was read cannot be unread.`,
};
