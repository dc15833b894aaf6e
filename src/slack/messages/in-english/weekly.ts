import type { Counted } from '../counted.js';

/** The weekly form in the chat, its reminder, and what it turns into when it is closed. */
export const weekly = {
  open: 'Your week is open.',
  title: (dates: string): string => `Your week: ${dates}`,
  howTo:
    'One thing per line. Any box may stay empty. What you type is not kept in this chat. x6 counts, 2d is time, a link is proof.',
  /** With the first prompt after time away. */
  welcomeBack: 'Welcome back. The weeks away count as time off, never as a zero.',
  stillOpen: 'Your week is still open.',
  stillOpenTitle: (dates: string): string => `Still open: ${dates}`,
  noHarm: 'Two minutes are enough, or skip it: no harm. Nothing more follows unless you ask.',
  waits: (until: string): string => `Your week waits until ${until}.`,
  snoozed: (until: string): string => `I will knock again on ${until}. The form stays open until then.`,
  noted: ({ count, shown }: Counted): string =>
    `${shown} ${count === 1 ? 'thing is' : 'things are'} noted for this week. ` +
    `Save keeps ${count === 1 ? 'it' : 'them'}; look under More detail…`,

  /** In front of each box: what it asks, and how often it is usually filled. */
  boxes: {
    input: 'Input: what you put in',
    output: 'Output: what you finished',
    outputOfManagers: 'Output: what you decided or finished',
    outcome: 'Outcome: what changed for someone',
    impact: 'Impact: what will last',
  },
  inBrackets: (label: string, often: string): string => `${label} (${often})`,
  mostWeeks: 'most weeks',
  oneInWeeks: (one: string, weeks: string): string => `about ${one} in ${weeks} weeks`,
  emptyMostWeeks: 'empty most weeks',

  ownRead: 'Your own read of the week…',
  save: 'Save',
  moreDetail: 'More detail…',
  openForm: 'Open',
  later: 'Later…',
  inOneHour: 'In 1 hour',
  thisAfternoon: 'This afternoon',
  tomorrow: (time: string): string => `Tomorrow, ${time}`,
  monday: (time: string): string => `Monday, ${time}`,
  awayUntil: 'I am away until…',
  skip: 'Skip this week',
  skipWeek: (week: string): string => `Skip ${week}`,
  changeRhythm: 'Change day, hour or detail…',
  stop: 'Stop these messages',
  readers: 'Who can read this?',
  foot: (when: string): string => `${when} · Change, stop, or see who can read this: under ⋯`,

  closedText: 'A form was closed.',
  closed: {
    stopped: (title: string): string => `${title} is closed, because the messages were stopped.`,
    moved: (title: string): string => `${title} is still open. Its form is further down.`,
  },
  openThisWeek: 'Open this week',
};
