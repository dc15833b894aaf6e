/** What is shown when no number of months was said. */
export const usualMonths = 3;
const mostMonths = 12;

/** By the first letters of what is counted, in English and German, in months. */
const units: readonly (readonly [start: RegExp, months: number])[] = [
  [/^(m|mo|mon|months?|monate?n?)$/u, 1],
  [/^(w|weeks?|wochen?)$/u, 12 / 52],
  [/^(q|quarters?|quartale?n?)$/u, 3],
  [/^(y|years?|j|jahre?n?)$/u, 12],
];

/** The months ahead that were asked for, 1 to 12: `3`, `6 months`, `in a quarter`, `half a year`, `26 weeks`; 3 when nothing was said. */
export function readMonths(words: string): number | 'unread' | 'out-of-reach' {
  const said = words
    .trim()
    .toLowerCase()
    .replace(/^in\s+/u, '')
    .replace(/\s+(ahead|voraus)$/u, '');
  if (said === '') return usualMonths;
  const half = /^(half(?: an?)?|halbe[sn]?|ein halbe[sn]?|einem halben)\s*/u.exec(said);
  const rest = said.slice(half?.[0].length ?? 0);
  const counted = /^([-+]?\d{1,6}(?:[.,]\d+)?|an?|one|eine?[mnr]?)?\s*(\p{L}*)$/u.exec(rest);
  if (counted === null) return 'unread';
  const [, count, unit = ''] = counted;
  const months = unit === '' ? 1 : units.find(([start]) => start.test(unit))?.[1];
  if (months === undefined || (count === undefined && unit === '')) return 'unread';
  const times = count === undefined || /^\p{L}/u.test(count) ? 1 : Number(count.replace(',', '.'));
  const asked = Math.round(times * months * (half === null ? 1 : 0.5));
  return asked >= 1 && asked <= mostMonths ? asked : 'out-of-reach';
}
