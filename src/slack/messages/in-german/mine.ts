import type { mine as english } from '../in-english/mine.js';
import { grammar } from './grammar.js';
import { whatIsAsked } from './yardstick.js';

const { plural } = grammar;

/** What of the judging is the person's own, and expectations that fit the real pace. */
export const mine: typeof english = {
  title: 'Mein eigener Maßstab',
  button: 'Mein Maßstab…',
  explain:
    'Eigene Arten von Arbeit, Punkte, Zeiträume und ein eigenes Ziel. Eine Änderung zählt ab dieser Woche; frühere Wochen behalten ihren Maßstab. Eine Zahl, hinter der eigene Punkte, Zeiträume oder angepasste Erwartungen stehen, sagt, dass sie nach einem persönlichen Maßstab gilt, auch in einer geteilten Nachricht. Wer die Erwartungen pflegt, sieht es nie.',
  nothing: (level) => `Bisher ist nichts dein Eigenes: Die Wochen werden so gelesen, wie ${level} es vorsieht.`,

  ownKinds: '*Eigene Arten von Arbeit*',
  changedKinds: '*Arten der Stufe, die du geändert hast*',
  insteadOf: (name) => `in der Stufe „${name}“`,
  points: ({ count, shown }) => `je ${shown} ${plural(count, 'Punkt', 'Punkte')}`,
  countable: 'klein und zählbar',
  hidden: 'nicht angeboten',
  more: (count) => `${count.shown} weitere unter „Art ändern…“.`,
  change: 'Ändern…',
  hide: 'Nicht mehr anbieten',
  offer: 'Wieder anbieten',

  target: (percent, level) => `*Ziel:* ${percent} von dem, was ${level} verlangt`,
  noTarget: '*Ziel:* keines über dem, was die Stufe verlangt',
  windows: (windows) => `*Zeiträume:* ${windows}`,
  windowAsIs: (box, weeks) => `${box} ${weeks}`,
  windowOwn: (box, weeks, theirs) => `${box} ${weeks} statt ${theirs}`,
  weeks: (windows) => `${windows} Wochen`,
  shortWindow: (weeks, missed) =>
    `Mit deinen eigenen Zeiträumen wird der Stand über ${weeks.shown} Wochen gelesen: ${plural(missed.count, 'Fehlt', 'Fehlen')} ${missed.shown} davon, gibt es keinen Stand.`,
  fitted: (since, counts) => `*Von dir verlangt seit ${since}:* ${counts}`,
  fittedCount: (count, theirs) => `${count}, wo die Stufe ${theirs} verlangt`,
  fittedOver: (level) =>
    `*Angepasste Erwartungen* galten für ${level}, wie du die Stufe damals hattest, und sind damit zu Ende.`,
  takeBack: 'Zurücknehmen',
  perWeek: {
    input: (count) => `${count} pro Woche`,
    output: (count) => `${count} pro Woche`,
    outcome: (count) => `${count} pro Quartal`,
    impact: (count) => `${count} pro Quartal`,
  },

  add: 'Art hinzufügen…',
  changeOne: 'Art ändern…',
  tune: 'Ziel und Zeiträume…',
  back: 'Zurück zur Stufe',
  changed: 'Das ist geändert, ab dieser Woche.',
  undo: 'Rückgängig',
  undone: 'Es ist wieder wie vorher.',
  tooLate: 'Rückgängig geht zehn Minuten lang, und die sind vorbei. Es wurde nichts geändert.',
  changedSince: 'Seitdem wurde etwas geändert, oder es ist schon rückgängig gemacht. So steht es jetzt.',

  kind: {
    addTitle: 'Eine eigene Art',
    changeTitle: 'Eine Art ändern',
    submit: 'Behalten',
    close: 'So lassen',
    pick: 'Welche Art?',
    inBox: (name, box) => `${name} (${box})`,
    own: 'Eigene',
    name: 'Name',
    nameExample: 'Kundengespräche',
    box: 'Feld',
    words: 'Wörter, die sie in einer Zeile nennen',
    wordsExample: 'Kundengespräch, Demo',
    wordsHint: 'Durch Kommas getrennt; der Name gehört schon dazu. Zeilen damit werden dieser Art zugeordnet.',
    points: 'Punkte je Mal',
    pointsHint: (most) =>
      `Leer zählen Größe, Beteiligung und Beleg wie immer. Mit einer Zahl (0 bis ${most}) zählt jedes Mal so viel; das erste der Woche oder des Zeitraums zählt ganz, Wiederholungen immer weniger.`,
    ticks: 'Außerdem',
    countable: 'Sie ist klein und zählbar, wie ein Review oder ein 1:1',
    hide: 'Nicht mehr anbieten und zuordnen; Zeilen, die sie nennen, zählen weiter',
    change: 'Jede Änderung zählt ab dieser Woche. Geleerte Felder gehen zurück auf das, was die Stufe sagt.',
    problems: {
      empty: 'Sie braucht einen Namen.',
      taken: 'So heißt in diesem Feld schon eine andere Art. Ein Wort mehr unterscheidet sie.',
      'too-many': (most) =>
        `Mehr als ${most} eigene Arten gehen nicht. Unter „Art ändern…“ lässt sich eine, die nicht angeboten wird, wieder verwenden.`,
      box: 'Welches der vier Felder?',
      words: (most, longest) => `Höchstens ${most} Wörter oder kurze Wendungen, jede mit höchstens ${longest} Zeichen.`,
      gone: 'Diese Art gibt es nicht mehr. Was hier steht, bleibt, bis das Fenster schließt; wähle eine andere.',
    },
  },

  tuning: {
    title: 'Ziel und Zeiträume',
    explain:
      'Ein Ziel ist eine Zeile neben dem Stand; es ändert weder die Prozente noch das Band. Ein kürzerer Zeitraum folgt den Wochen schneller und schwankt mehr.',
    explainShort: (short, missed, theirs, theirMissed) =>
      `Ein Stand braucht die meisten seiner Wochen, und er hat so viele wie der längere der Zeiträume von Input und Output. Mit ${short.shown} Wochen in beiden gibt es keinen Stand mehr, sobald ${missed.shown} davon ${plural(missed.count, 'fehlt', 'fehlen')}; mit ${theirs.shown}, wie bei allen, erst wenn ${theirMissed.shown} fehlen.`,
    target: 'Ziel, in Prozent von dem, was die Stufe verlangt',
    targetHint: (least, most) => `Von ${least} bis ${most}. Leer: keines.`,
    window: (box) => `${box}: Wochen, die gelesen werden`,
    windowHint: (theirs, least, most) => `Von ${least} bis ${most}. Leer: ${theirs}, wie bei allen.`,
  },
  numbers: {
    'no-number':
      'Das ist keine Zahl, die hier passt. Ziffern genügen, zum Beispiel 8 oder 2,5, wo Bruchteile sinnvoll sind.',
    'out-of-range': (least, most) => `Es muss zwischen ${least} und ${most} liegen.`,
  },

  use: {
    line: (parts) => `Davon dein Eigenes: ${parts}.`,
    kinds: ({ count, shown }) => `${shown} ${plural(count, 'Art', 'Arten')} von Arbeit`,
    renamed: ({ count, shown }) => `${shown} ${plural(count, 'Name', 'Namen')}`,
    hidden: ({ count, shown }) => `${shown} ${plural(count, 'Art', 'Arten')} nicht angeboten`,
    weighed: ({ count, shown }) => `Punkte von ${shown} ${plural(count, 'Art', 'Arten')}`,
    window: (boxes, weeks) => `Zeitraum ${weeks} Wochen (${boxes})`,
    target: (percent) => `Ziel ${percent}`,
    targetHidden: 'ein Ziel',
    counts: (boxes) => `was verlangt wird (${boxes})`,
  },
  toTarget: (target, points) =>
    `Dein eigenes Ziel: ${target}, etwa ${points.shown} ${plural(points.count, 'Punkt', 'Punkte')} entfernt.`,
  targetKey: (target) => `Dein eigenes Ziel, ${target}`,
  atTarget: (target) => `Dein eigenes Ziel von ${target} ist erreicht.`,

  calibrate: {
    title: 'An mein Tempo anpassen',
    button: 'An mein Tempo anpassen…',
    invite: 'Passen die Erwartungen zu dem, was du wirklich tust? Ein Blick ändert von selbst nichts.',
    later: (needed) =>
      `Ob die Erwartungen zu dem passen, was du wirklich tust, lässt sich ab ${needed.shown} eingetragenen Wochen mit derselben Messlatte ansehen. Von selbst ändert sich nichts.`,
    offer: (level) =>
      `In den letzten eingetragenen Wochen stehen deutlich mehr Zeilen oder Ereignisse, als ${level} verlangt, oder deutlich weniger. Würden andere Erwartungen passen? Von selbst ändert sich nichts.`,
    look: 'Ansehen',
    putAside: 'Jetzt nicht',
    tooFew: (weeks, needed) =>
      `Ab ${needed.shown} eingetragenen Wochen geht ein Blick darauf; es ${plural(weeks.count, 'ist', 'sind')} ${weeks.shown}. Mit weniger wäre ein Vorschlag geraten.`,
    since: {
      counts: (level, day) => `Was ${level} von dir verlangt, hat sich am ${day} geändert.`,
      level: (level, day) => `Deine Wochen werden seit dem ${day} an ${level} gemessen.`,
      company: (level, day) => `Seit dem ${day} bist du ${level} in einer anderen Firma.`,
    },
    tooFewSince: (weeks, needed) =>
      `Ab ${needed.shown} seitdem eingetragenen Wochen geht ein Blick darauf; es ${plural(weeks.count, 'ist', 'sind')} ${weeks.shown}. Mit weniger wäre ein Vorschlag geraten.`,
    explain: (weeks, level) =>
      `Die letzten ${weeks.shown} eingetragenen Wochen neben dem, was ${level} verlangt: wie viele Zeilen und Ereignisse es sind, nicht wie groß und wie weit spürbar. Von selbst ändert sich hier nichts.`,
    wholeBar: (asked, here, home) =>
      `Gemessen an ${whatIsAsked(asked)}, in jeder Woche und ohne den langsamen Anstieg, liegen diese Wochen bei ${here}; im Home-Tab stehen ${home}.`,
    fits: 'Wie viele verlangt werden, liegt in dem, was bei deinem Tempo der Zufall erklärt: Es gibt nichts vorzuschlagen. Größe und Reichweite sind etwas anderes und bleiben, wie sie verlangt werden.',
    row: ({ box, asked, done, range }) =>
      `*${box}:* verlangt etwa ${asked}, wirklich getan etwa ${done} (wahrscheinlich ${range})`,
    noOffer: 'Kein Vorschlag: Der Unterschied kann Zufall sein oder ist klein.',
    proposal: (proposed) => `Vorschlag: ${proposed}.`,
    reads: (before, after) => `Dieselben Wochen ergäben ${before} → ${after}.`,
    all: (before, after) => `*Mit allem zusammen* ergäben dieselben Wochen ${before} → ${after}.`,
    counts: (dimension, count) =>
      dimension === 'input' || dimension === 'output' ? `${count} Zeilen pro Woche` : `${count} pro Quartal`,
    rule: (range, least) =>
      `Vorgeschlagen wird nur, wo das Verlangte außerhalb der wahrscheinlichen Spanne (${range}) liegt und das wirklich Getane um ${least} oder mehr davon abweicht. Ein Vorschlag ist gerundet und geht nie über diese Spanne hinaus. Abwesenheit und Teilzeit sind herausgerechnet.`,
    warning:
      'Weniger zu verlangen lässt dieselben Wochen höher ausfallen, und eine Beurteilung weiß davon nichts: Dort verlangt die Stufe, was sie immer verlangt hat.',
    effect:
      'Was du übernimmst, gilt ab dieser Woche nur für dich, lässt frühe Hinweise neu beginnen, wird bei jeder Zahl gesagt, auch in einer geteilten Nachricht, und endet mit deiner nächsten Rolle oder Stufe.',
    pick: 'Übernehmen',
    choice: (box, proposed, asked) => `${box}: ${proposed} statt ${asked}`,
    submit: 'Übernehmen',
    none: 'Hake an, was übernommen werden soll, oder schließe das Fenster: Dann ändert sich nichts.',
    moved:
      'Deine Wochen oder deine Stufe haben sich inzwischen geändert, und damit auch, was passt. Schließe dieses Fenster und öffne es noch einmal.',
  },
};
