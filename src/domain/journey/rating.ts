import * as z from 'zod';
import { fold } from '../find.js';

/** Steps of the longest scale that is read. */
const mostSteps = 100;
const longestName = 3000;

/** A company's own scale, from 1 up to `size`. */
export const ratingScaleSchema = z.object({
  size: z.int().min(2).max(mostSteps),
  /** What the steps are called, from 1 on; as many as there are steps. */
  names: z.array(z.string().max(longestName)).optional(),
  /** 1 is the best step, as with school marks in some countries. */
  isOneBest: z.literal(true).optional(),
});

export type RatingScale = z.infer<typeof ratingScaleSchema>;

/**
 * Why a rating cannot be read. `unreadable`: neither a number nor a name that is known · `too-fine`: a number with more than
 * one decimal · `no-scale`: a number without how many steps there are · `outside`: not on its scale · `names`: as many names as steps are wanted · `size`: no scale has so many steps.
 */
export type RatingProblem = 'unreadable' | 'too-fine' | 'no-scale' | 'outside' | 'names' | 'size';

export type ReadRating =
  | { readonly rating: number; readonly scale: RatingScale }
  | { readonly problem: RatingProblem; readonly scale?: RatingScale };

/**
 * Reads `3 of 5`, `3/5`, `3,5 von 5`, a bare `3` on a scale that is known, or the name of a step. Names are given once,
 * separated by commas or lines.
 *
 * @param known the scale of the review before
 */
export function readRating(
  typed: string,
  { names, isOneBest, known }: { readonly names: string; readonly isOneBest: boolean; readonly known?: RatingScale },
): ReadRating {
  const said = namesIn(names);
  const [, number, size] = /^(\d+(?:[.,]\d)?)(?: ?(?:\/|of|out of|von|aus|auf) ?(\d+))?$/.exec(tidied(typed)) ?? [];
  const steps = size === undefined ? (said.length > 0 ? said.length : known?.size) : Number(size);
  if (number === undefined) return namedStep(typed, said, isOneBest);
  if (steps === undefined) return { problem: 'no-scale' };
  if (steps < 2 || steps > mostSteps) return { problem: 'size' };
  const scale = scaleOf(steps, said, isOneBest);
  if (said.length > 0 && said.length !== steps) return { problem: 'names', scale: scaleOf(steps, [], isOneBest) };
  const rating = Number(number.replace(',', '.'));
  return rating < 1 || rating > steps ? { problem: 'outside', scale } : { rating, scale };
}

/** Where a rating lies on its scale: 0 the lowest step, 1 the best. */
export function placeOf(rating: number, { size, isOneBest }: RatingScale): number {
  const place = (rating - 1) / (size - 1);
  return isOneBest === true ? 1 - place : place;
}

/** What the step of a whole rating is called. */
export function nameOf(rating: number, { names }: RatingScale): string | undefined {
  return Number.isInteger(rating) ? names?.[rating - 1] : undefined;
}

function namedStep(typed: string, names: readonly string[], isOneBest: boolean): ReadRating {
  const wanted = fold(typed).trim();
  const at = names.findIndex((name) => fold(name) === wanted);
  if (at < 0 || names.length < 2) return { problem: /^\d+[.,]\d{2}/.test(tidied(typed)) ? 'too-fine' : 'unreadable' };
  if (names.length > mostSteps) return { problem: 'size' };
  return { rating: at + 1, scale: scaleOf(names.length, names, isOneBest) };
}

function scaleOf(size: number, names: readonly string[], isOneBest: boolean): RatingScale {
  return {
    size,
    ...(names.length === 0 ? {} : { names: [...names] }),
    ...(isOneBest ? { isOneBest: true as const } : {}),
  };
}

function namesIn(typed: string): readonly string[] {
  return typed
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function tidied(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, ' ');
}
