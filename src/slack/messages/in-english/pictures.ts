import type { Counted } from '../counted.js';
import { grammar } from './grammar.js';

const { plural } = grammar;

/** Words on the pictures, their alt texts, and on Slack's own charts. */
export const pictures = {
  now: 'Now',
  weeks: 'The weeks',
  likelyRange: (share: string): string => `Likely range (${share})`,
  notLogged: 'Not logged',
  eachPoint: (windowWeeks: string, level: string): string =>
    `Each point: the ${windowWeeks} weeks before it, against what ${level} asks`,
  newLevel: (level: string): string => `Now ${level}`,
  newCompany: 'New company',
  version: (version: string): string => `v${version}`,
  /** The alt text of the band, sentence by sentence; `newLevel` begins the last one. */
  weeksAgainst: (weeks: Counted, level: string): string =>
    `${weeks.shown} ${plural(weeks.count, 'week', 'weeks')} against what ${level} asks.`,
  nowAt: (percent: string, range: string): string => `Now ${percent}, likely ${range}.`,
  nowIn: (percent: string, band: string, range: string): string => `Now ${percent}, ${band}, likely ${range}.`,
  weeksMissed: (weeks: Counted): string => `${weeks.shown} ${plural(weeks.count, 'week', 'weeks')} not logged.`,
  since: (newLevel: string, week: string): string => `${newLevel} since ${week}.`,
  versionSince: (version: string, week: string): string => `Version ${version} since ${week}.`,

  carriesMost: (dimension: string): string => `${dimension} carries most`,
  /** Where nothing holds more than is asked. */
  comesNearest: (dimension: string): string => `${dimension} comes nearest`,
  butShort: (title: string, short: string): string => `${title}, ${short}`,
  inPercent: (level: string): string => `In percent of what ${level} asks, each over its own window`,
  against: (level: string): string => `Against what ${level} asks, each over its own window`,
  asks: (level: string): string => `What ${level} asks`,
  ofAbout: (usual: string): string => `of about ${usual}`,
  ofUnderOne: 'of under 1',
  noneAsked: 'none asked',
  windows: (weeks: string, outcome: string, impact: string): string =>
    `Windows: ${weeks} weeks, outcome ${outcome}, impact ${impact}`,
  windowsApart: (input: string, output: string, outcome: string, impact: string): string =>
    `Windows in weeks: input ${input}, output ${output}, outcome ${outcome}, impact ${impact}`,
  paleIsAssumed: (windows: string): string => `Pale: mostly assumed so far · ${windows}`,

  weeksTitle: 'The weeks, in % of what is asked',
  kindsTitle: 'By kind, in % of what is asked',
  yours: 'Yours',
  levelAsks: (level: string): string => `${level} asks`,
  percentAxis: (level: string): string => `% of what ${level} asks`,
  weekLabel: (week: string): string => `W${week}`,
  /** The first week of a new level or version. */
  weekLabelWith: (label: string, begins: string): string => `${label} · ${begins}`,
};
