import type { OutsideGap } from './outside-view.js';

/** How far several reviews lay from what they are held against, in steps of five; below it when negative. */
export interface GapOverReviews {
  readonly reviews: number;
  /** `mixed`: some lay clearly below it, others clearly above. */
  readonly side: 'below' | 'above' | 'same' | 'mixed';
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Less than a quarter of a step is about the same. */
export const aboutTheSame = 0.25;

/** What reviews are held against. */
export type GapBeside = 'aboveMirror' | 'aboveOwn';

/** The gap over the reviews that can be compared; undefined where those are fewer than two. */
export function gapOverReviews(reviews: readonly OutsideGap[], beside: GapBeside): GapOverReviews | undefined {
  const gaps = reviews.flatMap((review) => comparedGap(review, beside) ?? []);
  if (gaps.length < 2) return undefined;
  const [lowest, highest] = [Math.min(...gaps), Math.max(...gaps)];
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  return { reviews: gaps.length, side: sideOf(lowest, highest, mean), mean, lowest, highest };
}

/** What of a review is compared with others: readings by a yardstick of one's own are not. */
export function comparedGap(gap: OutsideGap, beside: GapBeside): number | undefined {
  return isLeftOut(gap, beside) ? undefined : gap[beside];
}

/** It has a gap, and that is not compared with others. */
export function isLeftOut({ aboveMirror, isByOwnYardstick }: OutsideGap, beside: GapBeside): boolean {
  return beside === 'aboveMirror' && aboveMirror !== undefined && isByOwnYardstick === true;
}

function sideOf(lowest: number, highest: number, mean: number): GapOverReviews['side'] {
  if (lowest <= -aboutTheSame && highest >= aboutTheSame) return 'mixed';
  if (Math.abs(mean) < aboutTheSame) return 'same';
  return mean < 0 ? 'below' : 'above';
}
