import type { Counted } from '../counted.js';
import type { HeldAgainst } from '../held-against.js';
import { grammar } from './grammar.js';
import { whatIsAsked } from './yardstick.js';

const { plural } = grammar;

/** Words on the pictures, their alt texts, and on Slack's own charts. */
export const pictures = {
  now: 'Now',
  weeks: 'The weeks',
  likelyRange: (share: string): string => `Likely range (${share})`,
  notLogged: 'Not logged',
  /** The picture has one line for it, so what the level asks is not named where it is not what counts. */
  eachPoint: (windowWeeks: string, { level, isOwn }: HeldAgainst): string =>
    `Each point: the ${windowWeeks} weeks before it, ${isOwn ? 'by a personal yardstick' : `against what ${level} asks`}`,
  newLevel: (level: string): string => `Now ${level}`,
  newCompany: 'New company',
  version: (version: string): string => `v${version}`,
  /** A bar of the person's own begins or becomes another one, or the level's counts again. */
  own: { begins: 'Own yardstick', changes: 'New yardstick', ends: 'As the level' },
  /** The alt text of the band, sentence by sentence; `newLevel` begins the last one. */
  weeksAgainst: (weeks: Counted, asked: HeldAgainst): string =>
    `${weeks.shown} ${plural(weeks.count, 'week', 'weeks')} against ${whatIsAsked(asked)}.`,
  nowAt: (percent: string, range: string): string => `Now ${percent}, likely ${range}.`,
  nowIn: (percent: string, band: string, range: string): string => `Now ${percent}, ${band}, likely ${range}.`,
  weeksMissed: (weeks: Counted): string => `${weeks.shown} ${plural(weeks.count, 'week', 'weeks')} not logged.`,
  since: (newLevel: string, week: string): string => `${newLevel} since ${week}.`,
  ownSince: {
    begins: (week: string): string => `A personal yardstick since ${week}.`,
    changes: (week: string): string => `Another personal yardstick since ${week}.`,
    ends: (week: string): string => `What the level asks again since ${week}.`,
  },
  versionSince: (version: string, week: string): string => `Version ${version} since ${week}.`,

  carriesMost: (dimension: string): string => `${dimension} carries most`,
  /** Where nothing holds more than is asked. */
  comesNearest: (dimension: string): string => `${dimension} comes nearest`,
  butShort: (title: string, short: string): string => `${title}, ${short}`,
  inPercent: ({ level, isOwn }: HeldAgainst): string =>
    isOwn
      ? 'In percent by a personal yardstick, each over its own window'
      : `In percent of what ${level} asks, each over its own window`,
  against: ({ level, isOwn }: HeldAgainst): string =>
    `Against ${isOwn ? 'a personal yardstick' : `what ${level} asks`}, each over its own window`,
  asks: ({ level, isOwn }: HeldAgainst): string => (isOwn ? 'The personal yardstick' : `What ${level} asks`),
  ofAbout: (usual: string): string => `of about ${usual}`,
  ofUnderOne: 'of under 1',
  noneAsked: 'none asked',
  windows: (weeks: string, outcome: string, impact: string): string =>
    `Windows: ${weeks} weeks, outcome ${outcome}, impact ${impact}`,
  windowsApart: (input: string, output: string, outcome: string, impact: string): string =>
    `Windows in weeks: input ${input}, output ${output}, outcome ${outcome}, impact ${impact}`,
  paleIsAssumed: (windows: string): string => `Pale: assumed so far · ${windows}`,
  /** Behind a row of the alt text: so much of it counts as met because its weeks were not logged. */
  assumedRow: { mostly: 'mostly assumed so far', partly: 'partly assumed so far' },
  /** Beside bars of text, where a line has 32 columns; the mark of what is assumed stands before its word. */
  inColumns: {
    ofAbout: (count: string, usual: string): string => `${count} of ~${usual}`,
    ofUnderOne: (count: string): string => `${count} of <1`,
    assumed: 'assumed so far',
    weighed: 'Bars go by weight, not by count',
  },

  /** Of Slack's own charts, which are shared as well: 50 characters at most. */
  weeksTitle: (isOwn: boolean): string => `The weeks, in % ${isOwn ? 'by a personal yardstick' : 'of what is asked'}`,
  kindsTitle: (isOwn: boolean): string => `By kind, in % ${isOwn ? 'by a personal yardstick' : 'of what is asked'}`,
  yours: 'Yours',
  levelAsks: ({ level, isOwn }: HeldAgainst): string => (isOwn ? 'Personal yardstick' : `${level} asks`),
  percentAxis: ({ level, isOwn }: HeldAgainst): string =>
    isOwn ? '% by a personal yardstick' : `% of what ${level} asks`,
  weekLabel: (week: string): string => `W${week}`,
  /** The first week of a new level or version. */
  weekLabelWith: (label: string, begins: string): string => `${label} · ${begins}`,
};
