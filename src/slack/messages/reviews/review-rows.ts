import { ratedStep, type OutsideView } from '../../../domain/journey/outside-view.js';
import type { Profile } from '../../../domain/profile.js';
import { dayWithYear } from '../dates.js';
import { phrases } from '../phrases.js';

/** What a review's bars are called and how long they are, each on a scale of 1 to 5; the mirror's rests with the numbers. */
export function reviewRows(view: OutsideView, { locale, bandWords }: Pick<Profile, 'locale' | 'bandWords'>) {
  const { rows } = phrases(locale).reviews.chart;
  const { review, told, today, own } = view;
  const rated = ratedStep(review);
  const mirror = bandWords === 'hidden' ? undefined : (told ?? today);
  return {
    day: dayWithYear(review.to, locale),
    rows: [
      ...(rated === undefined ? [] : [{ name: rows.review, step: rated }]),
      ...(mirror === undefined ? [] : [{ name: rows.mirror, step: mirror.step }]),
      ...(own === undefined ? [] : [{ name: rows.own, step: own.average }]),
    ],
  };
}
