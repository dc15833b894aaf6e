import type { JudgedBy } from './assignment.js';
import type { WeekState } from './check-in.js';
import type { Dimension, PerDimension } from './dimension.js';
import type { EarlierEdges } from './earlier-edges.js';
import type { Entry } from './entry.js';
import type { Forecast } from './forecast/forecast.js';
import type { HeldLevel } from './lookup.js';
import type { Factor } from './points.js';
import type { AskedSignal } from './signals/asked.js';
import type { ExpectationQuestion } from './signals/expectation-question.js';
import type { Issue } from './signals/issue.js';
import type { Recovered } from './signals/recovered.js';
import type { SelfCourse } from './self-course.js';
import type { Signal } from './signals/signal.js';
import type { LightAnswer } from './told.js';
import type { WeekKey } from './week.js';

/** All percents are fractions of what the level asks: 1.09 is shown as 109 %. Bands are indexes 0 (lowest) to 4. */
export interface Reflection {
  /** The week judged: the last finished one, or the one just saved. */
  readonly week: WeekKey;
  readonly level: HeldLevel;
  readonly assignment: JudgedBy;
  readonly progress: Progress;
  /** Present while the weeks are light or low: what may be asked and said of that. */
  readonly question?: Question;
  /** Absent below 4 logged weeks, when coverage is too low, or when nothing is expected. */
  readonly standing?: Standing;
  /** Why there is no standing (or no band) yet. */
  readonly withheld?: Withheld;
  readonly dimensions: PerDimension<DimensionView>;
  /** Counts, points or windows of the person's own stand in for what the level asks: no number here is one of that. */
  readonly isByOwnYardstick?: true;
  /** Oldest first, from the first week with a check-in (at most 60 weeks), one point per calendar week. */
  readonly series: readonly SeriesPoint[];
  /** Where the bands lay under earlier frameworks, oldest first; absent where they always lay where they lie now. */
  readonly earlierEdges?: readonly EarlierEdges[];
  /** What stands out at the end of the week, the plainest first (METHOD.md, section 7). */
  readonly signals: readonly Signal[];
  /** Open questions whose weeks are back where they were, with the day each would be over on. */
  readonly recovered: readonly Recovered[];
  /** A hard month: nothing is asked, and what was answered is said. */
  readonly rests?: true;
  /** Good news that the answer to this week may say. */
  readonly goodNews?: Signal;
  /** What the answer to this week asks about a signal; then the question of light weeks is not asked beside it. */
  readonly asked?: AskedSignal;
  /** An open question whose weeks are back: whether it is over was proposed and waits for a yes or a no. */
  readonly back?: Issue;
  /** The question of a new role that is due or open. */
  readonly expectation?: ExpectationQuestion;
  readonly trend?: Trend;
  /** Over the framework's usual horizon; absent with too few weeks of the assignment, and wherever no number is said. */
  readonly forecast?: Forecast;
  /** Computed counterfactuals: most helpful per typical entry first, and one small one on purpose. */
  readonly levers: readonly Lever[];
  readonly explanation: Explanation;
  /** Own reads against the mirror over the window; absent below 4 own reads or without a standing. */
  readonly selfGap?: SelfGap;
  /** Own reads against the lines over the last year, in words; absent with too few reads. */
  readonly selfCourse?: SelfCourse;
}

export interface Progress {
  /** Logged or logged-empty weeks under any assignment, ever. */
  readonly loggedWeeks: number;
  /** Of the weeks of the score's own window (13, from the first logged one): logged, and those that could have been. */
  readonly windowLogged: number;
  readonly windowAvailable: number;
  readonly weeksUntilNumber: number;
  readonly weeksUntilBand: number;
  /** `first` below 4 logged weeks · `rough` 4-7 · `band` from 8 · `settled` from 12. */
  readonly stage: 'first' | 'rough' | 'band' | 'settled';
  /** Calendar weeks since each dimension last had an entry, by booking week; absent when it never had one. */
  readonly weeksSince: Partial<Record<Dimension, number>>;
  /** True when the last 4 logged weeks are clearly lighter than the person's own 13 before (mean of `total` under .7 of them). */
  readonly lightMonth: boolean;
}

/** Light or low weeks are a question before they are a word (LAYOUTS.md, 2.5 and 5). */
export interface Question {
  /** The answer to this week asks it. */
  readonly isDue: boolean;
  /** A low band may be named: the question was asked with an earlier week of this spell, and no hard month rests. */
  readonly mayTell: boolean;
  /** What was answered and still holds, and with which week; `hard` rests for as many weeks as a light month has. */
  readonly answer?: { readonly given: LightAnswer; readonly week: WeekKey };
}

export type Withheld =
  | { readonly reason: 'first-weeks'; readonly missing: number }
  /** `atLeast` where a short window needs more weeks than the share says. */
  | { readonly reason: 'coverage'; readonly logged: number; readonly available: number; readonly atLeast?: number }
  /** So few of the last weeks were no time off that a number would rest on one or two. */
  | { readonly reason: 'back'; readonly missing: number }
  | { readonly reason: 'no-expectation' }
  /** No band until the person says who felt the outcomes (METHOD.md, section 5, Assumed reach); the number of entries to ask about. */
  | { readonly reason: 'assumed-reach'; readonly entries: readonly string[] }
  /** Below 8 weeks some boxes are empty: they are named instead of a place in words. */
  | { readonly reason: 'empty-boxes'; readonly boxes: readonly Dimension[] };

export interface Standing {
  /** R: the weighted attainment after saturation. */
  readonly r: number;
  /** Shown percent: R with the saturation undone. */
  readonly percent: number;
  /** 80 % range of the shown percent; `highOpen` at the cap is shown as "3 times or more". */
  readonly low: number;
  readonly high: number;
  readonly highOpen: boolean;
  /** The steady band; absent before 8 logged weeks (a rough place in words only) or while withheld. */
  readonly band?: number;
  /** The band R's percent lies in right now; for 4-7 weeks the rough place. */
  readonly momentaryBand: number;
  /** Set while the percent lies in another band than the steady one. */
  readonly moving?: Moving;
  /** The nearest neighbouring band the range reaches. */
  readonly reaches?: number;
  /** Set only when the floor rule changes the band. */
  readonly flooredBy?: Dimension;
  /** True until half of the outcome and impact windows are logged. */
  readonly mostlyAssumed: boolean;
  /** A recomputation differs from what the person was told about this week. */
  readonly recomputed: boolean;
}

/** How far a steady band is from moving to the one beside it. */
export interface Moving {
  readonly to: number;
  /** Logged weeks in a row on the other side of the edge so far, and how many a band needs. */
  readonly weeks: number;
  readonly needsWeeks: number;
  /** The shown percent it needs as well: a little beyond the edge. */
  readonly needsPercent: number;
}

export interface DimensionView {
  readonly weight: number;
  /** Points credited and expected in the window (what "Show the arithmetic" prints). */
  readonly credited: number;
  readonly expected: number;
  /** Points of `expected` that belong to weeks without a check-in and count as exactly met (outcome, impact). */
  readonly assumed?: number;
  /** u = (credited + assumed) / expected, before saturation (b); 0 when nothing is expected. */
  readonly attainment: number;
  /** a: after saturation (b). */
  readonly saturated: number;
  /** Lines or events in the window and how many are usually expected of its logged weeks (in counts, for words). */
  readonly count: number;
  readonly usualCount: number;
  readonly windowWeeks: number;
  /** Expected points rest on less than half logged weeks (outcome, impact). */
  readonly mostlyAssumed: boolean;
}

export interface SeriesPoint {
  readonly week: WeekKey;
  readonly state: WeekState | 'missed';
  /** Shown percent as of the end of that week; absent when there was none to show, so the line breaks. */
  readonly percent?: number;
  /** Boxes filled that week, 0 to 4. */
  readonly filled: number;
  readonly ownRead?: number;
  /** Level key of a new assignment that starts with this week. */
  readonly roleChange?: string;
  /** Set beside it where the level is the one of the week before: another company's bar, not another level's. */
  readonly isNewCompany?: true;
  /** Set in the first week of a framework version that asks something else of the same level. */
  readonly versionChange?: number;
  /** Set in the first week of a bar of the person's own, of another such one, or of the level's again; where a version begins too, that one is set. */
  readonly ownChange?: OwnBarChange;
}

/** A bar of the person's own takes the place of the level's or of another such one, or the level's counts again. */
export type OwnBarChange = 'begins' | 'changes' | 'ends';

/** Described, never extrapolated: Theil-Sen over 26 weeks with Mann-Kendall p < .05. */
export interface Trend {
  readonly direction: 'rising' | 'falling' | 'flat';
  /** Change of the weekly total per 13 weeks, as a fraction. */
  readonly perQuarter: number;
  readonly p: number;
  readonly weeks: number;
}

/** What one more typical entry (or ten small ones) would make of the shown percent. */
export interface Lever {
  readonly dimension: Dimension;
  /** How many more entries. */
  readonly count: number;
  /** `typical`: median points of own entries, else the default line; `small`: an S of a countable kind; `wider`: an outcome felt one step further. */
  readonly kind: 'typical' | 'small' | 'wider' | 'durable';
  readonly from: number;
  readonly to: number;
}

export interface Explanation {
  readonly frameworkVersion: number;
  readonly lines: readonly ExplainedEntry[];
  /** Lines whose points were held back, with what would release them. */
  readonly heldBack: readonly HeldBack[];
  readonly missingWeeks: readonly WeekKey[];
  /** Shown percent when 5 points of weight move to or from each dimension: [lowest, highest]. */
  readonly sensitivity?: readonly [number, number];
  /** The dimension that lifts the percent most or comes nearest, and the one that holds it most, weighted; absent without a standing. */
  readonly lifts?: Dimension;
  readonly holds?: Dimension;
  /** Share of the credited points that were set by hand, 0 to 1. */
  readonly manualShare?: number;
}

export interface ExplainedEntry {
  readonly week: WeekKey;
  readonly entry: Entry;
  /** Points of one occurrence before saturation, and what all occurrences were credited. */
  readonly points: number;
  readonly credited: number;
  /** Named factors that were multiplied, in order. */
  readonly factors: readonly Factor[];
  /** The calculated points of one occurrence, when they were set by hand. */
  readonly calculated?: number;
}

export interface HeldBack {
  readonly week: WeekKey;
  readonly entryId: string;
  /** `repeats`: more of one kind in a week than count fully, or more events than the window expects. */
  readonly why: 'repeats' | 'large-without-link';
  readonly credited: number;
  readonly full: number;
}

export interface SelfGap {
  /** Mean own read 1-5, and what the mirror would say on the same scale. */
  readonly own: number;
  readonly mirror: number;
  readonly weeks: number;
}
