import type { leaving as english } from '../in-english/leaving.js';

/** Deleting a week or everything. */
export const leaving: typeof english = {
  deleteWeekTitle: 'Diese Woche löschen?',
  deleteWeekSubmit: 'Woche löschen',
  keepIt: 'Behalten',
  weekGoes: (title, lines) =>
    `*${title}* wird gelöscht: ${lines} und die Bilder dazu. Danach gilt sie als nicht eingetragen. Das lässt sich nicht rückgängig machen.`,
  weekDeleted: (week) => `${week} ist gelöscht.`,
  linesGone: ({ count, shown }) => `${shown} ${count === 1 ? 'Zeile ist' : 'Zeilen sind'} mit gelöscht.`,

  deleteAllTitle: 'Alles löschen?',
  deleteAllSubmit: 'Alles löschen',
  allGoes: (counts) =>
    `Gelöscht werden: ${counts}, deine Stufe, dein Rhythmus, was ich dir gesagt habe, und der Schlüssel, mit dem alles versiegelt ist.`,
  allHow:
    'Meine Nachrichten in diesem Chat, ihre Bilder und exportierte Dateien werden auch gelöscht, eins nach dem anderen; das kann einige ' +
    'Minuten dauern. Sicherungen des Betreibers von vor heute können die versiegelten Wochen noch enthalten. ' +
    'Das lässt sich nicht rückgängig machen.',
  confirmWord: 'LÖSCHEN',
  typeWord: (word) => `Tippe ${word} zur Bestätigung`,
  weeks: ({ count, shown }) => `${shown} ${count === 1 ? 'Woche' : 'Wochen'}`,
  lines: ({ count, shown }) => `${shown} ${count === 1 ? 'Zeile' : 'Zeilen'}`,
  questions: ({ count, shown }) => `${shown} ${count === 1 ? 'Frage' : 'Fragen'} zu deinen Wochen`,
  expected: ({ count, shown }) => `${shown} ${count === 1 ? 'erwartete Änderung' : 'erwartete Änderungen'}`,
  journey: ({ count, shown }) => `${shown} ${count === 1 ? 'Notiz' : 'Notizen'} zu deinem Weg`,
  ownKinds: ({ count, shown }) => `${shown} ${count === 1 ? 'eigene Art' : 'eigene Arten'} von Arbeit`,
  partTime: 'wie viel von Vollzeit du arbeitest',
  pictures: ({ count, shown }) => `${shown} ${count === 1 ? 'Bild oder Datei' : 'Bilder und Dateien'}`,
  allDeletedTitle: 'Gelöscht',
  allDeletedText: 'Alles ist gelöscht.',
  allDeleted: (counts) =>
    `Alles ist gelöscht, auch der Schlüssel: ${counts}. Es kommt nichts mehr. Im Home-Tab kannst du jederzeit neu anfangen.`,
};
