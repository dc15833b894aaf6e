import type { ReadingChange } from './entry.js';
import type { Token } from './line-tokens.js';
import { changes, comparisons, countableNouns, doneBefore, hoursOf, uncountedNouns } from './line-words.js';

/** A count found in a line, 1 to 30; `taken` are the tokens that were only a count. */
export interface Count {
  readonly count: number;
  readonly taken: readonly number[];
  readonly token: string;
  readonly doubtful: boolean;
  readonly alternatives: readonly ReadingChange[];
}

/** Never counted past it: `x64` is a processor, `x1000000000` a joke. */
const most = 30;
const times = ['x', '×', '✕'];

/**
 * Occurrences of an input or output line: `x6`, `3x interviews`, `6 reviews`, `reviews: 6`.
 * `isKind` tells whether a plural noun belongs to a countable category.
 */
export function countIn(tokens: readonly Token[], isKind: (noun: string) => boolean): Count | undefined {
  return multiplied(tokens, isKind) ?? numbered(tokens, isKind) ?? listed(tokens, isKind);
}

/** `x0`, `x-1` or `x1000000000`: meant as a count and none, so it stays text and becomes a question. */
export function refusedCountIn(tokens: readonly Token[]): Count | undefined {
  const refused = tokens.find(
    (token) => !token.quoted && /^[x×✕](?:0+|[-−]\d{1,12}|\d{2,12}|\d{1,3}e\d{1,3})$/u.test(token.word),
  );
  const value = Number(refused?.word.slice(1).replace('−', '-'));
  if (!refused || (value > 0 && value <= most) || [32, 64, 86].includes(value)) return undefined;
  return {
    count: 1,
    taken: [],
    token: refused.core,
    doubtful: true,
    alternatives: value > most ? [{ count: most }] : [],
  };
}

function multiplied(tokens: readonly Token[], isKind: (noun: string) => boolean): Count | undefined {
  for (const [at, token] of tokens.entries()) {
    const found = token.quoted ? undefined : multiplierAt(tokens, at);
    if (!found || tokens.length === found.length) continue;
    const next = tokens[at + found.length]?.word ?? '';
    const before = tokens[at - 1]?.word ?? '';
    const changed = tokens.slice(Math.max(0, at - 4), at).some(({ word }) => changes.has(word));
    if (comparisons.has(next)) continue;
    if (found.factor && changed) continue;
    // `reviews 3x` counts, `signups 3x` may be a factor.
    const unclear = found.factor && next === '' && !countableNouns.has(before) && !isKind(before);
    const second = anotherMultiplier(tokens, at + found.length);
    // `reviews x6, 1:1s x3` is two lines in one: the words stay whole and the person is asked.
    const others =
      second === undefined ? [{ count: 1 }] : [{ count: Math.min(most, found.count + second) }, { count: 1 }];
    return {
      count: found.count,
      taken: second !== undefined ? [] : Array.from({ length: found.length }, (_, index) => at + index),
      token: tokens
        .slice(at, at + found.length)
        .map((piece) => piece.core)
        .join(' '),
      doubtful: unclear || second !== undefined,
      alternatives: others,
    };
  }
  return undefined;
}

function anotherMultiplier(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < tokens.length; at += 1) {
    const found = tokens[at]?.quoted ? undefined : multiplierAt(tokens, at);
    if (found && !comparisons.has(tokens[at + found.length]?.word ?? '')) return found.count;
  }
  return undefined;
}

function multiplierAt(
  tokens: readonly Token[],
  at: number,
): { readonly count: number; readonly length: number; readonly factor: boolean } | undefined {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  const leading = /^[x×✕](\d{1,2})$/u.exec(word);
  if (leading) return inRange(leading[1], 1, false);
  const trailing = /^(\d{1,2})[x×✕]$/u.exec(word);
  if (trailing) return inRange(trailing[1], 1, true);
  if (times.includes(word) && /^\d{1,2}$/u.test(next) && !/^\d/u.test(before)) return inRange(next, 2, false);
  if (times.includes(next) && /^\d{1,2}$/u.test(word) && !/^\d/u.test(tokens[at + 2]?.word ?? '')) {
    return inRange(word, 2, true);
  }
  return undefined;
}

function inRange(digits: string | undefined, length: number, factor: boolean) {
  const count = Number(digits);
  return count >= 2 && count <= most ? { count, length, factor } : undefined;
}

/** `6 reviews` at the start; after a verb (`closed 12 tickets`) only what is certainly counted. */
function numbered(tokens: readonly Token[], isKind: (noun: string) => boolean): Count | undefined {
  const at = tokens.findIndex((token) => !doneBefore.has(token.word));
  const token = tokens[at];
  const range = token && !token.quoted ? /^[~≈]?(\d{1,2})(?:[-–](\d{1,2}))?\+?$/u.exec(token.word) : null;
  const found = range ? inRange(range[1], 1, false) : undefined;
  // `-1` and `1.` lose their signs with the punctuation around a word.
  if (!token || !found || !/^[(~≈\d]/u.test(token.raw)) return undefined;
  const plural = pluralAfter(tokens, at);
  if (plural === undefined) return undefined;
  const name = [token.core, plural.core].join(' ');
  const noun = plural.word;
  const sure = countableNouns.has(noun) || isKind(noun);
  const upper = range?.[2] === undefined ? undefined : inRange(range[2], 1, false);
  const second = anotherNumber(tokens, tokens.indexOf(plural) + 1, isKind);
  const others = [upper?.count, second && Math.min(most, found.count + second), 1];
  if (at > 0 && !sure) {
    return { count: 1, taken: [], token: name, doubtful: false, alternatives: [{ count: found.count }] };
  }
  return {
    count: found.count,
    taken: [],
    token: name,
    doubtful: !sure || upper !== undefined || second !== undefined,
    alternatives: others.flatMap((count): ReadingChange[] => (count === undefined ? [] : [{ count }])),
  };
}

/** `4 code reviews + 2 design reviews`: what is certainly counted again in the same line. */
function anotherNumber(tokens: readonly Token[], from: number, isKind: (noun: string) => boolean): number | undefined {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    const found = token && !token.quoted && /^\d{1,2}$/u.test(token.raw) ? inRange(token.word, 1, false) : undefined;
    const noun = found && pluralAfter(tokens, at)?.word;
    if (found && noun !== undefined && (countableNouns.has(noun) || isKind(noun))) return found.count;
  }
  return undefined;
}

/** The plural noun that a number counts: at most two words describe it, and no unit or preposition comes first. */
function pluralAfter(tokens: readonly Token[], at: number): Token | undefined {
  for (let next = at + 1; next <= at + 3; next += 1) {
    const token = tokens[next];
    if (!token || token.quoted || Object.hasOwn(hoursOf, token.word)) return undefined;
    if (uncountedNouns.has(token.word) || stops.has(token.word) || !/^[\p{L}\d]/u.test(token.word)) return undefined;
    if (countableNouns.has(token.word) || /[^sui]s$/u.test(token.word)) return token;
    if (/[,;:.]$/u.test(token.raw)) return undefined;
  }
  return undefined;
}

const stops = new Set('of for with in on to from by and or the a an per x out % von für mit'.split(' '));

/** `reviews: 6` and `1:1s (8)`: a countable noun and nothing else before the number. */
function listed(tokens: readonly Token[], isKind: (noun: string) => boolean): Count | undefined {
  const at = tokens.length - 1;
  const token = tokens[at];
  if (!token || token.quoted || at < 1 || at > 3 || !/^\(?\d{1,2}[).]?$/u.test(token.raw)) return undefined;
  const noun = tokens[at - 1]?.word ?? '';
  const found = inRange(token.word, 1, false);
  if (!found || !(countableNouns.has(noun) || isKind(noun))) return undefined;
  return { count: found.count, taken: [at], token: token.core, doubtful: false, alternatives: [{ count: 1 }] };
}
