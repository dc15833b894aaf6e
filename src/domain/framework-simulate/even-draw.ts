/**
 * Answers keys one after another so that each comes as often as its share says, as evenly as possible: the same ones every
 * time. `fallback` where no share is given.
 */
export function evenDraw<Key extends string>(shares: Readonly<Partial<Record<Key, number>>>, fallback: Key): () => Key {
  const keys = (Object.keys(shares) as Key[]).filter((key) => (shares[key] ?? 0) > 0);
  const total = keys.reduce((sum, key) => sum + (shares[key] ?? 0), 0);
  const owed = new Map(keys.map((key) => [key, 0]));
  return () => {
    let drawn: Key | undefined;
    for (const key of keys) {
      const due = (owed.get(key) ?? 0) + (shares[key] ?? 0) / total;
      owed.set(key, due);
      if (drawn === undefined || due > (owed.get(drawn) ?? 0)) drawn = key;
    }
    if (drawn === undefined) return fallback;
    owed.set(drawn, (owed.get(drawn) ?? 0) - 1);
    return drawn;
  };
}

/** Answers how many whole ones are due after so much more of them; what is left over waits for the next time. */
export function wholeOnes(): (more: number) => number {
  // Half of one is there already, so that the first of something rare comes in the middle of its time.
  let owed = 0.5;
  return (more) => {
    owed += more;
    const whole = Math.floor(owed + rounding);
    owed -= whole;
    return whole;
  };
}

const rounding = 1e-9;
