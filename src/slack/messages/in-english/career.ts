import type { StationProblem } from '../../../domain/stations.js';
import type { ChangeProblem } from '../../../domain/level-change.js';
import type { Counted } from '../counted.js';
import { grammar } from './grammar.js';

const { plural } = grammar;
const weeksOf = ({ count, shown }: Counted) => `${shown} ${plural(count, 'week', 'weeks')}`;
const areRead = ({ count }: Counted) => plural(count, 'is', 'are');

/** Stations, changes with a day, and how much of full time somebody works. */
export const career = {
  button: 'My stations…',
  title: 'My stations',
  explain: 'What the weeks are held against, and since when. Company names stand in windows alone, never in the chat.',
  levelName: (title: string, key: string): string => `${title} (${key})`,
  retired: (name: string): string => `${name}, retired`,
  always: 'from the first week on',
  alwaysUntil: (to: string): string => `from the first week until ${to}`,
  since: (from: string): string => `since ${from}`,
  fromTo: (from: string, to: string): string => `${from} – ${to}`,
  /** Where another company follows, nobody knows when this one ended. */
  countsFromTo: (from: string, to: string): string => `from ${from} on; weeks until ${to} are held against it`,
  countsUntil: (to: string): string => `from the first week on; weeks until ${to} are held against it`,
  ahead: (from: string): string => `begins by itself on ${from}`,
  olderNotListed: ({ count, shown }: Counted): string => `${shown} older ${plural(count, 'one is', 'ones are')} kept.`,
  menu: { day: 'Change the day…', level: 'Level, company…', remove: 'Remove…' },
  add: 'Add an earlier station…',

  /** Said of weeks that were written already, before and after a change. */
  anew: {
    none: 'No week that is written is read again.',
    will: (weeks: Counted, dates: string): string => `${weeksOf(weeks)} ${areRead(weeks)} read again: ${dates}.`,
    done: (weeks: Counted, dates: string): string =>
      `${weeksOf(weeks)} ${plural(weeks.count, 'was', 'were')} read again: ${dates}.`,
    doneNone: 'No week that is written was read again.',
  },

  day: {
    title: 'Another day',
    label: 'It began on',
    hint: 'It counts from the Monday of that week on.',
    submit: 'Change the day',
  },
  station: {
    title: 'Level and company',
    submit: 'Change it',
    from: 'From',
    until: 'What came after it began on',
  },
  remove: {
    title: 'Remove it?',
    submit: 'Remove it',
    explain: (name: string, dates: string): string =>
      `${name}, ${dates}. Its weeks are kept; they are held against the station before it, or the one after where it is the first.`,
    onlyOne:
      'It is the only one, and the weeks need something to be held against. Change its level or its day instead.',
  },
  earlier: {
    title: 'An earlier station',
    submit: 'Add it',
    explain: 'What lies between its two days is held against its level; everything after stays as it is.',
  },
  done: {
    day: 'The day is changed.',
    level: 'It is changed.',
    remove: 'It is removed.',
    earlier: 'It is added.',
  },

  problems: {
    'too-old': 'That is more than ten years back. Take a later day.',
    'too-far': 'That is more than 13 weeks ahead. Take an earlier day; a change can be entered when it is nearer.',
    pickDay: 'Pick a day.',
    gone: 'This station is not there any more. Close the window and open it again.',
    'only-one': 'It is the only one. Change its level or its day instead.',
    'behind-next': 'The next station begins in that week or before it. Take an earlier day, or move that one first.',
    'before-previous':
      'The station before it begins in that week or after it. Take a later day, or move that one first.',
    /** Both are days. */
    'other-start': (begins: string, said: string): string =>
      `What came after it is kept as beginning on ${begins}; this says ${said}. Which is meant? Pick ${begins} here, or change the day of that station first.`,
    alike:
      'What stands beside it has the same level and company, so nothing would tell them apart. Name another level or company, or change the day of that one.',
    /** Both are the labels of their fields. */
    'no-time': (from: string, until: string): string =>
      `It ends before it begins, or in the same week. Take a later day for “${until}”, or an earlier one for “${from}”.`,
    /** What came after it is known to begin then. */
    'from-too-late': (from: string, until: string): string =>
      `“${from}” does not lie before the week of “${until}”, and that day is known. Take an earlier day for “${from}”.`,
    'earlier-ahead':
      'That day is still to come, so it is no earlier station. Take an earlier day; what is still to come is entered under “Change my level…”.',
    same: 'Nothing would change: it stands like this already.',
    'same-company': 'The weeks before stand under this company already. Write the new one, or leave the box empty.',
    'unnamed-company':
      'Without a name and without the slow rise nothing would change. Write the company, or tick the slow rise.',
    'before-first':
      'The first station begins in that week or later. Take a later day, change that station, or add an earlier one.',
    share: 'Pick how much of full time it is.',
  } as Readonly<
    Record<
      | Exclude<StationProblem, 'no-time'>
      | Exclude<ChangeProblem, 'same'>
      | 'too-old'
      | 'too-far'
      | 'earlier-ahead'
      | 'pickDay'
      | 'share',
      string
    > &
      Record<'other-start' | 'no-time' | 'from-too-late', (one: string, other: string) => string>
  >,

  time: {
    button: 'Time I work…',
    title: 'Time I work',
    submit: 'Save',
    /** A share of full time: `60%`. */
    said: (share: string): string => `You said ${share} of full time: the bar is ${share}.`,
    full: 'Full time: the whole bar counts.',
    explain:
      'Part-time is no time off: every week counts as before, and what is expected of it is scaled. Weeks before the day stay as they were read.',
    from: (from: string, share: string): string => `*${share}* of full time since ${from}`,
    fromTo: (from: string, to: string, share: string): string => `*${share}* of full time, ${from} – ${to}`,
    ahead: (from: string, share: string): string => `*${share}* of full time from ${from} on, by itself`,
    fullFrom: (from: string): string => `*Full time* since ${from}`,
    fullFromTo: (from: string, to: string): string => `*Full time*, ${from} – ${to}`,
    fullAhead: (from: string): string => `*Full time* from ${from} on, by itself`,
    remove: 'Remove…',
    removing: {
      title: 'Remove it?',
      submit: 'Remove it',
      explain: (share: string): string =>
        `${share}. What was said before it goes on; weeks that this counted for are read again.`,
    },
    /** Time off that runs or is planned: its first and its last day. */
    off: (from: string, to: string): string => `*Time off*, ${from} – ${to}`,
    offInPart: (from: string, to: string, part: string): string =>
      `*Time off*, ${from} – ${to}; you work ${part} all the same`,
    offMore: ({ count, shown }: Counted): string =>
      `${shown} more ${plural(count, 'stretch', 'stretches')} of time off ${plural(count, 'follows', 'follow')}; “All weeks” in the Home tab has every one.`,
    takeBack: 'Take back…',
    takingBack: {
      title: 'Take it back?',
      submit: 'Take it back',
      explain: (off: string): string =>
        `${off}. Its weeks are asked about again from this week on; those that are over stay time off.`,
    },
    takenBack: 'Taken back: its weeks are asked about again.',
    replaced: (before: string, now: string, from: string): string =>
      `${before} of full time was to begin on ${from} as well; ${now} stands there now.`,
    label: 'How much of full time?',
    choose: 'Choose',
    all: (share: string): string => `${share}: full time`,
    day: 'From which day on?',
    leave: 'Time off or a leave…',
    saved: 'Saved.',
    removed: 'Removed: what was said before it goes on.',
    same: 'Nothing would change: that counts already from that week on.',
  },
};
