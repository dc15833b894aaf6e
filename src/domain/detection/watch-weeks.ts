import type { Booking } from '../booking.js';
import { isLongBreak } from '../breaks.js';
import type { Framework } from '../framework.js';
import type { Issue } from '../signals/issue.js';
import { becomesUsual } from '../signals/lifecycle.js';
import { isFall } from '../signals/match.js';
import type { JudgedWeek } from '../timeline.js';
import type { Day } from '../week.js';
import { assignedFrom, barFrom, calendarOf, judgedWeek, type Calendar } from './calendar.js';
import { createWatch, type Crossing, type HeldWeek, type Watch, type WatchedSeries, type WatchStep } from './watch.js';
import { seriesOfWeek } from './weekly-series.js';

/** A sum that is over its limit at the end of the judged week, and since when. All are week indexes. */
export interface Standing extends Crossing {
  readonly watchedFrom: number;
  readonly alertFrom?: number;
}

/** What the watch says at the end of the judged week. */
export interface Watched {
  readonly low?: Standing;
  readonly high?: Standing;
  /** Whether the assignment is in its first weeks, which are judged against the expectation. */
  readonly starting: boolean;
}

/**
 * Walks the usable weeks held against the newest week's bar once, oldest first (METHOD.md, section 7): sums are
 * kept over missed weeks and start again after a long gap; a week that was written late joins the baseline in its place and
 * counts in the week it was entered in; what the person saw, or called a new normal, counts from the end of that week on.
 *
 * @param onStep is told of every step, with the index of its week
 */
export function watchWeeks(booking: Booking, issues: readonly Issue[], onStep?: (step: WatchStep) => void): Watched {
  const { weeks, last } = booking.timeline;
  const walk = new Walk(booking, issues, onStep);
  for (let index = barFrom(booking.timeline); index <= last; index += 1) {
    const week = weeks[index];
    if (week !== undefined) walk.live(week, index);
  }
  return walk.watched();
}

class Walk {
  private readonly booking: Booking;
  private readonly calendar: Calendar;
  private readonly acts: ReadonlyMap<number, readonly Act[]>;
  private readonly onStep: ((step: WatchStep) => void) | undefined;
  private readonly watch: Watch;
  private readonly framework: Framework;
  private readonly late = new Map<number, HeldWeek[]>();
  private missedInARow = 0;
  private unloggedInARow = 0;
  private unreadInARow = 0;
  private starting = true;
  private low: Run | undefined;
  private high: Run | undefined;

  constructor(booking: Booking, issues: readonly Issue[], onStep: ((step: WatchStep) => void) | undefined) {
    const { framework } = judgedWeek(booking.timeline).yardstick;
    this.booking = booking;
    this.calendar = calendarOf(booking.timeline);
    this.acts = actsOf(issues, this.calendar, booking.timeline.last);
    this.onStep = onStep;
    // Another framework version is no new start: its first weeks are learned from, not judged against the expectation.
    const { timeline } = booking;
    this.watch = createWatch(framework.detection, barFrom(timeline) === assignedFrom(timeline));
    this.framework = framework;
  }

  live(week: JudgedWeek, index: number): void {
    if (week.logged) {
      if (isLongBreak({ missed: this.missedInARow, unlogged: this.unloggedInARow }, this.framework)) this.clear();
      this.missedInARow = 0;
      this.unloggedInARow = 0;
    } else {
      this.unloggedInARow += 1;
      if (week.state !== 'away') this.missedInARow += 1;
    }
    this.take(index);
    for (const held of this.late.get(index) ?? []) this.follow(this.watch.count(held, index), index);
    for (const act of this.acts.get(index) ?? []) this.hear(act);
  }

  watched(): Watched {
    const [low, high] = [standingOf(this.low), standingOf(this.high)];
    return { ...(low && { low }), ...(high && { high }), starting: this.starting };
  }

  private take(index: number): void {
    const series = seriesOfWeek(this.booking, index);
    if (series === undefined) return;
    if (series['own-read'] === undefined) {
      this.unreadInARow += 1;
    } else {
      // Own reads that stopped for long are a gap of that series.
      if (this.unreadInARow >= this.framework.firstWeeks.restartAfterMissed) this.watch.comeBack('own-read');
      this.unreadInARow = 0;
    }
    const heardAt = this.calendar.heardAt(index);
    if (heardAt === index) {
      this.follow(this.watch.step(series, index), index);
    } else {
      this.late.set(heardAt, [...(this.late.get(heardAt) ?? []), this.watch.hold(series, index)]);
    }
  }

  private follow(step: WatchStep, index: number): void {
    this.starting = step.starting;
    this.low = followed(this.low, step.low, index);
    this.high = followed(this.high, step.high, index);
    this.onStep?.(step);
  }

  private hear({ newNormalFrom, series }: Act): void {
    if (series !== undefined) {
      this.watch.comeBack(series);
      if (this.low?.crossing.series === series) this.low = undefined;
      return;
    }
    this.watch.acknowledge();
    this.low = undefined;
    if (newNormalFrom === undefined) return;
    this.watch.restart(newNormalFrom);
    this.clear();
    // They were judged by what is no longer normal.
    this.late.clear();
  }

  private clear(): void {
    this.watch.comeBack();
    [this.low, this.high] = [undefined, undefined];
  }
}

/** A sum over its limit, followed while the same rise of the sum goes on. */
interface Run {
  readonly crossing: Crossing;
  readonly watchedFrom: number;
  readonly alertFrom?: number;
  /** The last week in which it stood. */
  readonly stoodAt: number;
  readonly stands: boolean;
}

function followed(run: Run | undefined, crossing: Crossing | undefined, index: number): Run | undefined {
  if (crossing === undefined) return run && { ...run, stands: false };
  const same = run !== undefined && (crossing.heardFrom ?? crossing.onset) <= run.stoodAt ? run : undefined;
  const alertFrom = same?.alertFrom ?? (crossing.strength === 'alert' ? index : undefined);
  return {
    crossing,
    watchedFrom: same?.watchedFrom ?? index,
    ...(alertFrom !== undefined && { alertFrom }),
    stoodAt: index,
    stands: true,
  };
}

function standingOf(run: Run | undefined): Standing | undefined {
  if (run?.stands !== true) return undefined;
  const { crossing, watchedFrom, alertFrom } = run;
  return { ...crossing, watchedFrom, ...(alertFrom !== undefined && { alertFrom }) };
}

/** Something the person said of a fall: they see it, it is over, or from which week on it is what they count as usual. */
interface Act {
  readonly newNormalFrom?: number;
  /** Only this series starts anew. */
  readonly series?: WatchedSeries;
}

/** The watched series of what the person brought: a fall of it is asked under their question. */
function seriesBrought({ kind, about }: Issue): WatchedSeries | undefined {
  if (kind !== 'self-reported' && kind !== 'feedback') return undefined;
  return about === 'input' || about === 'output' || about === 'own-read' ? about : undefined;
}

/** By week index. What was said of the judged week just after it counts at its end. */
function actsOf(issues: readonly Issue[], { indexOf }: Calendar, last: number): ReadonlyMap<number, readonly Act[]> {
  const acts = new Map<number, Act[]>();
  const add = (day: Day | undefined, act: Act) => {
    if (day === undefined || indexOf(day) > last + 1) return;
    const at = Math.min(indexOf(day), last);
    acts.set(at, [...(acts.get(at) ?? []), act]);
  };
  for (const issue of issues) {
    const { aware, seenAgain = [], resolved, resolution, onset } = issue;
    const series = seriesBrought(issue);
    // A sum that went on behind a question that is over would keep the next fall from being one.
    if (series !== undefined) add(resolved, { series });
    if (!isFall(issue.kind)) continue;
    add(resolved, becomesUsual(resolution) ? { newNormalFrom: indexOf(onset) } : {});
    for (const seen of [aware, ...seenAgain]) add(seen, {});
  }
  return acts;
}
