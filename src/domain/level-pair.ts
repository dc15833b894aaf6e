import type { Framework, Level } from './framework.js';
import { levelAfter } from './ladder.js';

/** Two levels to hold beside each other. */
export interface LevelPair {
  readonly one: Level;
  readonly other: Level;
  /** Something was typed, and nothing of it names a level. */
  readonly isUnread: boolean;
  /** Where fewer than two levels are named: what was typed and names none. */
  readonly unknown?: string;
}

/**
 * Reads what comes behind `/mirror levels`: two levels by key or title, in the order they are named; one is held beside the
 * person's own. Without words, and where nothing is named, it is the own level and the next of its track, or the one before
 * at its end.
 */
export function readLevelPair(words: string, framework: Framework, own: Level): LevelPair {
  const { levels: named, unknown } = namesIn(words, framework);
  const [first, second] = named;
  const isUnread = first === undefined && words.trim() !== '';
  // Between two names stand words such as “and”.
  if (first !== undefined && second !== undefined) return { one: first, other: second, isUnread };
  const isOwn = first === undefined || first.key === own.key;
  const other = isOwn ? besideOf(framework, own) : first;
  const said = isUnread ? words.trim() : unknown;
  return { one: own, other, isUnread, ...(said !== '' && { unknown: said }) };
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
export function levelsIn(words: string, framework: Pick<Framework, 'levels'>): readonly Level[] {
  return namesIn(words, framework).levels;
}

/** Words that stand between two names. */
const linking: ReadonlySet<string> = new Set(
  'a and as compared from than the to versus vs with als gegen im mit und vergleich von zu'.split(' '),
);

/** The same with the words that name none, as they were typed. */
function namesIn(
  words: string,
  { levels }: Pick<Framework, 'levels'>,
): { readonly levels: readonly Level[]; readonly unknown: string } {
  const names = (['key', 'title'] as const)
    .flatMap((field) => levels.map((level) => ({ level, name: wordsOf(level[field]) })))
    .toSorted((one, other) => other.name.length - one.name.length);
  const found: Level[] = [];
  const unknown: string[] = [];
  for (let rest = typedWords(words); rest.length > 0;) {
    const match = names.find(
      ({ name }) => name.length > 0 && name.every((word, at) => rest[at]?.toLowerCase() === word),
    );
    if (match === undefined) unknown.push(...rest.slice(0, 1).filter((word) => !linking.has(word.toLowerCase())));
    else found.push(match.level);
    rest = rest.slice(match?.name.length ?? 1);
  }
  return { levels: found, unknown: unknown.join(' ') };
}

function typedWords(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function wordsOf(text: string): readonly string[] {
  return typedWords(text.toLowerCase());
}
