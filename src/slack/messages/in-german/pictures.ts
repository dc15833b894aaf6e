import type { pictures as english } from '../in-english/pictures.js';
import { grammar } from './grammar.js';

const { plural } = grammar;

/** Words on the pictures, their alt texts, and on Slack's own charts. */
export const pictures: typeof english = {
  now: 'Jetzt',
  weeks: 'Die Wochen',
  likelyRange: (share) => `Wahrscheinliche Spanne (${share})`,
  notLogged: 'Nicht eingetragen',
  eachPoint: (windowWeeks, level) =>
    `Jeder Punkt: die ${windowWeeks} Wochen davor, gemessen an dem, was ${level} verlangt`,
  newLevel: (level) => `Jetzt ${level}`,
  newCompany: 'Neue Firma',
  version: (version) => `v${version}`,
  weeksAgainst: (weeks, level) =>
    `${weeks.shown} ${plural(weeks.count, 'Woche', 'Wochen')}, gemessen an dem, was ${level} verlangt.`,
  nowAt: (percent, range) => `Jetzt ${percent}, wahrscheinlich ${range}.`,
  nowIn: (percent, band, range) => `Jetzt ${percent}, ${band}, wahrscheinlich ${range}.`,
  weeksMissed: (weeks) => `${weeks.shown} ${plural(weeks.count, 'Woche', 'Wochen')} nicht eingetragen.`,
  since: (newLevel, week) => `${newLevel} seit ${week}.`,
  versionSince: (version, week) => `Version ${version} seit ${week}.`,

  carriesMost: (dimension) => `${dimension} trägt am meisten`,
  comesNearest: (dimension) => `${dimension} kommt am nächsten`,
  butShort: (title, short) => `${title}, ${short}`,
  inPercent: (level) => `In Prozent von dem, was ${level} verlangt, jeweils über das eigene Fenster`,
  against: (level) => `Gemessen an dem, was ${level} verlangt, jeweils über das eigene Fenster`,
  asks: (level) => `Was ${level} verlangt`,
  ofAbout: (usual) => `von etwa ${usual}`,
  ofUnderOne: 'von unter 1',
  noneAsked: 'nichts verlangt',
  windows: (weeks, outcome, impact) => `Fenster: ${weeks} Wochen, Outcome ${outcome}, Impact ${impact}`,
  windowsApart: (input, output, outcome, impact) =>
    `Fenster in Wochen: Input ${input}, Output ${output}, Outcome ${outcome}, Impact ${impact}`,
  paleIsAssumed: (windows) => `Blass: bisher größtenteils angenommen · ${windows}`,

  weeksTitle: 'Die Wochen, in % der Erwartung',
  kindsTitle: 'Nach Art, in % der Erwartung',
  yours: 'Deine',
  levelAsks: (level) => `${level} verlangt`,
  percentAxis: (level) => `% von dem, was ${level} verlangt`,
  weekLabel: (week) => `W${week}`,
  weekLabelWith: (label, begins) => `${label} · ${begins}`,
};
