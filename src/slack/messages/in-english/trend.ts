import type { Trend } from '../../../domain/reflection.js';
import type { Parting } from '../../../domain/self-course.js';
import type { Counted } from '../counted.js';
import { grammar } from './grammar.js';

const { plural } = grammar;
const weeksOf = ({ count, shown }: Counted) => `${shown} ${plural(count, 'week', 'weeks')}`;

/** The window with the trend of 12, 26 or 52 weeks, and of the year. */
export const trend = {
  title: 'Trend',
  yearTitle: 'The year',
  weeksButton: (weeks: string): string => `${weeks} weeks`,
  yearButton: 'The year',
  heading: (weeks: string): string => `*The last ${weeks} weeks*`,
  headingShort: (weeks: Counted, asked: string): string => `*${weeksOf(weeks)} so far* of ${asked}`,
  yearHeading: '*The year, week by week*',
  course: (from: string, week: string, to: string): string => `From ${from} (${week}) to ${to} now.`,
  between: (high: string, highWeek: string, low: string, lowWeek: string): string =>
    `Highest ${high} (${highWeek}), lowest ${low} (${lowWeek}).`,
  /** Of single weeks, so without an amount: next to the place it would read as the place's own. */
  direction: (direction: Trend['direction'], weeks: string): string =>
    direction === 'flat'
      ? `The last ${weeks} logged weeks, one by one, show no direction that is more than chance.`
      : `The last ${weeks} logged weeks, one by one, went ${direction === 'rising' ? 'up' : 'down'} by more than chance. A single week weighs little in the place, and this foretells nothing.`,
  noDirection: (weeks: string): string => `Whether there is a direction can be said from ${weeks} logged weeks on.`,
  noDirectionYet: (weeks: string): string =>
    `Whether there is a direction can be said from ${weeks} logged weeks under the new bar on.`,
  logged: (logged: Counted, weeks: Counted): string => `${logged.shown} of ${weeksOf(weeks)} logged.`,
  missed: (weeks: Counted): string => `${weeksOf(weeks)} not logged: a gap, never a zero.`,
  away: (weeks: Counted): string => `${weeksOf(weeks)} away: nothing was expected.`,
  newLevel: (level: string, week: string): string =>
    `Since ${week} the weeks are held against ${level}. The line breaks there: what lies before had another bar, and the numbers here start after it.`,
  newCompany: (level: string, week: string): string =>
    `A new company since ${week}: what ${level} asks begins anew. The line breaks there, and the numbers here start after it.`,
  newVersion: (version: string, week: string): string =>
    `From ${week} on version ${version} asks something else. The line breaks there: what lies before stays as it was read, and the numbers here start after it.`,
  own: {
    begins: (week: string): string =>
      `Since ${week} the weeks are held against a personal yardstick. The line breaks there, and the numbers here start after it.`,
    changes: (week: string): string =>
      `Since ${week} the weeks are held against another personal yardstick. The line breaks there, and the numbers here start after it.`,
    ends: (week: string): string =>
      `Since ${week} the weeks are held against what the level asks again. The line breaks there, and the numbers here start after it.`,
  },
  /** Own reads of the weeks against input and output of their lines, over a stretch such as `6 April – 28 June`. */
  reads: {
    below: (stretch: string): string => `${stretch}: your own reads ran below what the lines say of input and output.`,
    meet: (stretch: string): string => `${stretch}: your own reads meet what the lines say of input and output.`,
    above: (stretch: string): string => `${stretch}: your own reads ran above what the lines say of input and output.`,
  },
  /** Which of the two moved, and that outcomes are not in this. */
  parting: {
    'reads-fell':
      'Lately your own reads fell, and input and output in the lines stayed about as they were: what do the lines leave out?',
    'reads-rose':
      'Lately your own reads rose, and input and output in the lines stayed about as they were: is something not written down yet, or did it reach somebody as an outcome? Outcomes are not in this.',
    'lines-fell':
      'Lately less input and output stands in the lines, and your own reads stayed about as they were: is something not written down yet, or did it go into outcomes? Those are not in this.',
    'lines-rose':
      'Lately more input and output stands in the lines, and your own reads stayed about as they were: it may be worth more than it feels.',
    'reads-fell-lines-rose':
      'Lately more input and output stands in the lines, and your own reads fell all the same: what do the lines leave out?',
    'reads-rose-lines-fell':
      'Lately less input and output stands in the lines, and your own reads rose all the same: is something not written down yet, or did it go into outcomes? Those are not in this.',
    'both-fell-reads-more':
      'Lately less input and output stands in the lines, and your own reads fell further than that: what do the lines leave out?',
    'both-fell-lines-more':
      'Lately your own reads fell, and input and output in the lines fell further: is something not written down yet, or did it go into outcomes? Those are not in this.',
    'both-rose-reads-more':
      'Lately more input and output stands in the lines, and your own reads rose further than that: is something not written down yet, or did it reach somebody as an outcome? Outcomes are not in this.',
    'both-rose-lines-more':
      'Lately your own reads rose, and input and output in the lines rose further: it may be worth more than it feels.',
  } as Readonly<Record<Parting, string>>,
  /** For the picture: now against the first week that it shows. */
  higher: (weeks: Counted): string => `Higher than ${weeksOf(weeks)} ago`,
  lower: (weeks: Counted): string => `Lower than ${weeksOf(weeks)} ago`,
  same: (weeks: Counted): string => `About where it was ${weeksOf(weeks)} ago`,
  nothing: 'No week is written yet. The first one begins the line.',
  eachPoint: (weeks: string): string =>
    `Each point reads the ${weeks} weeks before it, so a single week moves it little.`,
  pictureFailed: 'The picture could not be drawn this time; the same as text:',
};
