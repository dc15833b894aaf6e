/** As Slack counts them: some letters are two. */
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
  return freeKey(shortened(letters) || 'kind', taken);
}

/** A key like another one, for something that cannot have that one. */
export function anotherKey(key: string, taken: readonly string[]): string {
  return freeKey(shortened(key), taken);
}

/** Leaves room for a number. */
function shortened(letters: string): string {
  let short = '';
  for (const letter of letters) {
    if (short.length + letter.length > mostLetters) break;
    short += letter;
  }
  return short.replace(/-+$/, '');
}

/** Keys are the same in whatever letters. */
function freeKey(start: string, taken: readonly string[]): string {
  const known = new Set(taken.map((key) => key.toLowerCase()));
  let key = start;
  for (let number = 2; known.has(key.toLowerCase()); number += 1) key = `${start}-${number}`;
  return key;
}
