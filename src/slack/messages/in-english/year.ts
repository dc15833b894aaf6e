import type { Counted } from '../counted.js';
import { grammar } from './grammar.js';

const { plural } = grammar;
const weeksOf = ({ count, shown }: Counted) => `${shown} ${plural(count, 'week', 'weeks')}`;
const ofFour = ({ count, shown }: Counted) =>
  count === 4 ? 'all four kinds' : `${count === 0 ? 'none' : shown} of the four kinds`;
const kindsOf = ({ count, shown }: Counted) => `${shown} ${plural(count, 'kind', 'kinds')}`;

/** The year: how many of the four kinds each week holds. */
export const year = {
  none: 'No week is logged yet',
  usual: (kinds: Counted, isMost: boolean): string =>
    isMost ? `Most weeks hold ${ofFour(kinds)}` : `Most often a week holds ${ofFour(kinds)}`,
  subtitle: 'Input, output, outcome, impact: how many each week holds',
  kinds: 'kinds in a week',
  away: 'Away',
  newBar: {
    level: 'New level',
    company: 'New company',
    version: 'New version',
    own: 'Own yardstick',
    either: 'New level or version',
    any: 'New bar',
  },
  logged: (logged: Counted, weeks: Counted): string => `${logged.shown} of ${weeksOf(weeks)} logged.`,
  weeksWith: (weeks: Counted, kinds: Counted): string => `${weeksOf(weeks)} with ${kindsOf(kinds)}.`,
  weeksAway: (weeks: Counted): string => `${weeksOf(weeks)} away.`,
};
