import type { Size } from './entry.js';
import { addressIn, referenceIn } from './line-links.js';
import { sizeLetterAt, timeAtEnd, timeAtStart } from './line-times.js';
import type { Time } from './line-times.js';
import { isWord, tokensOf } from './line-tokens.js';
import type { Token } from './line-tokens.js';

/** A line taken apart: its tokens, and which of them are markers instead of words. */
export interface Pieces {
  readonly tokens: readonly Token[];
  /** Tokens that leave the text. */
  readonly taken: ReadonlySet<number>;
  readonly link?: string;
  /** The first `#kind`, without `#`, and its token (-1 when there is none). */
  readonly tag?: string;
  readonly tagAt: number;
  readonly time?: { readonly hours: number; readonly token: string; readonly doubtful: boolean };
  readonly sizeLetter?: { readonly size: Size; readonly token: string; readonly at: number };
}

const kindTag = /^#\p{L}[\p{L}\d_/:-]{0,38}$/u;
const multiplier = /^(?:[x×✕]-?\d{1,10}|\d{1,2}[x×✕])$/u;

/** The line without spaces around it and without a bullet, box or `1.` in front. */
export function withoutBullet(line: string): string {
  const trimmed = line.trim();
  const bullet = /^(?:[-*–—+·◦‣▪]+(?=\s|$)|[•●◦]|\d{1,2}[.)](?=\s))\s{0,20}(?:\[[ xX]?\](?=\s|$))?/u.exec(trimmed);
  return bullet ? trimmed.slice(bullet[0].length).trim() : trimmed;
}

/** Takes links, `#kind`, times and sizes off a line; sizes and times only where work is sized (input, output). */
export function piecesOf(body: string, sized: boolean): Pieces {
  const tokens = tokensOf(body);
  const linkAt = tokens.findIndex((token) => addressIn(token) !== undefined);
  const tagAt = tokens.findIndex((token) => isKind(token));
  // A link with a name stays in the text for its name.
  const taken = new Set<number>(/\s|\]\(|\|/u.test(tokens[linkAt]?.raw ?? '') ? [] : [linkAt]);
  let time: Time | undefined;
  let sizeLetter: Pieces['sizeLetter'];
  let end = tokens.length;
  while (end > 0) {
    const at = end - 1;
    const token = tokens[at];
    if (!token) break;
    if (at === linkAt || at === tagAt || isPassed(token)) {
      end = at;
      continue;
    }
    if (!sized) break;
    const letter = sizeLetter ? undefined : sizeLetterAt(tokens, at);
    const found = letter || time ? undefined : timeAtEnd(tokens, end);
    if (letter) {
      sizeLetter = { size: letter, token: token.core, at };
      taken.add(at);
      end = at;
    } else if (found) {
      time = found;
      for (let index = found.from; index < found.to; index += 1) taken.add(index);
      end = found.from;
    } else break;
  }
  if (tagAt >= end || tagAt === 0) taken.add(tagAt);
  const started = sized && !time ? timeAtStart(tokens) : undefined;
  for (let index = started?.from ?? 0; index < (started?.to ?? 0); index += 1) taken.add(index);
  const said = time ?? started;
  const link =
    linkAt === -1
      ? tokens.map((token) => referenceIn(token)).find((found) => found !== undefined)
      : addressOf(tokens[linkAt]);
  taken.delete(-1);
  return {
    tokens,
    taken,
    tagAt,
    ...(tagAt !== -1 && { tag: tokens[tagAt]?.core.slice(1) ?? '' }),
    ...(link !== undefined && { link }),
    ...(said && { time: { hours: said.hours, token: spoken(tokens, said), doubtful: said.doubtful } }),
    ...(sizeLetter && { sizeLetter }),
  };
}

/** The words that stay when markers are taken out; the whole body when nothing would stay. */
export function textWithout(
  body: string,
  tokens: readonly Token[],
  leaves: (token: Token, at: number) => boolean,
): string {
  const kept: string[] = [];
  let from: number | undefined;
  let to = 0;
  for (const [at, token] of tokens.entries()) {
    if (leaves(token, at)) {
      if (from !== undefined) kept.push(body.slice(from, to));
      from = undefined;
    } else {
      from ??= token.start;
      to = token.end;
    }
  }
  if (from !== undefined) kept.push(body.slice(from, to));
  const text = kept.length < 2 && to === body.length ? kept.join(' ') : withoutLooseEnd(kept.join(' '));
  return text === '' ? body : text;
}

function withoutLooseEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,;:–—·|(/-]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function isKind(token: Token): boolean {
  return !token.quoted && kindTag.test(token.core) && referenceIn(token) === undefined;
}

/** Tokens between the last words and the end that other readers look at: counts, references, emoji, more links, a quote. */
function isPassed(token: Token): boolean {
  if (token.quoted) return true;
  const tagged = isKind(token) || referenceIn(token) !== undefined;
  return tagged || multiplier.test(token.word) || !isWord(token) || addressIn(token) !== undefined;
}

function addressOf(token: Token | undefined): string | undefined {
  return token && addressIn(token);
}

function spoken(tokens: readonly Token[], time: Time): string {
  return tokens
    .slice(time.from, time.to)
    .map((token) => token.core)
    .join(' ');
}
