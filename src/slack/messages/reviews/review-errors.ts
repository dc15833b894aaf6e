import type { RatingProblem, RatingScale } from '../../../domain/journey/rating.js';
import { noteError } from '../journey/note-errors.js';
import type { ReviewProblems } from '../../../domain/journey/typed-review.js';
import { decimal } from '../numbers.js';
import { phrases } from '../phrases.js';

/** What stands under a day or a text that has to be changed. */
export function reviewError(problem: NonNullable<ReviewProblems['text']>, typed: string, locale: string): string {
  return problem === 'nothing-said' || problem === 'after-heard' || problem === 'far-after-heard'
    ? phrases(locale).reviews.problems[problem]
    : noteError(problem, typed, locale);
}

/** The smallest usual scale that has such a step: what is suggested has to be possible. */
function likelySize(typed: string): number {
  const number = Number(typed.trim().replace(',', '.'));
  return [5, 10].find((size) => number <= size) ?? 100;
}

/** What stands under the rating. */
export function ratingError(
  { problem, scale }: { readonly problem: RatingProblem; readonly scale?: RatingScale | undefined },
  typed: string,
  locale: string,
): string {
  const { problems } = phrases(locale).reviews;
  const size = scale === undefined ? '' : decimal(scale.size, locale, 0);
  switch (problem) {
    case 'no-scale':
      return problems['no-scale'](typed.trim(), decimal(likelySize(typed), locale, 0));
    case 'outside':
    case 'names':
      return problems[problem](size);
    case 'unreadable':
    case 'too-fine':
    case 'size':
      return problems[problem];
  }
}
