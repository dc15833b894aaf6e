import { inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';

/** How much there is. */
export interface Amount {
  readonly weeks: number;
  readonly lines: number;
}

/** `38 weeks`, `143 lines`. */
export function amount({ weeks, lines }: Amount, locale: string): readonly [weeks: string, lines: string] {
  const { leaving } = phrases(locale);
  return [leaving.weeks(inDigits(weeks, locale)), leaving.lines(inDigits(lines, locale))];
}
