import { aboutTheSame } from '../../../domain/journey/gap-over-reviews.js';
import type { OutsideView } from '../../../domain/journey/outside-view.js';
import type { Profile } from '../../../domain/profile.js';
import { monthAndYear } from '../dates.js';
import { signed } from '../numbers.js';

/** What the reviews of the years are held against: where what the mirror reads is hidden, the person's own reads. */
export function besideOf({ bandWords }: Pick<Profile, 'bandWords'>): 'mirror' | 'own' {
  return bandWords === 'hidden' ? 'own' : 'mirror';
}

/** How far each review lay from it, oldest first, as years are read; reviews that have no such gap are left out. */
export function gapRows(views: readonly OutsideView[], profile: Pick<Profile, 'locale' | 'bandWords'>) {
  const beside = besideOf(profile) === 'own' ? 'aboveOwn' : 'aboveMirror';
  return views.toReversed().flatMap((view) => {
    const above = view[beside];
    if (above === undefined) return [];
    return [
      {
        name: monthAndYear(view.review.to, profile.locale),
        above,
        isSame: Math.abs(above) < aboutTheSame,
        shown: signed(above, profile.locale),
      },
    ];
  });
}
