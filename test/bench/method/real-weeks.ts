import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { weekKeySchema, weeksBetween, type WeekKey } from '../../../src/domain/week.js';

/** A week of somebody real: days on which they were active, as a multiple of their own mean. */
export interface RealWeek {
  readonly week: WeekKey;
  readonly value: number;
  /** Weeks without a row before this one: missing, not zero. */
  readonly missedBefore: number;
}

const rowSchema = z.tuple([z.string(), weekKeySchema, z.coerce.number(), z.coerce.number().min(0).max(7)]);

/**
 * Reads a file of weekly activity (columns person, week, commits, activeDays), one series per person, oldest week first.
 * What is expected of a person is not in the file: their own mean stands for it.
 *
 * @throws when a line is not of that shape
 */
export function readRealWeeks(file: string): readonly (readonly RealWeek[])[] {
  const [head, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  if (head?.trim() !== 'person,week,commits,activeDays')
    throw new Error(`${file} should begin with person,week,commits,activeDays.`);
  const rows = lines.map((line) => rowSchema.parse(line.trim().split(',')));
  return [...new Set(rows.map(([person]) => person))].map((person) => {
    const own = rows.filter(([each]) => each === person).toSorted(([, one], [, other]) => (one < other ? -1 : 1));
    const mean = own.reduce((sum, [, , , days]) => sum + days, 0) / own.length;
    return own.map(([, week, , days], index) => {
      const before = own[index - 1]?.[1];
      return { week, value: days / mean, missedBefore: before === undefined ? 0 : weeksBetween(before, week) - 1 };
    });
  });
}
