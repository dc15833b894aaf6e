/** One piece of a line between spaces. */
export interface Token {
  /** Exactly as typed. */
  readonly raw: string;
  /** Without brackets and punctuation around it. */
  readonly core: string;
  /** The core in lower case. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Inside quotes or backticks: kept, never read. */
  readonly quoted: boolean;
}

const opening = '([{<"\'“”„«‚‘*_';
const closing = ')]}>,.;:!?"\'“”»‘’*_…';
/** A link with a name (`<https://…|the PR>`, `[the PR](https://…)`) is one piece; anything else ends at a space. */
const piece = /<https?:\/\/[^\s<>|]{1,2000}\|[^<>]{0,200}>|\[[^[\]]{1,200}\]\(https?:\/\/[^\s()]{1,2000}\)|\S+/gu;
/** No word of the grammar is longer; longer pieces are text (links are looked at separately). */
const longestWord = 40;
const closerOf: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»', '`': '`' };

/** Splits a line into tokens in one pass. */
export function tokensOf(line: string): Token[] {
  const quoted = quotedSpans(line);
  const tokens: Token[] = [];
  let span = 0;
  for (const match of line.matchAll(piece)) {
    const [raw] = match;
    const start = match.index;
    const end = start + raw.length;
    while ((quoted[span]?.[1] ?? Infinity) <= start) span += 1;
    const core = raw.length > longestWord ? raw : stripped(raw);
    const word = core.length > longestWord ? '' : core.toLowerCase();
    tokens.push({ raw, core, word, start, end, quoted: (quoted[span]?.[0] ?? Infinity) < end });
  }
  return tokens;
}

/** Whether a token says something: it holds a letter or a digit. */
export function isWord(token: Token): boolean {
  return /[\p{L}\p{N}]/u.test(token.raw);
}

/** How many words a token is worth: scripts without spaces count two characters as one word. */
export function wordsIn(token: Token): number {
  const ideographs = token.raw.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu);
  return ideographs ? Math.ceil(ideographs.length / 2) : Number(isWord(token));
}

/** `→`, `->` and the like standing alone. */
export function isArrow(token: Token | undefined): boolean {
  return token !== undefined && ['→', '->', '-->', '=>', '–>', '➔', '➜', '⇒', '>'].includes(token.raw);
}

function stripped(raw: string): string {
  let start = 0;
  let end = raw.length;
  while (start < end && opening.includes(raw.charAt(start))) start += 1;
  while (end > start && closing.includes(raw.charAt(end - 1))) end -= 1;
  return raw.slice(start, end);
}

/** Spans between quotes. An inch mark or apostrophe inside a word opens nothing, and neither does a quote that never closes. */
function quotedSpans(line: string): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  const neverCloses = new Set<string>();
  for (let at = 0; at < line.length; at += 1) {
    const closer = closerOf[line.charAt(at)];
    const startsWord = at === 0 || /[\s([{:,]/u.test(line.charAt(at - 1));
    if (closer === undefined || !startsWord || neverCloses.has(closer)) continue;
    const close = line.indexOf(closer, at + 1);
    if (close === -1) {
      neverCloses.add(closer);
      continue;
    }
    spans.push([at, close + 1]);
    at = close;
  }
  return spans;
}
