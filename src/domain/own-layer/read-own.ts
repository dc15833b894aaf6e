import { ownLimits } from './own-layer.js';

/** What stands in a field of a form: nothing, a number, or something that cannot be taken. */
export type ReadNumber = { readonly value?: number } | { readonly problem: 'no-number' | 'out-of-range' };

/** Points of one occurrence: `2`, `2.5` or `2,5`, from 0 to the most allowed. */
export function readPoints(text: string): ReadNumber {
  return within(read(text), 0, ownLimits.points);
}

/** A percent of what the level asks: `115`, `115 %`; as a fraction. */
export function readTarget(text: string): ReadNumber {
  const { least, most } = ownLimits.target;
  const percent = within(read(text.replace(/\s*%\s*$/, '')), least * 100, most * 100);
  return 'value' in percent && percent.value !== undefined ? { value: percent.value / 100 } : percent;
}

/** A number of whole weeks. */
export function readWindow(text: string): ReadNumber {
  const { least, most } = ownLimits.windowWeeks;
  const weeks = within(read(text), least, most);
  return 'value' in weeks && weeks.value !== undefined && !Number.isInteger(weeks.value)
    ? { problem: 'no-number' }
    : weeks;
}

/** Words by which lines are recognised: separated by commas or line breaks, lower-case, each once. */
export function readWords(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .split(/[,;\n\r\u2028\u2029]/u)
    .map((word) => word.replaceAll(/\s+/gu, ' ').trim())
    .filter((word) => word !== '');
  return [...new Set(words)];
}

/** A name on one line. */
export function readName(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Two decimals are enough for anybody. */
function read(text: string): ReadNumber {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return {};
  return /^\d{1,4}(?:\.\d{1,2})?$/.test(plain) ? { value: Number(plain) } : { problem: 'no-number' };
}

function within(number: ReadNumber, least: number, most: number): ReadNumber {
  if (!('value' in number) || number.value === undefined) return number;
  return number.value < least || number.value > most ? { problem: 'out-of-range' } : number;
}
