import type { SectionBlock } from '@slack/types';
import { section } from './blocks.js';

/** A section holds 3000 characters. */
const limit = 2900;

/** Lines below each other, in as many sections as they need; a line is never cut in two. */
export function inSections(lines: readonly string[]): SectionBlock[] {
  const texts: string[] = [];
  for (const line of lines) {
    const text = texts.at(-1);
    const joined = text === undefined ? line : `${text}\n${line}`;
    if (text === undefined || joined.length > limit) texts.push(line);
    else texts[texts.length - 1] = joined;
  }
  return texts.map((text) => section(text));
}
