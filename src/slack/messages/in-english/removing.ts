import type { Counted } from '../counted.js';
import { grammar } from './grammar.js';

/** Taking one line out, and back in. */
export const removing = {
  lines: 'Its lines…',
  remove: 'Remove this line',
  removed: (week: string, left: Counted): string =>
    `One line is removed from ${week}; ${left.shown} ${grammar.plural(left.count, 'is', 'are')} left.`,
  undo: 'Undo',
  undoFor: 'Undo works for ten minutes.',
  back: (week: string): string => `The line is back in ${week}.`,
  tooLate:
    'That line cannot be brought back any more: ten minutes are over, or the mirror was restarted since. It can be typed anew in its week.',
  gone: 'That line is not there any more. Nothing was changed.',
};
