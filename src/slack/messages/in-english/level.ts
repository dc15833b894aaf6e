import type { Reach } from '../../../domain/entry.js';
import type { Counted } from '../counted.js';
import { grammar } from './grammar.js';

const { plural } = grammar;

/** What a level asks, and how it is changed. */
export const level = {
  label: 'Your role and level',
  nearest: 'Nearest is good enough',
  hint: 'What your weeks are held against.',

  asksTitle: (key: string): string => `What ${key} asks`,
  inOneBreath: (title: string, breath: string): string => `*${title}* in one breath: ${breath}`,
  fittedInstead: (title: string, counts: string): string =>
    `*Instead of what ${title} asks your weeks are held against what you fitted:* ${counts}.`,
  /** A typical quarter. */
  breath: (perWeek: string, outcomes: string, impact: string): string => `${perWeek}; ${outcomes}; ${impact}.`,
  perWeek: (inputs: Counted, outputs: Counted): string =>
    `about ${inputs.shown} ${plural(inputs.count, 'input', 'inputs')} and ${outputs.shown} ${plural(outputs.count, 'output', 'outputs')} a week`,
  amounts: {
    input: ({ count, shown }: Counted): string => `about ${shown} ${plural(count, 'input', 'inputs')} a week`,
    output: ({ count, shown }: Counted): string => `about ${shown} ${plural(count, 'output', 'outputs')} a week`,
    outcome: ({ count, shown }: Counted, feltBy: string): string =>
      count === 0
        ? 'no outcome'
        : `about ${shown} ${plural(count, 'outcome', 'outcomes')} a quarter, usually felt by ${feltBy}`,
    impact: ({ count, shown }: Counted): string =>
      count === 0 ? 'no lasting impact' : `about ${shown} lasting ${plural(count, 'impact', 'impacts')} a year`,
  },
  feltBy: {
    me: 'me',
    team: 'my team',
    'another-team': 'another team',
    organisation: 'the organisation',
    company: 'the company',
  } as Readonly<Record<Reach, string>>,
  feltByShare: (reach: string, share: string): string => `${reach} (${share})`,
  /** `percent` says what words for a part would hide. */
  shareOf: (share: string, percent: string): string => `${share} of the picture (${percent})`,
  share: (dimension: string, share: string): string => `*${dimension}*, ${share}`,
  /** Two levels beside each other. */
  oneLevel: 'One of them alone',
  differences: 'Compare levels…',
  between: {
    title: 'Levels compared',
    heading: (one: string, other: string): string => `*${one} → ${other}*`,
    explain: 'What another level asks instead, row by row; the marks say what the lines show of each.',
    one: 'This level…',
    other: 'With this one…',
    arrow: (before: string, after: string): string => (before === after ? before : `${before} → ${after}`),
    reach: (reach: string): string => `*Reach:* ${reach}`,
    horizon: (horizon: string): string => `*Horizon:* ${horizon}`,
    asks: (level: string): string => `_${level} asks:_`,
    same: 'That is one level. Pick another one to see what it asks instead.',
    explainAnybody: 'What another level asks instead, row by row.',
    unreadAnybody: 'That names no two levels; here are the first ones. For example: “levels IC4 IC5”.',
    unread: 'That names no two levels; here are yours and the next one. For example: “levels IC4 IC5”.',
  },
  /** Around what was typed. */
  unknown: { before: 'There is no level “', after: (keys: string): string => `”; there are ${keys}.` },
  /** For somebody without a mirror. */
  pick: 'Which level?',
  begin: 'A mirror of your own holds your weeks against one of these levels. Only you see it, and it takes one form.',
  change: 'Change my level…',
  opinion: 'These expectations are an opinion. A level is about reach and horizon, never about volume.',

  title: 'Your level',
  submit: 'Change it',
  close: 'Leave it',
  heldAgainst: (title: string, key: string): string => `Your weeks are held against *${title}* (${key}).`,
  heldAgainstSince: (title: string, key: string, week: string): string =>
    `Your weeks are held against *${title}* (${key}), since ${week}.`,
  changeAs: 'What is it?',
  promotion: 'A promotion',
  promotionHow: (weeks: string): string => `Weeks before it stay as they were read. The bar rises over ${weeks} weeks.`,
  newCompany: 'A new company',
  newCompanyHow: (weeks: string): string => `The same or another level. The bar rises over ${weeks} weeks.`,
  anotherRole: 'Another role, or a step back',
  anotherRoleHow: 'Into another role the bar rises slowly; after a step back it does not.',
  lastChange: (week: string): string => `The last change (${week}) was wrong`,
  lastChangeHow: (week: string): string => `Only the weeks from ${week} on are read again, whatever the day says.`,
  correction: 'It was wrong all along',
  correctionHow: 'Every week is read again against it, and nothing rises slowly.',
  day: 'From which day on?',
  dayHint: 'It counts from the Monday of that week on: up to ten years back, or 13 weeks ahead.',
  company: 'Company',
  companyExample: 'Only if you like',
  companyHint: 'Only you see it: it stands in windows alone, never in a message or a picture.',
  companyStays:
    'Only you see it: it stands in windows alone, never in a message or a picture. Left empty, a new company has no name, and everything else stays in the one there is.',
  slowlyLabel: 'While you settle in',
  slowly: 'Let the bar rise slowly',
  slowlyHint: (promotion: string, promotionWeeks: string, company: string, companyWeeks: string): string =>
    `After a promotion from ${promotion} over ${promotionWeeks} weeks, in a new company from ${company} over ${companyWeeks}. Answers say so as long as it rises.`,
  chooseFirst: 'Once level and reason are chosen, it says here which weeks are read again.',

  everyWeek: (title: string): string => `Every week is read against what ${title} asks, from the first one on.`,
  from: (week: string, title: string): string => `From ${week} on the weeks are held against what ${title} asks.`,
  fromSlowly: (week: string, title: string, start: string, weeks: string): string =>
    `From ${week} on the weeks are held against what ${title} asks: ${start} of it at first, all of it after ${weeks} weeks.`,
  byItself: (day: string): string => `It begins by itself on ${day}.`,
  stay: 'The weeks before stay as they were read; the picture shows where the line is.',
  barMoved: '*The bar moved, you did not.*',
  /** The same of a change that is still to come. */
  ahead: {
    barMoved: '*It is the bar that will move, not you.*',
    from: (week: string, title: string): string => `From ${week} on the weeks will be held against what ${title} asks.`,
    fromSlowly: (week: string, title: string, start: string, weeks: string): string =>
      `From ${week} on the weeks will be held against what ${title} asks: ${start} of it at first, all of it after ${weeks} weeks.`,
    stay: 'The weeks before stay as they were read; the picture will show where the line is.',
  },
  before: (place: string): string => `*Before:* ${place}`,
  now: (place: string): string => `*Now:* ${place}`,
};
