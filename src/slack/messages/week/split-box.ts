import { wholeCharacters } from '../typed.js';

/**
 * Parts of at most `room` UTF-16 units, cut at line ends where that is possible. Joined with line ends they are the
 * text again, except where `brokenLines` says that a part goes on inside a line.
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

/** Of each part whether it goes on inside the line that the part before it began. */
export function brokenLines(text: string, parts: readonly string[]): readonly boolean[] {
  let end = 0;
  return parts.map((part, index) => {
    const isInLine = index > 0 && text[end] !== '\n';
    end += part.length + (index > 0 && !isInLine ? 1 : 0);
    return isInLine;
  });
}
