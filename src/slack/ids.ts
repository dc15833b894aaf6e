import * as z from 'zod';
import { dimensions, type Dimension } from '../domain/dimension.js';
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
  since: 'since',
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
  awayDate: 'away_date',
  awayOpenEnd: 'away_open_end',
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
  // Two levels beside each other.
  levels: 'levels',
  levelsOne: 'levels_one',
  levelsOther: 'levels_other',
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
  why: 'why',
  lines: 'lines',
  arithmetic: 'arithmetic',
  whatIf: 'what_if',
  strengths: 'strengths',
  growth: 'growth',
  levels: 'levels',
  levelAsks: 'level_asks',
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
  dimension: 'dimension',
  level: 'level',
  since: 'since',
  detail: 'detail',
  weekday: 'weekday',
  hour: 'hour',
  pace: 'pace',
  earlyWeekday: 'early-weekday',
  wishes: 'wishes',
  bandWords: 'band-words',
  theme: 'theme',
  awayDate: 'away-date',
  awayOpenEnd: 'away-open-end',
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
  bet: 'bet',
  issue: 'issue',
  offText: 'off-text',
  offSince: 'off-since',
  offBox: 'off-box',
  offPlan: 'off-plan',
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
export const listedLineMenuValues = ['fix', 'expect', 'remove'] as const;
export type ListedLineMenuValue = (typeof listedLineMenuValues)[number];

/** ⋯ of what an output should change. */
export const betMenuValues = ['look', 'change', 'forget'] as const;
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

/** Two levels by their keys. */
export function levelsValue(one: string, other: string): string {
  return [one, other].map(encodeURIComponent).join(' ');
}

/** Reads a `levelsValue`. */
export function readLevelsValue(value: string): { readonly one: string; readonly other: string } {
  const [one = '', other = ''] = value.split(' ').map(decodeURIComponent);
  return { one, other };
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
  under: z.enum(['why', 'read_back', 'lines', 'bets']).optional(),
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
  /** The page of a list that a window shows. */
  page: z.int().optional(),
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
