import type { Surprise } from '../../../domain/journey/journey-note.js';
import type { Counted } from '../counted.js';
import { grammar } from './grammar.js';
import { ofWhatIsAsked } from './yardstick.js';

const { plural } = grammar;

const steps = ({ count, shown }: Counted) => `${shown} ${plural(count, 'step', 'steps')}`;
const weeksOf = ({ count, shown }: Counted) => `${shown} ${plural(count, 'week', 'weeks')}`;

/** The outside view: official reviews beside what the same weeks read as here. */
export const reviews = {
  title: 'Official reviews',
  explain:
    'What a company said of the work, beside what the mirror and your own reads said of the same weeks. Where a period is short, Outcome and Impact are read over a longer time: they come seldom. Only you see this.',
  add: 'Record a review…',
  none: 'No review is recorded yet. It takes about two minutes, and the weeks it is about are read beside it.',
  beside:
    'That review was changed in another window meanwhile. Nothing is lost: what you typed here stands beside it as one of its own.',
  period: (from: string, to: string): string => `${from} – ${to}`,
  heard: (period: string, day: string): string => `*${period}* · heard on ${day}`,
  /** On a company's own scale. */
  rated: (rating: string, size: string): string => `Rated ${rating} of ${size}`,
  ratedAs: (rating: string, size: string, name: string): string => `Rated ${rating} of ${size}: ${name}`,
  /** What is typed again into the box. */
  typedRating: (rating: string, size: string): string => `${rating} of ${size}`,
  told: (reading: string): string => `The mirror had said by then: ${reading}.`,
  /** Which weeks are read: those of the period, those of it that could be written, or more than the period has. */
  today: {
    period: (weeks: Counted, reading: string): string => `The ${weeksOf(weeks)} of the period read today: ${reading}.`,
    written: (weeks: Counted, first: string, reading: string): string =>
      `The ${weeksOf(weeks)} of the period since the first written one (${first}) read today: ${reading}.`,
    before: (weeks: Counted, last: string, reading: string): string =>
      `The period is too short to be read alone; the ${weeksOf(weeks)} up to ${last} read today: ${reading}.`,
  },
  /** Without a level where nobody knows any more which one it was. */
  reading: (percent: string, level: string | undefined, isOwn: boolean): string =>
    `${percent} ${ofWhatIsAsked({ level: level ?? 'the level', isOwn })}`,
  readingAs: (band: string, reading: string): string => `*${band}*, ${reading}`,
  /** Why the weeks have no reading today. */
  heldBack: {
    'none-written': 'None of these weeks was written, so there is no reading of them.',
    'first-weeks': (written: Counted, needed: Counted): string =>
      `Only ${weeksOf(written)} had been written by then; a reading needs ${needed.shown}.`,
    coverage: (written: Counted, available: Counted, last: string, share: string): string =>
      `${written.shown} of the ${weeksOf(available)} up to ${last} ${plural(written.count, 'is', 'are')} written; a reading needs ${share} of them.`,
    'time-off': 'Most of these weeks were time off, and that is fine: too few are left for a reading.',
    'no-expectation': 'Nothing was expected of these weeks, so there is no reading of them.',
    'assumed-reach': (lines: Counted, level: string): string =>
      `For ${lines.shown} ${plural(lines.count, 'line', 'lines')} it is still assumed who felt ${plural(lines.count, 'it', 'them')}, and ${level} asks for more than the own team. Once that is said, these weeks have a reading.`,
    'bar-rising': (level: string): string =>
      `The reading of these weeks is held back: the bar was still rising to ${level} when they ended.`,
    'level-new': (level: string): string =>
      `The reading of these weeks is held back: ${level} was new when they ended.`,
    'company-new': 'The reading of these weeks is held back: the company was new when they ended.',
    'after-break': 'The reading is held back: these weeks follow a long break, and a place starts over with it.',
  },
  /** The newest reviews that were rated, two or more; steps on a scale of five. */
  over: {
    aboveMirror: {
      below: (reviews: Counted, by: Counted): string =>
        `The last ${reviews.shown} rated reviews lay ${steps(by)} below the mirror on average.`,
      above: (reviews: Counted, by: Counted): string =>
        `The last ${reviews.shown} rated reviews lay ${steps(by)} above the mirror on average.`,
      same: (reviews: Counted): string => `The last ${reviews.shown} rated reviews and the mirror say about the same.`,
      mixed: (reviews: Counted, below: Counted, above: Counted): string =>
        `The last ${reviews.shown} rated reviews lay between ${steps(below)} below and ${steps(above)} above the mirror.`,
    },
    aboveOwn: {
      below: (reviews: Counted, by: Counted): string =>
        `The last ${reviews.shown} rated reviews lay ${steps(by)} below your own reads on average.`,
      above: (reviews: Counted, by: Counted): string =>
        `The last ${reviews.shown} rated reviews lay ${steps(by)} above your own reads on average.`,
      same: (reviews: Counted): string =>
        `The last ${reviews.shown} rated reviews and your own reads say about the same.`,
      mixed: (reviews: Counted, below: Counted, above: Counted): string =>
        `The last ${reviews.shown} rated reviews lay between ${steps(below)} below and ${steps(above)} above your own reads.`,
    },
  },
  hidden: 'What the mirror reads is hidden, as you chose.',
  own: (average: string, weeks: Counted): string =>
    `Your own reads: ${average} of 5 on average, over ${weeksOf(weeks)}.`,
  gap: {
    mirror: {
      lower: (by: Counted): string => `On a scale of five, the review lies ${steps(by)} below the mirror.`,
      higher: (by: Counted): string => `On a scale of five, the review lies ${steps(by)} above the mirror.`,
      same: 'The review and the mirror say about the same.',
    },
    own: {
      lower: (by: Counted): string => `On a scale of five, the review lies ${steps(by)} below your own reads.`,
      higher: (by: Counted): string => `On a scale of five, the review lies ${steps(by)} above your own reads.`,
      same: 'The review and your own reads say about the same.',
    },
  },
  surprises: {
    'expected-better': 'better had been expected',
    'as-expected': 'as expected',
    'expected-worse': 'worse had been expected',
  } as Readonly<Record<Surprise, string>>,
  learnedNow: 'learned only with it',
  asQuestion: (days: Counted): string =>
    days.count === 0
      ? 'an open question, noticed at once'
      : `an open question, noticed after ${days.shown} ${plural(days.count, 'day', 'days')}`,
  chart: {
    rows: { review: 'review', mirror: 'mirror', own: 'own' },
    legend: 'A longer bar is a higher place on the scale.',
    withMirror:
      'A longer bar is a higher place on the scale. The mirror’s is what it had said by then, else what it reads today.',
  },
  /** Under the line of every year; the oldest stands first. */
  gaps: {
    aboveMirror:
      'Left of the line a review lay below the mirror, right of it above, in steps of five. The mirror’s side is what it had said by then, else what it reads today.',
    aboveOwn: 'Left of the line a review lay below your own reads, right of it above, in steps of five.',
    leftOut:
      'Reviews of weeks that were read by a personal yardstick are left out of this: the others were read by what the level asks.',
  },
  range: (from: string, to: string, count: string): string => `${from} to ${to} of ${count}, newest first`,
  newer: 'Newer',
  older: 'Older',
  /** Below a text of which only the beginning stands here. */
  cut: 'The rest stands under “Change…”.',
  menu: { change: 'Change…', question: 'Make it an open question…', remove: 'Remove…' },

  form: {
    title: 'Record a review',
    changeTitle: 'Change a review',
    submit: 'Keep it',
    day: 'When did you hear it?',
    from: 'The weeks it is about: first day',
    to: 'Last day of them',
    company: 'Company',
    rating: 'Rating, on the company’s own scale',
    ratingExample: '3 of 5',
    ratingHint: 'Empty where none was given. A number alone needs to say of how many: “3 of 5”.',
    ratingHintKnown: (size: string): string => `Empty where none was given. A number alone is taken as one of ${size}.`,
    names: 'What the steps are called',
    namesExample: 'below, solid, above',
    namesHint: 'From 1 on, with commas between. Once is enough: the next review remembers them.',
    ticks: 'True of it',
    oneIsBest: 'On this scale 1 is the best',
    learnedNow: 'I learned this only now',
    said: 'What was said?',
    saidExample: 'strong on delivery; next, make the work known outside the team',
    surprise: 'Was it a surprise?',
    surprises: {
      'expected-better': 'I had expected better',
      'as-expected': 'As expected',
      'expected-worse': 'I had expected worse',
    } as Readonly<Record<Surprise, string>>,
    onlyYou:
      'Only you see this. It stands in this window alone, never in a message, and no score of a week changes with it.',
  },

  question: {
    title: 'As an open question',
    submit: 'Keep the question',
    link: 'Link the question',
    offer:
      'The review is kept. It tells something about these weeks that was not seen here: as an open question it has its days until it was noticed, and one small step.',
    explain:
      'Something that was only learned with a review can be an open question: it then has its days until it was noticed, and one small step.',
    asked: (day: string): string =>
      `The mirror had asked about these weeks on ${day}. That question is the one: it is linked, and no second one is made.`,
    text: 'What is it about?',
    since: 'Since when was it so?',
    sinceHint: 'The first day of the weeks it is about stands here. A guess is fine.',
    sinceHintAsked: 'The day the question says stands here. A guess is fine.',
  },

  problems: {
    'nothing-said': 'Write the rating above, or a few words of what was said.',
    unreadable:
      'That is not read as a rating. Write a number like “3 of 5”; halves are allowed. For a name like “B+”, write the names of all steps into the box below, lowest first.',
    /** Names are there, and this is none of them. */
    'no-step': (rating: string, steps: string): string => `“${rating}” is none of your steps: ${steps}.`,
    'too-fine': 'One decimal is read, so halves are fine: write it like “4.5 of 5”.',
    'after-heard':
      'That is after the day you heard it. Pick that day or an earlier one, or change the day it was heard.',
    'far-after-heard':
      'That is more than three months after the day you heard it. Pick an earlier day, or change the day it was heard.',
    'no-scale': (rating: string, size: string): string => `Of how many? Write it like “${rating} of ${size}”.`,
    outside: (size: string): string =>
      `This scale goes from 1 to ${size}. Pick a number of it, or say the other scale.`,
    names: (size: string): string =>
      `The names below are not ${size}. Name every step from 1 to ${size}, or leave the names empty.`,
    size: 'A scale has 2 to 100 steps. Write it like “3 of 5”.',
    'after-review': 'That is after the day of the review. Pick that day or an earlier one.',
  },
};
