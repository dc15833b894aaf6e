import type { PlainTextElement } from '@slack/types';

const isolateStart = '\u2068';
const isolateEnd = '\u2069';
const rightToLeft = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * The one room that shows what somebody typed: always plain text, so nothing pings, links or formats; in a message
 * only where words would be lost otherwise, for the person alone. `before` and `after` are our own words on the same line.
 */
export function typedText(
  typed: string,
  words: { before?: string; after?: string; limit?: number } = {},
): PlainTextElement {
  const { before = '', after = '', limit = 3000 } = words;
  const room = limit - before.length - after.length - 2;
  const shown = typed.trim() === '' ? '…' : clip(typed, room);
  // A line in a right-to-left script must not turn our own words around.
  const safe = rightToLeft.test(shown) ? `${isolateStart}${shown}${isolateEnd}` : shown;
  return { type: 'plain_text', text: `${before}${safe}${after}`, emoji: false };
}

/** At most `limit` UTF-16 units, cut between characters, with an ellipsis. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${wholeCharacters(text, limit - 1)}…`;
}

/** The longest start of a text within `limit` UTF-16 units that splits no surrogate pair. */
export function wholeCharacters(text: string, limit: number): string {
  const cut = text.slice(0, Math.max(0, limit));
  const last = cut.charCodeAt(cut.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut;
}

/**
 * Data that people outside this code wrote (titles, names of bands and kinds), inside our own mrkdwn. Slack has no escape
 * for its marks: they are parted from their words by spaces of no width, and what formats all the same is replaced by a
 * letter that looks alike.
 */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('`', '\u02cb')
    .replaceAll(/(?<![\p{L}\p{N}])[*_~]|[*_~](?![\p{L}\p{N}])/gu, (mark) => `\u200b${mark}\u200b`);
}

/** Lines in a monospaced block; a backtick would end it. */
export function fenced(lines: readonly string[]): string {
  const text = lines
    .join('\n')
    .replaceAll('`', 'ʼ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return `\`\`\`\n${text}\n\`\`\``;
}
