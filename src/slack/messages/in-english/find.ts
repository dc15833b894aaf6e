/** The window that looks for words in everything that was typed. */
export const find = {
  title: 'Find',
  search: 'Search',
  words: 'Words',
  placeholder: 'rate limiter',
  hint: 'All of them have to occur in a line. Words in quotation marks belong together.',
  nothing: 'Nothing that was typed holds all of these words. Fewer words, or a part of one, find more.',
  count: (count: string): string => `${count} found, newest first`,
  range: (from: string, to: string, count: string): string => `${from} to ${to} of ${count}, newest first`,
  newer: 'Newer',
  older: 'Older',
  open: 'Open',
  places: {
    next: 'One thing for next week',
    waiting: 'Waiting, not saved yet',
    question: 'Open question',
    expected: 'What should change',
    journey: 'Journey',
  },
};
