import type { fieldErrors as english } from '../in-english/field-errors.js';

/** What stands under a field that could not be taken, and what to do. */
export const fieldErrors: typeof english = {
  tooLong: (length, room) =>
    `${length} Zeichen; ein Feld fasst ${room}, darum geht es unten weiter. Kürze den Text, oder speichere ihn so.`,
  allEmpty: 'Alle vier Felder sind leer. Schreib eine Zeile, oder sag unten, dass du abwesend warst.',
  pickLevel: 'Wähle die Rolle und Stufe, die am nächsten kommt.',
  pickChange: 'Sag, was es ist: Davon hängt ab, ob frühere Wochen neu gelesen werden.',
  sameLevel: 'Es würde sich nichts ändern: Die Wochen werden schon an dieser Stufe gemessen.',
  notALink: 'Ein Link beginnt mit https://, zum Beispiel https://github.com/acme/api/pull/91.',
  wrongWord: (word) => `Tippe ${word} zur Bestätigung, oder schließ das Fenster, um alles zu behalten.`,
  oldWindow: 'Dieses Fenster ist aus einer älteren Version. Kopiere, was du getippt hast, schließ es und öffne es neu.',
  storeTrouble: (reference) =>
    `Noch nicht gespeichert: Der Speicher hat nicht geantwortet. Dein Text ist noch hier; speichere in einer Minute noch einmal. (Kennung ${reference})`,
  wentWrong: (reference) =>
    `Hier ist etwas schiefgegangen, nicht bei dir. Dein Text ist noch hier; speichere noch einmal, oder sag es deinem Betreiber: Kennung ${reference}`,
};
