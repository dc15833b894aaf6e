import { reaches } from './entry.js';
import type { Ownership, Reach, Result } from './entry.js';
import { isArrow } from './line-tokens.js';
import type { Token } from './line-tokens.js';
import {
  customerWords,
  denials,
  departmentWords,
  helpedWords,
  numberWords,
  ownTeamWords,
  thingsOfCustomers,
  togetherWords,
  wholeWords,
} from './line-words.js';

/** What a word suggests, and the word. */
export interface Found<T> {
  readonly value: T;
  readonly token: string;
  readonly doubtful: boolean;
}

const number = /^[~<>≈]?[$€£]?\d[\d.,]{0,12}\s?(?:%|[a-z€$]{1,7})?$/u;
const change = /^[~<>≈]?[$€£]?\d[\d.,]{0,12}(?:%|[a-z€$]{1,7})?(?:→|->|-->|=>|–>)[~<>≈]?[$€£]?\d/u;

/** `40 → 3`, `900->400ms`, `from 40 to 3`: a number says so, in the person's own words. */
export function isMeasured(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (token.quoted) return false;
    if (change.test(token.word)) return true;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    const between = isArrow(token) || ['to', 'auf'].includes(token.word);
    if (!between || !before || !after || !number.test(after.word)) return false;
    if (isArrow(token))
      return number.test(before.word) || (number.test(tokens[at - 2]?.word ?? '') && before.word.length < 8);
    return number.test(before.word) && ['from', 'von'].includes(tokens[at - 2]?.word ?? '');
  });
}

/** Part in the work, from the first word only. */
export function ownershipIn(tokens: readonly Token[]): Found<Ownership> | undefined {
  const at = ['i', 'ich', 'we', 'wir'].includes(tokens[0]?.word ?? '') ? 1 : 0;
  const first = tokens[at];
  if (!first || first.quoted) return undefined;
  // `supported` is as often a feature ("supported dark mode") as help.
  if (
    first.word === 'half' &&
    ['dem', 'der', 'den', 'bei', 'beim', 'einem', 'einer'].includes(tokens[at + 1]?.word ?? '')
  ) {
    return { value: 'contributed', token: first.core, doubtful: false };
  }
  if (helpedWords.has(first.word))
    return { value: 'contributed', token: first.core, doubtful: first.word === 'supported' };
  if (togetherWords.has(first.word)) return { value: 'shared', token: first.core, doubtful: false };
  return undefined;
}

/** Who felt it, by the widest circle the words name. */
export function reachIn(tokens: readonly Token[]): Found<Reach> | undefined {
  let widest: Found<Reach> | undefined;
  for (const at of tokens.keys()) {
    const found = tokens[at]?.quoted ? undefined : reachAt(tokens, at);
    if (found && (!widest || reaches.indexOf(found) > reaches.indexOf(widest.value))) {
      widest = { value: found, token: nameOf(tokens, at), doubtful: false };
    }
  }
  return widest;
}

/** Whether an outcome worked; only `better` lifts it, everything else is a miss that earns credit. */
export function resultIn(tokens: readonly Token[], measured: boolean): Found<Result> | undefined {
  const found = tokens.flatMap((token, at) => {
    if (token.quoted || denials.has(tokens[at - 1]?.word ?? '') || denials.has(tokens[at - 2]?.word ?? '')) return [];
    const value = resultAt(tokens, at, measured);
    return value ? [{ value, token: saidAt(tokens, at), doubtful: false }] : [];
  });
  const values = new Set(found.map(({ value }) => value));
  const worst =
    found.find(({ value }) => value === 'missed') ?? found.find(({ value }) => value === 'partly') ?? found[0];
  return worst && { ...worst, doubtful: values.size > 1 };
}

function reachAt(tokens: readonly Token[], at: number): Reach | undefined {
  const word = (offset: number): string => tokens[at + offset]?.word ?? '';
  if (denials.has(word(-1))) return undefined;
  if (customerWords.has(word(0))) return thingsOfCustomers.has(word(1)) ? undefined : 'company';
  if (wholeWords.has(word(0)) && (word(0).includes('wide') || word(0).endsWith('weit') || leads(word(-1)))) {
    return ['company', 'firma'].includes(word(0)) ? 'company' : 'organisation';
  }
  if (word(0) === 'teams') return teamsAfter(word(-1), word(-2));
  if (['engineers', 'developers'].includes(word(0)) && ['all', 'every'].includes(word(-1))) return 'organisation';
  if (word(0) === 'team') return teamAfter(word(-1), word(-2));
  if (/^\p{L}[\p{L}\d]{1,20}-teams?$/u.test(word(0))) return 'another-team';
  if (departmentWords.has(word(0)) && ['for', 'für'].includes(word(-1)) && (word(1) === '' || endsClause(tokens[at])))
    return 'another-team';
  if (word(0) === 'me' && ['just', 'only', 'for'].includes(word(-1))) return 'me';
  return ['myself', 'mich'].includes(word(0)) && ['for', 'für'].includes(word(-1)) ? 'me' : undefined;
}

function teamsAfter(before: string, earlier: string): Reach | undefined {
  if (['all', 'every', 'alle', 'allen'].includes(before)) return 'organisation';
  const named = ['more', 'other', 'weitere', 'andere', 'anderen'].includes(before) ? earlier : before;
  const many = Object.hasOwn(numberWords, named) ? numberWords[named] : Number(named);
  if (many !== undefined && many >= 4) return 'organisation';
  return 'another-team';
}

function teamAfter(before: string, earlier: string): Reach | undefined {
  if (before === '') return undefined;
  if (['another', 'other', 'anderes', 'anderen', 'neighbouring', 'neighboring', 'sister'].includes(before))
    return 'another-team';
  if (before === 'every') return 'organisation';
  if (ownTeamWords.has(before))
    return ['my', 'our', 'the', 'whole', 'entire', 'unser', 'unserem'].includes(before) ? 'team' : undefined;
  // "our platform team" is the own one, "the payments team" is not.
  if (['my', 'our', 'unser', 'whole'].includes(earlier)) return 'team';
  return ['the', 'for', 'by', 'from', 'in', 'and', 'with', 'vom', 'das', 'dem', ''].includes(earlier)
    ? 'another-team'
    : undefined;
}

function resultAt(tokens: readonly Token[], at: number, measured: boolean): Result | undefined {
  const word = (offset: number): string => tokens[at + offset]?.word ?? '';
  const pair = `${word(0)} ${word(1)}`;
  if (['rolled back', 'no effect', 'not adopted', 'nicht geklappt', 'wieder zurückgerollt'].includes(pair))
    return 'missed';
  if (['zurückgerollt', 'gescheitert', 'verfehlt', 'reverted', 'flopped', 'backfired'].includes(word(0)))
    return 'missed';
  if (["didn't work", 'didnt work', 'didn’t work', "didn't help", 'didn’t help', 'didnt help'].includes(pair))
    return 'missed';
  if (['missed', 'failed', 'verpasst'].includes(word(0))) return !measured && misses(tokens, at) ? 'missed' : undefined;
  if (word(0) === 'learned' || word(0) === 'learnt' || word(0) === 'gelernt')
    return learns(tokens, at) ? 'missed' : undefined;
  if (['partly', 'partially', 'teilweise', 'slipped', 'halfway'].includes(word(0))) return 'partly';
  if (
    ['better than', 'besser als'].includes(pair) &&
    /^(?:hoped|expected|planned|erwartet|gehofft|geplant|we|i|the|any)/u.test(word(2))
  )
    return 'better';
  return ['exceeded', 'übertroffen', 'smashed'].includes(word(0)) ? 'better' : undefined;
}

/** "missed the date", "failed." are results; "missed alerts are gone" names what is better now. */
function misses(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || endsClause(tokens[at])) return true;
  return [
    'the',
    'our',
    'my',
    'it',
    'by',
    'to',
    'again',
    'because',
    'but',
    'and',
    'deadline',
    'target',
    'goal',
    'den',
    'das',
    'die',
  ].includes(next.word);
}

/** "…, learned: split it" is a miss; "the junior learned to lead" is a result that worked. */
function learns(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const colon = tokens[at]?.raw.endsWith(':') ?? false;
  return colon || (before !== undefined && (endsClause(before) || ['but', 'aber'].includes(before.word)));
}

function endsClause(token: Token | undefined): boolean {
  return token !== undefined && /[,;:.!)–—]$/u.test(token.raw);
}

function leads(before: string): boolean {
  return ['the', 'whole', 'entire', 'our', 'die', 'der', 'ganze', 'ganzen'].includes(before);
}

/** `rolled back` and `better than` are two words. */
function saidAt(tokens: readonly Token[], at: number): string {
  const pair = ['rolled', 'no', 'not', 'nicht', 'better', 'besser', "didn't", 'didn’t', 'didnt'].includes(
    tokens[at]?.word ?? '',
  );
  return tokens
    .slice(at, at + (pair ? 2 : 1))
    .map((token) => token.core)
    .join(' ');
}

function nameOf(tokens: readonly Token[], at: number): string {
  const from = /^teams?$/u.test(tokens[at]?.word ?? '') ? Math.max(0, at - 1) : at;
  return tokens
    .slice(from, at + 1)
    .map((token) => token.core)
    .join(' ');
}
