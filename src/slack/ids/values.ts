import { dimensions, type Dimension } from '../../domain/dimension.js';
import { lineRefSchema, type LineRef } from '../../domain/line-ref.js';

/** So many more of a box, as one value: `outcome.2`. */
export function moreValue(dimension: Dimension, count: number): string {
  return `${dimension}.${count}`;
}

/** Reads a `moreValue`; undefined when it is none. */
export function readMoreValue(value: string): { readonly dimension: Dimension; readonly count: number } | undefined {
  const [name = '', count = ''] = value.split('.');
  const dimension = dimensions.find((each) => each === name);
  return dimension === undefined || !/^\d{1,2}$/.test(count) ? undefined : { dimension, count: Number(count) };
}

/** A count that is proposed for a box, as one value: `outcome 2.5`. */
export function offerValue(dimension: Dimension, proposed: number): string {
  return `${dimension} ${proposed}`;
}

/** Reads an `offerValue`; undefined when it is none. */
export function readOfferValue(
  value: string,
): { readonly dimension: Dimension; readonly proposed: number } | undefined {
  const [name = '', count = ''] = value.split(' ');
  const dimension = dimensions.find((each) => each === name);
  return dimension === undefined || !/^\d{1,3}(\.\d{1,2})?$/.test(count)
    ? undefined
    : { dimension, proposed: Number(count) };
}

/** Two levels by their keys, which hold no space. In a block id: two long keys are more than a value may hold. */
export function comparedLevels({ one, other }: { readonly one: string; readonly other: string }): string {
  return `${one} ${other}`;
}

/** Reads a `comparedLevels`. */
export function readComparedLevels(pair: string): { readonly one: string; readonly other: string } {
  const [one = '', other = ''] = pair.split(' ');
  return { one, other };
}

/** A box, and the level whose kinds are looked at, as it is: escaped, a long key of other letters is more than a value may hold. */
export function kindsValue(dimension: Dimension, level: string): string {
  return `${dimension} ${level}`;
}

/** Reads a `kindsValue`; the first box where it names none. */
export function readKindsValue(value: string): { readonly dimension: Dimension; readonly level: string } {
  const [box = '', level = ''] = value.split(' ');
  return { dimension: dimensions.find((each) => each === box) ?? 'input', level };
}

/** A line of a week, as one value: `2026-W27 1f0c`. */
export function lineValue({ week, entry }: LineRef): string {
  return `${week} ${entry}`;
}

/** Reads a `lineValue`; undefined when it is none. */
export function readLineValue(value: string): LineRef | undefined {
  const [week, entry] = value.split(' ');
  const read = lineRefSchema.safeParse({ week, entry });
  return read.success ? read.data : undefined;
}

/** Buttons with a second guess carry the guess and the alternative by position: `0.0`. */
export function guessValue(guess: number, alternative: number): string {
  return `${guess}.${alternative}`;
}

/** Reads a `guessValue`; undefined when it is none. */
export function readGuessValue(value: string): { readonly guess: number; readonly alternative: number } | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})$/.exec(value);
  return match === null ? undefined : { guess: Number(match[1]), alternative: Number(match[2]) };
}
