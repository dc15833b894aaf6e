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

/** What of the judging is the person's own. */
export interface OwnAmount {
  readonly ownKinds: number;
  readonly isPartTime: boolean;
}

/** `2 kinds of work of your own`, and the share of full time; nothing where there is neither. */
export function ownAmount({ ownKinds, isPartTime }: OwnAmount, locale: string): readonly string[] {
  const { leaving } = phrases(locale);
  return [
    ...(ownKinds === 0 ? [] : [leaving.ownKinds(inDigits(ownKinds, locale))]),
    ...(isPartTime ? [leaving.partTime] : []),
  ];
}
