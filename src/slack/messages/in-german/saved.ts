import type { Counted } from '../counted.js';
import type { saved as english } from '../in-english/saved.js';
import { grammar } from './grammar.js';

const { plural } = grammar;

const thereNow = ({ count, shown }: Counted) =>
  `Dort ${plural(count, 'steht', 'stehen')} jetzt ${shown} ${plural(count, 'Zeile', 'Zeilen')}.`;

/** What is said after something was kept, left out, or did not work. */
export const saved: typeof english = {
  saved: (week) => `${week} ist gespeichert.`,
  already: (week) => `${week} ist schon gespeichert.`,
  guessed: (lines) => `Bei ${lines.count === 1 ? 'einer Zeile' : `${lines.shown} Zeilen`} habe ich geraten.`,
  large: (lines) =>
    lines.count === 1
      ? 'eine große Zeile hat keinen Link und zählt eine Größe kleiner: Mit Link zählt sie ganz.'
      : `${lines.shown} große Zeilen haben keinen Link und zählen eine Größe kleiner: Mit Links zählen sie ganz.`,
  answeredBy: (week) => `Die Antwort auf ${week} hat die neuen Zahlen.`,
  checkReading: 'Prüfen, wie ich es lese',
  edit: 'Ändern',
  sayNext: 'Sagen, was als Nächstes kommt',
  deleteWeek: 'Diese Woche löschen…',

  skipped: (week) => `${week} ist ausgelassen.`,
  showsAsGap: 'Sie erscheint als Lücke, nie als Null.',
  isAway: (week) => `${week} ist als abwesend notiert.`,
  nothingExpected: 'Von ihr wird nichts erwartet.',
  isQuiet: (week) => `${week} zählt als ruhige Woche: eingetragen, ohne Zeilen.`,
  isLeftOut: (week) => `${week} bleibt ausgelassen.`,
  iWasAway: 'Ich war abwesend',
  nothingToShow: 'Es war eine ruhige Woche',
  fillAfterAll: 'Doch noch ausfüllen',
  nothingCounts: 'Eine ruhige Woche zählt mit, auch ohne Zeilen. Ohne Antwort bleibt sie ausgelassen.',

  whatKindText: (week) => `Was für eine Woche war ${week}?`,
  whatKind: 'Alle vier Felder sind leer. Was für eine Woche war es?',
  quiet: 'Ruhig: zählt mit',
  leaveOut: 'Auslassen',
  backToForm: 'Zurück zum Formular',

  noted: 'Notiert.',
  moved: 'Verschoben.',
  notedUnder: (box, week, lines) => `Notiert unter ${box}, ${week}. ${thereNow(lines)}`,
  movedTo: (box, week, lines) => `Verschoben nach ${box}, ${week}. ${thereNow(lines)}`,
  undo: 'Rückgängig',
  takenBack: 'Zurückgenommen.',
  goneFrom: (week) => `Zurückgenommen. Die Zeile steht nicht mehr in ${week}.`,
  howToNoteText: 'So notierst du eine Zeile.',
  howToNote: 'Schreib die Zeile hinter das Wort, zum Beispiel:',
  notes: ['Reviews x6', 'outcome: Checkout-Timeouts 40 → 3 am Tag', 'in: gemeinsam am Auth-Spike, 1d @mo'],
  withoutBox: 'Ohne `in:` `out:` `outcome:` oder `impact:` kommt sie zu Output; ein Tipp verschiebt sie.',

  twoVersionsText: (week) => `Zwei Fassungen von ${week} wurden gespeichert.`,
  twoVersions: (week) =>
    `${week} wurde aus zwei Fenstern gespeichert. Vorerst zählt die neuere Fassung. Auch die andere bleibt: Nichts geht verloren, bis du wählst.`,
  seeBoth: 'Beide ansehen und wählen',
  notSaved: 'Noch nicht gespeichert.',
  couldNotSave: (week) => `${week ?? 'Das'} ließ sich eben nicht speichern.`,
  kept: {
    'in-form': 'Was du getippt hast, steht noch oben im Formular. Drücke in einer Minute noch einmal auf „Speichern“.',
    'in-modal': 'Was du getippt hast, steht noch im offenen Fenster. Speichere in einer Minute noch einmal.',
    nothing: 'Alles, was gespeichert war, ist sicher. Versuch es in einer Minute noch einmal.',
  },
  noWindow: 'Das Fenster ging nicht auf.',
  noWindowWhy:
    'Das Fenster ging nicht auf: Für Slack dauerte es zu lange. Nichts ist verloren; was du getippt hast, bleibt. Versuch es noch einmal.',
  noWindowForWords:
    'Das Fenster ging nicht auf: Für Slack dauerte es zu lange. Nichts wurde gespeichert; versuch es noch einmal.',
  youTyped: 'Was du getippt hast, zum Kopieren:',
  slackRefused: 'Slack hat die Antwort nicht angenommen; sie steht im Home-Tab.',
  answerWaits: 'Die Antwort ließ sich eben nicht erstellen; in einer Minute steht sie im Home-Tab.',
  oldButton: 'Dieser Knopf gehört zu einer älteren Nachricht.',
  nothingChanged: 'Es wurde nichts geändert.',
  openMyWeek: 'Meine Woche öffnen',
  editWeek: (week) => `${week} ändern`,
  wentWrong: 'Hier ist etwas schiefgegangen.',
  wentWrongHere:
    'Hier ist etwas schiefgegangen, nicht bei dir. Was gespeichert war, ist sicher. Versuch es noch einmal, oder sag es deinem Betreiber:',
  reference: (reference) => `Kennung ${reference}`,
};
