import type { DetectionRules } from './rules.js';

/**
 * What all limits are multiplied by, so that weeks which resemble their neighbours raise no more false alarms
 * (METHOD.md, section 7): clip(base + slope·φ′, least, most), φ′ = (n·(φ̂ + 1.6/n) + 25·.3)/(n + 25), φ̂ the lag-1
 * autocorrelation of the newest 52 values. What base, slope and ends are, the bench decided (`npm run bench:method false-alarms`).
 *
 * @param totals of the usable weeks so far, oldest first; a week without one is left out
 */
export function limitScaleOf(totals: readonly (number | undefined)[], { autocorrelation }: DetectionRules): number {
  const { windowWeeks, priorWeeks, prior, bias, base, slope, least, most } = autocorrelation;
  const values = totals.slice(-windowWeeks).filter((total) => total !== undefined);
  const n = values.length;
  const phi = n === 0 ? prior : (n * resemblance(values) + bias + priorWeeks * prior) / (n + priorWeeks);
  return Math.min(most, Math.max(least, base + slope * phi));
}

/** Lag-1 autocorrelation; 0 when all values are the same. */
function resemblance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let [products, squares, before] = [0, 0, 0];
  for (const value of values) {
    const deviation = value - mean;
    // The first has none before it.
    products += deviation * before;
    squares += deviation * deviation;
    before = deviation;
  }
  return squares > rounding ? products / squares : 0;
}

/** What sums of squares of equal values leave behind. */
const rounding = 1e-12;
