import type { Counted } from '../counted.js';
import type { HeldAgainst } from '../held-against.js';
import { grammar } from './grammar.js';
import { ofWhatIsAsked } from './yardstick.js';

const { plural } = grammar;

/** Where a likely range has to begin, and where the last one does: `undefined` where that is just below. */
export interface RangeBegins {
  readonly mark: string;
  readonly last: string | undefined;
}

const byLoggedAlone = 'by the logged weeks alone';

/** The window that holds the same weeks against another bar, or adds entries that are not there. */
export const whatIf = {
  title: 'What if…',
  button: 'What if…',
  explain: 'The same weeks, read as if something were different. Nothing of this is kept.',
  pickLevel: 'Another level…',
  pickMore: 'More of something…',
  pickWeights: 'Other weights…',
  levelName: (title: string, key: string): string => `${title} (${key})`,
  more: (count: Counted, noun: string): string => `${count.shown} more ${noun}`,

  againstHeading: (level: string): string => `*The same weeks, another bar: ${level}*`,
  weightsHeading: (weights: string): string => `*The same weeks, weighed otherwise*\n${weights}`,
  versionHeading: (version: string): string => `*The same weeks, all under version ${version}*`,
  moreHeading: (count: Counted, noun: string): string =>
    `*The same weeks and ${count.shown} more ${noun}, like the usual ${plural(count.count, 'one', 'ones')}*`,
  after: (range: string, asked: HeldAgainst, percent: string): string =>
    `Likely ${range} ${ofWhatIsAsked(asked)}, about ${percent}.`,
  afterReads: (band: string): string => `That would read as *${band}*.`,
  before: (range: string, asked: HeldAgainst, percent: string): string =>
    `As they are: likely ${range} ${ofWhatIsAsked(asked)}, about ${percent}.`,
  ownLevel: 'That is what the weeks are held against already.',
  notAsked: (box: string): string => `Nothing is asked of ${box} here, so more of it changes nothing.`,

  box: (box: string, before: string, after: string): string => `${box} ${before} → ${after}`,
  boxAsNow: (box: string, percent: string): string => `${box} ${percent}, as now`,
  boxNew: (box: string, after: string): string => `${box} ${after}, not asked now`,
  boxGone: (box: string): string => `${box} is not asked there`,
  /** The same without numbers. */
  boxInWords: {
    more: (box: string): string => `${box}: the weeks hold more of what is asked`,
    less: (box: string): string => `${box}: the weeks hold less of what is asked`,
    same: (box: string): string => `${box}: as now`,
    isNew: (box: string): string => `${box}: not asked now`,
  },

  noRamp: 'Both are read against the whole bar, also while it still rises; so the place of the week may be another.',
  reachAssumed:
    'Who felt most of the outcomes and impacts is assumed so far: the own team. A level that asks for more reads low until it is said.',
  mostlyAssumed: (boxes: string, count: number): string =>
    `${boxes} ${plural(count, 'is', 'are')} mostly assumed so far: weeks that were not logged count there as met, and the more a level weighs that, the nearer the weeks read to what it asks.`,
  notNow: 'There is no what-if before the weeks have a place of their own.',
  nothingExpected: 'Nothing is expected there, so there is nothing to hold the weeks against.',
  problems: {
    words:
      'That names no level and nothing to count. Pick below, or write for example “what-if IC5” or “what-if 2 more outcomes”.',
    count: (most: string): string =>
      `How many is a whole number from 1 to ${most}. Pick below, or write for example “what-if 2 more outcomes”.`,
  },

  /** In the window of a level: the next one. */
  next: {
    heading: (level: string): string => `*The same weeks against ${level}, the next level*`,
    /** `byLogged` where the logged weeks alone read otherwise than all of them do, which count what was not logged as met. */
    there: (boxes: string, byLogged: boolean): string =>
      byLogged ? `There already ${byLoggedAlone}: ${boxes}.` : `Reads there already: ${boxes}.`,
    missing: (boxes: string, byLogged: boolean): string =>
      byLogged ? `Missing so far ${byLoggedAlone}: ${boxes}.` : `Missing so far: ${boxes}.`,
    boxAt: (box: string, percent: string): string => `${box} (${percent})`,
    reached: (level: string, quarters: Counted): string =>
      `The last ${plural(quarters.count, 'quarter', `${quarters.shown} quarters`)} would read as meeting what ${level} asks as well.`,
    partly: (level: string, quarters: Counted, asked: Counted): string =>
      `The last ${plural(quarters.count, 'quarter', `${quarters.shown} quarters`)} would read as meeting what ${level} asks as well; ${asked.shown} in a row are looked at.`,
    notYet: (level: string, asked: Counted, begins: RangeBegins | undefined, byLogged: boolean): string =>
      `What ${level} asks counts as met when the likely range begins ${begins === undefined ? 'close to it or above' : `at ${begins.mark} or more`} in ${plural(asked.count, 'a quarter', `${asked.shown} quarters in a row`)}; ${byLogged ? `${byLoggedAlone} ` : ''}the last one begins ${lastBegins(begins)}.`,
    tooFew: (asked: Counted): string =>
      `${asked.shown} logged ${plural(asked.count, 'quarter is', 'quarters in a row are')} looked at; so far there are fewer weeks than that.`,
    last: 'There is no next level on this track.',
  },
};

function lastBegins(begins: RangeBegins | undefined): string {
  if (begins === undefined) return 'lower';
  return begins.last === undefined ? 'just below that' : `at ${begins.last}`;
}
