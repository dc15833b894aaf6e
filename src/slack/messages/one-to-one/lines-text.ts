import { dimensions } from '../../../domain/dimension.js';
import type { Entry } from '../../../domain/entry.js';
import type {
  LinesForOneToOne,
  LinesOfQuarter,
  LinesOfWeek,
  LinesSince,
  LineToSay,
} from '../../../domain/one-to-one.js';
import { monthName } from '../dates.js';
import { decimal } from '../numbers.js';
import { phrases } from '../phrases.js';
import { clip } from '../typed.js';

/** One line must not take the room of all others. */
const longestLine = 600;

export interface LinesText {
  readonly text: string;
  /** Lines that did not fit any more. */
  readonly left: number;
}

/** Lines as somebody would paste them, at most `room` characters of whole lines; the most telling ones come first. */
export function linesText(lines: LinesForOneToOne, locale: string, room: number): LinesText {
  const paragraphs = lines.period === 'quarter' ? months(lines.months, locale) : kinds(lines, locale);
  let text = '';
  let left = 0;
  for (const { heading, items } of paragraphs) {
    for (const [at, item] of items.entries()) {
      const start = `${text === '' ? '' : '\n\n'}${heading === '' ? '' : `${heading}\n`}`;
      const more = `${at === 0 ? start : '\n'}${item}`;
      if (left === 0 && text.length + more.length <= room) text += more;
      else left += 1;
    }
  }
  return { text, left };
}

interface Paragraph {
  readonly heading: string;
  readonly items: readonly string[];
}

function kinds({ lines, next = '' }: LinesOfWeek | LinesSince, locale: string): Paragraph[] {
  const { oneToOne } = phrases(locale);
  const paragraphs = dimensions.toReversed().map((dimension) => ({
    heading: oneToOne.headings[dimension],
    items: lines.filter(({ entry }) => entry.dimension === dimension).map((line) => item(line, locale)),
  }));
  const last = next.trim() === '' ? [] : [{ heading: '', items: [oneToOne.next(oneLine(next))] }];
  return [...paragraphs, ...last].filter(({ items }) => items.length > 0);
}

function months(each: LinesOfQuarter['months'], locale: string): Paragraph[] {
  const { oneToOne } = phrases(locale);
  return each.map(({ month, lines }) => ({
    heading: monthName(month, locale),
    items: lines.length === 0 ? [oneToOne.nothingInMonth] : lines.map((line) => item(line, locale)),
  }));
}

function item({ entry }: LineToSay, locale: string): string {
  return `• ${lineWords(entry, locale)}`;
}

/** The words of a line without what the grammar read, how often when that is more than once, and its proof. */
export function lineWords({ text, count, link }: Entry, locale: string): string {
  const words = clip(oneLine(text), longestLine);
  const times = count > 1 ? phrases(locale).oneToOne.times(words, decimal(count, locale, 0)) : words;
  return `${times}${link === undefined || words.includes(link) ? '' : ` ${link}`}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
