// The line grammar (LAYOUTS.md, section 3): one line a person typed → an entry with its guesses named.
// Nothing is required, nothing is an error; what is not understood stays text. Every reader runs in linear time.
import { sizes } from './entry.js';
import type { Evidence, Guess, ReadingChange, Size } from './entry.js';
import { settle } from './line-answers.js';
import type { LineContext, LineReading } from './line-context.js';
import { countIn, refusedCountIn } from './line-counts.js';
import type { Count } from './line-counts.js';
import { isMeasured, ownershipIn, reachIn, resultIn } from './line-effects.js';
import { isCountable, kindOf, kindsOf, kindsTagged } from './line-kinds.js';
import type { Kinds } from './line-kinds.js';
import { suggestedReach } from './line-reach.js';
import { piecesOf, textWithout, withoutBullet } from './line-pieces.js';
import type { Pieces } from './line-pieces.js';
import { sizeOfHours } from './line-times.js';
import { wordsIn } from './line-tokens.js';

export { boxesOf, changeEntry, mergeLines } from './line-answers.js';
export type { LineContext, LineReading } from './line-context.js';
export { prefixedLine } from './line-prefix.js';
export { usualReachOf } from './line-reach.js';

/** Evidence is `described` from so many words on (METHOD.md, section 4). */
const describedFromWords = 4;
/** A line of at most so many words that begins with one of these is small even when no kind is known. */
const smallThings = /^(?:reviews?|1:1s?|interviews?|tickets?)$/u;

/** Reads one line with the defaults of METHOD.md, section 4. Pure; never throws; `typed` is kept exactly. */
export function readLine(typed: string, context: LineContext): LineReading {
  return readWith(typed, context, kindsOf(context.categories, context.dimension));
}

/** Reads a box: one entry a line, without blank lines and empty bullets. Nothing is refused. */
export function readBox(text: string, context: LineContext): LineReading[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).filter((line) => withoutBullet(line).trim() !== '');
  const kinds = kindsOf(context.categories, context.dimension);
  return lines.map((line) => readWith(line, context, kinds));
}

/** The words of a line, lower-case, without counts, links and punctuation: what a fix is remembered under. */
export function correctionKey(text: string): string {
  return piecesOf(withoutBullet(text), true)
    .tokens.filter(
      (token) => /\p{L}/u.test(token.word) && !/\d/u.test(token.word) && !/^(?:#|[sml]$|xl$|https?:)/u.test(token.word),
    )
    .map((token) => token.word)
    .join(' ');
}

function readWith(typed: string, context: LineContext, kinds: Kinds): LineReading {
  const { dimension } = context;
  const body = withoutBullet(typed);
  const event = dimension === 'outcome' || dimension === 'impact';
  const pieces = piecesOf(body, !event);
  const { tokens } = pieces;
  const countable = tokens.filter((_, at) => at === pieces.tagAt || !pieces.taken.has(at));
  const count = event
    ? undefined
    : (countIn(countable, (noun) => isCountable(noun, kinds)) ?? refusedCountIn(countable));
  const counted = new Set(count?.taken.map((at) => countable[at]));
  const words = countable.filter((token) => !counted.has(token) && token !== tokens[pieces.tagAt]);
  const kind = readKind(words, pieces, kinds);
  const size = readSize(pieces, count, kind.countable || isSmallThing(words, count), event);
  const measured = isMeasured(tokens);
  const ownership = ownershipIn(tokens);
  const reach = event ? suggestedReach(reachIn(tokens), context.usualReach) : undefined;
  const result = dimension === 'outcome' ? resultIn(tokens, measured) : undefined;
  const reading: LineReading = {
    dimension,
    count: count?.count ?? 1,
    size: size.size,
    ownership: ownership?.value ?? 'led',
    evidence: evidenceOf(pieces, measured),
    reach: reach?.value ?? 'team',
    reachAssumed: true,
    result: result?.value ?? 'worked',
    durability: 'keeps-going',
    ...(kind.category !== undefined && { category: kind.category }),
    typed,
    text: textWithout(body, tokens, (token, at) => pieces.taken.has(at) || counted.has(token)) || typed.trim(),
    ...(pieces.link !== undefined && { link: pieces.link }),
    ...(kind.tag !== undefined && { tag: kind.tag }),
    guesses: [
      ...(count ? [guess('count', count.token, count.doubtful, count.alternatives)] : []),
      ...size.guesses,
      ...kind.guesses,
      ...(ownership ? [guess('ownership', ownership.token, ownership.doubtful, [{ ownership: 'led' }])] : []),
      ...(reach ? [reach.guess] : []),
      ...(result ? [guess('result', result.token, result.doubtful, otherResults(result.value))] : []),
    ],
  };
  return remembered(reading, context);
}

/** Applies an earlier fix for the same words; only where this reading had to guess or had nothing to go by. */
function remembered(reading: LineReading, { corrections }: LineContext): LineReading {
  if (Object.keys(corrections).length === 0) return reading;
  const key = correctionKey(reading.text);
  const fix = key !== '' && Object.hasOwn(corrections, key) ? corrections[key] : undefined;
  if (!fix) return reading;
  const doubted = (about: Guess['about']): boolean =>
    reading.guesses.some((guess) => guess.about === about && guess.doubtful);
  const guessed = (about: Guess['about']): boolean => reading.guesses.some((guess) => guess.about === about);
  const applied: ReadingChange = {
    ...(fix.dimension !== undefined && { dimension: fix.dimension }),
    ...(fix.category !== undefined && { category: fix.category }),
    ...(fix.ownership !== undefined && { ownership: fix.ownership }),
    // `x4` of this week is no guess, and who felt it is asked anew each time.
    ...(fix.count !== undefined && doubted('count') && { count: fix.count }),
    ...(fix.size !== undefined && (doubted('size') || !guessed('size')) && { size: fix.size }),
    ...(fix.result !== undefined && guessed('result') && { result: fix.result }),
  };
  return settle(reading, applied);
}

interface KindReading {
  readonly category?: string;
  readonly countable: boolean;
  readonly tag?: string;
  readonly guesses: readonly Guess[];
}

function readKind(words: Pieces['tokens'], { tag }: Pieces, kinds: Kinds): KindReading {
  const guessed = kindOf(words, kinds);
  if (tag !== undefined) {
    const [first, ...others] = kindsTagged(tag, kinds.here);
    if (first) {
      const also = others.slice(0, 2).map((other) => ({ category: other.key }));
      return {
        category: first.key,
        countable: first.countable,
        guesses: [guess('category', `#${tag}`, also.length > 0, also)],
      };
    }
  }
  const base: KindReading = guessed
    ? {
        category: guessed.category.key,
        countable: guessed.category.countable,
        guesses: [guess('category', guessed.token, false, guessed.next ? [{ category: guessed.next.key }] : [])],
      }
    : { countable: false, guesses: [] };
  if (tag === undefined) return base;
  const moves = kindsTagged(tag, kinds.elsewhere).slice(0, 2);
  const move = moves.map((category) => ({ dimension: category.dimension, category: category.key }));
  if (move.length > 0) return { ...base, tag, guesses: [...base.guesses, guess('dimension', `#${tag}`, true, move)] };
  // A kind nobody knows is a question, unless the words say it already.
  return guessed ? { ...base, tag } : { ...base, tag, guesses: [guess('category', `#${tag}`, true, [])] };
}

function readSize(
  pieces: Pieces,
  count: Count | undefined,
  small: boolean,
  event: boolean,
): { readonly size: Size; readonly guesses: readonly Guess[] } {
  const usual: Size = small && !event ? 'S' : 'M';
  if (pieces.sizeLetter) {
    const { size, token } = pieces.sizeLetter;
    return { size, guesses: [guess('size', token, false, neighbours(size))] };
  }
  if (!pieces.time) return { size: usual, guesses: [] };
  // `interviews x3 1d` is a day for all three.
  const size = sizeOfHours(pieces.time.hours / (count?.count ?? 1));
  const whole = sizeOfHours(pieces.time.hours);
  const others = pieces.time.doubtful && usual !== size ? [{ size: usual }] : neighbours(size);
  const shared = whole !== size && !small;
  const doubtful = pieces.time.doubtful || shared;
  return { size, guesses: [guess('size', pieces.time.token, doubtful, shared ? [{ size: whole }] : others)] };
}

function evidenceOf(pieces: Pieces, measured: boolean): Evidence {
  if (pieces.link !== undefined) return 'linked';
  let words = 0;
  for (const [at, token] of pieces.tokens.entries()) {
    const marker = at === pieces.tagAt || at === pieces.sizeLetter?.at;
    words += marker ? 0 : wordsIn(token);
  }
  return measured || words >= describedFromWords ? 'described' : 'none';
}

function isSmallThing(words: Pieces['tokens'], count: Count | undefined): boolean {
  const counts = (count?.count ?? 1) > 1;
  return words.some(
    (token, at) => !token.quoted && smallThings.test(token.word) && (counts || (at === 0 && words.length <= 4)),
  );
}

function neighbours(size: Size): ReadingChange[] {
  const at = sizes.indexOf(size);
  return [sizes[at + 1], sizes[at - 1]].flatMap((other) => (other ? [{ size: other }] : []));
}

function otherResults(read: LineReading['result']): ReadingChange[] {
  return read === 'missed' ? [{ result: 'partly' }, { result: 'worked' }] : [{ result: 'worked' }];
}

function guess(about: Guess['about'], token: string, doubtful: boolean, alternatives: readonly ReadingChange[]): Guess {
  return { about, token, doubtful, alternatives: [...alternatives] };
}
