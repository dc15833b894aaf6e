import type { OutsideView } from './outside-view.js';

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

/** The gap over the reviews that have one; undefined where those are fewer than two. */
export function gapOverReviews(
  views: readonly OutsideView[],
  beside: 'aboveMirror' | 'aboveOwn',
): GapOverReviews | undefined {
  const gaps = views.flatMap((view) => view[beside] ?? []);
  if (gaps.length < 2) return undefined;
  const [lowest, highest] = [Math.min(...gaps), Math.max(...gaps)];
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  return { reviews: gaps.length, side: sideOf(lowest, highest, mean), mean, lowest, highest };
}

function sideOf(lowest: number, highest: number, mean: number): GapOverReviews['side'] {
  if (lowest <= -aboutTheSame && highest >= aboutTheSame) return 'mixed';
  if (Math.abs(mean) < aboutTheSame) return 'same';
  return mean < 0 ? 'below' : 'above';
}
