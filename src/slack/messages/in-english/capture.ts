import type { Counted } from '../counted.js';

const things = ({ count, shown }: Counted) => `${shown} ${count === 1 ? 'thing is' : 'things are'}`;

/** Noting a line from anywhere, saving somebody's message, and what waits for a week. */
export const capture = {
  noteSomething: 'Note something',
  titles: { note: 'Log to my mirror', evidence: 'Save as evidence', feedback: 'Save as feedback' },
  submit: 'Save',
  notNow: 'Not now',
  noteLabel: 'What was it? One thing per line',
  noteExample: 'rate limiter shipped, 2d https://…',
  ownWordsLabel: 'In your own words',
  eitherWords: 'One of the two is enough: a line of yours, or the words of the message.',
  ownWordsExample: {
    evidence: 'the search team is paged less since the limiter',
    feedback: 'thanked for the limiter by the search team',
  },
  message: 'The message',
  goesAlong: (message: string): string => `${message} goes along as a link.`,
  noAddress: 'Slack did not say where the message stands, so it goes along without a link.',
  says: 'It says:',
  noWords: 'It has no words that could be kept.',
  keepQuoteLabel: 'The words of the message',
  keepQuote: 'Keep them as a quote',
  box: 'Which box?',
  week: 'Which week?',
  thisWeek: (week: string): string => `This week: ${week}`,
  lastWeek: (week: string): string => `Last week: ${week}`,
  notTold: {
    evidence: 'Only you will see this. The author is not told.',
    feedback: 'Marked as said by another person. Only you will see this. The author is not told.',
  },
  somebody: '@somebody',
  /** Between these signs nothing is read as a count, a time or a link. */
  quoted: (words: string): string => `“${words}”`,
  nothingToNote: 'Write one line, or close this window.',
  nothingToKeep: 'Write a line of your own, or keep the words of the message.',
  nothingButWords: 'Write a line of your own: the message has no words that could be kept.',

  look: 'Look',
  inForm: 'Noted for this week. Each stands in its box below, where it can be changed or deleted.',
  noteIn: (day: string | undefined, box: string): string => (day === undefined ? `${box}: ` : `${day}, ${box}: `),
  more: ({ shown }: Counted): string => `and ${shown} more`,

  waitingFor: (notes: Counted, week: string): string =>
    `${things(notes)} noted for ${week} and wait${notes.count === 1 ? 's' : ''} in its form.`,
  moreWait: (notes: Counted): string => `${notes.shown} more stand${notes.count === 1 ? 's' : ''} in the forms.`,
  moveTo: {
    input: 'It is an Input',
    output: 'It is an Output',
    outcome: 'It is an Outcome',
    impact: 'It is an Impact',
  },
  leaveFor: (week: string): string => `Leave it for ${week}`,
  remove: 'Not this one',
};
