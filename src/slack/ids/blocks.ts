import type { Dimension } from '../../domain/dimension.js';
import { weekKeySchema, type WeekKey } from '../../domain/week.js';

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
