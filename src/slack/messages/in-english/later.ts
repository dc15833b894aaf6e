/** Putting a week off and staying away, in words. */
export const later = {
  whenText: 'Later: when?',
  when: (week: string): string => `When shall I knock about ${week} again?`,
  moments: ['2h', 'tomorrow', 'mon 14:00'],
  examples: (examples: string): string => `In words: ${examples}.`,
  problems: {
    unread: 'That does not say when.',
    far: 'That is more than two weeks away, which is a pause: `pause until` a day keeps the weeks between out of the numbers.',
  },
  pick: 'Later…',
  openNow: 'Open it now',
  noted: 'Later: noted.',
  knocks: (week: string, moment: string): string =>
    `I will knock about ${week} again on ${moment}. What is typed or noted so far stays.`,
  nothingWaitsText: 'Nothing waits.',
  nothingWaits: (week: string): string => `${week} is answered, so no knock is due. It opens whenever you want.`,
  silent: 'The mirror is silent for now, so there is no knock to put off.',
  back: 'I am back',
  badDayText: 'Away until when?',
  badDay: {
    unread: 'That does not say which day you are back.',
    past: 'The day you are back has to be tomorrow or later.',
    far: 'That is more than a year away; `stop` has no end date.',
  },
  pauseUntil: (day: string): string => `pause until ${day}`,
  badDayExample: (problem: string, typed: string, day: string): string =>
    `${problem} For example: ${typed} (${day}), or \`until fri\`, or \`for 2 weeks\`.`,
  pickDay: 'Pick a day…',
};
