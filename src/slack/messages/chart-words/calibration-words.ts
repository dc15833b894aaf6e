import type { CalibrationBin } from '../../../domain/hypotheses/calibration.js';
import { decimal, percent } from '../numbers.js';

/** How a bin of the calibration is named beside its bar: `60–79%`, and how many it holds. */
export function calibrationWords(
  { from, below, count }: CalibrationBin,
  locale: string,
): { readonly name: string; readonly count: string } {
  const lowest = decimal(Math.max(1, from), locale, 0);
  return { name: `${lowest}–${percent((below - 1) / 100, locale)}`, count: decimal(count, locale, 0) };
}
