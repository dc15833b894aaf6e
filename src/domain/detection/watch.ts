import { baselineOf, SortedWindow, type Baseline } from './baseline.js';
import { limitScaleOf } from './limit-scale.js';
import type { DetectionRules } from './rules.js';

/** The four series that are watched together: the weeks as a whole, their two boxes of effort, and the own reads. */
export const watchedSeries = ['total', 'input', 'output', 'own-read'] as const;
export type WatchedSeries = (typeof watchedSeries)[number];

/** One usable week: attainment of each series, 1 = as expected; a series without a value this week is left out. */
export type SeriesWeek = Readonly<Partial<Record<WatchedSeries, number>>>;

/** How one value of a series was judged. */
export interface Judged extends Baseline {
  readonly value: number;
  /** Clipped deviations from the baseline. */
  readonly z: number;
}

/** A sum that is over its limit. */
export interface Crossing {
  readonly strength: 'watch' | 'alert';
  /** The series that is furthest over its limit. */
  readonly series: WatchedSeries;
  /** The week after that series' sum was last 0; one that was written late in its own place. */
  readonly onset: number;
  /** The week in which that one counted, where it was written late. */
  readonly heardFrom?: number;
}

/** Where the watch stands after a week. */
export interface WatchStep {
  /** The week's place on the caller's calendar. */
  readonly at: number;
  /** Usable weeks before this one: since the assignment began, or since a new normal. */
  readonly t: number;
  /** True in the first weeks of an assignment, which are judged against the expectation. */
  readonly starting: boolean;
  /** Series that were judged this week. */
  readonly judged: Readonly<Partial<Record<WatchedSeries, Judged>>>;
  readonly lo: Readonly<Record<WatchedSeries, number>>;
  readonly hi: Readonly<Record<WatchedSeries, number>>;
  /** What all limits are multiplied by. */
  readonly scale: number;
  readonly low?: Crossing;
  readonly high?: Crossing;
}

/** A week that was judged and does not count yet. */
export type HeldWeek = Pick<WatchStep, 'at' | 'judged' | 'starting'>;

/**
 * Watches the usable weeks of one assignment, one after another, for a change of level: a clipped CUSUM run jointly on
 * four series (METHOD.md, section 7). It answers what a calculation over all weeks would, at the cost of one window a week.
 */
export interface Watch {
  /** @param at place of the week on the caller's calendar, ascending; without it weeks are counted from 0 */
  step(week: SeriesWeek, at?: number): WatchStep;
  /** Takes a week into the baseline only: it was written late, and counts once `count` is called. */
  hold(week: SeriesWeek, at?: number): HeldWeek;
  /** Lets a held week count at a later place. */
  count(held: HeldWeek, at: number): WatchStep;
  /** Seen by the person: all falling sums start at 0 again. */
  acknowledge(): void;
  /** A new normal: only weeks from this place on are a baseline, and both sums start at 0. */
  restart(fromIndex: number): void;
  /** Back after a long gap: both sums start at 0, the baseline stays; of one series, or of all. */
  comeBack(series?: WatchedSeries): void;
}

/**
 * Starts a watch with the first usable week under a bar.
 *
 * @param begins whether an assignment begins with it: its first weeks are judged against the expectation
 */
export function createWatch(rules: DetectionRules, begins = true): Watch {
  return new JointWatch(rules, begins);
}

/** A sum, the week with which it left 0, and the place at which that week counted. */
interface Sum {
  value: number;
  since: number;
  heard: number;
}

/** One series so far, with a place for every usable week. */
class Lane {
  readonly values: (number | undefined)[] = [];
  readonly lo: Sum = { value: 0, since: 0, heard: 0 };
  readonly hi: Sum = { value: 0, since: 0, heard: 0 };
  private readonly window = new SortedWindow();
  private from = 0;
  private to = 0;
  private usual: Baseline | undefined;
  private readonly rules: DetectionRules;

  constructor(rules: DetectionRules) {
    this.rules = rules;
  }

  /** The baseline of the newest week: y[max(0, T − 52) .. T), T = max(12, t − 4); only from t = 12 on. */
  baseline(): Baseline {
    const { learningWeeks, lagWeeks, windowWeeks } = this.rules;
    const to = Math.max(learningWeeks, this.values.length - 1 - lagWeeks);
    if (this.usual !== undefined && to === this.to) return this.usual;
    for (; this.to < to; this.to += 1) this.window.add(this.values[this.to]);
    for (; this.from < to - windowWeeks; this.from += 1) this.window.remove(this.values[this.from]);
    this.usual = baselineOf(this.window.values, this.rules);
    return this.usual;
  }

  /** The same series without its first weeks, with sums at 0. */
  without(weeks: number): Lane {
    const lane = new Lane(this.rules);
    lane.values.push(...this.values.slice(weeks));
    return lane;
  }
}

class JointWatch implements Watch {
  private lanes: Record<WatchedSeries, Lane>;
  /** Places of the usable weeks since the assignment began or a new normal. */
  private places: number[] = [];
  /** A new normal is not judged against the expectation. */
  private begins: boolean;
  /** How many totals a low mean no longer looks at: they were seen, or lie before a long gap. */
  private seen = 0;
  /** Places of the weeks that do not count yet. */
  private readonly held = new Set<number>();
  private readonly rules: DetectionRules;
  private readonly expected: Baseline;

  constructor(rules: DetectionRules, begins: boolean) {
    this.begins = begins;
    this.rules = rules;
    this.expected = { mean: rules.priorMean, sd: rules.start.deviation };
    this.lanes = perSeries(() => new Lane(rules));
  }

  step(week: SeriesWeek, at?: number): WatchStep {
    const held = this.hold(week, at);
    return this.count(held, held.at);
  }

  hold(week: SeriesWeek, at = (this.places.at(-1) ?? -1) + 1): HeldWeek {
    const { learningWeeks, start, clip } = this.rules;
    const t = this.places.length;
    this.places.push(at);
    this.held.add(at);
    const starting = this.isStarting();
    // What was summed against the expectation says nothing of the person's own baseline.
    if (this.begins && t === learningWeeks) this.comeBack();
    for (const series of watchedSeries) this.lanes[series].values.push(week[series]);
    const judged: Partial<Record<WatchedSeries, Judged>> = {};
    if (t < (starting ? start.fromWeek : learningWeeks)) return { at, judged, starting };
    for (const series of watchedSeries) {
      const value = week[series];
      if (value === undefined) continue;
      const { mean, sd } = starting ? this.expected : this.lanes[series].baseline();
      judged[series] = { value, mean, sd, z: Math.min(clip, Math.max(-clip, (value - mean) / sd)) };
    }
    return { at, judged, starting };
  }

  count({ at: own, judged, starting }: HeldWeek, at: number): WatchStep {
    this.held.delete(own);
    const t = this.places.length - 1;
    // A week of the start that counts only after it has nothing to say of the person's own baseline.
    const counts = !starting || this.isStarting();
    for (const series of watchedSeries) {
      const z = judged[series]?.z;
      if (z === undefined || !counts) continue;
      const { lo, hi } = this.lanes[series];
      this.grow(lo, -z, own, at);
      this.grow(hi, z, own, at);
    }
    const scale = limitScaleOf(this.lanes.total.values, this.rules);
    const inStart = this.isStarting();
    const low = inStart ? this.lowStart(scale) : this.crossing('lo', scale);
    const high = inStart ? undefined : this.crossing('hi', scale);
    return {
      at,
      t,
      starting: inStart,
      judged,
      lo: perSeries((series) => this.lanes[series].lo.value),
      hi: perSeries((series) => this.lanes[series].hi.value),
      scale,
      ...(low && { low }),
      ...(high && { high }),
    };
  }

  acknowledge(): void {
    for (const series of watchedSeries) this.lanes[series].lo.value = 0;
    this.seen = this.places.length;
  }

  restart(fromIndex: number): void {
    this.begins = false;
    const { lanes, places } = this;
    this.places = places.filter((at) => at >= fromIndex);
    this.lanes = perSeries((series) => lanes[series].without(places.length - this.places.length));
  }

  comeBack(only?: WatchedSeries): void {
    if (only === undefined) this.seen = this.places.length;
    for (const series of only === undefined ? watchedSeries : [only]) {
      this.lanes[series].lo.value = 0;
      this.lanes[series].hi.value = 0;
    }
  }

  private isStarting(): boolean {
    return this.begins && this.places.length <= this.rules.learningWeeks;
  }

  private grow(sum: Sum, by: number, own: number, at: number): void {
    if (sum.value === 0) [sum.since, sum.heard] = [own, at];
    sum.value = Math.max(0, sum.value + by - this.rules.slack);
  }

  /** The series furthest over its limits: an alert where any is, else a watch. */
  private crossing(side: 'lo' | 'hi', scale: number): Crossing | undefined {
    for (const strength of ['alert', 'watch'] as const) {
      const limits = this.rules[strength];
      let leading: { series: WatchedSeries; over: number } | undefined;
      for (const series of watchedSeries) {
        const over = this.lanes[series][side].value / (limits[series === 'total' ? 'total' : 'single'] * scale);
        if (over > 1 && over > (leading?.over ?? 0)) leading = { series, over };
      }
      if (leading === undefined) continue;
      const { since, heard } = this.lanes[leading.series][side];
      return { strength, series: leading.series, onset: since, ...(heard > since && { heardFrom: heard }) };
    }
    return undefined;
  }

  /** The first weeks: a watch at most, by the sums or by a low mean of the newest weeks. */
  private lowStart(scale: number): Crossing | undefined {
    const { fromWeek, askBelow, askWeeks } = this.rules.start;
    if (this.places.length <= fromWeek) return undefined;
    const summed = this.crossing('lo', scale);
    if (summed !== undefined) return { ...summed, strength: 'watch', onset: this.lowSince(summed.onset) };
    const { values } = this.lanes.total;
    const from = this.places.length - askWeeks;
    const since = this.places[from];
    if (since === undefined || from < this.seen || [...this.held].some((at) => at >= since)) return undefined;
    const mean = values.slice(from).reduce<number>((sum, value) => sum + (value ?? NaN), 0) / askWeeks;
    if (!(mean < askBelow)) return undefined;
    return { strength: 'watch', series: 'total', onset: this.lowSince(since) };
  }

  /** The first of the weeks in a row, up to a place, whose total counted as low: the first ones are not summed yet. */
  private lowSince(at: number): number {
    const { priorMean, start, slack } = this.rules;
    const { values } = this.lanes.total;
    let from = this.places.indexOf(at);
    while (from > this.seen && ((values[from - 1] ?? priorMean) - priorMean) / start.deviation < -slack) from -= 1;
    return this.places[from] ?? at;
  }
}

function perSeries<T>(make: (series: WatchedSeries) => T): Record<WatchedSeries, T> {
  return { total: make('total'), input: make('input'), output: make('output'), 'own-read': make('own-read') };
}
