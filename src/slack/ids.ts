import * as z from 'zod';
import { listedKinds } from '../domain/journey/line.js';
import { dimensions, type Dimension } from '../domain/dimension.js';
import { lineRefSchema, type LineRef } from '../domain/line-ref.js';
import { weekKeySchema, type WeekKey } from '../domain/week.js';

/** Every name by which Slack tells us what was pressed. Listeners route by these; nothing else spells them. */
export const actionIds = {
  // Inputs of the form, in the DM and in the week modal.
  boxInput: 'box_input',
  boxOutput: 'box_output',
  boxOutcome: 'box_outcome',
  boxImpact: 'box_impact',
  ownRead: 'own_read',
  next: 'next',
  // Weekly DM.
  save: 'save',
  moreDetail: 'more_detail',
  later: 'later',
  skip: 'skip',
  promptMenu: 'prompt_menu',
  openForm: 'open_form',
  // After Save or Skip.
  checkReading: 'check_reading',
  editWeek: 'edit_week',
  receiptMenu: 'receipt_menu',
  countQuiet: 'count_quiet',
  wasAway: 'was_away',
  leaveOut: 'leave_out',
  fillAfterAll: 'fill_after_all',
  addToWeek: 'add_to_week',
  thatWasAll: 'that_was_all',
  chooseText: 'choose_text',
  // Reply.
  why: 'why',
  replyMenu: 'reply_menu',
  someoneNoticed: 'someone_noticed',
  lightLate: 'light_late',
  lightMissing: 'light_missing',
  lightAdd: 'light_add',
  lightHard: 'light_hard',
  // Why this score?
  showLines: 'show_lines',
  showArithmetic: 'show_arithmetic',
  disagree: 'disagree',
  addLink: 'add_link',
  // Read-back sheet: one line each, the entry stands in the block id.
  lineReach: 'line_reach',
  lineResult: 'line_result',
  lineDurability: 'line_durability',
  lineGuess: 'line_guess',
  lineSecondGuess: 'line_second_guess',
  lineMenu: 'line_menu',
  lineKind: 'line_kind',
  lineLink: 'line_link',
  askOrigin: 'ask_origin',
  lineOrigin: 'line_origin',
  openRest: 'open_rest',
  listedLineMenu: 'listed_line_menu',
  undoRemoved: 'undo_removed',
  // Week modal.
  pickWeek: 'pick_week',
  availability: 'availability',
  energy: 'energy',
  keepText: 'keep_text',
  // First run, rhythm, leaving.
  start: 'start',
  level: 'level',
  changeAs: 'change_as',
  changeDay: 'change_day',
  company: 'company',
  slowly: 'slowly',
  detail: 'detail',
  weekday: 'weekday',
  hour: 'hour',
  pace: 'pace',
  earlyWeekday: 'early_weekday',
  wishes: 'wishes',
  bandWords: 'band_words',
  theme: 'theme',
  undoSettings: 'undo_settings',
  showNumbers: 'show_numbers',
  changeLevel: 'change_level',
  whoReads: 'who_reads',
  rhythm: 'rhythm',
  stop: 'stop',
  resume: 'resume',
  awayUntil: 'away_until',
  awayFrom: 'away_from',
  awayDate: 'away_date',
  awayOpenEnd: 'away_open_end',
  awayPart: 'away_part',
  deleteWeek: 'delete_week',
  deleteEverything: 'delete_everything',
  deleteWord: 'delete_word',
  // Taking everything out and in.
  exportData: 'export_data',
  exportFormat: 'export_format',
  exportProtection: 'export_protection',
  exportTick: 'export_tick',
  removeExport: 'remove_export',
  importData: 'import_data',
  importFile: 'import_file',
  importPassphrase: 'import_passphrase',
  importSettings: 'import_settings',
  // Home, card and help.
  openWeek: 'open_week',
  backfill: 'backfill',
  weekMenu: 'week_menu',
  allWeeks: 'all_weeks',
  weeksPage: 'weeks_page',
  newerWeeks: 'newer_weeks',
  olderWeeks: 'older_weeks',
  notedMenu: 'noted_menu',
  itDid: 'it_did',
  cameOf: 'came_of',
  cameAs: 'came_as',
  homeMenu: 'home_menu',
  levelAsks: 'level_asks',
  madeUp: 'made_up',
  runWord: 'run_word',
  allWords: 'all_words',
  find: 'find',
  findWords: 'find_words',
  findNewer: 'find_newer',
  findOlder: 'find_older',
  trend: 'trend',
  trend12: 'trend_12',
  trend26: 'trend_26',
  trend52: 'trend_52',
  trendYear: 'trend_year',
  // Where the weeks are likely to be.
  outlook: 'outlook',
  outlook3: 'outlook_3',
  outlook6: 'outlook_6',
  outlook12: 'outlook_12',
  outlookTrend: 'outlook_trend',
  trendOutlook: 'trend_outlook',
  moveToInput: 'move_to_input',
  moveToOutput: 'move_to_output',
  moveToOutcome: 'move_to_outcome',
  moveToImpact: 'move_to_impact',
  undoLogged: 'undo_logged',
  // Noting from anywhere.
  noteSomething: 'note_something',
  noteText: 'note_text',
  noteBox: 'note_box',
  noteWeek: 'note_week',
  keepQuote: 'keep_quote',
  // Lines for my 1:1.
  linesForOneToOne: 'lines_for_one_to_one',
  linesPeriod: 'lines_period',
  linesText: 'lines_text',
  // Sharing.
  share: 'share',
  shareWhat: 'share_what',
  shareLines: 'share_lines',
  shareExtras: 'share_extras',
  shareSentence: 'share_sentence',
  shareWay: 'share_way',
  shareText: 'share_text',
  shareChannel: 'share_channel',
  shareLog: 'share_log',
  shareLogPage: 'share_log_page',
  takeBack: 'take_back',
  deleteShares: 'delete_shares',
  // What an output should change, and the look at what came of it.
  expectChange: 'expect_change',
  expectText: 'expect_text',
  expectAs: 'expect_as',
  expectMeasure: 'expect_measure',
  expectDue: 'expect_due',
  expectLikely: 'expect_likely',
  look: 'look',
  lookText: 'look_text',
  lookResult: 'look_result',
  lookLasts: 'look_lasts',
  bets: 'bets',
  betMenu: 'bet_menu',
  // Open questions: the four answers to a signal, what is done about one, and saying that something is off.
  signalLate: 'signal_late',
  signalMissing: 'signal_missing',
  signalAdd: 'signal_add',
  signalHard: 'signal_hard',
  issueMenu: 'issue_menu',
  issueSeen: 'issue_seen',
  issueSolved: 'issue_solved',
  issueNothing: 'issue_nothing',
  issueNormal: 'issue_normal',
  issueSinceWhen: 'issue_since_when',
  issueWhatIWillDo: 'issue_what_i_will_do',
  recoveryOver: 'recovery_over',
  recoveryOpen: 'recovery_open',
  signals: 'signals',
  signalsBefore: 'signals_before',
  signalsAfter: 'signals_after',
  somethingOff: 'something_off',
  undoOff: 'undo_off',
  lateYes: 'late_yes',
  lateNo: 'late_no',
  expectationYes: 'expectation_yes',
  expectationNotYet: 'expectation_not_yet',
  expectationLater: 'expectation_later',
  offText: 'off_text',
  offSince: 'off_since',
  offBox: 'off_box',
  offPlan: 'off_plan',
  // What if.
  whatIf: 'what_if',
  whatIfLevel: 'what_if_level',
  whatIfMore: 'what_if_more',
  whatIfWeights: 'what_if_weights',
  // What the weeks show of the work.
  strengths: 'strengths',
  growth: 'growth',
  // Framework versions.
  versions: 'versions',
  pickVersion: 'pick_version',
  seeVersion: 'see_version',
  putVersionAside: 'put_version_aside',
  // Stations, and how much of full time is worked.
  career: 'career',
  stationMenu: 'station_menu',
  stationEarlier: 'station_earlier',
  stationUntil: 'station_until',
  workTime: 'work_time',
  workShare: 'work_share',
  workFrom: 'work_from',
  workRemove: 'work_remove',
  leaveBack: 'leave_back',
  // Two levels beside each other.
  levels: 'levels',
  levelsOne: 'levels_one',
  levelsOther: 'levels_other',
  putFitAside: 'put_fit_aside',
  // Kinds of work, explained.
  kinds: 'kinds',
  kindsBox: 'kinds_box',
  // One level, for somebody without a mirror.
  levelRead: 'level_read',
  // What of the judging is the person's own.
  mine: 'mine',
  ownAdd: 'own_add',
  ownChange: 'own_change',
  ownMenu: 'own_menu',
  ownPick: 'own_pick',
  ownName: 'own_name',
  ownBox: 'own_box',
  ownWords: 'own_words',
  ownPoints: 'own_points',
  ownTicks: 'own_ticks',
  ownTune: 'own_tune',
  ownTarget: 'own_target',
  ownWindow: 'own_window',
  ownBack: 'own_back',
  undoOwn: 'undo_own',
  calibrate: 'calibrate',
  calibrateTicks: 'calibrate_ticks',
  dropFitted: 'drop_fitted',
  // The journey: its opening, dated notes, official reviews.
  journey: 'journey',
  journeyShow: 'journey_show',
  journeyNewer: 'journey_newer',
  journeyOlder: 'journey_older',
  journeyAdd: 'journey_add',
  journeyOpening: 'journey_opening',
  journeySkip: 'journey_skip',
  journeyMenu: 'journey_menu',
  openingValues: 'opening_values',
  openingMap: 'opening_map',
  openingGaps: 'opening_gaps',
  careerKind: 'career_kind',
  careerDay: 'career_day',
  careerTo: 'career_to',
  careerText: 'career_text',
  careerTried: 'career_tried',
  reviews: 'reviews',
  reviewsNewer: 'reviews_newer',
  reviewsOlder: 'reviews_older',
  reviewAdd: 'review_add',
  reviewMenu: 'review_menu',
  reviewDay: 'review_day',
  reviewFrom: 'review_from',
  reviewTo: 'review_to',
  reviewCompany: 'review_company',
  reviewRating: 'review_rating',
  reviewNames: 'review_names',
  reviewTicks: 'review_ticks',
  reviewSaid: 'review_said',
  reviewSurprise: 'review_surprise',
  reviewIssueText: 'review_issue_text',
  reviewIssueSince: 'review_issue_since',
  // The keeper's editor: where to go, what to do, and fields of the draft.
  keeper: 'keeper',
  keeperGo: 'keeper_go',
  keeperLeave: 'keeper_leave',
  keeperDo: 'keeper_do',
  keeperLive: 'keeper_live',
  keeperField: 'keeper_field',
} as const;

export type ActionId = (typeof actionIds)[keyof typeof actionIds];

/** Modals, by what their submit means. */
export const callbackIds = {
  start: 'start',
  startAgain: 'start_again',
  changeLevel: 'change_level',
  privacy: 'privacy',
  week: 'week',
  readBack: 'read_back',
  awayUntil: 'away_until',
  career: 'career',
  stationDay: 'station_day',
  stationLevel: 'station_level',
  stationRemove: 'station_remove',
  stationEarlier: 'station_earlier',
  workTime: 'work_time',
  workRemove: 'work_remove',
  leaveBack: 'leave_back',
  deleteWeek: 'delete_week',
  deleteEverything: 'delete_everything',
  exportData: 'export_data',
  importLook: 'import_look',
  importTake: 'import_take',
  settings: 'settings',
  settingsChanged: 'settings_changed',
  allWeeks: 'all_weeks',
  cameOf: 'came_of',
  chooseText: 'choose_text',
  lineKind: 'line_kind',
  lineLink: 'line_link',
  lineOrigin: 'line_origin',
  why: 'why',
  lines: 'lines',
  arithmetic: 'arithmetic',
  whatIf: 'what_if',
  strengths: 'strengths',
  growth: 'growth',
  levels: 'levels',
  kinds: 'kinds',
  version: 'version',
  levelAsks: 'level_asks',
  mine: 'mine',
  ownKind: 'own_kind',
  ownTune: 'own_tune',
  calibrate: 'calibrate',
  madeUp: 'made_up',
  find: 'find',
  trend: 'trend',
  outlook: 'outlook',
  notice: 'notice',
  home: 'home',
  noteSomething: 'note_something',
  oneToOne: 'one_to_one',
  share: 'share',
  shareText: 'share_text',
  shareChannel: 'share_channel',
  sharePreview: 'share_preview',
  shareLog: 'share_log',
  expectChange: 'expect_change',
  look: 'look',
  bets: 'bets',
  forgetBet: 'forget_bet',
  signals: 'signals',
  somethingOff: 'something_off',
  issuePlan: 'issue_plan',
  issueSince: 'issue_since',
  journey: 'journey',
  journeyOpening: 'journey_opening',
  journeyNote: 'journey_note',
  forgetNote: 'forget_note',
  reviews: 'reviews',
  review: 'review',
  reviewQuestion: 'review_question',
  keeper: 'keeper',
} as const;

export type CallbackId = (typeof callbackIds)[keyof typeof callbackIds];

/** Shortcuts, as the manifest names them. */
export const shortcutIds = {
  logToMirror: 'log_to_mirror',
  saveEvidence: 'save_evidence',
  saveFeedback: 'save_feedback',
  somethingOff: 'something_off',
} as const;

export type ShortcutId = (typeof shortcutIds)[keyof typeof shortcutIds];

/** The four inputs of a form. */
export const boxActionIds: Readonly<Record<Dimension, ActionId>> = {
  input: actionIds.boxInput,
  output: actionIds.boxOutput,
  outcome: actionIds.boxOutcome,
  impact: actionIds.boxImpact,
};

/** Buttons that move a noted line; the value is the dimension it goes to, the block id holds its entry. */
export const moveActionIds: Readonly<Record<Dimension, ActionId>> = {
  input: actionIds.moveToInput,
  output: actionIds.moveToOutput,
  outcome: actionIds.moveToOutcome,
  impact: actionIds.moveToImpact,
};

/** Buttons that turn the trend to so many weeks. */
export const trendActionIds = {
  12: actionIds.trend12,
  26: actionIds.trend26,
  52: actionIds.trend52,
} as const;

/** Buttons that turn the outlook to so many months. */
export const outlookActionIds = {
  3: actionIds.outlook3,
  6: actionIds.outlook6,
  12: actionIds.outlook12,
} as const;

/** What stands in front of the first colon of a block id; the week and an entry id may follow. */
export const blockNames = {
  boxInput: 'box-input',
  boxOutput: 'box-output',
  boxOutcome: 'box-outcome',
  boxImpact: 'box-impact',
  ownRead: 'own-read',
  next: 'next',
  buttons: 'buttons',
  question: 'question',
  week: 'week',
  pickWeek: 'pick-week',
  availability: 'availability',
  line: 'line',
  lineLink: 'line-link',
  lineKind: 'line-kind',
  lineOrigin: 'line-origin',
  dimension: 'dimension',
  level: 'level',
  changeAs: 'change-as',
  changeDay: 'change-day',
  company: 'company',
  slowly: 'slowly',
  station: 'station',
  stationUntil: 'station-until',
  workShare: 'work-share',
  workFrom: 'work-from',
  agreedShare: 'agreed-share',
  leave: 'leave',
  detail: 'detail',
  weekday: 'weekday',
  hour: 'hour',
  pace: 'pace',
  earlyWeekday: 'early-weekday',
  wishes: 'wishes',
  bandWords: 'band-words',
  theme: 'theme',
  awayFrom: 'away-from',
  awayDate: 'away-date',
  awayOpenEnd: 'away-open-end',
  awayPart: 'away-part',
  energy: 'energy',
  cameOf: 'came-of',
  cameAs: 'came-as',
  deleteWord: 'delete-word',
  exportFormat: 'export-format',
  exportProtection: 'export-protection',
  exportTick: 'export-tick',
  importFile: 'import-file',
  importPassphrase: 'import-passphrase',
  importSettings: 'import-settings',
  keepText: 'keep-text',
  findWords: 'find-words',
  noted: 'noted',
  noteText: 'note-text',
  noteBox: 'note-box',
  noteWeek: 'note-week',
  quote: 'quote',
  keepQuote: 'keep-quote',
  linesPeriod: 'lines-period',
  linesText: 'lines-text',
  shareWhat: 'share-what',
  shareLines: 'share-lines',
  shareExtras: 'share-extras',
  shareSentence: 'share-sentence',
  shareWay: 'share-way',
  shareText: 'share-text',
  shareChannel: 'share-channel',
  shareLog: 'share-log',
  deleteShares: 'delete-shares',
  expectText: 'expect-text',
  expectAs: 'expect-as',
  expectMeasure: 'expect-measure',
  expectDue: 'expect-due',
  expectLikely: 'expect-likely',
  lookText: 'look-text',
  lookResult: 'look-result',
  lookLasts: 'look-lasts',
  bet: 'bet',
  ownKind: 'own-kind',
  ownPick: 'own-pick',
  ownName: 'own-name',
  ownBox: 'own-box',
  ownWords: 'own-words',
  ownPoints: 'own-points',
  ownTicks: 'own-ticks',
  ownTarget: 'own-target',
  ownWindow: 'own-window',
  calibrateTicks: 'calibrate-ticks',
  issue: 'issue',
  offText: 'off-text',
  offSince: 'off-since',
  offBox: 'off-box',
  offPlan: 'off-plan',
  journeyNote: 'journey-note',
  journeyShow: 'journey-show',
  openingValues: 'opening-values',
  openingMap: 'opening-map',
  openingGaps: 'opening-gaps',
  careerKind: 'career-kind',
  careerDay: 'career-day',
  careerTo: 'career-to',
  careerText: 'career-text',
  careerTried: 'career-tried',
  reviewDay: 'review-day',
  reviewFrom: 'review-from',
  reviewTo: 'review-to',
  reviewCompany: 'review-company',
  reviewRating: 'review-rating',
  reviewNames: 'review-names',
  reviewTicks: 'review-ticks',
  reviewSaid: 'review-said',
  reviewSurprise: 'review-surprise',
  reviewIssueText: 'review-issue-text',
  reviewIssueSince: 'review-issue-since',
  keeper: 'keeper',
  keeperField: 'keeper-field',
} as const;

export type BlockName = (typeof blockNames)[keyof typeof blockNames];

export const boxBlockNames: Readonly<Record<Dimension, BlockName>> = {
  input: blockNames.boxInput,
  output: blockNames.boxOutput,
  outcome: blockNames.boxOutcome,
  impact: blockNames.boxImpact,
};

/** At the end of the block id of a box's further input: its text goes on inside the line before. */
export const sameLine = '+';

/** What a block id says: which block, of which week, about which entry, dimension or part (`rest`). */
export interface BlockAddress {
  readonly name: BlockName;
  readonly week?: WeekKey | undefined;
  readonly rest?: string | undefined;
}

/**
 * `name[:week[:rest]]`, at most 255 characters. A listener learns the week of every press from `action.block_id`;
 * another week has other block ids, so Slack never carries typed text from one week's input to another's.
 */
export function blockId(name: BlockName, week?: WeekKey, rest?: string): string {
  if (rest !== undefined) return `${name}:${week ?? ''}:${rest}`;
  return week === undefined ? name : `${name}:${week}`;
}

/** Reads a block id of ours; undefined for any other. */
export function readBlockId(id: string): BlockAddress | undefined {
  const [name, week, ...rest] = id.split(':');
  const known = Object.values(blockNames).find((candidate) => candidate === name);
  if (known === undefined) return undefined;
  const parsed = weekKeySchema.safeParse(week);
  return {
    name: known,
    ...(parsed.success ? { week: parsed.data } : {}),
    ...(rest.length > 0 ? { rest: rest.join(':') } : {}),
  };
}

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

/** So many more of a box, as one value: `outcome.2`. */
export function moreValue(dimension: Dimension, count: number): string {
  return `${dimension}.${count}`;
}

/** Reads a `moreValue`; undefined when it is none. */
export function readMoreValue(value: string): { readonly dimension: Dimension; readonly count: number } | undefined {
  const [name = '', count = ''] = value.split('.');
  const dimension = dimensions.find((each) => each === name);
  return dimension === undefined || !/^\d{1,2}$/.test(count) ? undefined : { dimension, count: Number(count) };
}

/** A count that is proposed for a box, as one value: `outcome 2.5`. */
export function offerValue(dimension: Dimension, proposed: number): string {
  return `${dimension} ${proposed}`;
}

/** Reads an `offerValue`; undefined when it is none. */
export function readOfferValue(
  value: string,
): { readonly dimension: Dimension; readonly proposed: number } | undefined {
  const [name = '', count = ''] = value.split(' ');
  const dimension = dimensions.find((each) => each === name);
  return dimension === undefined || !/^\d{1,3}(\.\d{1,2})?$/.test(count)
    ? undefined
    : { dimension, proposed: Number(count) };
}

/** Two levels by their keys, which hold no space. In a block id: two long keys are more than a value may hold. */
export function comparedLevels({ one, other }: { readonly one: string; readonly other: string }): string {
  return `${one} ${other}`;
}

/** Reads a `comparedLevels`. */
export function readComparedLevels(pair: string): { readonly one: string; readonly other: string } {
  const [one = '', other = ''] = pair.split(' ');
  return { one, other };
}

/** A box, and the level whose kinds are looked at, as it is: escaped, a long key of other letters is more than a value may hold. */
export function kindsValue(dimension: Dimension, level: string): string {
  return `${dimension} ${level}`;
}

/** Reads a `kindsValue`; the first box where it names none. */
export function readKindsValue(value: string): { readonly dimension: Dimension; readonly level: string } {
  const [box = '', level = ''] = value.split(' ');
  return { dimension: dimensions.find((each) => each === box) ?? 'input', level };
}

/** A line of a week, as one value: `2026-W27 1f0c`. */
export function lineValue({ week, entry }: LineRef): string {
  return `${week} ${entry}`;
}

/** Reads a `lineValue`; undefined when it is none. */
export function readLineValue(value: string): LineRef | undefined {
  const [week, entry] = value.split(' ');
  const read = lineRefSchema.safeParse({ week, entry });
  return read.success ? read.data : undefined;
}

/** Buttons with a second guess carry the guess and the alternative by position: `0.0`. */
export function guessValue(guess: number, alternative: number): string {
  return `${guess}.${alternative}`;
}

/** Reads a `guessValue`; undefined when it is none. */
export function readGuessValue(value: string): { readonly guess: number; readonly alternative: number } | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})$/.exec(value);
  return match === null ? undefined : { guess: Number(match[1]), alternative: Number(match[2]) };
}

export const messageUses = ['evidence', 'feedback'] as const;
export type MessageUse = (typeof messageUses)[number];

const metadataSchema = z.object({
  week: weekKeySchema.optional(),
  entry: z.string().optional(),
  conflict: z.string().optional(),
  /** The message that a submit updates in place. */
  channel: z.string().optional(),
  ts: z.string().optional(),
  /** Revision of the check-in that the modal was filled from, for compare-and-swap. */
  revision: z.int().optional(),
  /** Weeks that a back-fill still has to ask for, oldest first. */
  queue: z.array(weekKeySchema).optional(),
  /** The read-back sheet lists every line, because the person asked. */
  all: z.boolean().optional(),
  /** What the modal was pushed on, to bring that up to date as well. */
  under: z.enum(['why', 'read_back', 'lines', 'bets', 'mine']).optional(),
  /** Ids of the noted lines the boxes were filled with: later ones join the week when it is saved. */
  notesSeen: z.array(z.string()).optional(),
  /** Names the lines that a window notes, so that a second submit notes nothing. */
  ref: z.string().optional(),
  /** Address of the message that a window saves: ids of workspace, channel and message. */
  proof: z.string().optional(),
  /** What the message that a window saves is: proof of the work, or what another person said about it. */
  message: z.enum(messageUses).optional(),
  /** Id of the share that was previewed. */
  share: z.string().optional(),
  /** Id of the file that a window looked into. */
  file: z.string().optional(),
  /** What an output should change: its id, and the day of the look that the window showed. */
  hypothesis: z.string().optional(),
  due: z.iso.date().optional(),
  /** Id of the open question that a window is about, or will keep. */
  issue: z.string().optional(),
  /** What a window keeps was learned late. */
  late: z.boolean().optional(),
  /** The Monday of the station that a window is about. */
  station: weekKeySchema.optional(),
  /** The page of a list that a window shows. */
  page: z.int().optional(),
  /** Id of the note of the journey that a window is about, or will keep; which kind the list below shows alone. */
  note: z.string().optional(),
  shown: z.enum(listedKinds).optional(),
  /** Where in the keeper's editor a window is, and the published version that its draft began with. */
  place: z.string().optional(),
  basedOn: z.int().optional(),
});

/** What a modal remembers: ids, week and revision only, never a word that somebody typed. */
export type Metadata = z.infer<typeof metadataSchema>;

export function writeMetadata(metadata: Metadata): string {
  return JSON.stringify(metadataSchema.parse(metadata));
}

/** Reads `private_metadata`; empty when it is not ours. */
export function readMetadata(text: string): Metadata {
  try {
    return metadataSchema.parse(JSON.parse(text));
  } catch {
    return {};
  }
}
