import type { SignalSubject } from '../../../domain/signals/signal.js';
import type { Counted } from '../counted.js';
import { grammar } from './grammar.js';
import { weekly } from './weekly.js';

const { plural } = grammar;

const weeks = ({ count, shown }: Counted) => `${shown} ${plural(count, 'week', 'weeks')}`;
const days = ({ count, shown }: Counted) => `${shown} ${plural(count, 'day', 'days')}`;

/** Goes on after “since the week of 3 August”. */
const lighter: Readonly<Record<SignalSubject | 'all', string>> = {
  all: 'the weeks read lighter than your own usual',
  input: 'less goes in than your own usual',
  output: 'less gets finished than your own usual',
  outcome: 'fewer outcomes land than your own usual',
  impact: 'fewer impacts land than your own usual',
  'own-read': 'your own reads of the weeks are lower than your usual',
};

/** Goes on after “in the first weeks”, up to “than Senior asks”. */
const below: Readonly<Record<Exclude<SignalSubject, 'own-read'> | 'all', string>> = {
  all: 'the lines hold less',
  input: 'less goes in',
  output: 'less gets finished',
  outcome: 'fewer outcomes land',
  impact: 'fewer impacts land',
};

const whichIsIt = 'Which is it?';

/** What a signal asks in the weekly answer: a question, also when it is said plainly. */
const asks = {
  drop: (about: SignalSubject | 'all', { since }: { since: string }): string =>
    `It may be chance: since the week of ${since}, ${lighter[about]}. ${whichIsIt}`,
  plainDrop: (about: SignalSubject | 'all', { since, lasting }: { since: string; lasting: Counted }): string =>
    about === 'all'
      ? `The last ${lasting.count === 1 ? 'week reads' : `${weeks(lasting)} read`} lighter than your own usual, since the week of ${since}. ${whichIsIt}`
      : `For ${weeks(lasting)}, since the week of ${since}, ${lighter[about]}. ${whichIsIt}`,
  drought: (about: 'outcome' | 'impact', silent: Counted, every: Counted): string =>
    `No ${about} for ${weeks(silent)}; ${every.count <= 1 ? 'one in most weeks' : `about one in ${weeks(every)}`} is usual. ${whichIsIt}`,
  plainDrought: (about: 'outcome' | 'impact', silent: Counted, every: Counted): string =>
    `The last ${weeks(silent)} that are written hold no ${about}, where ${every.count <= 1 ? 'one in most weeks' : `about one in ${weeks(every)}`} is usual. ${whichIsIt}`,
  overdue: (expected: Counted): string =>
    `${expected.shown} ${plural(expected.count, 'expected change is past its', 'expected changes are past their')} day. ${whichIsIt}`,
  lowStart: (about: SignalSubject | 'all', level: string): string =>
    about === 'own-read'
      ? `In the first weeks that are written here, your own reads are low; early is when it is cheapest to ask for help. ${whichIsIt}`
      : `In the first weeks that are written here ${below[about]} than ${level} asks; early is when it is cheapest to ask for help. ${whichIsIt}`,
  /** Without a number, for people who hide them. */
  hidden: {
    drop: (about: SignalSubject | 'all'): string => `It may be chance: lately ${lighter[about]}. ${whichIsIt}`,
    plainDrop: (about: SignalSubject | 'all'): string => `For some weeks now ${lighter[about]}. ${whichIsIt}`,
    drought: (about: 'outcome' | 'impact'): string => `No ${about} for longer than is usual. ${whichIsIt}`,
    plainDrought: (about: 'outcome' | 'impact'): string => `No ${about} for much longer than is usual. ${whichIsIt}`,
    overdue: `Something that was expected is past its day. ${whichIsIt}`,
  },
};

/** Open questions: what the weekly answer asks, how they stand in App Home and in their window, and how one is begun. */
export const signals = {
  asks,
  answers: {
    late: 'Late, on its way',
    missing: 'Missing',
    add: 'There was one: add it',
    /** Of weeks, where nothing single is looked for. */
    addMore: 'There was more: add it',
    hard: 'Hard month, ask later',
    /** Of own reads: nothing is on its way, and no line is looked for. */
    readsLate: 'It will pass',
    readsMissing: 'Something is off',
  },
  heard: {
    text: 'Noted.',
    late: 'On its way: noted. When it lands, the week it lands in is the right place for it. The question stays open until then.',
    missing: 'Missing: noted. One small step is enough to begin with.',
    readsLate: 'It will pass: noted. The question stays open until the reads are back.',
    readsMissing: 'Something is off: noted. One small step is enough to begin with.',
    hard: (again: string): string =>
      `A hard month: noted. Nothing more is asked before the week of ${again}; “${weekly.awayUntil}” keeps next week silent as well.`,
  },
  works: (since: string): string => `Something works since the week of ${since}: what changed?`,
  worksLately: 'Something works lately: what changed?',
  noteIt: 'Note it',

  /** How a question stands in a list. */
  stands: {
    drop: (about: SignalSubject | 'all', since: string): string => `Since the week of ${since} ${lighter[about]}.`,
    drought: (about: 'outcome' | 'impact', since: string): string => `Since the week of ${since} no ${about}.`,
    overdue: (expected: Counted): string =>
      `${expected.shown} ${plural(expected.count, 'expected change is past its', 'expected changes are past their')} day.`,
    lowStart: (about: SignalSubject | 'all'): string =>
      about === 'own-read'
        ? 'In the first weeks your own reads are low.'
        : `In the first weeks ${below[about]} than the level asks.`,
    ownWords: 'Something feels off.',
    /** In front of what the person typed. */
    off: 'Feels off: ',
    said: 'Somebody said: ',
  },
  plan: 'What I will do: ',
  openToday: 'open since today',
  open: (open: Counted): string => `open for ${days(open)}`,
  noticedOpen: (noticed: Counted, open: Counted): string => `noticed after ${days(noticed)}, open for ${days(open)}`,
  noticedAtOnceOpen: (open: Counted): string => `noticed at once, open for ${days(open)}`,
  noticedOver: (noticed: Counted, over: Counted): string => `noticed after ${days(noticed)}, over ${days(over)} later`,
  noticedAtOnceOver: (over: Counted): string => `noticed at once, over ${days(over)} later`,
  /** Nobody said that it was noticed. */
  over: (over: Counted): string => `over after ${days(over)}`,
  since: (day: string): string => `since ${day}`,
  firstStep: (day: string): string => `first step on ${day}`,
  awayStops: 'days away are not counted',
  rests: (monday: string): string => `not asked before the week of ${monday}`,
  again: 'open again',
  learnedLate: 'learned late',
  unseen: 'the weeks were changed and no longer show it',
  about: (box: string): string => `about ${box}`,
  more: (more: Counted): string => `and ${more.shown} more`,
  recovery: {
    drop: 'The last four weeks are back at your usual. Over?',
    lowStart: 'The last four weeks are at what the level asks. Over?',
    over: 'Yes, over',
    open: 'Still open',
  },
  acts: {
    seen: 'I see it',
    plan: 'What I will do…',
    solved: 'Solved',
    nothing: 'Was nothing',
    normal: 'This is normal now',
    accepted: 'It may stay like this',
    context: 'The circumstances changed',
    since: 'Since when…',
    more: 'More…',
    openAgain: 'Open it again',
  },
  gone: 'That question is not open any more. Nothing was changed.',

  title: 'Open questions',
  all: 'Open questions…',
  explain: 'What the weeks ask, and what you say feels off. Only you see this.',
  none: 'Nothing is open.',
  noneHint: 'When something feels off, say so here: an early question is a small one.',
  /** Before the own usual is known; `since` where the bar moved under the same level. */
  learning: (written: Counted, needed: Counted): string =>
    `${written.shown} of ${needed.shown} weeks are written: until then they are held against what the level asks, afterwards against your own usual.`,
  learningSoon: (first: Counted): string => `From ${weeks(first)} on, the mirror looks for what changes.`,
  learningUsual: (since: string, written: Counted, needed: Counted): string =>
    `The weeks since the week of ${since} are the usual ones now: ${written.shown} of ${needed.shown} of them are written. Until then a fall of the weeks is not looked for; a silence, or a day that has passed, is.`,
  learningSince: (since: string, written: Counted, needed: Counted): string =>
    `Other things are asked since the week of ${since}: ${written.shown} of ${needed.shown} weeks under that are written. Until then a fall of the weeks is not looked for; a silence, or a day that has passed, is.`,
  openTitle: (open: Counted): string => `*Open:* ${open.shown}`,
  solvedTitle: '*Over in the last months*',
  ends: {
    fixed: 'solved',
    accepted: 'accepted',
    context: 'the circumstances changed',
    'false-alarm': 'was nothing',
    'new-normal': 'normal now',
  },
  earlier: (earlier: Counted): string =>
    `${earlier.shown} more ${plural(earlier.count, 'was', 'were')} over before that.`,
  byItself: 'over by the weeks alone',
  before: 'Before',
  after: 'After',
  clocks: {
    title: '*The two clocks*',
    tooFew: 'From three questions on, this says how fast something is noticed and how fast it is over.',
    noticed: (within: Counted, of: Counted): string =>
      `Half of ${of.shown} ${plural(of.count, 'question', 'questions')} were noticed within ${days(within)}.`,
    noticedAtOnce: (of: Counted): string =>
      `Half of ${of.shown} ${plural(of.count, 'question', 'questions')} were noticed at once.`,
    over: (within: Counted, of: Counted): string =>
      `A question is usually over within ${days(within)} of that: the middle of ${of.shown}, open ones counted as going on.`,
    /** Fewer than half are over. */
    mostOpen: (of: Counted, so: Counted): string =>
      `Of ${of.shown} ${plural(of.count, 'question', 'questions')} fewer than half are over after ${days(so)}.`,
    mostUnseen: (of: Counted, so: Counted): string =>
      `Of ${of.shown} ${plural(of.count, 'question', 'questions')} fewer than half were noticed after ${days(so)}.`,
    zones: {
      'seen-early-over-soon': 'Questions are seen early and are over soon.',
      'seen-early-over-late':
        'Questions are seen early and take long to be over: the wait is often outside. One person to ask, or one small step, helps most.',
      'seen-late-over-soon': 'Once seen, questions are over soon: time is won by seeing them earlier.',
      'seen-late-over-late':
        'Questions are seen late and take long to be over: one small step on one of them is enough.',
    },
    confirmed: (confirmed: Counted, raised: Counted): string =>
      `Of ${raised.shown} ${plural(raised.count, 'question', 'questions')} that the mirror asked and that are over, ${confirmed.shown} turned out to be something.`,
  },

  off: {
    button: 'Something feels off…',
    title: 'Something feels off',
    lateTitle: 'Learned late',
    submit: 'Keep it',
    notNow: 'Not now',
    text: 'What feels off?',
    lateText: 'What was off before you heard of it?',
    example: 'reviews wait for days before anybody looks',
    lateExample: 'the platform team had stopped using our importer',
    since: 'Since when?',
    sinceHint: 'Empty means today. A guess is fine, also one before the first week.',
    sinceLate: 'A guess is fine, also one before the first week.',
    pickDay: 'Pick a day',
    box: 'Which part of the work?',
    pickBox: 'No part in particular',
    plan: 'One small step',
    planExample: 'When I plan my Monday, I will ask a teammate for 15 minutes',
    planHint: 'Small enough for a slot in the calendar. “When …, I will …” works best.',
    onlyYou: 'Only you see this. It stands in the Home tab and in this window, never in a message.',
    inWeek: 'Something feels off?',
    inWeekSince: 'Off since when?',
    empty: 'Say in a few words what feels off, or close this window.',
    sinceAlone: 'Say in a few words what feels off, or take the day below out.',
    emptySince: 'Say since when it was so; a guess is fine.',
    future: 'That day is still to come. Pick today or an earlier one.',
    tooFarBack: 'That day is more than ten years back. Pick a later one.',
    tooLong: (length: string, room: string): string =>
      `${length} characters; a question holds ${room}. Shorten it here: what you typed is all still there.`,
    beforeFirstWeek: 'That was before the first week that is written here, and counts all the same.',
    noted: 'Noted.',
    notedSince: (day: string | undefined): string =>
      `Noted, for you alone: ${day === undefined ? 'open since today' : `open since ${day}`}.`,
    takenBack: 'Taken back. Nothing is kept of it.',
  },
  planWindow: {
    title: 'What I will do',
    submit: 'Keep it',
    empty: 'Write one small step, or close this window: the question stays as it is.',
  },
  sinceWindow: { title: 'Since when', submit: 'Keep it' },
  /** Asked about 30, 60 and 90 days into a role. */
  expectation: {
    asks: {
      1: (role: string | undefined): string =>
        `A first month${role === undefined ? ' with the mirror' : ` as ${role}`} is over: is it clear what is expected of this quarter, in words that could be repeated?`,
      2: (role: string | undefined): string =>
        `Two months${role === undefined ? ' with the mirror' : ` as ${role}`} are over: has somebody who expects something said how it is going so far?`,
      3: (role: string | undefined): string =>
        `Three months${role === undefined ? ' with the mirror' : ` as ${role}`} are over: would the person who expects most tell the same story of this quarter?`,
    },
    yes: 'Yes',
    notYet: 'Not yet',
    later: 'Ask me later',
    heard: {
      yes: 'Good: noted. Nothing more to do.',
      later: 'It will be asked again with the next week.',
    },
    steps: {
      1: (level: string): string =>
        `One small step: ask for fifteen minutes, and for three things that would make this quarter a good one. What ${level} asks here can be taken along.`,
      2: 'One small step: ask one person what to do more of and what less. The answer can be noted, as something somebody said.',
      3: 'One small step: take the lines of this quarter along to the next 1:1 and ask what is missing in them.',
    },
  },
  late: {
    ask: 'Anything you learned late? Something that was off for a while before you heard of it.',
    yes: 'Yes: note it',
    no: 'No',
    heardNo: 'Nothing learned late: noted. This is asked once a quarter.',
  },
};
