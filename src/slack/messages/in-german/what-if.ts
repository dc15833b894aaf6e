import type { RangeBegins, whatIf as english } from '../in-english/what-if.js';
import { grammar } from './grammar.js';
import { ofWhatIsAsked } from './yardstick.js';

const { plural } = grammar;

const byLoggedAlone = 'nach den eingetragenen Wochen allein';

/** The window that holds the same weeks against another bar, or adds entries that are not there. */
export const whatIf: typeof english = {
  title: 'Was wäre, wenn …',
  button: 'Was wäre, wenn …',
  explain: 'Dieselben Wochen, gelesen, als wäre etwas anders. Davon wird nichts behalten.',
  pickLevel: 'Eine andere Stufe …',
  pickMore: 'Mehr von etwas …',
  pickWeights: 'Andere Gewichte …',
  levelName: (title, key) => `${title} (${key})`,
  more: (count, noun) => `${count.shown} ${noun} mehr`,

  againstHeading: (level) => `*Dieselben Wochen, eine andere Messlatte: ${level}*`,
  weightsHeading: (weights) => `*Dieselben Wochen, anders gewichtet*\n${weights}`,
  versionHeading: (version) => `*Dieselben Wochen, alle unter Version ${version}*`,
  moreHeading: (count, noun) => `*Dieselben Wochen und ${count.shown} ${noun} mehr, so groß wie sonst*`,
  after: (range, asked, percent) => `Wahrscheinlich ${range} ${ofWhatIsAsked(asked)}, etwa ${percent}.`,
  afterReads: (band) => `Das ergäbe *${band}*.`,
  before: (range, asked, percent) =>
    `So, wie sie sind: wahrscheinlich ${range} ${ofWhatIsAsked(asked)}, etwa ${percent}.`,
  ownLevel: 'Daran werden die Wochen schon gemessen.',
  notAsked: (box) => `${box} wird hier nicht verlangt; mehr davon ändert also nichts.`,

  box: (box, before, after) => `${box} ${before} → ${after}`,
  boxAsNow: (box, percent) => `${box} ${percent}, wie jetzt`,
  boxNew: (box, after) => `${box} ${after}, jetzt nicht verlangt`,
  boxGone: (box) => `${box} wird dort nicht verlangt`,
  boxInWords: {
    more: (box) => `${box}: Die Wochen enthalten mehr von dem, was verlangt wird`,
    less: (box) => `${box}: Die Wochen enthalten weniger von dem, was verlangt wird`,
    same: (box) => `${box}: wie jetzt`,
    isNew: (box) => `${box}: jetzt nicht verlangt`,
  },

  noRamp:
    'Beides ist an der ganzen Messlatte gemessen, auch solange sie noch steigt; der Stand der Woche kann deshalb ein anderer sein.',
  reachAssumed:
    'Wer die meisten Outcomes und Impacts gespürt hat, ist bisher angenommen: das eigene Team. Eine Stufe, die mehr verlangt, fällt niedrig aus, bis es gesagt ist.',
  mostlyAssumed: (boxes, count) =>
    `${boxes} ${plural(count, 'ist', 'sind')} bisher größtenteils angenommen: Nicht eingetragene Wochen gelten dort als erfüllt, und je mehr eine Stufe das gewichtet, desto näher liegen die Wochen an dem, was sie verlangt.`,
  notNow: 'Ein Was-wäre-wenn gibt es erst, wenn die Wochen selbst einen Stand haben.',
  nothingExpected: 'Dort wird nichts verlangt, also gibt es nichts, woran sich die Wochen messen lassen.',
  problems: {
    words:
      'Das nennt keine Stufe und nichts, was sich zählen lässt. Unten auswählen oder zum Beispiel „was-wenn IC5“ oder „was-wenn 2 weitere Outcomes“ schreiben.',
    count: (most) =>
      `Wie viele, ist eine ganze Zahl von 1 bis ${most}. Unten auswählen oder zum Beispiel „was-wenn 2 weitere Outcomes“ schreiben.`,
  },

  next: {
    heading: (level) => `*Dieselben Wochen, gemessen an ${level}, der nächsten Stufe*`,
    there: (boxes, byLogged) => `Reicht ${byLogged ? `${byLoggedAlone} ` : 'dort '}schon: ${boxes}.`,
    missing: (boxes, byLogged) => `Fehlt ${byLogged ? `${byLoggedAlone} ` : ''}noch: ${boxes}.`,
    boxAt: (box, percent) => `${box} (${percent})`,
    reached: (level, quarters) => `${lastQuarters(quarters)} auch erfüllen, was ${level} verlangt.`,
    partly: (level, quarters, asked) =>
      `${lastQuarters(quarters)} auch erfüllen, was ${level} verlangt; es zählen ${asked.shown} in Folge.`,
    notYet: (level, asked, begins, byLogged) =>
      `Was ${level} verlangt, gilt als erfüllt, wenn die wahrscheinliche Spanne in ${plural(asked.count, 'einem Quartal', `${asked.shown} Quartalen in Folge`)} ${begins === undefined ? 'nahe daran oder darüber' : `bei ${begins.mark} oder mehr`} beginnt; ${byLogged ? `${byLoggedAlone} beginnt die letzte` : 'die letzte beginnt'} ${lastBegins(begins)}.`,
    tooFew: (asked) =>
      asked.count === 1
        ? 'Es zählt ein eingetragenes Quartal; bisher sind es weniger Wochen.'
        : `Es zählen ${asked.shown} eingetragene Quartale in Folge; bisher sind es weniger Wochen.`,
    last: 'Auf diesem Weg gibt es keine weitere Stufe.',
  },
};

function lastQuarters({ count, shown }: { readonly count: number; readonly shown: string }): string {
  return plural(count, 'Das letzte Quartal würde', `Die letzten ${shown} Quartale würden`);
}

function lastBegins(begins: RangeBegins | undefined): string {
  if (begins === undefined) return 'tiefer';
  return begins.last === undefined ? 'knapp darunter' : `bei ${begins.last}`;
}
