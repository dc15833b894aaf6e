import type { pictures as english } from '../in-english/pictures.js';
import { grammar } from './grammar.js';
import { whatIsAsked } from './yardstick.js';

const { plural } = grammar;

/** Words on the pictures, their alt texts, and on Slack's own charts. */
export const pictures: typeof english = {
  now: 'Jetzt',
  weeks: 'Die Wochen',
  likelyRange: (share) => `Wahrscheinliche Spanne (${share})`,
  notLogged: 'Nicht eingetragen',
  eachPoint: (windowWeeks, { level, isOwn }) =>
    `Jeder Punkt: die ${windowWeeks} Wochen davor, ${isOwn ? 'nach einem persönlichen Maßstab' : `gemessen an dem, was ${level} verlangt`}`,
  newLevel: (level) => `Jetzt ${level}`,
  newCompany: 'Neue Firma',
  version: (version) => `v${version}`,
  own: { begins: 'Eigenes Maß', changes: 'Neues Maß', ends: 'Maß der Stufe' },
  weeksAgainst: (weeks, asked) =>
    `${weeks.shown} ${plural(weeks.count, 'Woche', 'Wochen')}, gemessen an ${whatIsAsked(asked)}.`,
  nowAt: (percent, range) => `Jetzt ${percent}, wahrscheinlich ${range}.`,
  nowIn: (percent, band, range) => `Jetzt ${percent}, ${band}, wahrscheinlich ${range}.`,
  weeksMissed: (weeks) => `${weeks.shown} ${plural(weeks.count, 'Woche', 'Wochen')} nicht eingetragen.`,
  since: (newLevel, week) => `${newLevel} seit ${week}.`,
  ownSince: {
    begins: (week) => `Ein persönlicher Maßstab seit ${week}.`,
    changes: (week) => `Ein anderer persönlicher Maßstab seit ${week}.`,
    ends: (week) => `Wieder das, was die Stufe verlangt, seit ${week}.`,
  },
  versionSince: (version, week) => `Version ${version} seit ${week}.`,

  carriesMost: (dimension) => `${dimension} trägt am meisten`,
  comesNearest: (dimension) => `${dimension} kommt am nächsten`,
  butShort: (title, short) => `${title}, ${short}`,
  inPercent: ({ level, isOwn }) =>
    isOwn
      ? 'In Prozent nach einem persönlichen Maßstab, jeweils über das eigene Fenster'
      : `In Prozent von dem, was ${level} verlangt, jeweils über das eigene Fenster`,
  against: ({ level, isOwn }) =>
    `Gemessen an ${isOwn ? 'einem persönlichen Maßstab' : `dem, was ${level} verlangt`}, jeweils über das eigene Fenster`,
  asks: ({ level, isOwn }) => (isOwn ? 'Der persönliche Maßstab' : `Was ${level} verlangt`),
  ofAbout: (usual) => `von etwa ${usual}`,
  ofUnderOne: 'von unter 1',
  noneAsked: 'nichts verlangt',
  windows: (weeks, outcome, impact) => `Fenster: ${weeks} Wochen, Outcome ${outcome}, Impact ${impact}`,
  windowsApart: (input, output, outcome, impact) =>
    `Fenster in Wochen: Input ${input}, Output ${output}, Outcome ${outcome}, Impact ${impact}`,
  paleIsAssumed: (windows) => `Blass: bisher angenommen · ${windows}`,
  assumedRow: { mostly: 'bisher größtenteils angenommen', partly: 'bisher zum Teil angenommen' },
  inColumns: {
    ofAbout: (count, usual) => `${count} von ~${usual}`,
    ofUnderOne: (count) => `${count} von <1`,
    assumed: 'bisher angenommen',
    weighed: 'Balken nach Gewicht, nicht Zahl',
  },

  weeksTitle: (isOwn) => `Die Wochen, in % ${isOwn ? 'nach persönlichem Maßstab' : 'der Erwartung'}`,
  kindsTitle: (isOwn) => `Nach Art, in % ${isOwn ? 'nach persönlichem Maßstab' : 'der Erwartung'}`,
  yours: 'Deine',
  levelAsks: ({ level, isOwn }) => (isOwn ? 'Eigener Maßstab' : `${level} verlangt`),
  percentAxis: ({ level, isOwn }) => (isOwn ? '% nach persönlichem Maßstab' : `% von dem, was ${level} verlangt`),
  weekLabel: (week) => `W${week}`,
  weekLabelWith: (label, begins) => `${label} · ${begins}`,
};
