import type { Entry } from './entry.js';
import type { LineReading } from './line-context.js';

/** Alike enough to be the same line in other words: half of the letter pairs, or nearly all of the shorter one's. */
const leastLike = 0.5;
const leastContained = 0.8;
/** Shorter texts are contained in too many others. */
const leastPairs = 5;
/** Letters of a line that are compared, and comparisons at most: a week that is written anew as a whole has no successors. */
const comparedLetters = 200;
const mostComparisons = 2500;

/**
 * Which of the new lines of an edited week is evidently an old one in other words: in the same box the same link or much
 * the same letters, in another box the very same text. One to one, the most alike first.
 *
 * @param gone lines that are not there any more
 * @param fresh lines that were not there before
 */
export function successorsOf(gone: readonly Entry[], fresh: readonly LineReading[]): ReadonlyMap<LineReading, Entry> {
  const found = new Map<LineReading, Entry>();
  if (gone.length * fresh.length > mostComparisons) return found;
  const pairs = new Map([...gone, ...fresh].map((line) => [line, pairsOf(line)] as const));
  const candidates = fresh
    .flatMap((line) => gone.map((before) => ({ line, before, like: likeness(before, line, pairs) })))
    .filter(({ like }) => like > 0)
    .toSorted((a, b) => b.like - a.like);
  const taken = new Set<Entry>();
  for (const { line, before } of candidates) {
    if (found.has(line) || taken.has(before)) continue;
    found.set(line, before);
    taken.add(before);
  }
  return found;
}

type Pairs = ReadonlyMap<LineReading, ReadonlySet<string>>;

/** 0 for lines that are not evidently the same. */
function likeness(before: Entry, line: LineReading, pairs: Pairs): number {
  if (before.typed.trim() === line.typed.trim()) return 2;
  if (before.dimension !== line.dimension) return 0;
  if (before.link !== undefined && before.link === line.link) return 1.5;
  const [one, other] = [pairs.get(before), pairs.get(line)];
  if (one === undefined || other === undefined || one.size === 0 || other.size === 0) return 0;
  const shared = [...one].filter((pair) => other.has(pair)).length;
  const shorter = Math.min(one.size, other.size);
  const dice = (2 * shared) / (one.size + other.size);
  const isContained = shorter >= leastPairs && shared / shorter >= leastContained;
  return dice >= leastLike || isContained ? dice : 0;
}

function pairsOf({ text, typed }: LineReading): ReadonlySet<string> {
  const letters = (text.trim() === '' ? typed : text).slice(0, comparedLetters).toLowerCase().normalize('NFKD');
  const words = letters.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap((word) => Array.from({ length: word.length }, (_, at) => ` ${word}`.slice(at, at + 2))));
}
