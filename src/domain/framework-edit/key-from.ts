const mostLetters = 36;

/** A key from a name, in letters that can be typed behind `#`, unlike every key that is taken. */
export function keyFrom(name: string, taken: readonly string[]): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  const start = Array.from(letters).slice(0, mostLetters).join('').replace(/-+$/, '') || 'kind';
  const known = new Set(taken.map((key) => key.toLowerCase()));
  let key = start;
  for (let number = 2; known.has(key); number += 1) key = `${start}-${number}`;
  return key;
}
