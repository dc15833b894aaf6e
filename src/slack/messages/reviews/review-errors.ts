import { readRating, type RatingProblem, type RatingScale } from '../../../domain/journey/rating.js';
import { noteError } from '../journey/note-errors.js';
import type { ReviewProblems, TypedReview } from '../../../domain/journey/typed-review.js';
import { decimal } from '../numbers.js';
import { phrases } from '../phrases.js';
import { clip } from '../typed.js';

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
  typed: Pick<TypedReview, 'rating' | 'names'>,
  locale: string,
): string {
  const { problems } = phrases(locale).reviews;
  const size = scale === undefined ? '' : decimal(scale.size, locale, 0);
  const rating = typed.rating.trim();
  switch (problem) {
    case 'no-scale':
      return problems['no-scale'](rating, decimal(likelySize(rating), locale, 0));
    case 'outside':
    case 'names':
      return problems[problem](size);
    case 'unreadable': {
      const steps = stepsIn(typed.names);
      return steps.length === 0
        ? problems.unreadable
        : problems['no-step'](clip(rating, mostOfRating), clip(steps.join(', '), mostOfSteps));
    }
    case 'too-fine':
    case 'size':
      return problems[problem];
  }
}

/** What stands under a field is a sentence, and no page. */
const mostOfRating = 60;
const mostOfSteps = 200;

/** The names of the steps as they are typed, where they make a scale. */
function stepsIn(names: string): readonly string[] {
  const read = readRating('1', { names, isOneBest: false });
  return 'rating' in read ? (read.scale.names ?? []) : [];
}
