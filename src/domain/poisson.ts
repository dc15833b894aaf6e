/** P(N ≥ j) for j = 1, 2, …, `most`, with N ~ Poisson(mean). Empty for a mean of 0. */
export function poissonTails(mean: number, most: number): number[] {
  if (mean <= 0) return [];
  const tails: number[] = [];
  let exactly = Math.exp(-mean);
  let tail = 1;
  for (let count = 1; count <= most; count += 1) {
    tail = Math.max(0, tail - exactly);
    exactly *= mean / count;
    tails.push(tail);
  }
  return tails;
}
