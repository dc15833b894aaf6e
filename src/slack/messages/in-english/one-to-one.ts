import type { Counted } from '../counted.js';

/** Lines to take along into a conversation. */
export const oneToOne = {
  button: 'Lines for my 1:1',
  title: 'Lines for my 1:1',
  done: 'I have them',
  period: 'Which weeks?',
  periods: {
    week: (week: string): string => `One week: ${week}`,
    since: 'Since the last one',
    quarter: 'The quarter in six lines',
  },
  sinceFirst: 'Lines were not taken along before, so these are the last four weeks.',
  sinceTaken: (weeks: Counted, day: string): string =>
    `${weeks.count === 1 ? 'One week was' : `${weeks.shown} weeks were`} saved since ${day}, when lines were last taken along.`,
  nothingSince: (day: string): string => `No week was saved since ${day}, when lines were last taken along.`,
  quarter: 'Two lines from each month, those that count most, so that a busy end does not crowd out the beginning.',
  nothingYet: 'No week with lines is saved yet.',
  text: 'Shorten it, then select all and copy',
  howTo:
    'Copying is all there is: the mirror sends nothing, and what is changed here changes no week. ' +
    'Energy, your own reads and what feels off are never in it.',
  remembers: '“I have them” remembers today, so that next time it begins where this ends.',
  tooLong: (lines: Counted): string =>
    lines.count === 1 ? 'One more line does not fit in here.' : `${lines.shown} more lines do not fit in here.`,
  headings: { impact: 'Will last', outcome: 'Changed for somebody', output: 'Finished', input: 'Put in' },
  next: (words: string): string => `Next: ${words}`,
  times: (text: string, count: string): string => `${text} (${count}×)`,
  nothingInMonth: 'nothing written',
};
