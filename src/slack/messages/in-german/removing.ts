import type { removing as english } from '../in-english/removing.js';
import { grammar } from './grammar.js';

/** Taking one line out, and back in. */
export const removing: typeof english = {
  lines: 'Zeilen…',
  remove: 'Diese Zeile entfernen',
  removed: (week, left) =>
    `Eine Zeile ist aus ${week} entfernt; ${left.count === 0 ? 'dort steht keine mehr' : `${left.shown} ${grammar.plural(left.count, 'bleibt', 'bleiben')}`}.`,
  undo: 'Rückgängig',
  undoFor: 'Rückgängig geht zehn Minuten lang.',
  back: (week) => `Die Zeile ist wieder in ${week}.`,
  tooLate:
    'Diese Zeile lässt sich nicht mehr zurückholen: Zehn Minuten sind um, oder der Spiegel wurde inzwischen neu gestartet. Du kannst sie in ihrer Woche neu tippen.',
  gone: 'Diese Zeile ist nicht mehr da. Es wurde nichts geändert.',
};
