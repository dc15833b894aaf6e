import { dimensions } from '../domain/dimension.js';
import type { Entry } from '../domain/entry.js';
import type { Reflection } from '../domain/reflection.js';
import type { SharedWeeks } from '../domain/shared.js';
import { addWeeks, weekKeySchema, type WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { linesForOneToOne } from './lines-for-one-to-one.js';
import { reflectOnWeeks } from './reflect-on-week.js';

/** What somebody may choose lines from, and where the weeks stand in case they add that. */
export interface Shareable {
  readonly what: SharedWeeks;
  /** What lasts first, what was put in last; within a kind as they were written, oldest week first. */
  readonly entries: readonly Entry[];
  /** Weeks that hold lines, newest first. */
  readonly weeks: readonly WeekKey[];
  readonly reflection: Reflection;
}

const shownTogether = 4;

/**
 * The lines of one week, of the last four up to the newest that holds any (`four-weeks`), or the six that say most of
 * the quarter (`quarter`); the newest week when nothing is said.
 */
export async function findShareable(deps: Deps, mirror: Mirror, wanted?: string): Promise<Shareable> {
  const { reflection, history } = await reflectOnWeeks(deps, mirror);
  const weeks = history.flatMap(({ week, entries }) => (entries.length > 0 ? [week] : [])).toReversed();
  const newest = weeks[0] ?? reflection.week;
  if (wanted === 'quarter') return { ...(await quarter(deps, mirror, newest)), weeks, reflection };
  const week = weekKeySchema.safeParse(wanted).data ?? newest;
  const what: SharedWeeks =
    wanted === 'four-weeks'
      ? { period: 'four-weeks', from: addWeeks(newest, 1 - shownTogether), to: newest }
      : { period: 'week', from: week, to: week };
  const entries = history.filter((one) => one.week >= what.from && one.week <= what.to).flatMap((one) => one.entries);
  return { what, entries: inOrder(entries), weeks, reflection };
}

async function quarter(deps: Deps, mirror: Mirror, newest: WeekKey): Promise<Pick<Shareable, 'what' | 'entries'>> {
  const quarterly = await linesForOneToOne(deps, mirror, 'quarter');
  const lines = quarterly.period === 'quarter' ? quarterly.months.flatMap((month) => month.lines) : [];
  const weeks = lines.map(({ week }) => week).toSorted();
  return {
    what: { period: 'quarter', from: weeks[0] ?? newest, to: weeks.at(-1) ?? newest },
    entries: inOrder(lines.map(({ entry }) => entry)),
  };
}

function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return dimensions.toReversed().flatMap((dimension) => entries.filter((entry) => entry.dimension === dimension));
}
