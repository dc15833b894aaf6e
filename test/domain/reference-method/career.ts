// Careers that are the same on every machine and in every run: weeks as somebody may have lived them, with the levels they
// were held against, once for the product and once for the second calculation.
import type { JudgedBy } from '../../../src/domain/assignment.js';
import type { CheckIn } from '../../../src/domain/check-in.js';
import { addWeeks, mondayOf, type WeekKey } from '../../../src/domain/week.js';
import { buildAssignment, week } from '../builders.js';
import { goldenHistory } from '../golden-weeks.js';
import type { ReferenceLevel } from '../reference.js';
import { numbersFrom } from './golden-series.js';

export interface Career {
  readonly seed: number;
  readonly first: WeekKey;
  readonly last: WeekKey;
  readonly history: readonly CheckIn[];
  readonly assignments: readonly JudgedBy[];
  readonly levels: readonly ReferenceLevel[];
}

/** Numbers of the default framework. */
export const levelNumbers = {
  IC3: { weights: [0.3, 0.35, 0.25, 0.1], typically: [2.5, 2.2, 3, 0.75], reach: 1 },
  IC4: { weights: [0.25, 0.3, 0.3, 0.15], typically: [2.5, 2.5, 4, 1], reach: 1.25 },
  IC5: { weights: [0.2, 0.25, 0.3, 0.25], typically: [2.5, 2.4, 4, 1.25], reach: 2 },
  IC6: { weights: [0.15, 0.2, 0.3, 0.35], typically: [2.5, 2.1, 4, 1.5], reach: 2.75 },
} as const satisfies Record<string, Omit<ReferenceLevel, 'from'>>;

export type LevelKey = keyof typeof levelNumbers;

export interface Stretch {
  readonly level: LevelKey;
  /** Weeks after the first one. */
  readonly from: number;
  readonly ramp?: 'promotion' | 'new-company';
  readonly share?: number;
}

const rampNumbers = { promotion: [8, 0.85], 'new-company': [13, 0.6] } as const;

/** A stretch of the level before, with another share of full time, goes on with its assignment. */
export function careerOf(
  seed: number,
  first: WeekKey,
  history: readonly CheckIn[],
  weeks: number,
  stretches: readonly Stretch[],
): Career {
  const assignments: JudgedBy[] = [];
  const levels: ReferenceLevel[] = [];
  let began = 0;
  for (let i = 0; i < stretches.length; i++) {
    const { level, from, ramp, share } = stretches[i]!;
    if (stretches[i - 1]?.level !== level || ramp !== stretches[i - 1]?.ramp) began = from;
    const since = addWeeks(first, began);
    const change = share === undefined ? {} : { share };
    const validFrom = addWeeks(first, from);
    assignments.push(
      buildAssignment({ level, validFrom, assignedFrom: since, barSince: since, ramp: ramp ?? 'none', ...change }),
    );
    const [rampWeeks, rampFrom] = ramp === undefined ? [undefined, undefined] : rampNumbers[ramp];
    levels.push({
      ...levelNumbers[level],
      from: validFrom,
      since,
      ...change,
      ...(rampWeeks !== undefined && { rampWeeks, rampFrom }),
    });
  }
  return { seed, first, last: addWeeks(first, weeks - 1), history, assignments, levels };
}

export interface Habits {
  readonly weeks: number;
  readonly stretches: readonly Stretch[];
  /** Chance that a week is missed, away, only a part of one, or entered late. */
  readonly missed?: number;
  readonly away?: number;
  readonly part?: number;
  readonly late?: number;
  /** Events a week. */
  readonly outcomes?: (week: number) => number;
  readonly impacts?: (week: number) => number;
  /** Lines a week, as a part of a usual one. */
  readonly effort?: (week: number) => number;
  /** Weeks in a row of which nothing is known. */
  readonly gap?: readonly [from: number, to: number];
}

/** Weeks drawn by habit, from autumn 2026 on over a year of 53 weeks. */
export function drawn(seed: number, habits: Habits): Career {
  const next = numbersFrom(seed);
  const one = <T>(...of: readonly T[]) => of[Math.floor(next() * of.length)]!;
  const { missed = 0.06, away = 0.06, part = 0.1, late = 0.1 } = habits;
  const first = week('2026-W37');
  const lines: string[] = [];
  for (let i = 0; i < habits.weeks; i++) {
    const kind = next();
    const [from, to] = habits.gap ?? [0, 0];
    if ((i >= from && i < to) || (i > 0 && kind < missed)) {
      lines.push(next() < 0.2 ? 'skip' : '-');
      continue;
    }
    if (kind < missed + away) {
      lines.push('away');
      continue;
    }
    if (kind > 0.98) {
      lines.push('0');
      continue;
    }
    const tokens: string[] = kind > 0.98 - part ? [`@.${one(2, 3, 4, 5, 6, 8)}`] : [];
    const effort = habits.effort?.(i) ?? 1;
    const marks = () => one('', '', '', '', '+', '+', '*', 'h', 't', '+t');
    const line = (box: string) => {
      const size = one('S', 'M', 'M', 'M', 'L', box === 'o' ? 'XL' : 'M');
      return `${box}${size}${marks()}${size === 'S' && next() < 0.4 ? `x${one(2, 3, 5)}` : ''}${one('', '', '#review')}`;
    };
    for (let k = next() * 4.2 * effort; k > 0.5; k -= 1) tokens.push(line('i'));
    for (let k = next() * 4.2 * effort; k > 0.5; k -= 1) tokens.push(line('o'));
    for (let rate = habits.outcomes?.(i) ?? 0.3; next() < rate; rate /= 4) {
      tokens.push(
        `c${one('', '', '+', '*')}${one('', '', 'h', 't')}${one('', '2', '.5', '3')}${one('', '', 'p', 'f', 'b')}`,
      );
    }
    for (let rate = habits.impacts?.(i) ?? 0.08; next() < rate; rate /= 4) {
      tokens.push(`m${one('', '+')}${one('', '', 'h')}${one('', '2', '3')}${one('', 's', '1t')}`);
    }
    lines.push(tokens.some((token) => !token.startsWith('@')) ? tokens.join(' ') : '0');
  }
  const reads = numbersFrom(seed + 1);
  const history = goldenHistory(first, lines).map((checkIn) => {
    const [says, read] = [reads() < 0.7 && checkIn.state === 'logged', 1 + Math.floor(reads() * 5)];
    const hour = `${checkIn.state === 'away' ? '09' : '12'}:00:00.000Z`;
    // Saturday of its week, or a day up to nine weeks later: of the next week nothing is late yet.
    const saved = `${dayAfter(checkIn.week, 5 + (next() < late ? Math.floor(next() * 60) : 0))}T${hour}`;
    return { ...checkIn, ...(says && { ownRead: read }), firstSavedAt: saved, savedAt: saved };
  });
  return careerOf(seed, first, history, habits.weeks, habits.stretches);
}

function dayAfter(key: WeekKey, days: number): string {
  return new Date(Date.parse(mondayOf(key)) + days * 86400000).toISOString().slice(0, 10);
}
