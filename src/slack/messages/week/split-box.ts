import { wholeCharacters } from '../typed.js';

/**
 * Parts of at most `room` UTF-16 units, cut at line ends where that is possible. Joined with line ends they are the
 * text again, except that one line longer than `room` is broken.
 */
export function splitBox(text: string, room: number): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > room) {
    const lineEnd = rest.lastIndexOf('\n', room);
    const part = lineEnd > 0 ? rest.slice(0, lineEnd) : wholeCharacters(rest, room);
    parts.push(part);
    rest = rest.slice(lineEnd > 0 ? lineEnd + 1 : part.length);
  }
  return [...parts, rest];
}
