import type { JudgedBy } from '../../src/domain/assignment.js';
import type { CheckIn } from '../../src/domain/check-in.js';
import { defaultFramework } from '../../src/domain/default-framework.js';
import type { Dimension } from '../../src/domain/dimension.js';
import type { Entry } from '../../src/domain/entry.js';
import { addWeeks, weekKeySchema, type WeekKey } from '../../src/domain/week.js';

/** A week key as a test writes it. */
export function week(key: string): WeekKey {
  return weekKeySchema.parse(key);
}

export const firstWeek = week('2026-W02');

let made = 0;

/** A line as the form leaves it when the person only types, with words of its own. */
export function buildEntry(dimension: Dimension, change: Partial<Entry> = {}): Entry {
  made += 1;
  return {
    id: `entry-${String(made).padStart(6, '0')}`,
    typed: `line ${made}`,
    text: `line ${made}`,
    dimension,
    count: 1,
    size: 'M',
    ownership: 'led',
    evidence: 'described',
    reach: 'team',
    reachAssumed: false,
    result: 'worked',
    durability: 'keeps-going',
    guesses: [],
    ...change,
  };
}

/** A week that was logged with some entries; `empty` without any. */
export function buildCheckIn(key: WeekKey, entries: readonly Entry[] = [], change: Partial<CheckIn> = {}): CheckIn {
  return {
    week: key,
    state: entries.length > 0 ? 'logged' : 'empty',
    availability: 1,
    entries: [...entries],
    firstSavedAt: '2026-01-09T15:00:00.000Z',
    savedAt: '2026-01-09T15:00:00.000Z',
    ...change,
  };
}

/** A Senior on the default framework, from the first week on. */
export function buildAssignment(change: Partial<JudgedBy> = {}): JudgedBy {
  const { validFrom = firstWeek } = change;
  return {
    level: 'IC4',
    validFrom,
    ramp: 'none',
    framework: defaultFramework,
    assignedFrom: validFrom,
    barSince: validFrom,
    share: 1,
    ...change,
  };
}

/** One check-in after another from the first week on; `undefined` leaves a week out. */
export function buildHistory(
  weeks: number,
  entriesOf: (index: number, key: WeekKey) => readonly Entry[] | undefined,
): CheckIn[] {
  return Array.from({ length: weeks }, (_, index) => addWeeks(firstWeek, index)).flatMap((key, index) => {
    const entries = entriesOf(index, key);
    return entries === undefined ? [] : [buildCheckIn(key, entries)];
  });
}

/** The week that is `index` weeks after the first. */
export function weekAt(index: number): WeekKey {
  return addWeeks(firstWeek, index);
}

/** About what a Senior asks in a week: two lines of input and output; an outcome every third week, an impact every thirteenth. */
export function usualWeek(index: number): Entry[] {
  return [
    buildEntry('input'),
    buildEntry('input', index % 2 === 0 ? {} : { count: 2, size: 'S' }),
    buildEntry('output', { evidence: 'linked' }),
    buildEntry('output'),
    ...(index % 3 === 0 ? [buildEntry('outcome')] : []),
    ...(index % 13 === 4 ? [buildEntry('impact')] : []),
  ];
}
