// METHOD.md section 9, the two clocks, calculated a second time from its sentences alone: every day is counted one by one, on
// a calendar of its own.

export interface ReferenceQuestion {
  /** Days as `2026-05-04`; the clock of noticing begins where the weeks were written late, if they were. */
  readonly onset: string;
  readonly heard?: string | undefined;
  readonly aware?: string | undefined;
  readonly resolved?: string | undefined;
}

export interface ReferenceTimeOff {
  /** Monday of each week that was written, as a number of days, and the share of it that was there to work in. */
  readonly weeks: readonly { readonly monday: number; readonly share: number }[];
  /** From this day on nothing counts any more. */
  readonly pausedFrom?: string;
}

export interface ReferenceClock {
  readonly calendar: number;
  readonly available: number;
  readonly over: boolean;
}

export interface ReferenceClocks {
  readonly toAware: ReferenceClock;
  readonly toResolved?: ReferenceClock;
}

export function referenceClocks(question: ReferenceQuestion, today: string, off: ReferenceTimeOff): ReferenceClocks {
  const { onset, heard = onset, aware, resolved } = question;
  const toAware = counted(heard, aware ?? resolved ?? today, aware !== undefined, off);
  if (aware === undefined) return { toAware };
  return { toAware, toResolved: counted(aware, resolved ?? today, resolved !== undefined, off) };
}

/** Every day from the first on, without the last one. */
function counted(first: string, last: string, over: boolean, off: ReferenceTimeOff): ReferenceClock {
  const pause = off.pausedFrom === undefined ? Infinity : numberOf(off.pausedFrom);
  const end = numberOf(last);
  let calendar = 0;
  let available = 0;
  for (let day = numberOf(first); day < end; day++) {
    calendar += 1;
    let share = 1;
    for (const { monday, share: there } of off.weeks) if (day >= monday && day <= monday + 6) share = there;
    if (day >= pause) share = 0;
    available += share;
  }
  return { calendar, available, over };
}

/** Days since 1970-01-01, leap years counted by hand. */
export function numberOf(day: string): number {
  const [year, month, date] = day.split('-').map(Number);
  let days = 0;
  for (let y = 1970; y < year!; y++) days += leaps(y) ? 366 : 365;
  const lengths = [31, leaps(year!) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  for (let m = 0; m < month! - 1; m++) days += lengths[m]!;
  return days + date! - 1;
}

/** The other way round. */
export function dayFrom(number: number): string {
  let year = 1970;
  let rest = number;
  while (rest >= (leaps(year) ? 366 : 365)) rest -= leaps(year++) ? 366 : 365;
  const lengths = [31, leaps(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  let month = 0;
  while (rest >= lengths[month]!) rest -= lengths[month++]!;
  return `${year}-${String(month + 1).padStart(2, '0')}-${String(rest + 1).padStart(2, '0')}`;
}

function leaps(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Monday of `2026-W05`: the week that holds 4 January is the first of its year. */
export function mondayNumber(week: string): number {
  const fourth = numberOf(`${week.slice(0, 4)}-01-04`);
  // 1970-01-01 was a Thursday.
  return fourth - ((fourth + 3) % 7) + 7 * (Number(week.slice(6)) - 1);
}

/** Product-limit median of at least three; where more than half go on at the end, only that it is more than so many days. */
export function referenceMiddle(
  cases: readonly { days: number; over: boolean }[],
): { days: number; known: boolean } | undefined {
  if (cases.length < 3) return undefined;
  const sorted = [...cases].toSorted((a, b) => a.days - b.days || Number(b.over) - Number(a.over));
  let left = 1;
  for (let i = 0; i < sorted.length; i++) {
    // One by one: of those that end on one day each leaves after the one before it, which multiplies to the same.
    if (sorted[i]!.over) left *= (sorted.length - i - 1) / (sorted.length - i);
    const isLastOfDay = sorted[i + 1] === undefined || sorted[i + 1]!.days > sorted[i]!.days;
    if (isLastOfDay && left <= 0.5 + 1e-12) return { days: sorted[i]!.days, known: true };
  }
  return { days: sorted.at(-1)!.days, known: false };
}

/** Which of the four zones; nothing while one of the clocks may still turn out either way. */
export function referenceZone(
  aware: { days: number; known: boolean } | undefined,
  resolved: { days: number; known: boolean } | undefined,
): string | undefined {
  const sides = [];
  for (const [median, limit] of [
    [aware, 21],
    [resolved, 28],
  ] as const) {
    if (median === undefined) return undefined;
    // More than d days: longer than the limit as soon as d reaches it.
    if (median.known) sides.push(median.days <= limit ? 'low' : 'high');
    else if (median.days >= limit) sides.push('high');
    else return undefined;
  }
  return {
    lowlow: 'seen-early-over-soon',
    lowhigh: 'seen-early-over-late',
    highlow: 'seen-late-over-soon',
    highhigh: 'seen-late-over-late',
  }[sides.join('')];
}
