import type { Framework, Level } from './framework.js';
import { levelAfter } from './ladder.js';

/** Two levels to hold beside each other. */
export interface LevelPair {
  readonly one: Level;
  readonly other: Level;
  /** Something was typed that names no level. */
  readonly isUnread: boolean;
}

/**
 * Reads what comes behind `/mirror levels`: two levels by key or title, in the order they are named; one is held beside the
 * person's own. Without words, and where nothing is named, it is the own level and the next of its track, or the one before
 * at its end.
 */
export function readLevelPair(words: string, framework: Framework, own: Level): LevelPair {
  const named = levelsIn(words, framework);
  const [first, second] = named;
  const isUnread = first === undefined && words.trim() !== '';
  if (first === undefined) return { one: own, other: besideOf(framework, own), isUnread };
  if (second !== undefined) return { one: first, other: second, isUnread };
  return first.key === own.key
    ? { one: own, other: besideOf(framework, own), isUnread }
    : { one: own, other: first, isUnread };
}

/** The next level of the track, or the one before it at its end. */
function besideOf(framework: Framework, own: Level): Level {
  const before = framework.levels.findLast((level) => levelAfter(framework, level)?.key === own.key);
  return levelAfter(framework, own) ?? before ?? own;
}

/**
 * Levels that words name, in their order. Of two names at one place the longer is meant: Senior Manager, not Senior; of two
 * that are as long the key, because it names one level alone.
 */
export function levelsIn(words: string, { levels }: Pick<Framework, 'levels'>): readonly Level[] {
  const names = (['key', 'title'] as const)
    .flatMap((field) => levels.map((level) => ({ level, name: wordsOf(level[field]) })))
    .toSorted((one, other) => other.name.length - one.name.length);
  const found: Level[] = [];
  for (let rest = wordsOf(words); rest.length > 0;) {
    const match = names.find(({ name }) => name.length > 0 && name.every((word, at) => rest[at] === word));
    if (match !== undefined) found.push(match.level);
    rest = rest.slice(match?.name.length ?? 1);
  }
  return found;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
