import type { Counted } from '../counted.js';

/** App Home of somebody who has joined, the list of all weeks, and what came of the one thing. */
export const home = {
  levelName: (level: string, key: string): string => `${level} (${key})`,
  beforeFirstWeek: (level: string): string => `${level} · before the first week`,
  inWeek: (level: string, number: string): string => `${level} · week ${number}`,
  nothingYet: 'Nothing is written yet. The first week takes about two minutes.',
  barMoved: (level: string, week: string, before: string): string =>
    `The bar moved to ${level} with ${week}, you did not. What stands below is still held against ${before}.`,
  newCompany: (level: string, week: string, from: string): string =>
    `A new company since ${week}: what ${level} asks rises again from ${from}. What stands below is still held against all of it.`,
  notDrawn: 'The Home tab could not be drawn just now.',
  notDrawnWhy: 'Everything saved before is safe. Open this tab again in a minute, or tell your operator:',
  why: 'Why?',
  hiddenUntil: (day: string): string => `They come back by themselves on ${day}.`,
  /** In front of what the person wrote. */
  next: 'Next: ',
  oneThing: (lever: string): string => `*One thing:* ${lever}`,
  itDid: 'It did…',
  openThisWeek: 'Open this week',
  fillEarlier: ({ count, shown }: Counted): string => `Fill ${shown} earlier ${count === 1 ? 'week' : 'weeks'}`,
  savedTwice: (title: string): string => `${title} was saved from two windows. Both texts are kept.`,
  seeBoth: 'See both and choose',
  draftWaits: (week: string): string => `Something is written for ${week} already and waits in its form.`,
  mayNotHaveArrived: (week: string): string =>
    `The message for ${week} may not have arrived. “Open this week” has the same form.`,
  fillIt: 'Fill it',
  edit: 'Edit',
  deleteWeek: 'Delete this week…',
  soFar: (counts: string): string => `${counts} so far`,
  asksInOneBreath: (level: string, breath: string): string => `*What ${level} asks, in one breath*\n${breath}`,
  allOfIt: 'All of it',
  whatLevelAsks: 'What my level asks',
  allWeeks: 'All weeks',
  find: 'Find…',
  readers: '*Readers:* you. *Shared:* nothing yet.',
  lastShared: (what: string, when: string): string => `*Readers:* you. *Last shared:* ${what}, ${when}.`,
  lastTakenBack: (what: string, when: string): string =>
    `*Readers:* you. *Last shared:* ${what}, ${when}, and taken back.`,
  lastExported: (when: string): string => `*Readers:* you. *Last export:* ${when}, into your own chat.`,
  chat: { full: 'full answers in the chat', discreet: 'the chat only says “ready”' },
  settings: 'Settings',
  whoReads: 'Who could read this?',
  madeUp: 'Look at a made-up person',
  menu: {
    export: 'Export or import…',
    level: 'Change my level…',
    away: 'I am away…',
    stop: 'Stop all messages',
    delete: 'Delete everything…',
  },

  weeks: {
    title: 'All weeks',
    explain: 'Every week since the first one, newest first. Open one to change it.',
    none: 'No week is written yet.',
    pick: 'Go to',
    range: (from: string, to: string): string => `${from} – ${to}`,
    newer: 'Newer',
    older: 'Older',
  },

  cameOf: {
    title: 'What came of it?',
    submit: 'Note it',
    notYet: 'Not yet',
    explain: (week: string): string => `It becomes a line of ${week}.`,
    label: 'In one line',
    asLabel: 'What is it?',
    outcome: 'Outcome: somebody felt it',
    output: 'Output: it is finished',
    empty: 'Write what came of it, or close this window: “Not yet” keeps it as it is.',
    over: 'That one thing is answered already, or its week has changed. Nothing was noted twice.',
  },
};
