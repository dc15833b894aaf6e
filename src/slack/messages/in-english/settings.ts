import type { Settings } from '../../../domain/profile.js';
import type { Pace } from '../../../domain/rhythm.js';
import type { Counted } from '../counted.js';
import { grammar } from './grammar.js';

const { plural } = grammar;
const weeksOf = ({ count, shown }: Counted) => `${shown} ${plural(count, 'week', 'weeks')}`;
const everyWeek = ({ count, shown }: Counted) =>
  plural(count, 'The one week of it holds', count === 2 ? 'Both weeks hold' : `All ${shown} weeks hold`);

interface Labelled {
  readonly text: string;
  readonly description?: string;
}

/** When and how the mirror speaks: the settings window, its receipts, being away, stopping. */
export const settings = {
  title: 'Settings',
  save: 'Save',
  pace: {
    label: 'How often shall I ask?',
    choices: {
      weekly: { text: 'Once a week' },
      twice: { text: 'Twice a week', description: 'An early form, and one day that asks for the rest' },
      fortnightly: { text: 'Every other week', description: 'Two weeks at once' },
    } as Readonly<Record<Pace, Labelled>>,
  },
  day: 'Day',
  time: 'Time',
  early: {
    label: 'The earlier day',
    hint: 'About the same week. The later day shows what is there and asks for the rest.',
    wrong: (weekday: string): string => `The earlier day lies in the same week, before ${weekday}.`,
    notBoth: 'Pick another day than the one above.',
  },
  zone: (zone: string): string => `${zone}, from your Slack profile.`,
  wishes: {
    label: 'Also',
    reminder: 'One reminder, when a week is still open',
    energy: 'Ask for my energy, from 1 to 5; never scored',
  },
  detail: {
    label: 'How much may stand in the chat?',
    choices: {
      full: { text: 'Full', description: 'The form and the answer with its pictures stand in the chat.' },
      discreet: { text: 'Discreet', description: 'The chat only says “ready”; the rest opens in windows.' },
    } as Readonly<Record<Settings['detail'], Labelled>>,
  },
  words: {
    label: 'How the place is worded',
    choices: {
      review: { text: 'The words of a review', description: 'Meeting Expectations' },
      plain: { text: 'Plain words', description: 'On the level' },
      numbers: { text: 'Numbers only', description: '109% of what the level asks' },
      hidden: { text: 'Hidden', description: 'No band and no number' },
    } as Readonly<Record<Settings['bandWords'], Labelled>>,
    rest: { text: 'Hidden for 4 weeks', description: 'No band and no number; ends by itself' } as Labelled,
    restsUntil: (day: string): string => `Hidden until ${day}`,
  },
  pictures: {
    label: 'Pictures',
    choices: { light: { text: 'Light' }, dark: { text: 'Dark' } } as Readonly<Record<Settings['theme'], Labelled>>,
  },
  /** Asked in the week's window; only this person sees the answer. */
  energy: {
    label: 'Your energy this week',
    placeholder: 'Never scored, only for you',
    levels: ['1 Empty', '2 Low', '3 Okay', '4 Good', '5 Full'] as readonly string[],
    inRow: (energy: string): string => `energy ${energy} of 5`,
  },
  placeholder: 'Choose',
  changeLevel: 'Change my level…',
  away: 'I am away…',
  stop: 'Stop',
  startAgain: 'Start again',
  iAmBack: 'I am back',
  awayNoted: 'Away: noted.',
  openThat: (week: string): string => `Open ${week}`,
  stopKeeps: 'Stop ends all messages at once and keeps your weeks.',
  stoppedLine: 'Stopped: nothing is sent. The weeks are kept.',
  awayUntil: (day: string): string => `Away until ${day}. Nothing is sent, and weeks away are left out.`,
  awayOpenEnd: 'Away until you come back. Nothing is sent, and weeks away are left out.',
  /** When the mirror asks, on one line. */
  rhythm: {
    weekly: (weekday: string, time: string): string => `${weekday} ${time}`,
    twice: (early: string, weekday: string, time: string): string => `${early} and ${weekday} ${time}`,
    fortnightly: (weekday: string, time: string): string => `Every other ${weekday} ${time}`,
  },
  changed: {
    title: 'Saved',
    text: 'Settings are changed.',
    /** `what` names what was changed. */
    sentence: (what: string): string => `Changed: ${what}.`,
    names: {
      rhythm: 'when I ask',
      reminder: 'the reminder',
      detail: 'how much stands in the chat',
      theme: 'the pictures',
      bandWords: 'how the place is worded',
      energy: 'the question about energy',
    } as Readonly<Record<Exclude<keyof Settings, 'hidden'>, string>>,
    next: (moment: string): string => `The next question comes on ${moment}.`,
    nothingNext: 'Nothing is sent at the moment.',
    undo: 'Undo',
    undoFor: 'Undo works for ten minutes, here, in the Home tab and in Settings.',
    aMomentAgo: 'Settings were changed a moment ago.',
    undone: 'Undone. Everything is as it was before that change.',
    tooLate: 'That was more than ten minutes ago, so nothing was undone. Settings can be changed again at any time.',
    changedSince: 'Settings have changed again since, or this was undone already. Nothing was changed now.',
    openSettings: 'Settings',
  },
  hidden: {
    hideForWeeks: 'Hide numbers for 4 weeks',
    text: 'Band and numbers are hidden.',
    until: (day: string): string =>
      `Band and numbers are hidden until ${day}: in answers, pictures, the Home tab and shares. They come back by themselves.`,
    forGood: 'Band and numbers are hidden already, until you choose otherwise in Settings.',
    showAgain: 'Show them again',
    shown: 'Band and numbers are shown again.',
  },
  pause: {
    title: 'Away',
    submit: 'Save',
    explain:
      'A holiday, a leave of months, also one that is over or still to come. Weeks away are left out, never zero; a week that holds lines counts as it was worked. While it runs nothing is sent.',
    from: 'First day away',
    fromHint: 'The week of that day counts as away.',
    day: 'First day back',
    openEnd: 'No day yet: until I come back',
    openEndLabel: 'Or',
    dayMissing: 'Pick the first day back, or tick “until I come back”.',
    part: 'How much of these weeks do you work all the same?',
    parts: { none: 'None of it', quarter: 'A quarter', half: 'Half', most: 'Three quarters' },
    partHint:
      'With a part the mirror goes on asking, and expects so much less, also of weeks that hold lines. For good, use “Time I work…”.',
    dayInPast: 'Pick a day after today.',
    backBeforeLeaving: 'Pick a day after the first day away.',
    endNeeded: 'Pick the first day back: without one, time off can only begin by today and with none of it worked.',
    tooLong: (weeks: string): string => `That is more than ${weeks} weeks. Enter it in two parts.`,
    noted: 'Noted.',
    notedPast: (from: string, until: string, weeks: Counted): string =>
      `Away from ${from} until ${until}: ${weeksOf(weeks)} ${plural(weeks.count, 'is', 'are')} left out now, never zero.`,
    notedAhead: (from: string, until: string): string =>
      `Away from ${from} until ${until}: noted ahead. The mirror asks as usual until then, and stays silent by itself.`,
    /** Of weeks that hold lines, beside others that are away. */
    keptLines: (weeks: Counted): string =>
      `${weeksOf(weeks)} ${plural(weeks.count, 'holds lines and counts', 'hold lines and count')} on as worked.`,
    /** Every week of it does. */
    onlyLines: (weeks: Counted): string =>
      `${everyWeek(weeks)} lines, so nothing changed: a week with lines counts as it was worked. Was it less than a whole one? Open the week and say how much of it you were at work, or enter the time off again with a part. For good there is “Time I work…”.`,
    noWeek: (from: string, until: string): string =>
      `Nothing changed: a week counts as away when its Friday is, and no Friday lies between ${from} and ${until}. For a day or two, open the week and say how much of it you were at work.`,
    notedPart: (from: string, until: string, part: string): string =>
      `From ${from} until ${until} you work ${part}: so much is expected in these weeks.`,
    readAgain: (weeks: Counted): string =>
      `${weeksOf(weeks)} with lines ${plural(weeks.count, 'was', 'were')} read again.`,
    withoutLines: (weeks: Counted): string =>
      `${weeksOf(weeks)} without lines ${plural(weeks.count, 'is left out until it holds', 'are left out until they hold')} some.`,
    saidThemselves: (weeks: Counted): string =>
      `${weeksOf(weeks)} ${plural(weeks.count, 'says', 'say')} already that no more than that was worked, and ${plural(weeks.count, 'keeps', 'keep')} it.`,
    goesOnAsking: 'The mirror goes on asking.',
    allSaid: (weeks: Counted): string =>
      `${everyWeek(weeks)} lines and ${plural(weeks.count, 'says', 'say')} already that no more than that was worked. So nothing changed: open a week to say how much of it you were at work.`,
    countWhole: 'Count them whole again',
    wholeAgain: (weeks: Counted): string =>
      weeks.count === 0
        ? 'Nothing changed: what stands in these weeks was said since, each in its own form.'
        : `${weeksOf(weeks)} ${plural(weeks.count, 'counts as a whole one', 'count as whole ones')} again.`,
  },
  stopped: {
    text: 'Stopped.',
    sentence: 'Stopped. Nothing more will be sent. Your weeks are kept, and can be deleted in the Home tab.',
  },
  resumed: {
    text: 'Welcome back.',
    sentence: 'Welcome back.',
  },
};
