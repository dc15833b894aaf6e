export const laterValues = ['in-1-hour', 'this-afternoon', 'tomorrow', 'monday', 'away'] as const;
export type LaterValue = (typeof laterValues)[number];

/** ⋯ of the weekly DM; `skip` stands there in discreet mode, where it has no button. */
export const promptMenuValues = ['rhythm', 'stop', 'who-reads', 'skip'] as const;
export type PromptMenuValue = (typeof promptMenuValues)[number];

export const receiptMenuValues = ['one-to-one', 'say-next', 'delete-week'] as const;
export type ReceiptMenuValue = (typeof receiptMenuValues)[number];

export const weekMenuValues = ['edit', 'lines', 'share', 'delete-week'] as const;
export type WeekMenuValue = (typeof weekMenuValues)[number];

/** ⋯ of a noted line in App Home; three of the boxes are offered. */
export const notedMenuValues = ['to-input', 'to-output', 'to-outcome', 'to-impact', 'other-week', 'remove'] as const;
export type NotedMenuValue = (typeof notedMenuValues)[number];

/** ⋯ at the end of App Home: what is not needed every week. */
export const homeMenuValues = ['export', 'level', 'away', 'stop', 'delete'] as const;
export type HomeMenuValue = (typeof homeMenuValues)[number];

/** ⋯ of a reply. */
export const replyMenuValues = ['one-to-one', 'off', 'hide-numbers', 'show-numbers', 'settings'] as const;
export type ReplyMenuValue = (typeof replyMenuValues)[number];

/** What the settings window asks for besides: one reminder, the week's energy. */
export const wishValues = ['reminder', 'energy'] as const;
export type WishValue = (typeof wishValues)[number];

/** ⋯ of a line in the read-back sheet. */
export const lineMenuValues = [
  'to-input',
  'to-output',
  'to-outcome',
  'to-impact',
  'helped',
  'drove',
  'link',
  'kind',
  'remove',
] as const;
export type LineMenuValue = (typeof lineMenuValues)[number];

/** ⋯ of a line in the list behind Why. */
export const listedLineMenuValues = ['fix', 'expect', 'origin', 'remove'] as const;
export type ListedLineMenuValue = (typeof listedLineMenuValues)[number];

/** ⋯ of what an output should change. */
export const betMenuValues = ['look', 'change', 'again', 'week', 'forget'] as const;
export type BetMenuValue = (typeof betMenuValues)[number];

/** ⋯ of an open question; in App Home Slack shows five at most, and `more` opens the window with all of them. */
export const issueMenuValues = [
  'seen',
  'plan',
  'solved',
  'nothing',
  'normal',
  'since',
  'accepted',
  'context',
  'more',
] as const;
export type IssueMenuValue = (typeof issueMenuValues)[number];

/** ⋯ of a note of the journey. */
export const journeyMenuValues = ['change', 'remove'] as const;
export type JourneyMenuValue = (typeof journeyMenuValues)[number];

/** ⋯ of an official review. */
export const reviewMenuValues = ['change', 'question', 'remove'] as const;
export type ReviewMenuValue = (typeof reviewMenuValues)[number];

/** What can be ticked about a review: 1 is the best step of its scale; it was learned with it alone. */
export const reviewTickValues = ['one-is-best', 'learned-now'] as const;
export type ReviewTickValue = (typeof reviewTickValues)[number];

/** ⋯ of a station. */
export const stationMenuValues = ['day', 'level', 'remove'] as const;
export type StationMenuValue = (typeof stationMenuValues)[number];

/** ⋯ of a kind that is the person's own or was changed by them. */
export const ownMenuValues = ['change', 'hide', 'offer'] as const;
export type OwnMenuValue = (typeof ownMenuValues)[number];

/** What can be ticked about a kind. */
export const ownTickValues = ['countable', 'hide'] as const;
export type OwnTickValue = (typeof ownTickValues)[number];

export const disagreeValues = ['misread', 'missing', 'away', 'level'] as const;
export type DisagreeValue = (typeof disagreeValues)[number];

/** What a share may carry beside lines. */
export const shareExtraValues = ['band', 'picture'] as const;
export type ShareExtraValue = (typeof shareExtraValues)[number];

/** How a share leaves: copied and posted by the person, or posted by the mirror. */
export const shareWayValues = ['copy', 'channel'] as const;
export type ShareWayValue = (typeof shareWayValues)[number];

export const protectionValues = ['sealed', 'readable'] as const;

export const keepTextValues = ['newest', 'kept', 'both'] as const;
export type KeepTextValue = (typeof keepTextValues)[number];

export const messageUses = ['evidence', 'feedback'] as const;
export type MessageUse = (typeof messageUses)[number];
