import type { Dimension } from './dimension.js';
import type { Category } from './framework.js';
import { isWord } from './line-tokens.js';
import type { Token } from './line-tokens.js';

interface Piece {
  readonly stem: string;
  /** The token it comes from, as typed. */
  readonly word: string;
}

interface Phrase {
  readonly category: Category;
  /** Stems in order. */
  readonly stems: readonly string[];
}

/** The words of all categories, prepared once for a box. */
export interface Kinds {
  readonly here: readonly Category[];
  readonly elsewhere: readonly Category[];
  /** Phrases of this box by their first stem. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/** A category guessed from words, with the runner-up. */
export interface KindGuess {
  readonly category: Category;
  readonly token: string;
  readonly next?: Category;
  /** Only a misspelt word matched. */
  readonly misspelt: boolean;
}

// A published framework never changes: the words of a role are prepared once, and forgotten with it.
const prepared = new WeakMap<readonly Category[], Map<Dimension, Kinds>>();

/** What a box of the dimension may hold; `categories` is one and the same list for everybody of a role. */
export function kindsOf(categories: readonly Category[], dimension: Dimension): Kinds {
  const ofRole = prepared.get(categories) ?? new Map<Dimension, Kinds>();
  prepared.set(categories, ofRole);
  const kinds = ofRole.get(dimension) ?? prepare(categories, dimension);
  ofRole.set(dimension, kinds);
  return kinds;
}

function prepare(categories: readonly Category[], dimension: Dimension): Kinds {
  const open = categories.filter((category) => category.retired !== true);
  const here = open.filter((category) => category.dimension === dimension);
  const phrases = new Map<string, Phrase[]>();
  for (const category of here) {
    for (const phrase of phrasesOf(category)) {
      const [first] = phrase.stems;
      if (first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
    }
  }
  return { here, elsewhere: open.filter((category) => category.dimension !== dimension), phrases };
}

function phrasesOf(category: Category): readonly Phrase[] {
  return category.words.flatMap((words) => {
    const stems = stemsOf(words);
    const forms = stems.length > 1 ? [stems, [stems.join('')]] : [stems];
    return forms.map((form) => ({ category, stems: form }));
  });
}

/** Categories that a `#kind` may mean: the exact one alone, else all it is the beginning of. */
export function kindsTagged(tag: string, categories: readonly Category[]): Category[] {
  const wanted = tag.toLowerCase();
  const exact = categories.filter((category) =>
    namesOf(category).some((name) => name === wanted || stem(name) === stem(wanted)),
  );
  if (exact.length > 0 || wanted.length < 2) return exact;
  return categories.filter((category) =>
    namesOf(category).some((name) => name.replaceAll(/[\s-]/gu, '').startsWith(wanted.replaceAll(/[\s-]/gu, ''))),
  );
}

function namesOf(category: Category): string[] {
  const names = [category.key, category.name, ...category.name.split(/[\s&/,]+/u), ...category.words];
  return names.map((name) => name.toLowerCase());
}

/** The category whose words the line uses most; a longer phrase counts more, the earlier one wins a tie. */
export function kindOf(tokens: readonly Token[], kinds: Kinds): KindGuess | undefined {
  const pieces = tokens
    .filter((token) => !token.quoted && isWord(token))
    .flatMap((token) => stemsOf(token.word).map((stem) => ({ stem, word: token.core })));
  return best(pieces, kinds) ?? misspelt(pieces, kinds);
}

/** Whether a plural noun belongs to a countable category of this box. */
export function isCountable(noun: string, kinds: Kinds): boolean {
  const pieces = stemsOf(noun);
  return (kinds.phrases.get(pieces.at(-1) ?? '') ?? []).some((phrase) => phrase.category.countable);
}

function best(pieces: readonly Piece[], kinds: Kinds): KindGuess | undefined {
  const found = new Map<Category, { score: number; token: string }>();
  const seen = new Set<Phrase>();
  for (const [at, piece] of pieces.entries()) {
    for (const phrase of kinds.phrases.get(piece.stem) ?? []) {
      if (seen.has(phrase) || !phrase.stems.every((stem, index) => pieces[at + index]?.stem === stem)) continue;
      seen.add(phrase);
      const before = found.get(phrase.category);
      const score = phrase.stems.length * 1.5;
      found.set(phrase.category, {
        score: (before?.score ?? 0) + score,
        token: before?.token ?? wordsOf(pieces.slice(at, at + phrase.stems.length)),
      });
    }
  }
  // A stable sort keeps the earlier of two equals first.
  const [first, second] = [...found].toSorted((a, b) => b[1].score - a[1].score);
  if (!first) return undefined;
  return { category: first[0], token: first[1].token, misspelt: false, ...(second && { next: second[0] }) };
}

function wordsOf(pieces: readonly Piece[]): string {
  return [...new Set(pieces.map(({ word }) => word))].join(' ');
}

function misspelt(pieces: readonly Piece[], kinds: Kinds): KindGuess | undefined {
  for (const { stem: piece, word: typed } of pieces) {
    if (piece.length < 5) continue;
    for (const [word, phrases] of kinds.phrases) {
      const phrase = phrases.find((candidate) => candidate.stems.length === 1);
      if (phrase && isSlip(piece, word)) return { category: phrase.category, token: typed, misspelt: true };
    }
  }
  return undefined;
}

/** One wrong, missing, extra or swapped letter after the first, in a word of five letters or more. */
function isSlip(typed: string, word: string): boolean {
  if (word.length < 5 || Math.abs(typed.length - word.length) > 1 || typed.charAt(0) !== word.charAt(0)) return false;
  let same = 1;
  while (same < word.length && typed.charAt(same) === word.charAt(same)) same += 1;
  const rest = typed.slice(same);
  const wanted = word.slice(same);
  if (rest.length > wanted.length) return rest.slice(1) === wanted;
  if (rest.length < wanted.length) return rest === wanted.slice(1);
  const swapped = rest.charAt(0) === wanted.charAt(1) && rest.charAt(1) === wanted.charAt(0);
  return rest.slice(1) === wanted.slice(1) || (swapped && rest.slice(2) === wanted.slice(2));
}

function stemsOf(words: string): string[] {
  return words
    .toLowerCase()
    .split(/[\s/_-]+/u)
    .filter((word) => word !== '')
    .map((word) => stem(word));
}

/** Rough English: reviews, reviewed, reviewing → review; shipped → ship; released → releas. */
function stem(word: string): string {
  if (!/^[\p{L}\d:'’]{3,40}$/u.test(word)) return word;
  let root = word.replace(/['’]s$/u, '');
  if (/[^su]s$/u.test(root))
    root = root.endsWith('ies') && root.length > 4 ? `${root.slice(0, -3)}y` : root.slice(0, -1);
  const cut = /^.{3,}(?:ing|ed)$/u.test(root) ? root.replace(/(?:ing|ed)$/u, '') : root;
  if (cut !== root && cut.length > 3 && cut.at(-1) === cut.at(-2) && !/[lse]$/u.test(cut)) return cut.slice(0, -1);
  return cut.length > 3 && cut.endsWith('e') ? cut.slice(0, -1) : cut;
}
