import { addDays, addWeeks, weekdayOf, weekKeySchema, weekOfDay, weeksInYear, type Day, type WeekKey } from './week.js';

/** Words that say a week: the week, or why there is none. */
export type SpokenWeek =
  | { readonly week: WeekKey }
  /** `unread`: not written like a week or a day · `unknown`: written like one that the calendar does not have. */
  | { readonly problem: 'unread' | 'unknown' };

/** A week number without a year is the last such week, unless the one that comes is this near: then that is meant. */
const soonWeeks = 4;

const weekdays = [
  /^(?:mon(?:day)?|mo|montags?)$/,
  /^(?:tue(?:s(?:day)?)?|di|dienstags?)$/,
  /^(?:wed(?:nesday)?|mi|mittwochs?)$/,
  /^(?:thu(?:r(?:s(?:day)?)?)?|do|donnerstags?)$/,
  /^(?:fri(?:day)?|fr|freitags?)$/,
  /^(?:sat(?:urday)?|sa|samstags?|sonnabends?)$/,
  /^(?:sun(?:day)?|so|sonntags?)$/,
];

/** ISO weekday, 1 Monday … 7 Sunday, of its English or German name, short or whole. */
export function readWeekday(word: string): number | undefined {
  const found = weekdays.findIndex((names) => names.test(word.trim().toLowerCase().replace(/\.$/, '')));
  return found < 0 ? undefined : found + 1;
}

/** Reads which week somebody means: `last week`, `mon` (the last one), `2w` (ago), `W31`, `2026-W31`, a day; in German too. */
export function readSpokenWeek(words: string, today: Day): SpokenWeek {
  const said = tidied(words);
  const current = weekOfDay(today);
  if (/^(?:this(?: week)?|now|current|diese(?: woche)?|jetzt)$/.test(said)) return { week: current };
  if (/^(?:last|letzte|vorige|previous|prev)(?: week| woche)?$/.test(said)) return { week: addWeeks(current, -1) };
  if (/^(?:vorletzte)(?: woche)?$/.test(said)) return { week: addWeeks(current, -2) };
  if (/^(?:next|nächste|coming|kommende)(?: week| woche)?$/.test(said)) return { week: addWeeks(current, 1) };
  const ago = /^(?:vor )?(\d{1,3}) ?(?:w|weeks?|wochen?)(?: ago| back| her)?$/.exec(said)?.[1];
  if (ago !== undefined) return { week: addWeeks(current, -Number(ago)) };
  const keyed = /^(\d{4}) ?-? ?(?:w|kw) ?(\d{1,2})$/.exec(said);
  if (keyed !== null) return weekNumbered(Number(keyed[1]), Number(keyed[2]));
  const numbered = /^(?:w|kw|week|woche)? ?(\d{1,2})$/.exec(said)?.[1];
  if (numbered !== undefined) return weekWithoutYear(Number(numbered), current);
  const day = readPastDay(said, today);
  if (day !== undefined) return { week: weekOfDay(day) };
  return { problem: isWrittenDay(said) ? 'unknown' : 'unread' };
}

/** Reads a day that is today or past: `today`, `yesterday`, `mon` (the last one), `3d` (ago), `2026-07-30`, `30.7.`. */
export function readPastDay(words: string, today: Day): Day | undefined {
  const said = tidied(words);
  if (/^(?:today|heute)$/.test(said)) return today;
  if (/^(?:yesterday|gestern)$/.test(said)) return addDays(today, -1);
  if (said === 'vorgestern') return addDays(today, -2);
  const ago = /^(?:vor )?(\d{1,3}) ?(?:d|days?|tage?n?)(?: ago| back| her)?$/.exec(said)?.[1];
  if (ago !== undefined) return addDays(today, -Number(ago));
  const [, earlier, name = ''] = /^(last |letzte[nr]? |am |on )?(\p{L}+\.?)$/u.exec(said) ?? [];
  const weekday = readWeekday(name);
  if (weekday !== undefined) {
    const back = (weekdayOf(today) - weekday + 7) % 7;
    return addDays(today, -(back === 0 && earlier?.startsWith('l') ? 7 : back));
  }
  const written = readWrittenDay(said, today);
  // A day without a year is the last such one.
  return written.find((day) => day <= today) ?? written[0];
}

/** Reads a day that is still to come: `tomorrow`, `fri` (the next one), `2w`, `for 10 days`, `next week`, `2026-12-24`, `24.12.`. */
export function readComingDay(words: string, today: Day): Day | undefined {
  const said = tidied(words).replace(/^(?:until|till?|bis(?: zum)?|for|für|to|in|on|am) /, '');
  if (/^(?:tomorrow|morgen)$/.test(said)) return addDays(today, 1);
  if (said === 'übermorgen') return addDays(today, 2);
  if (/^(?:next week|nächste woche|nächster woche)$/.test(said)) return addDays(today, 8 - weekdayOf(today));
  const [, count, unit = ''] = /^(an?|eine[nr]?|one|\d{1,3}) ?(d|days?|tage?n?|w|weeks?|wochen?)$/.exec(said) ?? [];
  if (count !== undefined) {
    const many = /^\d/.test(count) ? Number(count) : 1;
    return addDays(today, many * (unit.startsWith('w') ? 7 : 1));
  }
  const weekday = readWeekday(said.replace(/^(?:next|nächste[nr]?) /, ''));
  if (weekday !== undefined) return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
  const written = readWrittenDay(said, today);
  // A day without a year is the next such one.
  return written.findLast((day) => day > today) ?? written[0];
}

/** A moment that is still to come: after so many minutes, or at a wall-clock time, of a day or of the next that has it. */
export type SpokenTime = { readonly minutes: number } | { readonly day?: Day; readonly time: string };

/** Reads `2h`, `90 min`, `15:00`, `tomorrow`, `mon 14:00`; a day without a time is its morning. */
export function readComingTime(words: string, today: Day): SpokenTime | undefined {
  const said = tidied(words).replace(/^(?:for|für|in|at|um|until|till?|bis) /, '');
  const [, count, unit = ''] =
    /^(an?|eine?|one|\d{1,3}) ?(m|min|minutes?|minuten|h|hours?|stunden?|std)$/.exec(said) ?? [];
  if (count !== undefined) {
    const many = /^\d/.test(count) ? Number(count) : 1;
    return many === 0 ? undefined : { minutes: many * (unit.startsWith('m') ? 1 : 60) };
  }
  const [, before = '', hours, minutes = '00'] =
    /^(.*?)(?: ?(?:at|um) )?\b([01]?\d|2[0-3])(?::([0-5]\d)| uhr)$/.exec(said) ?? [];
  const time = hours === undefined ? morning : `${hours.padStart(2, '0')}:${minutes}`;
  const named = hours === undefined ? said : before.trim();
  if (named === '' || /^(?:today|heute)$/.test(named)) return hours === undefined ? undefined : { time };
  const day = readComingDay(named, today);
  return day === undefined || day <= today ? undefined : { day, time };
}

const morning = '09:00';

function tidied(words: string): string {
  return words.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/g, ' ').replace(/^@/, '');
}

function weekNumbered(year: number, number: number): SpokenWeek {
  const key = weekKeySchema.safeParse(`${year}-W${String(number).padStart(2, '0')}`);
  return key.success ? { week: key.data } : { problem: 'unknown' };
}

function weekWithoutYear(number: number, current: WeekKey): SpokenWeek {
  const year = Number(current.slice(0, 4));
  const ahead = number - Number(current.slice(6));
  if (ahead <= soonWeeks) return weekNumbered(year, number);
  return weekNumbered(number <= weeksInYear(year - 1) ? year - 1 : year, number);
}

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const germanDay = /^(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}))?$/;

function isWrittenDay(said: string): boolean {
  return isoDay.test(said) || germanDay.test(said);
}

/** A day as it is written down, newest first: one, or three years' when it names no year; none when the calendar has none. */
function readWrittenDay(said: string, today: Day): Day[] {
  const iso = isoDay.exec(said);
  if (iso !== null) return dayThatExists(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, day, month, written] = germanDay.exec(said) ?? [];
  if (day === undefined || month === undefined) return [];
  const year = Number(today.slice(0, 4));
  const years = written === undefined ? [year + 1, year, year - 1] : [Number(written)];
  return years.flatMap((each) => dayThatExists(each, Number(month), Number(day)));
}

/** A day that rolls over (31 February) is not a day. */
function dayThatExists(year: number, month: number, day: number): Day[] {
  const longest = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (year < firstYear || day < 1 || day > longest) return [];
  return [`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`];
}

/** As for weeks: earlier years are slips of the hand. */
const firstYear = 1970;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
