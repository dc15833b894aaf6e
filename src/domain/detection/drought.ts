import type { Booking } from '../booking.js';
import type { Level } from '../framework.js';
import type { Signal } from '../signals/signal.js';
import type { JudgedWeek } from '../timeline.js';
import { assignedFrom, calendarOf, judgedWeek } from './calendar.js';

/** Outcomes and impacts are rare: what stands out is the time between them. */
export type RareDimension = 'outcome' | 'impact';

/** The silence since the last event of a box, at the end of the judged week. */
export interface Silence {
  /** L: events a full week at the person's usual pace, before the silence. */
  readonly perWeek: number;
  /** Available weeks since the last event, and g: what of them was asked, in full weeks. */
  readonly weeks: number;
  readonly fullWeeks: number;
  /** Index of the first week of the silence. */
  readonly from: number;
  /** Indexes of the weeks at whose end it was first as unlikely as a watch, and as an alert. */
  readonly watchedFrom?: number;
  readonly alertFrom?: number;
}

/**
 * Time between events (METHOD.md, section 7): L = (13·L0 + events)/(13 + weeks) from the weeks up to the last event, so
 * that a silence does not make itself usual; a silence of g available weeks is a watch below e^(−L·g) = .10, an alert below
 * .03. Weeks are counted as the bar counts them: half of a week's availability, of full time or of a slow rise is half a week.
 * Only the weeks of today's assignment count, and of them those that were logged; a week that was written late makes
 * the silence longer from the week it was entered in. What happened in a long gap is not known: the silence begins after it.
 * Undefined for a box of which nothing, or too little, is expected.
 */
export function silenceOf({ timeline, events }: Booking, dimension: RareDimension): Silence | undefined {
  const { yardstick } = judgedWeek(timeline);
  const { level, framework } = yardstick;
  const { drought, learningWeeks } = framework.detection;
  if (!hasChart(level, dimension, drought.leastImpactsPerQuarter)) return undefined;
  const { heardAt } = calendarOf(timeline);
  const { last } = timeline;
  let past = { events: 0, weeks: 0 };
  let since: SilentWeek[] = [];
  let [from, logged, missedInARow] = [undefined as number | undefined, 0, 0];
  let learnedAt: number | undefined;
  for (let index = assignedFrom(timeline); index <= last; index += 1) {
    const week = timeline.weeks[index];
    if (week === undefined) continue;
    if (!week.logged) {
      if (week.state !== 'away') missedInARow += 1;
      continue;
    }
    const count = events[dimension][index]?.length ?? 0;
    const available = availableWeeks(week);
    if (available > 0) logged += 1;
    if (logged === learningWeeks + 1) learnedAt ??= heardAt(index);
    const isBack = missedInARow >= framework.firstWeeks.restartAfterMissed;
    missedInARow = 0;
    if (count > 0 || isBack) past = { events: past.events, weeks: past.weeks + fullWeeks(since) };
    const full = available > 0 ? week.part : 0;
    if (count > 0) past = { events: past.events + count, weeks: past.weeks + full };
    if (count > 0 || isBack) since = [];
    if (count > 0) from = index + 1;
    else if (isBack || from === undefined) from = index;
    if (count === 0 && available > 0) since.push({ index: heardAt(index), weeks: available, full });
  }
  if (from === undefined) return undefined;
  const usual = yardstick.expects[dimension].events;
  const perWeek = (drought.priorWeeks * usual + past.events) / (drought.priorWeeks + past.weeks);
  const longerThan = (chance: number) => reached(since, -Math.log(chance) / perWeek);
  const watchedFrom = longerThan(drought.watch);
  // The first weeks of a role are watched only, also when they are looked back on.
  const longer = longerThan(drought.alert);
  const alertFrom = longer === undefined || learnedAt === undefined ? undefined : Math.max(longer, learnedAt);
  return {
    perWeek,
    weeks: since.reduce((total, { weeks }) => total + weeks, 0),
    fullWeeks: fullWeeks(since),
    from,
    ...(watchedFrom !== undefined && { watchedFrom }),
    ...(alertFrom !== undefined && { alertFrom }),
  };
}

/** A silence that stands out, as a signal. */
export function droughtOf(booking: Booking, dimension: RareDimension): Signal | undefined {
  const silence = silenceOf(booking, dimension);
  if (silence?.watchedFrom === undefined) return undefined;
  const { weeks } = booking.timeline;
  const [onset, watched] = [weeks[silence.from]?.week, weeks[silence.watchedFrom]?.week];
  const alert = silence.alertFrom === undefined ? undefined : weeks[silence.alertFrom]?.week;
  if (onset === undefined || watched === undefined) return undefined;
  return {
    kind: 'drought',
    strength: alert === undefined ? 'watch' : 'alert',
    about: dimension,
    onset,
    watchedFrom: watched,
    ...(alert !== undefined && { alertFrom: alert }),
    silentWeeks: silence.weeks,
    // As long as it is for somebody at this share of full time.
    usualWeeks: silence.weeks / silence.fullWeeks / silence.perWeek,
  };
}

function hasChart(level: Level, dimension: RareDimension, leastImpacts: number): boolean {
  const { outcomesPerQuarter, impactsPerQuarter } = level.typicalQuarter;
  if (level.weights[dimension] <= 0) return false;
  return dimension === 'outcome' ? outcomesPerQuarter > 0 : impactsPerQuarter > 0 && impactsPerQuarter >= leastImpacts;
}

/** Part of a week that was worked; a week under the least availability stays out. */
function availableWeeks({ availability, yardstick }: JudgedWeek): number {
  return availability < yardstick.framework.minAvailability ? 0 : availability;
}

/** The week at whose end the silence was first longer than `weeks`, in the order in which its weeks were heard of. */
function reached(silent: readonly SilentWeek[], weeks: number): number | undefined {
  let total = 0;
  return silent
    .toSorted((a, b) => a.index - b.index)
    .find((each) => {
      total += each.full;
      return total > weeks;
    })?.index;
}

interface SilentWeek {
  /** Of the week that it was heard in. */
  readonly index: number;
  readonly weeks: number;
  readonly full: number;
}

function fullWeeks(silent: readonly SilentWeek[]): number {
  return silent.reduce((total, { full }) => total + full, 0);
}
