import type { Surprise } from '../../../domain/journey/journey-note.js';
import type { Counted } from '../counted.js';
import { grammar } from './grammar.js';

const { plural } = grammar;

const steps = ({ count, shown }: Counted) => `${shown} ${plural(count, 'step', 'steps')}`;

/** The outside view: official reviews beside what the same weeks read as here. */
export const reviews = {
  title: 'Official reviews',
  explain:
    'What a company said of the work, beside what the mirror and your own reads said of the same weeks. Only you see this.',
  add: 'Record a review…',
  none: 'No review is recorded yet. It takes about two minutes, and the weeks it is about are read beside it.',
  period: (from: string, to: string): string => `${from} – ${to}`,
  heard: (period: string, day: string): string => `*${period}* · heard on ${day}`,
  /** On a company's own scale. */
  rated: (rating: string, size: string): string => `Rated ${rating} of ${size}`,
  ratedAs: (rating: string, size: string, name: string): string => `Rated ${rating} of ${size}: ${name}`,
  /** What is typed again into the box. */
  typedRating: (rating: string, size: string): string => `${rating} of ${size}`,
  told: (reading: string): string => `The mirror had said by then: ${reading}.`,
  today: (reading: string): string => `The same weeks read today: ${reading}.`,
  reading: (percent: string, level: string): string => `${percent} of what ${level} asks`,
  readingAs: (band: string, percent: string, level: string): string => `*${band}*, ${percent} of what ${level} asks`,
  tooFew: 'Too few of these weeks were written for a reading of them.',
  hidden: 'What the mirror reads is hidden, as you chose.',
  own: (average: string, weeks: Counted): string =>
    `Your own reads: ${average} of 5 on average, over ${weeks.shown} ${plural(weeks.count, 'week', 'weeks')}.`,
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
  range: (from: string, to: string, count: string): string => `${from} to ${to} of ${count}, newest first`,
  newer: 'Newer',
  older: 'Older',
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
    unreadable: 'That is not read as a rating. Write it like “3 of 5”, or as the name of a step.',
    'no-scale': (rating: string, size: string): string => `Of how many? Write it like “${rating} of ${size}”.`,
    outside: (size: string): string =>
      `This scale goes from 1 to ${size}. Pick a number of it, or say the other scale.`,
    names: (size: string): string =>
      `The names below are not ${size}. Name every step from 1 to ${size}, or leave the names empty.`,
    size: 'A scale has 2 to 100 steps. Write it like “3 of 5”.',
    'after-review': 'That is after the day of the review. Pick that day or an earlier one.',
  },
};
