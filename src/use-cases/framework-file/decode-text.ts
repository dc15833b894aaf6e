import { problem } from '../../domain/framework-check/problem.js';
import type { Located } from './places.js';

/** What a file says in UTF-8, with or without a mark of it at the start; bytes that are something else are refused, not guessed. */
export function decodeText(content: Uint8Array): { readonly text: string } | { readonly problems: readonly Located[] } {
  if (isWide(content))
    return { problems: [{ problem: problem([], 'file-encoding', { encoding: 'utf-16' }), line: 1 }] };
  const text = asUtf8(content);
  if (text !== undefined) return { text };
  return {
    problems: [{ problem: problem([], 'file-encoding', { encoding: 'other' }), line: firstUnreadable(content) }],
  };
}

/** UTF-16 begins with a mark of it, or has every second byte empty where its letters are plain ones. */
function isWide([first, second]: Uint8Array): boolean {
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || first === 0 || second === 0;
}

function asUtf8(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}

/** The line, counted from 1, of the first bytes that are no UTF-8: no letter of it has a line break inside. */
function firstUnreadable(content: Uint8Array): number {
  let [line, start] = [1, 0];
  for (;;) {
    const end = content.indexOf(lineBreak, start);
    if (end < 0 || asUtf8(content.subarray(start, end)) === undefined) return line;
    line += 1;
    start = end + 1;
  }
}

const lineBreak = 0x0a;
