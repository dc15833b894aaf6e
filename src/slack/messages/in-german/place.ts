import type { place as english } from '../in-english/place.js';
import { grammar } from './grammar.js';
import { names } from './names.js';
import { ofWhatIsAsked, whatIsAsked } from './yardstick.js';

const { plural } = grammar;

/** Where the weeks stand. */
export const place: typeof english = {
  whyNoNumber: 'Warum noch keine Zahl?',
  whyThisScore: 'Warum dieser Stand?',
  whatWeeksHold: 'Was in den Wochen steckt',

  plainBands: ['weit unter der Stufe', 'unter der Stufe', 'auf der Stufe', 'über der Stufe', 'weit über der Stufe'],
  shortBands: ['weit unter', 'unter', 'auf', 'über', 'weit über'],

  hidden: 'Die Wochen sind gelesen; Band und Zahlen sind ausgeblendet, wie du es gewählt hast.',
  reads: (weeks, as) => `Die letzten ${weeks.shown} Wochen ergeben ${as}.`,
  ofWhatIsAsked: (percent, asked, range) => `${percent} ${ofWhatIsAsked(asked)}, wahrscheinlich ${range}`,
  closeTo: (band, near) => `${band}, fast ${near}`,
  reachesInto: (number, near) => `${number}; ein Teil dieser Spanne ergibt ${near}`,
  nearlyEmpty: (dimension, higherBand) =>
    `${names.dimensions[dimension]} ist fast leer, darum gilt das Ganze noch nicht als ${higherBand ?? 'höher'}.`,

  bandStays: (needs) => `Ein Band wechselt erst nach ${needs.shown} Wochen in Folge; vorerst bleibt also dieses.`,
  bandNeeds: (band, needs, seen) => {
    const weeksIn = seen.count === 0 ? '' : `, ${seen.shown} davon ${plural(seen.count, 'ist', 'sind')} da`;
    return `Die Zahl allein wäre ${band}; ein Band wechselt erst nach ${needs.shown} Wochen in Folge${weeksIn}.`;
  },
  bandMovesAt: (band, seen, percent, upwards) =>
    `Die Zahl allein wäre seit ${seen.shown} Wochen ${band}; das Band wechselt, sobald sie bei ${percent} oder ${upwards ? 'mehr' : 'weniger'} liegt.`,

  roughPlace: (band, asked) => `${roughly[band] ?? 'etwa bei'} ${whatIsAsked(asked)}, plus/minus ein Band`,
  roughWhileBarMoves: (moved, rough) => `${moved}. Der grobe Stand bisher: ${rough}.`,
  roughWithNewLevel: (rough) => `Die Stufe ist neu. Ein grober Stand: ${rough}.`,
  roughWithNewCompany: (rough) => `Die Firma ist neu. Ein grober Stand: ${rough}.`,
  roughAfterBreak: (rough) => `Nach einer langen Pause beginnen die Wochen von vorn. Ein grober Stand: ${rough}.`,
  roughFirst: (weeks, rough) => `${weeks.shown} Wochen sind da. Ein erster grober Stand: ${rough}.`,
  roughSoFar: (weeks, rough) => `${weeks.shown} Wochen sind da. Der grobe Stand bisher: ${rough}.`,

  noRangeBefore: (numberFrom, bandFrom) =>
    `Keine Spanne vor Woche ${numberFrom}, kein Band vor Woche ${bandFrom}: Alles Frühere wäre geraten.`,
  untilRange: (weeks, more) => `${weeks.shown} Wochen sind da: noch ${more.shown} bis zur ersten Spanne.`,
  afterTimeOff: (more) =>
    `Freie Zeit lässt wenige der letzten Wochen übrig, und das ist in Ordnung: noch ${more.shown} eingetragene ${more.count === 1 ? 'Woche' : 'Wochen'}, bis es wieder eine Spanne gibt.`,
  fewerLogged: (logged, available, needed) =>
    `${logged.shown} der letzten ${available.shown} Wochen ${logged.count <= 1 ? 'ist' : 'sind'} eingetragen. Über so wenige Wochen braucht ein Stand ${needed.shown} davon: Weniger wäre geraten.`,
  tooFewLogged: (logged, available, share) =>
    `${logged.shown} der letzten ${available.shown} Wochen ${logged.count <= 1 ? 'ist' : 'sind'} eingetragen. Ab ${share} gibt es einen Stand: Weniger wäre geraten.`,
  nothingExpected: 'Von diesen Wochen wird nichts erwartet, darum gibt es keinen Stand.',
  reachAssumed: (lines, level) =>
    `Bei ${lines.count === 1 ? 'einer Zeile' : `${lines.shown} Zeilen`} ist noch angenommen, wer es gespürt hat, und ${level} verlangt mehr als das eigene Team. Sobald das gesagt ist, gibt es einen Stand.`,
  weeksIn: (weeks) => `${weeks.shown} Wochen sind da.`,
  boxesEmpty: (boxes, dimensions) =>
    `${boxes.count === 1 ? 'ein Feld ist' : `${boxes.shown} Felder sind`} bisher leer (${dimensions}), ein Stand in Worten wäre also geraten.`,
  placeFrom: (bandFrom) => `Ab Woche ${bandFrom} gibt es so oder so einen.`,

  barMoved: (level, week, left) =>
    `Die Messlatte hat sich mit ${week} zu ${level} bewegt, du nicht; sie steigt noch ${left.shown} ${plural(left.count, 'Woche', 'Wochen')}`,

  newCompanyBar: (level, week, from, left) =>
    `Eine neue Firma seit ${week}: Was ${level} verlangt, steigt wieder von ${from} an, noch ${left.shown} ${plural(left.count, 'Woche', 'Wochen')} lang`,

  weeksLogged: (logged, available) =>
    `${logged} von ${available.shown} ${plural(available.count, 'Woche', 'Wochen')} eingetragen`,
  mostlyAssumed: (dimensions, count) => `${dimensions} ${plural(count, 'ist', 'sind')} bisher größtenteils angenommen`,
  recomputed: 'Neu berechnet: Es weicht ab von dem, was vorher gesagt wurde',
  ownReadsAgree: (own, mirror) => `${ownReads(own, mirror)}: Das passt zueinander`,
  ownReadsDiffer: (own, mirror, how, much) =>
    `${ownReads(own, mirror)}: Sie sind ${much ? '' : 'etwas '}${how === 'harder' ? 'strenger' : 'milder'} als die Zeilen`,
};

// Lowest band first.
const roughly = ['unter', 'etwas unter', 'etwa bei', 'etwas über', 'weit über'];

function ownReads(own: string, mirror: string): string {
  return `Deine eigenen Einschätzungen liegen im Schnitt bei ${own}, der Spiegel würde ${mirror} sagen`;
}
