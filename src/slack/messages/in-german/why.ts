import type { Counted } from '../counted.js';
import type { why as english } from '../in-english/why.js';
import { grammar } from './grammar.js';
import { ofWhatIsAsked } from './yardstick.js';

const { plural } = grammar;

const lines = ({ count, shown }: Counted) => `${shown} ${plural(count, 'Zeile', 'Zeilen')}`;

/** The window behind a place, the lines of one dimension, and the arithmetic. */
export const why: typeof english = {
  sources: (read, weeksLogged) => `${lines(read)}, ${weeksLogged}.`,
  notLogged:
    'Nicht eingetragene Wochen zählen bei Input und Output nicht mit und gelten bei Outcome und Impact als erfüllt, nie als Null.',
  neverOne: (windowWeeks) => `Gelesen werden ${windowWeeks} Wochen und mehr, nie nur eine.`,
  share: (share) => `${share} vom Ganzen`,
  inWindow: (counts, windowWeeks) => `${counts} in den letzten ${windowWeeks} Wochen, soweit eingetragen.`,
  underOne: (count) => `${count}, wo weniger als einer üblich ist,`,
  mostlyAssumed: 'Bisher größtenteils angenommen.',
  partlyAssumed: 'Bisher zum Teil angenommen.',
  reach: {
    further: (count) =>
      plural(
        count,
        'Er reicht weiter als üblich und zählt darum mehr.',
        'Sie reichen weiter als üblich, darum zählt jeder mehr.',
      ),
    less: (count) =>
      plural(
        count,
        'Er reicht weniger weit als üblich und zählt darum weniger.',
        'Sie reichen weniger weit als üblich, darum zählt jeder weniger.',
      ),
  },
  lines,
  whatWouldChange: 'Was es ändern würde',
  heldBack: 'Was ich nicht voll zähle',
  repeats: (repeats) =>
    `${repeats.shown} ${plural(repeats.count, 'Zeile wiederholt sich (x6, oder noch einmal dieselbe Art) und zählt', 'Zeilen wiederholen sich (x6, oder noch einmal dieselbe Art) und zählen')} jedes Mal weniger.`,
  large: (large) =>
    `${large.shown} ${plural(large.count, 'große Zeile hat keinen Link und zählt', 'große Zeilen haben keinen Link und zählen')} eine Größe kleiner.`,
  addLink: 'Link hinzufügen',
  notWhatYouThink: 'Siehst du das anders?',
  disagreements: {
    misread: 'Eine Zeile ist falsch gelesen',
    missing: 'Etwas fehlt',
    away: 'Ich war abwesend oder in Teilzeit',
    level: 'Stufe oder Anfangsdatum stimmen nicht',
  },
  showArithmetic: 'Die Rechnung zeigen',
  version: (version) => `Version ${version} der Erwartungen.`,
  opinion: 'Die Anteile sind eine Meinung, keine Wissenschaft.',
  opinionSteady: 'Die Anteile sind eine Meinung, keine Wissenschaft: 5 Punkte mehr oder weniger ändern nichts.',
  opinionMoves: (range) =>
    `Die Anteile sind eine Meinung, keine Wissenschaft: 5 Punkte mehr oder weniger ergeben ${range}.`,

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
  total: ({ sum, standing, isBent, percent, asked }) =>
    `Summe ${sum}, Stand ${standing}${isBent ? `; ohne die Sättigung, 1 − ln(2 − ${standing})` : ''} = ${percent} ${ofWhatIsAsked(asked)}.`,
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
