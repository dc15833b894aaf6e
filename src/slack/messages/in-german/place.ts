import type { place as english } from '../in-english/place.js';
import { grammar } from './grammar.js';
import { names } from './names.js';

const { plural } = grammar;

/** Where the weeks stand. */
export const place: typeof english = {
  whyNoNumber: 'Warum noch keine Zahl?',
  whyThisScore: 'Warum dieser Stand?',
  whatWeeksHold: 'Was in den Wochen steckt',

  plainBands: ['weit unter der Stufe', 'unter der Stufe', 'auf der Stufe', 'über der Stufe', 'weit über der Stufe'],
  shortBands: ['weit unter', 'unter', 'auf', 'über', 'weit über'],

  hidden: 'Die Wochen sind gelesen; Band und Zahlen sind ausgeblendet, wie du es gewählt hast.',
  reads: (weeks, as) => `Die letzten ${weeks.shown} Wochen lesen sich als ${as}.`,
  ofWhatLevelAsks: (percent, level, range) => `${percent} von dem, was ${level} verlangt, wahrscheinlich ${range}`,
  closeTo: (band, near) => `${band}, fast ${near}`,
  nearlyEmpty: (dimension, higherBand) =>
    `${names.dimensions[dimension]} ist fast leer, deshalb gilt das Ganze noch nicht als ${higherBand ?? 'höher'}.`,

  bandStays: (needs) =>
    `Ein Band braucht ${needs.shown} Wochen in Folge, bevor es wechselt; vorerst bleibt also dieses.`,
  bandNeeds: (band, needs, seen) => {
    const weeksIn = seen.count === 0 ? '' : `, ${seen.shown} davon ${plural(seen.count, 'ist', 'sind')} da`;
    return `Die Zahl allein liest sich als ${band}; ein Band braucht dort ${needs.shown} Wochen in Folge${weeksIn}.`;
  },
  bandMovesAt: (band, seen, percent, upwards) =>
    `Die Zahl allein liest sich seit ${seen.shown} Wochen als ${band}; das Band wechselt, sobald sie bei ${percent} oder ${upwards ? 'mehr' : 'weniger'} liegt.`,

  roughPlace: (band, level) => `${roughly[band] ?? 'etwa bei'} dem, was ${level} verlangt, plus oder minus ein Band`,
  roughWhileBarMoves: (moved, rough) => `${moved}. Ein grober Stand bisher: ${rough}.`,
  roughWithNewLevel: (rough) => `Die Stufe ist neu, deshalb hier ein grober Stand: ${rough}.`,
  roughAfterBreak: (rough) =>
    `Die Wochen beginnen nach einer langen Pause von vorn, deshalb hier ein grober Stand: ${rough}.`,
  roughFirst: (weeks, rough) => `${weeks.shown} Wochen sind da, deshalb hier ein erster grober Stand: ${rough}.`,
  roughSoFar: (weeks, rough) => `${weeks.shown} Wochen sind da. Der grobe Stand bisher: ${rough}.`,

  noRangeBefore: (numberFrom, bandFrom) =>
    `Keine Spanne vor Woche ${numberFrom}, kein Band vor Woche ${bandFrom}: alles Frühere wäre geraten.`,
  untilRange: (weeks, more) => `${weeks.shown} Wochen sind da: noch ${more.shown} bis zur ersten Spanne.`,
  tooFewLogged: (logged, available, share) =>
    `${logged.shown} der letzten ${available.shown} Wochen ${logged.count <= 1 ? 'ist' : 'sind'} eingetragen. Ab ${share} gibt es einen Stand: weniger wäre geraten.`,
  nothingExpected: 'Von diesen Wochen wird nichts erwartet, deshalb gibt es keinen Stand zu nennen.',
  reachAssumed: (lines, level) =>
    `Bei ${lines.count === 1 ? 'einer Zeile' : `${lines.shown} Zeilen`} ist noch angenommen, wer es gespürt hat, und ${level} verlangt mehr als das eigene Team. Sobald das gesagt ist, gibt es einen Stand.`,
  weeksIn: (weeks) => `${weeks.shown} Wochen sind da.`,
  boxesEmpty: (boxes, dimensions) =>
    `${boxes.count === 1 ? 'ein Feld ist' : `${boxes.shown} Felder sind`} bisher leer (${dimensions}), ein Stand in Worten wäre also geraten.`,
  placeFrom: (bandFrom) => `Ab Woche ${bandFrom} gibt es so oder so einen.`,

  barMoved: (level, week, left) =>
    `Die Latte hat sich mit ${week} auf ${level} verschoben, du dich nicht; sie steigt noch ${left.shown} ${plural(left.count, 'Woche', 'Wochen')}`,

  weeksLogged: (logged, available) => `${logged} von ${available} Wochen eingetragen`,
  mostlyAssumed: (dimensions, count) => `${dimensions} ${plural(count, 'ist', 'sind')} bisher größtenteils angenommen`,
  recomputed: 'Neu berechnet: das weicht von dem ab, was vorher gesagt wurde',
  ownReadsAgree: (own, mirror) => `${ownReads(own, mirror)}: das passt zueinander`,
  ownReadsDiffer: (own, mirror, how, much) =>
    `${ownReads(own, mirror)}: sie sind ${much ? '' : 'etwas '}${how === 'harder' ? 'strenger' : 'milder'} als die Zeilen`,
};

// Lowest band first.
const roughly = ['unter', 'etwas unter', 'etwa bei', 'etwas über', 'weit über'];

function ownReads(own: string, mirror: string): string {
  return `Deine eigenen Eindrücke liegen im Schnitt bei ${own}, der Spiegel würde ${mirror} sagen`;
}
