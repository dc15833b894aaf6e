import type { Size } from './entry.js';
import { isArrow } from './line-tokens.js';
import type { Token } from './line-tokens.js';
import {
  afterStartTime,
  aroundTime,
  beforeStartTime,
  hoursOf,
  limits,
  mostHours,
  noTimeAfter,
  notWorked,
  noSizeAfter,
  numberWords,
} from './line-words.js';

/** Working time found in a line: the tokens `from` to `to` (exclusive) say it. */
export interface Time {
  readonly hours: number;
  readonly from: number;
  readonly to: number;
  readonly doubtful: boolean;
}

interface Span {
  readonly hours: number;
  readonly from: number;
  /** Said in words (`a day`): needs a comma or `took` before it to be time spent. */
  readonly worded: boolean;
  readonly doubtful: boolean;
  /** Reads as time right before a noun: `2h pairing`, `half day workshop`; not `3 day offsite` or `2d shooter`. */
  readonly prompt: boolean;
}

const amount = /^[~≈]?(\d{1,3}(?:[.,]\d{1,2})?)(?:[-–](\d{1,3}(?:[.,]\d{1,2})?))?\+?$/u;
const compact = /^([~≈]?\d{1,3}(?:[.,]\d{1,2})?(?:[-–]\d{1,3}(?:[.,]\d{1,2})?)?\+?)([a-zäöü]{1,8})$/u;
const wholes = ['all', 'whole', 'entire', 'full', 'ganze', 'ganzen', 'ganzer'];
const halves = ['half', 'halber', 'halben', 'halbe'];

/** Up to half a day is S, up to two days M, up to a week and a half L, longer XL (hours of work). */
export function sizeOfHours(hours: number): Size {
  if (hours <= 4) return 'S';
  if (hours <= 16) return 'M';
  return hours < 60 ? 'L' : 'XL';
}

/** `3h`, `2 days`, `all week` as the last free words of a line. */
export function timeAtEnd(tokens: readonly Token[], end: number): Time | undefined {
  const span = spanBefore(tokens, end);
  if (!span || span.from === 0) return undefined;
  let { from } = span;
  const before = tokens[from - 1];
  if (!before || noTimeAfter.has(before.word) || isArrow(before) || amount.test(before.word)) return undefined;
  const setApart = /[,;:(–—-]$/u.test(before.raw) || (tokens[from]?.raw.startsWith('(') ?? false);
  if (span.worded && !setApart && !aroundTime.has(before.word)) return undefined;
  while (from > 1 && aroundTime.has(tokens[from - 1]?.word ?? '')) from -= 1;
  // "on-call for 3 days" is time, "a cache for 2h" is not.
  const lasting = before.word === 'for' && from === span.from - 1;
  return { hours: span.hours, from, to: end, doubtful: span.doubtful || lasting };
}

/** `2 days on the migration`, `2h pairing` or `half day workshop` at the start of a line. */
export function timeAtStart(tokens: readonly Token[]): Time | undefined {
  for (let end = 1; end < Math.min(tokens.length, 7); end += 1) {
    const next = tokens[end]?.word ?? '';
    const named = afterStartTime.has(next);
    const going = /^[a-z]{2,12}ing$/u.test(next);
    const span = spanBefore(tokens, end);
    if (!span || !(named || going || next === 'of' || (span.prompt && !limits.has(next)))) continue;
    if (!tokens.slice(0, span.from).every((token) => beforeStartTime.has(token.word))) continue;
    const lost = next === 'of' && (tokens[end + 1] === undefined || notWorked.has(tokens[end + 1]?.word ?? ''));
    if (lost) return undefined;
    return { hours: span.hours, from: 0, to: named || next === 'of' ? end + 1 : end, doubtful: span.doubtful };
  }
  return undefined;
}

/** A capital size letter as the last free word. */
export function sizeLetterAt(tokens: readonly Token[], at: number): Size | undefined {
  const core = tokens[at]?.core;
  const before = tokens[at - 1];
  if (at === 0 || !before || noSizeAfter.has(before.word) || sizeLetter(before.core)) return undefined;
  return tokens[at]?.quoted ? undefined : sizeLetter(core);
}

function sizeLetter(core: string | undefined): Size | undefined {
  return core === 'S' || core === 'M' || core === 'L' || core === 'XL' ? core : undefined;
}

function spanBefore(tokens: readonly Token[], end: number): Span | undefined {
  const last = tokens[end - 1];
  if (!last || last.quoted) return undefined;
  const joined = compact.exec(last.word);
  // In three dimensions, not in three days.
  if (/^[23]D$/u.test(last.core)) return undefined;
  if (joined) return counted(joined[1] ?? '', joined[2] ?? '', end - 1, !/^[23]d$/u.test(last.word));
  const hours = unitHours(last.word);
  const before = tokens[end - 2];
  if (hours === undefined || !before || before.quoted) return undefined;
  if (amount.test(before.word)) return counted(before.word, last.word, end - 2, false);
  return worded(tokens, end, hours);
}

function counted(number: string, name: string, from: number, prompt: boolean): Span | undefined {
  const minutes = name === 'm';
  const each = minutes ? 1 / 60 : unitHours(name);
  const match = amount.exec(number);
  if (each === undefined || !match) return undefined;
  const [low, high] = [match[1], match[2] ?? match[1]].map((part) => Number((part ?? '').replace(',', '.')));
  const value = ((low ?? 0) + (high ?? 0)) / 2;
  const hours = value * each;
  if (!(hours > 0) || hours > mostHours || value > 60 * (each < 1 ? 8 : 1) || (minutes && (value < 5 || value > 90)))
    return undefined;
  // `30m` may be money or metres; `24h` is rarely three working days.
  return { hours, from, worded: false, doubtful: minutes || (each === 1 && hours > 16), prompt: prompt && !minutes };
}

function worded(tokens: readonly Token[], end: number, hours: number): Span | undefined {
  const word = (back: number): string => tokens[end - back]?.word ?? '';
  const eat = (back: number): number => end - back - Number(['the', 'a', 'den', 'die', 'das'].includes(word(back + 1)));
  const sure = (share: number, from: number): Span => ({
    hours: hours * share,
    from,
    worded: false,
    doubtful: false,
    prompt: true,
  });
  if (wholes.includes(word(2))) return sure(1, eat(2));
  if (halves.includes(word(2))) return sure(0.5, eat(2));
  if (['a', 'the'].includes(word(2)) && halves.includes(word(3))) return sure(0.5, end - 3);
  if (word(2) === 'the' && word(3) === 'of' && ['most', 'half', 'all'].includes(word(4))) {
    return sure(word(4) === 'half' ? 0.5 : 0.8, end - 4);
  }
  const of = word(2) === 'of' ? 3 : 2;
  const number = Object.hasOwn(numberWords, word(of)) ? numberWords[word(of)] : undefined;
  if (number === undefined) return undefined;
  return {
    hours: hours * number,
    from: word(of) === 'couple' || word(of) === 'few' ? eat(of) : end - of,
    worded: true,
    doubtful: false,
    prompt: false,
  };
}

function unitHours(name: string): number | undefined {
  return Object.hasOwn(hoursOf, name) ? hoursOf[name] : undefined;
}
