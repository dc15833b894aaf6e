/** A stream of numbers that is the same for the same seed. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Standard normal. */
  normal(): number;
  /** Whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
}

/** The state of a stream: four whole numbers of 32 bits, not all 0. */
type State = readonly [number, number, number, number];

/** A stream that is told apart by its seed. */
export function randomOf(seed: number): Random {
  return randomFrom(splitmix(seed));
}

/**
 * xoshiro128** (Blackman & Vigna, Scrambled linear pseudorandom number generators, ACM TOMS 47, 2021); a seed fills its
 * state by splitmix32 (Steele, Lea & Flood, OOPSLA 2014, with the 32-bit finalizer of MurmurHash3). Normal numbers by the polar
 * method (Marsaglia & Bray 1964).
 */
export function randomFrom(state: State): Random {
  let [a, b, c, d] = state;
  let spare: number | undefined;
  const next = (): number => {
    const scrambled = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return scrambled / 2 ** 32;
  };
  return {
    next,
    normal: () => {
      if (spare !== undefined) {
        const kept = spare;
        spare = undefined;
        return kept;
      }
      let [u, v, square] = [0, 0, 0];
      do {
        u = 2 * next() - 1;
        v = 2 * next() - 1;
        square = u * u + v * v;
      } while (square >= 1 || square === 0);
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      spare = v * factor;
      return u * factor;
    },
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
  };
}

function rotated(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function splitmix(seed: number): State {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
  };
  return [next(), next(), next(), next()];
}
