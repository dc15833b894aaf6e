import type { JudgedBy } from '../assignment.js';
import type { CheckIn } from '../check-in.js';
import { dimensions, type Dimension } from '../dimension.js';
import type { Level } from '../framework.js';
import { asOneBar } from '../judges.js';
import { levelAfter } from '../ladder.js';
import { judgedBy, levelOf } from '../lookup.js';
import { addWeeks, type WeekKey } from '../week.js';
import { withheldNumber } from '../withheld.js';
import { heldAgainst, loggedPlaceOf, placeOf, type LoggedPlace, type Place } from './what-if.js';

/** The same weeks against the next level of the person's ladder. */
export interface NextLevel {
  readonly level: Level;
  readonly now: Place;
  /** The lower end that holds with and without what is taken as met, and the boxes of the logged weeks alone. */
  readonly logged: LoggedPlace;
  /** Boxes whose logged weeks hold as much as the level asks already, and those that do not; in their usual order. What is mostly assumed is neither. */
  readonly there: readonly Dimension[];
  readonly missing: readonly Dimension[];
  /** Quarters in a row, up to the judged week, whose lower end reaches the rule's mark. */
  readonly quarters: number;
  /** Quarters in a row that are logged well enough to say so, at most as many as the rule asks. */
  readonly judged: number;
  /** So many in a row the rule asks for, and the mark that the lower end of each has to reach. */
  readonly rule: number;
  readonly readyAt: number;
  readonly isReached: boolean;
}

/**
 * The next-level view (METHOD.md, section 6): reached when the lower 80 % end is at least the rule's mark in as many
 * quarters in a row as the rule asks, by the logged weeks alone as well: what was never shown is not met. No ramp is used. `end` at the end of a ladder; undefined where nothing is expected.
 *
 * @throws when there is no assignment, or its level is missing from its framework
 */
export function nextLevelOf(
  history: readonly CheckIn[],
  assignments: readonly JudgedBy[],
  week: WeekKey,
): NextLevel | 'end' | undefined {
  const assignment = judgedBy(assignments, week);
  const { framework } = assignment;
  const next = levelAfter(framework, levelOf(framework, assignment.level));
  if (next === undefined) return 'end';
  const { readyAt, readyQuarters, quarterWeeks } = framework.whatIf;
  const held = heldAgainst(history, assignments, week, next.key);
  const [now, logged] = [placeOf(held), loggedPlaceOf(held)];
  if (now === undefined || logged === undefined) return undefined;
  // Earlier quarters are read by today's framework too.
  const against = asOneBar(assignments, assignment, next.key);
  const lowEnds: number[] = [];
  while (lowEnds.length < readyQuarters) {
    const low = lowEnd(history, against, addWeeks(week, -lowEnds.length * quarterWeeks), next.key);
    if (low === undefined) break;
    lowEnds.push(low);
  }
  const short = lowEnds.findIndex((low) => low < readyAt);
  const quarters = short < 0 ? lowEnds.length : short;
  const asked = dimensions.filter((each) => now.boxes[each] !== undefined && !now.mostlyAssumed.includes(each));
  const isThere = (dimension: Dimension) => (logged.boxes[dimension] ?? 0) >= readyAt;
  return {
    level: next,
    now,
    logged: { ...logged, low: Math.min(now.low, logged.low) },
    there: asked.filter(isThere),
    missing: asked.filter((dimension) => !isThere(dimension)),
    quarters,
    judged: lowEnds.length,
    rule: readyQuarters,
    readyAt,
    isReached: quarters >= readyQuarters,
  };
}

/** Lower end at the end of a quarter; undefined where the quarter began before the first logged week, or has no number. */
function lowEnd(
  history: readonly CheckIn[],
  judges: readonly JudgedBy[],
  end: WeekKey,
  level: string,
): number | undefined {
  const held = heldAgainst(history, judges, end, level);
  const { framework } = judgedBy(judges, end);
  const { firstLogged = Number.POSITIVE_INFINITY, last } = held.booking.timeline;
  if (last - framework.whatIf.quarterWeeks + 1 < firstLogged) return undefined;
  const [place, logged] = [placeOf(held), loggedPlaceOf(held)];
  if (place === undefined || logged === undefined || withheldNumber(held.now, framework) !== undefined)
    return undefined;
  // A reach that is assumed reads low; whether the quarter reaches further is not known.
  return place.reachAssumed ? undefined : Math.min(place.low, logged.low);
}
