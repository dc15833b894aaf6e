import type { WeekKey } from '../../../domain/week.js';

/** Sentences for `response_action: errors`, one per mistake; the listener puts them under the block. */
export const fieldErrors = {
  tooLong: (length: number): string => `in writing ${length}`,
  pickLevel: (): string => 'in writing',
  notALink: (): string => 'in writing',
  dayInPast: (): string => 'in writing',
  wrongWord: (): string => 'in writing',
  storeTrouble: (): string => 'in writing',
} as const;

/** Why a week key cannot be used. */
export type WeekProblem = 'unreadable' | 'no-such-week' | 'future' | 'too-old';

/** A sentence with an example that would work. */
export function weekBadKeySentence(problem: WeekProblem, example: WeekKey): string {
  return `in writing ${problem} ${example}`;
}
