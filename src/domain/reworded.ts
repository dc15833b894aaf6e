/** A line that is like another one by so much of its letters is that one, reworded. */
const likeEnough = 0.5;

/**
 * For each new line the place of the old one that it was, as far as it was one: the same words first, then those that are most
 * alike, then those that stood between the same neighbours, in order. An old line is taken once.
 */
export function rewordedFrom(before: readonly string[], after: readonly string[]): readonly (number | undefined)[] {
  const from: (number | undefined)[] = after.map(() => undefined);
  const take = (now: number, was: number) => {
    if (from[now] === undefined && !from.includes(was)) from[now] = was;
  };
  after.forEach((line, now) => {
    const was = before.findIndex((each, place) => each === line && !from.includes(place));
    if (was !== -1) take(now, was);
  });
  const alike = after.flatMap((line, now) =>
    before.map((each, was) => ({ now, was, closeness: from[now] === undefined ? closeness(each, line) : 0 })),
  );
  for (const { now, was } of alike
    .filter((pair) => pair.closeness >= likeEnough)
    .toSorted((one, other) => other.closeness - one.closeness)) {
    take(now, was);
  }
  for (const { now, was } of betweenNeighbours(before.length, from)) take(now, was);
  return from;
}

/** Lines of a gap between two neighbours that have stood side by side before as well, with nothing else of the new ones there. */
function betweenNeighbours(
  length: number,
  from: readonly (number | undefined)[],
): readonly { readonly now: number; readonly was: number }[] {
  const gaps = from.flatMap((was, now) =>
    was === undefined && (now === 0 || from[now - 1] !== undefined) ? [now] : [],
  );
  return gaps.flatMap((start) => {
    const end = from.findIndex((was, now) => now > start && was !== undefined);
    const first = start === 0 ? 0 : (from[start - 1] ?? 0) + 1;
    const next = end === -1 ? length : (from[end] ?? length);
    const old = Array.from({ length: Math.max(0, next - first) }, (_, place) => first + place);
    if (old.some((was) => from.includes(was))) return [];
    const lines = (end === -1 ? from.length : end) - start;
    return old.slice(0, lines).map((was, place) => ({ now: start + place, was }));
  });
}

/** Share of the longer line that both have at their beginnings and ends, 0 to 1. */
function closeness(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const letters = (isSame: (place: number) => boolean, most: number) => {
    let count = 0;
    while (count < most && isSame(count)) count += 1;
    return count;
  };
  const start = letters((place) => short[place] === long[place], short.length);
  const end = letters((place) => short.at(-1 - place) === long.at(-1 - place), short.length - start);
  return long.length === 0 ? 0 : (start + end) / long.length;
}
