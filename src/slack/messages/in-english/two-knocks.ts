/** Two knocks a week about one week, or one knock about two weeks. */
export const twoKnocks = {
  earlyText: 'Your week so far.',
  earlyTitle: (dates: string): string => `Your week so far: ${dates}`,
  restComes: (day: string, time: string): string => `The rest is asked on ${day}, ${time}.`,
  goesOnText: 'Your week goes on.',
  goesOn: 'What is there stays, and what you write here joins it. Nothing to add: just save.',
  countInBox: (label: string, count: string): string => `${label} · ${count} so far`,
  soFarSaved: (week: string): string => `${week} so far is saved.`,
  thatWasAll: 'That was all',
  /** Every other week: the week between. */
  beforeIsOpen: (week: string, dates: string): string => `${week} belongs to this one and is open too: ${dates}.`,
  fillBefore: (week: string): string => `Fill ${week}`,
};
