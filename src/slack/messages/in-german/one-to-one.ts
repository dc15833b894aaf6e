import type { oneToOne as english } from '../in-english/one-to-one.js';

export const oneToOne: typeof english = {
  button: 'Zeilen für mein 1:1',
  title: 'Zeilen für mein 1:1',
  done: 'Ich habe sie',
  period: 'Welche Wochen?',
  periods: {
    week: (week) => `Eine Woche: ${week}`,
    since: 'Seit dem letzten Mal',
    quarter: 'Das Quartal in sechs Zeilen',
  },
  sinceFirst: 'Bisher wurden keine Zeilen mitgenommen, darum sind das die letzten vier Wochen.',
  sinceTaken: ({ count, shown }, day) =>
    `Seit ${day}, als zuletzt Zeilen mitgenommen wurden, ${count === 1 ? 'ist eine Woche' : `sind ${shown} Wochen`} dazugekommen.`,
  nothingSince: (day) => `Seit ${day}, als zuletzt Zeilen mitgenommen wurden, ist keine Woche dazugekommen.`,
  quarter: 'Zwei Zeilen aus jedem Monat, die am meisten zählen: So verdrängt ein volles Ende nicht den Anfang.',
  nothingYet: 'Noch ist keine Woche mit Zeilen gespeichert.',
  text: 'Kürzen, dann alles markieren und kopieren',
  howTo:
    'Hier wird nur kopiert: Der Spiegel sendet nichts, und was du hier änderst, ändert keine Woche. ' +
    'Deine Energie, deine Einschätzung und was sich nicht gut anfühlt, stehen nie darin.',
  remembers: '„Ich habe sie“ merkt sich den Tag, damit es nächstes Mal dort weitergeht.',
  tooLong: ({ count, shown }) =>
    count === 1 ? 'Eine weitere Zeile passt hier nicht hinein.' : `${shown} weitere Zeilen passen hier nicht hinein.`,
  headings: { impact: 'Bleibt', outcome: 'Für jemanden geändert', output: 'Fertig geworden', input: 'Hineingesteckt' },
  next: (words) => `Als Nächstes: ${words}`,
  times: (text, count) => `${text} (${count}×)`,
  nothingInMonth: 'nichts eingetragen',
};
