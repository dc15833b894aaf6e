import type { Counted } from '../counted.js';
import type { HeldAgainst } from '../held-against.js';
import { grammar } from './grammar.js';
import { names } from './names.js';
import { ofWhatIsAsked } from './yardstick.js';

const { plural } = grammar;
const weeksOf = ({ count, shown }: Counted) => `${shown} ${plural(count, 'week', 'weeks')}`;
const monthsOf = ({ count, shown }: Counted) => `${shown} ${plural(count, 'month', 'months')}`;

/** How many events are likely: their mean, and the ends of the likely range where it has any. */
export interface CountedEvents {
  readonly mean: Counted;
  readonly range: string | undefined;
}

const counted = (noun: 'outcome' | 'impact', { mean, range }: CountedEvents) =>
  `${mean.shown}${range === undefined ? '' : ` (${range})`} ${plural(mean.count, ...names.lines[noun])}`;

/** Where the weeks are likely to be: the window, the line in an answer, and the picture. */
export const forecast = {
  title: 'Outlook',
  button: 'Outlook',
  monthsButton: (months: Counted): string => monthsOf(months),

  heading: (months: Counted, month: string): string => `*In ${monthsOf(months)}, by ${month}*`,
  range: (range: string, asked: HeldAgainst, percent: string): string =>
    `Likely ${range} ${ofWhatIsAsked(asked)}, about ${percent}, if the weeks go on at the pace they have.`,
  bands: (likeliest: string, possible: string | undefined): string =>
    `Most likely ${likeliest}${possible === undefined ? '' : `, possibly ${possible}`}.`,
  /** Neither is likelier. */
  evenBands: (one: string, other: string): string => `${one} or ${other}, about even.`,
  /** What stands for the two lowest bands together: the middle one has a name, or is the level itself. */
  below: (middleBand: string): string => `below ${middleBand}`,
  belowInPlainWords: 'less than the level asks',
  /** From the smallest chance to the largest that may be said. */
  chance: (band: string, chance: number): string =>
    `${band}: ${chance < 0.2 ? 'hardly' : chance < 0.4 ? 'possibly' : chance < 0.6 ? 'about even' : chance < 0.8 ? 'likely' : 'very likely'}`,
  chances: (chances: readonly string[]): string => chances.join(' · '),
  /** Why the outlook is elsewhere than the number of today; `assumed` where much of that number is. */
  newest: (today: string, windowWeeks: Counted, assumed: boolean): string =>
    `Today the weeks read as ${today}; the outlook follows the newest weeks more than the window of ${weeksOf(windowWeeks)} does${assumed ? ', and counts fewer weeks as met that were not logged' : ''}.`,
  events: (outcomes: CountedEvents | undefined, impacts: CountedEvents | undefined, month: string): string =>
    `At the usual pace ${grammar.listed([
      ...(outcomes === undefined ? [] : [counted('outcome', outcomes)]),
      ...(impacts === undefined ? [] : [counted('impact', impacts)]),
    ])} by ${month}.`,
  oneMore: (percent: string): string => `With one more felt outcome a month it would be about ${percent}.`,
  openHypotheses: (open: Counted): string =>
    `${open.shown} ${plural(open.count, 'expectation of an output is', 'expectations of outputs are')} still open; what comes of ${plural(open.count, 'it', 'them')} is part of the usual pace.`,
  score: (inside: string, of: Counted): string =>
    `So far ${inside} of ${of.shown} ${plural(of.count, 'outlook', 'outlooks')} landed inside the likely range; about 8 of 10 should.`,
  unscored: (waiting: Counted): string =>
    waiting.count === 1
      ? 'The one outlook so far is about weeks still to come; once they are over it says here whether it was right.'
      : `The ${waiting.shown} outlooks so far are about weeks still to come; once they are over it says here how many were right.`,
  farWeek: (week: string): string =>
    `${week} lies far from the others: the outlook follows it only as far as an unusual week goes.`,
  weak: (weeks: Counted): string => `Weak basis: ${weeksOf(weeks)}.`,
  rough: 'So far ahead it is rough: the range says more than the middle.',
  how: 'It goes on at the level of the weeks so far; no direction is drawn further.',

  needsWeeks: (weeks: Counted): string =>
    `A forecast needs ${weeks.shown} more ${plural(weeks.count, 'week', 'weeks')}.`,
  noWeeklyPart: (level: string): string =>
    `What ${level} asks weighs neither input nor output, so no single week has a number to look ahead from.`,
  notNow: 'There is no outlook while that is so.',
  hidden:
    'Numbers are hidden, as you chose, so no outlook is worked out here. They can be shown again in the settings.',
  unread: (months: Counted): string =>
    `That does not say how many months. 1 to 12 can be asked for; here are ${months.shown}.`,
  outOfReach: (months: Counted): string => `An outlook reaches 1 to 12 months ahead; here are ${months.shown}.`,

  /** In the answer to a week. */
  ahead: 'Ahead:',
  inReply: (weeks: Counted, range: string, percent: string): string =>
    `in ${weeksOf(weeks)} likely ${range}, about ${percent}, if the weeks go on at the pace they have.`,

  /** For the picture. */
  pictureTitle: (weeks: Counted): string => `The weeks, and ${weeksOf(weeks)} ahead`,
  /** The number at the end of the dashed line. */
  about: (percent: string): string => `≈${percent}`,
  altText: (weeks: Counted, percent: string, low: string, high: string): string =>
    `Outlook in ${weeksOf(weeks)}: about ${percent}, likely between ${low} and ${high}.`,
  altTextOpen: (weeks: Counted, percent: string, low: string): string =>
    `Outlook in ${weeksOf(weeks)}: about ${percent}, likely between ${low} and 3 times or more.`,
};
