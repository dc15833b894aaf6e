import type { Counted } from '../counted.js';
import type { year as english } from '../in-english/year.js';
import { grammar } from './grammar.js';

const { plural } = grammar;
const weeksOf = ({ count, shown }: Counted) => `${shown} ${plural(count, 'Woche', 'Wochen')}`;
const ofFour = ({ count, shown }: Counted) => (count === 4 ? 'alle vier Arten' : `${shown} der vier Arten`);
/** After `mit`. */
const withKinds = ({ count, shown }: Counted) => {
  if (count === 0) return 'keiner Art';
  return count === 1 ? 'einer Art' : `${shown} Arten`;
};

/** The year: how many of the four kinds each week holds. */
export const year: typeof english = {
  none: 'Noch ist keine Woche eingetragen',
  usual: (kinds, isMost) =>
    isMost ? `Die meisten Wochen enthalten ${ofFour(kinds)}` : `Am häufigsten enthält eine Woche ${ofFour(kinds)}`,
  subtitle: 'Input, Output, Outcome, Impact: wie viele jede Woche enthält',
  kinds: 'Arten je Woche',
  away: 'Abwesend',
  newBar: {
    level: 'Neue Stufe',
    company: 'Neue Firma',
    version: 'Neue Version',
    own: 'Eigener Maßstab',
    either: 'Neue Stufe oder Version',
    any: 'Neue Messlatte',
  },
  logged: (logged, weeks) => `${logged.shown} von ${weeksOf(weeks)} eingetragen.`,
  weeksWith: (weeks, kinds) => `${weeksOf(weeks)} mit ${withKinds(kinds)}.`,
  weeksAway: (weeks) => `${weeksOf(weeks)} abwesend.`,
};
