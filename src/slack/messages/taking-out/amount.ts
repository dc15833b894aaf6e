import { decimal } from '../numbers.js';
import { phrases } from '../phrases.js';

/** How much there is. */
export interface Amount {
  readonly weeks: number;
  readonly lines: number;
}

/** `38 weeks`, `143 lines`. */
export function amount({ weeks, lines }: Amount, locale: string): readonly [weeks: string, lines: string] {
  const words = phrases(locale).takingOut;
  return [words.weeks(weeks, decimal(weeks, locale, 0)), words.lines(lines, decimal(lines, locale, 0))];
}
