import { scoreWindowOf } from './lookup.js';
import type { Booking } from './booking.js';
import type { Framework } from './framework.js';
import { readOf, stepsOf } from './self-gap.js';
import { weekTotals } from './totals.js';
import type { WeekKey } from './week.js';

/** How own reads stood to what the lines of the same weeks say. */
export type ReadsSide = 'below' | 'meet' | 'above';

/** Neighbouring quarters in which own reads stood to the lines in the same way. */
export interface ReadsStretch {
  readonly from: WeekKey;
  readonly to: WeekKey;
  readonly side: ReadsSide;
}

/**
 * Own reads and lines parted lately: the one that moved while the other stayed, both apart, or both the same way and one of
 * them further. Lines means input and output alone: outcomes and impacts are too rare for a weekly total.
 */
export type Parting =
  | 'reads-fell'
  | 'reads-rose'
  | 'lines-fell'
  | 'lines-rose'
  | 'reads-fell-lines-rose'
  | 'reads-rose-lines-fell'
  | `both-${'fell' | 'rose'}-${'reads' | 'lines'}-more`;

/** Own reads against the lines over the last year. */
export interface SelfCourse {
  /** Oldest first; quarters with too few reads are left out. */
  readonly stretches: readonly ReadsStretch[];
  readonly parting?: Parting;
}

/** A week with an own read and something to hold it against, both from 1 to 5. */
interface ReadWeek {
  readonly index: number;
  readonly own: number;
  readonly lines: number;
  /** The lines in the same steps, also beyond the ends of the scale: a move out there is one. */
  readonly beyond: number;
}

/**
 * Own reads of single weeks against the weekly totals of the same weeks, quarter by quarter back from the judged week, and
 * whether the two parted in the newest reads (METHOD.md, sections 6 and 7: self against evidence is itself a signal, in both
 * directions). Undefined where no quarter holds enough reads.
 */
export function selfCourseOf(booking: Booking, last: number): SelfCourse | undefined {
  const framework = booking.timeline.weeks[last]?.yardstick.framework;
  if (framework === undefined) return undefined;
  const quarterWeeks = scoreWindowOf(framework);
  const read = readWeeks(booking, last - quarters * quarterWeeks + 1, last, framework);
  const stretches: ReadsStretch[] = [];
  for (let back = quarters - 1; back >= 0; back -= 1) {
    const to = last - back * quarterWeeks;
    const weeks = read.filter(({ index }) => index > to - quarterWeeks && index <= to);
    const side = sideOf(weeks, framework);
    const [first, newest] = [weeks[0], weeks.at(-1)].map((week) => week && booking.timeline.weeks[week.index]?.week);
    if (side === undefined || first === undefined || newest === undefined) continue;
    const before = stretches.at(-1);
    if (before?.side === side) stretches[stretches.length - 1] = { ...before, to: newest };
    else stretches.push({ from: first, to: newest, side });
  }
  if (stretches.length === 0) return undefined;
  const parting = partingOf(read, framework);
  return { stretches, ...(parting && { parting }) };
}

/** A year back. */
const quarters = 4;

function readWeeks(booking: Booking, from: number, to: number, framework: Framework): ReadWeek[] {
  return weekTotals(booking, from, to).flatMap(({ index, total }) => {
    const own = booking.timeline.weeks[index]?.checkIn?.ownRead;
    return own === undefined
      ? []
      : [{ index, own, lines: readOf(total, framework), beyond: stepsOf(total, framework) }];
  });
}

function sideOf(weeks: readonly ReadWeek[], { ownRead }: Framework): ReadsSide | undefined {
  if (weeks.length < ownRead.minReads) return undefined;
  const { own, lines } = meansOf(weeks);
  if (Math.abs(own - lines) < ownRead.meetsWithin) return 'meet';
  return own < lines ? 'below' : 'above';
}

/** The newest reads against those before them: parted when own reads and lines moved apart by `partsBy` steps. */
function partingOf(read: readonly ReadWeek[], { ownRead }: Framework): Parting | undefined {
  const newest = read.slice(-ownRead.newestReads);
  const before = read.slice(0, -ownRead.newestReads).slice(-ownRead.readsBefore);
  if (newest.length < ownRead.newestReads || before.length < ownRead.minReads * 2) return undefined;
  const [now, then] = [meansOf(newest), meansOf(before)];
  const [readSteps, lineSteps] = [now.own - then.own, now.lines - then.lines];
  if (Math.abs(readSteps - lineSteps) < ownRead.partsBy) return undefined;
  const reads = moveOf(readSteps, ownRead.staysWithin);
  // A move of the lines is one beyond the scale as well, and its size is held against that of the reads.
  const movedBy = now.beyond - then.beyond;
  const lines = moveOf(movedBy, ownRead.staysWithin);
  if (reads === 'stayed') return lines === 'stayed' ? undefined : `lines-${lines}`;
  if (lines === 'stayed') return `reads-${reads}`;
  if (reads !== lines) return reads === 'fell' ? 'reads-fell-lines-rose' : 'reads-rose-lines-fell';
  if (Math.abs(readSteps - movedBy) < ownRead.partsBy) return undefined;
  return `both-${reads}-${Math.abs(readSteps) > Math.abs(movedBy) ? 'reads' : 'lines'}-more`;
}

/** What moved by less than `staysWithin` steps stayed. */
function moveOf(steps: number, staysWithin: number): 'fell' | 'stayed' | 'rose' {
  if (Math.abs(steps) < staysWithin) return 'stayed';
  return steps < 0 ? 'fell' : 'rose';
}

function meansOf(weeks: readonly ReadWeek[]): Omit<ReadWeek, 'index'> {
  const mean = (of: (week: ReadWeek) => number) => weeks.reduce((sum, week) => sum + of(week), 0) / weeks.length;
  return { own: mean(({ own }) => own), lines: mean(({ lines }) => lines), beyond: mean(({ beyond }) => beyond) };
}
