import type { Counted } from './counted.js';
import { formatLocale, kept, plainSpaces } from './locale.js';
import { phrases } from './phrases.js';

const format = kept(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(formatLocale(locale), options),
);

/** A fraction of what the level asks as whole percent: 1.09 → `109%`, or `109 %` where the region writes it so. */
export function percent(fraction: number, locale: string): string {
  return plainSpaces(format(locale, { style: 'percent' }).format(rounded(fraction)));
}

/** The same with up to two decimals: .9999 → `99.99%`. */
export function exactPercent(fraction: number, locale: string): string {
  return plainSpaces(
    format(locale, { style: 'percent', maximumFractionDigits: 2, ...inPowers(fraction) }).format(fraction),
  );
}

/** `98–120%`, and `98% to 3 times or more` at the cap. */
export function percentRange(low: number, high: number, highOpen: boolean, locale: string): string {
  if (highOpen) return phrases(locale).grammar.rangeOpenAbove(percent(low, locale));
  return `${decimal(Math.round(low * 100), locale)}–${percent(high, locale)}`;
}

/** The number without its sign, for a sentence that has just said percent: 1.18 → `118`. */
export function bare(fraction: number, locale: string): string {
  return decimal(Math.round(fraction * 100), locale);
}

/** At most `digits` decimals, one by default. */
export function decimal(value: number, locale: string, digits = 1): string {
  return plainSpaces(format(locale, { maximumFractionDigits: digits, ...inPowers(value) }).format(value));
}

/** With its sign, and one decimal at most: `-1.2`, `+0.5`, `0`. */
export function signed(value: number, locale: string): string {
  return plainSpaces(format(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(value));
}

/** Digits that would fill a line, as a slip of the hand has them: 1e300 → `1E300`. */
function inPowers(value: number): { readonly notation?: 'scientific' } {
  return Math.abs(value) < 1e15 ? {} : { notation: 'scientific' };
}

/** `two` up to ten, digits beyond; `no` for none. */
export function numberWord(count: number, locale: string): string {
  return phrases(locale).grammar.numberWord(count) ?? decimal(count, locale, 0);
}

/** A count as phrases take it, with its word where that reads better: `two lines`. */
export function inWords(count: number, locale: string): Counted {
  return { count, shown: numberWord(count, locale) };
}

/** A count as phrases take it, in digits: `2 lines`. */
export function inDigits(count: number, locale: string): Counted {
  return { count, shown: decimal(count, locale, 0) };
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `Input, Output and Outcome`. */
export function listed(items: readonly string[], locale: string): string {
  return phrases(locale).grammar.listed(items);
}

/** A weight in words: .30 → `about a third`, .25 → `a quarter`. */
export function shareInWords(weight: number, locale: string): string {
  const { fractions, about } = phrases(locale).grammar;
  const [value, name] = fractions.reduce((best, next) =>
    Math.abs(next[0] - weight) < Math.abs(best[0] - weight) ? next : best,
  );
  return Math.abs(value - weight) < 0.005 ? name : about(name);
}

function rounded(fraction: number): number {
  return Math.round(fraction * 100) / 100;
}
