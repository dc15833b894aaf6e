import { dimensions } from '../../domain/dimension.js';
import type { Entry } from '../../domain/entry.js';
import { decimal } from './numbers.js';
import { phrases } from './phrases.js';

/** `2 input · 2 output · 1 outcome · 0 impact`: lines, never their text. */
export function countsLine(entries: readonly Entry[], locale: string): string {
  return dimensions
    .map((dimension) => {
      const { length } = entries.filter((entry) => entry.dimension === dimension);
      return phrases(locale).names.count(decimal(length, locale, 0), dimension);
    })
    .join(' · ');
}
