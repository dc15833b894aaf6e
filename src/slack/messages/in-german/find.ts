import type { find as english } from '../in-english/find.js';

/** The window that looks for words in everything that was typed. */
export const find: typeof english = {
  title: 'Suchen',
  search: 'Suchen',
  words: 'Wörter',
  placeholder: 'Rate-Limiter',
  hint: 'Alle müssen in einer Zeile vorkommen. Wörter in Anführungszeichen gehören zusammen.',
  nothing: 'Alle diese Wörter zusammen stehen nirgends. Weniger Wörter oder nur ein Teil davon finden mehr.',
  count: (count) => `${count} gefunden, neueste zuerst`,
  range: (from, to, count) => `${from} bis ${to} von ${count}, neueste zuerst`,
  newer: 'Neuere',
  older: 'Ältere',
  open: 'Öffnen',
  places: {
    next: 'Eine Sache für die nächste Woche',
    waiting: 'Wartet, noch nicht gespeichert',
    question: 'Offene Frage',
    journey: 'Mein Weg',
    expected: 'Was sich ändern soll',
  },
};
