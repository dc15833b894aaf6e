import type { Counted } from '../counted.js';
import type { why as english } from '../in-english/why.js';
import { grammar } from './grammar.js';

const { plural } = grammar;

const lines = ({ count, shown }: Counted) => `${shown} ${plural(count, 'Zeile', 'Zeilen')}`;

/** The window behind a place, the lines of one dimension, and the arithmetic. */
export const why: typeof english = {
  sources: (read, logged, available) => `${lines(read)}, ${logged} von ${available} Wochen eingetragen.`,
  missingLeftOut: 'Wochen, die nicht eingetragen sind, bleiben außen vor, nie als Null.',
  neverOne: (windowWeeks) => `Gelesen werden ${windowWeeks} Wochen und mehr, nie eine.`,
  share: (share) => `Gewicht: ${share}`,
  inWindow: (counts, windowWeeks) => `${counts} in den eingetragenen der letzten ${windowWeeks} Wochen.`,
  underOne: (count) => `${count}, wo weniger als einer üblich ist,`,
  mostlyAssumed: 'Bisher größtenteils angenommen.',
  lines,
  whatWouldChange: 'Was es ändern würde',
  heldBack: 'Was ich zurückgehalten habe',
  repeats: (repeats) =>
    `${repeats.shown} ${plural(repeats.count, 'Zeile wiederholt sich (x6, oder noch einmal dieselbe Art) und zählt', 'Zeilen wiederholen sich (x6, oder noch einmal dieselbe Art) und zählen')} jedes Mal weniger.`,
  large: (large) =>
    `${large.shown} ${plural(large.count, 'große Zeile hat keinen Link und zählt', 'große Zeilen haben keinen Link und zählen')} eine Größe kleiner.`,
  addLink: 'Link hinzufügen',
  notWhatYouThink: 'Nicht, was du denkst?',
  disagreements: {
    misread: 'Eine Zeile ist falsch gelesen',
    missing: 'Etwas fehlt',
    away: 'Ich war weg oder in Teilzeit',
    level: 'Stufe oder Anfangsdatum stimmen nicht',
  },
  showArithmetic: 'Die Rechnung zeigen',
  version: (version) => `Erwartungen Version ${version}.`,
  opinion: 'Die Gewichte sind eine Meinung, keine Wissenschaft.',
  opinionSteady: 'Die Gewichte sind eine Meinung, keine Wissenschaft: 5 Punkte mehr oder weniger ändern nichts.',
  opinionMoves: (range) =>
    `Die Gewichte sind eine Meinung, keine Wissenschaft: 5 Punkte mehr oder weniger ergeben ${range}.`,

  linesTitle: (dimension) => `Zeilen: ${dimension}`,
  linesIn: (read, windowWeeks) =>
    `${lines(read)} in ${windowWeeks} Wochen, die neuesten zuerst. ⋯ öffnet ihre Woche oder entfernt die Zeile.`,
  fix: 'In der Woche ändern',
  olderStand: (older) =>
    `${older.shown} ${plural(older.count, 'ältere Zeile steht', 'ältere Zeilen stehen')} in den Wochen.`,

  arithmeticTitle: 'Die Rechnung',
  olderNotListed: (older) =>
    `${older.shown} ${plural(older.count, 'ältere Zeile ist', 'ältere Zeilen sind')} hier nicht aufgeführt.`,
  row: ({ windowWeeks, credited, assumed, expected, attained, saturated, weight, points }) =>
    `${windowWeeks} Wochen: ${credited} angerechnet${assumed === undefined ? '' : ` + ${assumed} angenommen`} ÷ ${expected} erwartet = ${attained}` +
    `${saturated === undefined ? '' : `, gesättigt auf ${saturated}`}; × Gewicht ${weight} = ${points}`,
  noTotal: 'Ohne Stand gibt es keine Summe.',
  total: ({ sum, standing, isBent, percent, level }) =>
    `Summe ${sum}, Stand ${standing}${isBent ? `; ohne die Sättigung, 1 − ln(2 − ${standing})` : ''} = ${percent} von dem, was ${level} verlangt.`,
  factors: {
    size: 'Größe',
    ownership: 'Beteiligung',
    evidence: 'Beleg',
    event: 'Ereignis',
    reach: 'Reichweite',
    result: 'Ergebnis',
    durability: 'Dauer',
    category: 'Art',
    manual: 'von Hand',
  },
  times: (points, times) => `${points}, ${times}-mal`,
  creditedWith: (points, credited) => `${points}; angerechnet ${credited}`,
};
