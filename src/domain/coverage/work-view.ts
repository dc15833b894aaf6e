import { scoreWindowOf } from '../lookup.js';
import type { JudgedBy } from '../assignment.js';
import type { CheckIn } from '../check-in.js';
import { dimensions, type Dimension, type PerDimension } from '../dimension.js';
import type { Level } from '../framework.js';
import { lessOf, moreOf, type LessOf, type MoreOf } from '../more-or-less.js';
import { replay, type Moment } from '../replay.js';
import { timelineOf } from '../timeline.js';
import { addWeeks, type WeekKey } from '../week.js';
import { levelAfter } from '../ladder.js';
import { withheldNumber } from '../withheld.js';
import { coverageOf, linesBetween, type StatementCoverage } from './coverage.js';
import { patternsOf, type Pattern } from './patterns.js';
import { strengthsOf, type Strength } from './strengths.js';

/** What the weeks show of the work: what is strong, what is not seen yet, and what would move the place. */
export interface WorkView {
  readonly level: Level;
  readonly statements: PerDimension<readonly StatementCoverage[]>;
  /** The next level of the track: which of its statements the lines show already, and which not yet. */
  readonly next?: {
    readonly level: Level;
    readonly emerging: readonly StatementCoverage[];
    readonly notYet: readonly StatementCoverage[];
  };
  readonly strengths: readonly Strength[];
  /** Statements of the level that are not seen yet: those of the dimension that holds the place most first. */
  readonly growth: readonly StatementCoverage[];
  /** These three are empty while no number is said. */
  readonly patterns: readonly Pattern[];
  readonly more: readonly MoreOf[];
  readonly less: readonly LessOf[];
  /** Lines of the last weeks (the window of input) that name no kind of work: they can show nothing of a statement. */
  readonly withoutKind: number;
}

/**
 * Strengths, growth areas and levers at the end of a week, knowing the weeks up to it.
 *
 * @throws when there is no assignment, or its level is missing from its framework
 */
export function workViewOf(history: readonly CheckIn[], assignments: readonly JudgedBy[], week: WeekKey): WorkView {
  const timeline = timelineOf(history, assignments, week);
  const { booking, now } = replay(timeline, []);
  const yardstick = timeline.weeks[timeline.last]?.yardstick;
  if (yardstick === undefined) throw new Error('There is no week to look from.');
  const { framework, level } = yardstick;
  const statements = coverageOf(history, level, framework, week);
  const next = levelAfter(framework, level);
  const ofNext = next && Object.values(coverageOf(history, next, framework, week)).flat();
  const maySay = withheldNumber(now, framework) === undefined;
  return {
    level,
    statements,
    ...(next &&
      ofNext && {
        next: {
          level: next,
          emerging: ofNext.filter(isSeen),
          notYet: ofNext.filter(({ state }) => state === 'not-yet'),
        },
      }),
    strengths: strengthsOf(history, framework, week),
    growth: byWeight(now).flatMap((dimension) => statements[dimension].filter(({ state }) => state === 'not-yet')),
    patterns: maySay ? patternsOf(now.attainments, framework.coverage) : [],
    more: maySay ? moreOf(booking, timeline.last, now) : [],
    less: maySay ? lessOf(booking, timeline.last, now) : [],
    withoutKind: withoutKind(history, week, scoreWindowOf(framework)),
  };
}

function isSeen({ state }: StatementCoverage): boolean {
  return state === 'consistent' || state === 'evidenced';
}

/** The dimension that holds the place most first: the largest weight × (1 − a). */
function byWeight({ attainments }: Moment): readonly Dimension[] {
  const holds = (dimension: Dimension) => attainments[dimension].weight * (1 - attainments[dimension].a);
  return dimensions.toSorted((one, other) => holds(other) - holds(one));
}

function withoutKind(history: readonly CheckIn[], week: WeekKey, windowWeeks: number): number {
  const first = addWeeks(week, 1 - windowWeeks);
  return linesBetween(history, first, week).filter(({ entry }) => entry.category === undefined).length;
}
