import type { CheckIn } from '../../src/domain/check-in.js';
import { dimensions, type Dimension } from '../../src/domain/dimension.js';
import type { Entry } from '../../src/domain/entry.js';
import { buildEntry, buildHistory } from './builders.js';
import { lineMix, linkedEvents, linkedLarge, resultMix, type LevelProfile } from './level-profiles.js';

/** Random numbers from a seed, the same on every machine: a 32-bit xorshift, mixed by a multiplication. */
export function seeded(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return ((Math.imul(state, 2_246_822_519) >>> 0) + 0.5) / 4_294_967_296;
  };
}

/**
 * Weeks of a person who does exactly a typical quarter. Lines of input and output come evenly; events evenly or at random
 * (Poisson); sizes, links, results and reach are drawn from the profile's shares. Eight persons at a time share a stream,
 * each an eighth further round (u + j/8 modulo 1), which steadies means over persons and changes nobody's distribution.
 */
export function profileHistory(
  profile: LevelProfile,
  weeks: number,
  person: number,
  events: 'even' | 'random',
): CheckIn[] {
  const stream = seeded(Math.floor(person / together) + 1);
  const often = () => (stream() + (person % together) / together) % 1;
  const lines = seeded(person + 10_001);
  const carried: Record<Dimension, number> = { input: lines(), output: lines(), outcome: lines(), impact: lines() };
  return buildHistory(weeks, () =>
    dimensions.flatMap((dimension) => {
      const effort = dimension === 'input' || dimension === 'output';
      const rate = profile.typically[dimension] / (effort ? 1 : 13);
      carried[dimension] += rate;
      const even = Math.floor(carried[dimension]);
      carried[dimension] -= even;
      const count = effort || events === 'even' ? even : poisson(rate, often());
      return Array.from({ length: count }, () => lineOf(profile, dimension, lines));
    }),
  );
}

/** Persons who share a stream of chance. */
const together = 8;

function lineOf(profile: LevelProfile, dimension: Dimension, draw: () => number): Entry {
  if (dimension === 'input' || dimension === 'output') {
    const { sizes, linked } = lineMix[dimension];
    const size = pick(sizes, draw);
    return buildEntry(dimension, {
      size,
      evidence: draw() < (size === 'L' ? linkedLarge : linked) ? 'linked' : 'described',
    });
  }
  const evidence = draw() < linkedEvents ? 'linked' : 'described';
  const reach = pick(profile.feltBy, draw);
  return buildEntry(dimension, { evidence, reach, ...(dimension === 'outcome' && { result: pick(resultMix, draw) }) });
}

function pick<Key extends string>(shares: Partial<Record<Key, number>>, draw: () => number): Key {
  const keys = Object.keys(shares) as Key[];
  let left = draw();
  const chosen = keys.find((key) => (left -= shares[key] ?? 0) < 0) ?? keys.at(-1);
  if (chosen === undefined) throw new Error('Nothing to choose from.');
  return chosen;
}

/** The count at which the distribution function of Poisson(mean) passes u. */
function poisson(mean: number, u: number): number {
  let probability = Math.exp(-mean);
  let count = 0;
  for (let below = probability; below < u && count < 100; below += probability) {
    count += 1;
    probability *= mean / count;
  }
  return count;
}
