import { decimal } from '../numbers.js';

/** A number as somebody would type it into a field: six decimals at most, no thousands marked off. */
export function typedNumber(value: number, locale: string): string {
  const mark = decimal(0.5, locale).charAt(1);
  return String(Math.round(value * 1e6) / 1e6).replace('.', mark);
}

/** A fraction as the number in front of a percent sign. */
export function typedPercent(fraction: number, locale: string): string {
  return typedNumber(fraction * 100, locale);
}

/** Reads a typed number with a point or a comma, with or without a percent sign; NaN when it is none. */
export function readNumber(typed: string): number {
  const text = typed.trim().replace(/\s*%$/, '').replace(',', '.').replace('−', '-');
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
}

/** Percent as a fraction, without the dust of binary division. */
export function fractionOf(percent: number): number {
  return Object.is(percent, -0) ? -0 : Math.round(percent * 1e6) / 1e8;
}
