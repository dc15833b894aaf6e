import { aboutTheSame, comparedGap, type GapBeside } from '../../../domain/journey/gap-over-reviews.js';
import type { OutsideGap } from '../../../domain/journey/outside-view.js';
import type { Profile } from '../../../domain/profile.js';
import { monthAndYear } from '../dates.js';
import { signed } from '../numbers.js';

/** What the reviews of the years are held against: where what the mirror reads is hidden, the person's own reads. */
export function besideOf({ bandWords }: Pick<Profile, 'bandWords'>): GapBeside {
  return bandWords === 'hidden' ? 'aboveOwn' : 'aboveMirror';
}

/** How far each review lay from it, oldest first, as years are read; reviews that have no such gap are left out. */
export function gapRows(gaps: readonly OutsideGap[], profile: Pick<Profile, 'locale' | 'bandWords'>) {
  return gaps.toReversed().flatMap((gap) => {
    const above = comparedGap(gap, besideOf(profile));
    if (above === undefined) return [];
    return [
      {
        name: monthAndYear(gap.review.to, profile.locale),
        above,
        isSame: Math.abs(above) < aboutTheSame,
        shown: signed(above, profile.locale),
      },
    ];
  });
}
