import { means, spreads, stepsSd, wanderSd } from '../lives.js';
import { usual } from '../weeks.js';
import { horizonWeeks, meanWeeks } from './score.js';

/**
 * The most that can be known before it happens: Bayes' rule over every way in which the lives of this bench are made (steady,
 * wandering, one step; their means, spreads and steps), each as likely as it is drawn. It is told nothing of the life but the
 * weeks so far, so no forecast from those alone has a better Brier score, but for the width of the grids and the rounding.
 *
 * Noise and outliers are filtered week by week; after each week the mixture "usual or thrown off" is drawn together into one
 * normal distribution of the same mean and variance (assumed density filtering).
 *
 * @returns chance that the mean of the weeks that end `horizonWeeks` later lies below `edge`
 */
export function chanceByBayes(values: readonly number[], edge: number): number {
  const ways = gridOf(spreads, spreadWidth).flatMap((sd) => [
    ...settledWays(values, sd, edge),
    wanderingWay(values, sd, edge),
  ]);
  const most = Math.max(...ways.map(({ log }) => log));
  let [sum, below] = [0, 0];
  for (const { log, chance } of ways) {
    const weight = Math.exp(log - most);
    sum += weight;
    below += weight * chance;
  }
  return below / sum;
}

/** A way in which the weeks so far can have come about: its log probability, and what it says of the weeks ahead. */
interface Way {
  readonly log: number;
  readonly chance: number;
}

const spreadWidth = 0.05;
const levelWidth = 0.1;
const { autocorrelation: phi, outliers, outlierSd, rounding } = usual;

/** Steady lives and those with one step: behind the step the noise is taken as begun anew. */
function settledWays(values: readonly number[], sd: number, edge: number): Way[] {
  const starts = gridOf(means, levelWidth);
  const reach = { least: means.least - stepsSd.most * sd, most: means.most + stepsSd.most * sd };
  const levels = gridOf(reach, levelWidth).map((level) => ({
    level,
    until: sums(surprises(values, level, sd)),
    from: sums(surprises(values.toReversed(), level, sd)).toReversed(),
  }));
  const known = values.length;
  const places = known + horizonWeeks - 1;
  const below = (level: number): number => belowEdge((edge - level) / sd, 0);
  return starts.flatMap((start) => {
    const whole = sums(surprises(values, start, sd));
    const share = -Math.log(starts.length);
    const after = levels.filter(({ level }) => {
      const step = Math.abs(level - start) / sd;
      return step >= stepsSd.least && step <= stepsSd.most;
    });
    const each = share - Math.log(after.length) - Math.log(places);
    const stepped = after.flatMap(({ level, from }) => {
      const over = whole.slice(1, known).map((log, at) => log + (from[at + 1] ?? 0));
      const toCome = Array.from({ length: meanWeeks }, (_, late) => {
        // A step that is still to come falls before the weeks of the mean, or between them.
        const places = late === 0 ? horizonWeeks - meanWeeks + 1 : 1;
        const reached = (meanWeeks - late) / meanWeeks;
        return { log: (whole[known] ?? 0) + Math.log(places), chance: below(start + reached * (level - start)) };
      });
      return [{ log: logOfSum(over), chance: below(level) }, ...toCome].map((way) => ({ ...way, log: way.log + each }));
    });
    return [{ log: (whole[known] ?? 0) + share, chance: below(start) }, ...stepped];
  });
}

/** Log likelihood of each week, knowing those before it, at a level that stays. */
function surprises(values: readonly number[], level: number, sd: number): number[] {
  let [mean, variance] = [0, 1];
  return values.map((value, week) => {
    if (week > 0) [mean, variance] = [phi * mean, phi ** 2 * variance + 1 - phi ** 2];
    const spread = variance + roughness(sd);
    const seen = drawnIn((value - level) / sd - mean, spread);
    const gain = variance / spread;
    mean += gain * seen.mean;
    variance += gain ** 2 * (seen.variance - spread);
    return seen.log - Math.log(sd);
  });
}

/** A wandering level and the noise around it, filtered together; where it starts is normal, as wide as the means are. */
function wanderingWay(values: readonly number[], sd: number, edge: number): Way {
  let level = (means.least + means.most) / 2 / sd;
  let noise = 0;
  let [ofLevel, ofBoth, ofNoise] = [((means.most - means.least) / sd) ** 2 / 12, 0, 1];
  let log = 0;
  for (const [week, value] of values.entries()) {
    ofLevel += wanderSd ** 2;
    if (week > 0) [noise, ofBoth, ofNoise] = [phi * noise, phi * ofBoth, phi ** 2 * ofNoise + 1 - phi ** 2];
    const spread = ofLevel + 2 * ofBoth + ofNoise + roughness(sd);
    const seen = drawnIn(value / sd - level - noise, spread);
    const [levelGain, noiseGain] = [(ofLevel + ofBoth) / spread, (ofBoth + ofNoise) / spread];
    level += levelGain * seen.mean;
    noise += noiseGain * seen.mean;
    const less = seen.variance - spread;
    ofLevel += levelGain ** 2 * less;
    ofBoth += levelGain * noiseGain * less;
    ofNoise += noiseGain ** 2 * less;
    log += seen.log - Math.log(sd);
  }
  const middle = horizonWeeks - (meanWeeks - 1) / 2;
  return { log, chance: belowEdge(edge / sd - level, ofLevel + middle * wanderSd ** 2) };
}

/** What a week says whose distance from the expected is a normal one of that variance, thrown off in some weeks. */
function drawnIn(distance: number, variance: number): { mean: number; variance: number; log: number } {
  const parts = [
    { share: 1 - outliers, off: 0 },
    { share: outliers / 2, off: outlierSd },
    { share: outliers / 2, off: -outlierSd },
  ].map(({ share, off }) => ({ of: distance - off, weight: share * density(distance - off, variance) }));
  const sum = parts.reduce((total, { weight }) => total + weight, Number.MIN_VALUE);
  const mean = parts.reduce((total, { of, weight }) => total + (of * weight) / sum, 0);
  const spread = parts.reduce((total, { of, weight }) => total + ((of - mean) ** 2 * weight) / sum, 0);
  return { mean, variance: spread, log: Math.log(sum) };
}

/** Chance that noise and outliers leave a mean of weeks below an edge, in sd; `more` is the variance of its level. */
function belowEdge(edge: number, more: number): number {
  const correlated = Array.from({ length: meanWeeks - 1 }, (_, lag) => 2 * (meanWeeks - lag - 1) * phi ** (lag + 1));
  const ofNoise = correlated.reduce((sum, each) => sum + each, meanWeeks) / meanWeeks ** 2;
  const none = (1 - outliers) ** meanWeeks;
  const one = meanWeeks * outliers * (1 - outliers) ** (meanWeeks - 1);
  const off = outlierSd / meanWeeks;
  const at = (shift: number, wider = 0): number => normalBelow((edge - shift) / Math.sqrt(ofNoise + more + wider));
  return none * at(0) + one * ((at(off) + at(-off)) / 2) + (1 - none - one) * at(0, 2 * off ** 2);
}

/** Variance that rounding adds, in sd of the weeks. */
function roughness(sd: number): number {
  return (rounding / sd) ** 2 / 12;
}

function density(distance: number, variance: number): number {
  return Math.exp((-0.5 * distance ** 2) / variance) / Math.sqrt(2 * Math.PI * variance);
}

/** Abramowitz & Stegun, Handbook of Mathematical Functions, 26.2.17: off by less than 7.5e-8. */
function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const powers = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const tail = density(z, 1) * powers.reduceRight((sum, factor) => t * (factor + sum), 0);
  return z > 0 ? 1 - tail : tail;
}

/** Middles of equally wide pieces of a range. */
function gridOf({ least, most }: { readonly least: number; readonly most: number }, width: number): number[] {
  const pieces = Math.max(1, Math.round((most - least) / width));
  return Array.from({ length: pieces }, (_, piece) => least + ((piece + 0.5) * (most - least)) / pieces);
}

/** The logarithm of a sum of which the logarithms are known. */
function logOfSum(logs: readonly number[]): number {
  const most = Math.max(...logs);
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
}

/** Running sums, from none of the values to all of them. */
function sums(values: readonly number[]): number[] {
  const found = [0];
  for (const value of values) found.push((found.at(-1) ?? 0) + value);
  return found;
}
