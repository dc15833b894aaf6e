/**
 * P(T ≤ t) of Student's t with a whole number of degrees of freedom, by the finite sums of Abramowitz & Stegun,
 * Handbook of Mathematical Functions, 26.7.3 (odd) and 26.7.4 (even). Exact to about 1e-14.
 *
 * @throws when the degrees of freedom are no whole number from 1 on
 */
export function studentBelow(t: number, degrees: number): number {
  wholeDegrees(degrees);
  const angle = Math.atan(t / Math.sqrt(degrees));
  const cosine = Math.cos(angle);
  const squared = cosine * cosine;
  const odd = degrees % 2 === 1;
  // The sum over cos^k, whose terms grow by k/(k + 1) each; empty for one degree of freedom.
  let term = odd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let power = odd ? 3 : 2; power <= degrees - 2; power += 2) {
    term *= (squared * (power - 1)) / power;
    sum += term;
  }
  const inside = odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
  return (1 + inside) / 2;
}

/**
 * The t below which Student's t lies with the given chance. Newton's method from 0: the distribution function is concave above
 * 0, so every step stays below the answer and the steps cannot run away.
 *
 * @param chance above 0 and below 1
 * @throws when the chance is not between 0 and 1, or the degrees of freedom are no whole number from 1 on
 */
export function studentQuantile(chance: number, degrees: number): number {
  wholeDegrees(degrees);
  if (!(chance > 0 && chance < 1)) throw new Error(`A chance lies between 0 and 1, not at ${chance}.`);
  if (chance < 0.5) return -studentQuantile(1 - chance, degrees);
  const peak = densityAtZero(degrees);
  let t = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const density = peak * (1 + (t * t) / degrees) ** (-(degrees + 1) / 2);
    const step = (chance - studentBelow(t, degrees)) / density;
    t += step;
    if (Math.abs(step) <= 1e-13 * Math.max(1, t)) break;
  }
  return t;
}

/** Newton's steps double the digits each round; far in the tail of one degree of freedom the way there is longer. */
const mostRounds = 200;

/** Γ((ν+1)/2) / (√(νπ)·Γ(ν/2)): the ratio g of the gammas follows g(ν+1) = ν / (2·g(ν)) from g(1) = 1/√π. */
function densityAtZero(degrees: number): number {
  let ratio = 1 / Math.sqrt(Math.PI);
  for (let below = 1; below < degrees; below += 1) ratio = below / (2 * ratio);
  return ratio / Math.sqrt(degrees * Math.PI);
}

function wholeDegrees(degrees: number): void {
  if (!Number.isInteger(degrees) || degrees < 1) {
    throw new Error(`Degrees of freedom are a whole number from 1 on, not ${degrees}.`);
  }
}
