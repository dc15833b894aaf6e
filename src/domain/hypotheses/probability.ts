/** How likely something was said to be: whole percent, nothing, or why it cannot be taken. */
export type SaidProbability =
  | { readonly percent: number | undefined }
  /** 0 or 100 · beyond them · no number and no word that is known. */
  | { readonly problem: 'certain' | 'beyond' | 'unread' };

/** Words as people say them, English and German, in percent. */
const words: Readonly<Record<string, number>> = {
  'very unlikely': 10,
  unlikely: 20,
  maybe: 50,
  perhaps: 50,
  possible: 50,
  even: 50,
  'fifty-fifty': 50,
  '50/50': 50,
  '50:50': 50,
  likely: 70,
  probably: 70,
  'very likely': 90,
  'sehr unwahrscheinlich': 10,
  unwahrscheinlich: 20,
  'eher nicht': 20,
  vielleicht: 50,
  möglich: 50,
  'halbe-halbe': 50,
  wahrscheinlich: 70,
  'sehr wahrscheinlich': 90,
};

/** What claims to know. */
const certainties = ['certain', 'sure', 'certainly', 'never', 'always', 'sicher', 'nie', 'niemals', 'immer'];

/**
 * Reads `70`, `70 %`, `0.7`, `0,7`, `likely`, `sehr wahrscheinlich`. With a decimal mark and without a sign, what is at
 * most 1 is a fraction; `1` alone is one percent. Nothing typed is nothing said.
 */
export function readProbability(typed: string): SaidProbability {
  const said = typed
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/[.!?]+$/, '');
  if (said === '') return { percent: undefined };
  if (Object.hasOwn(words, said)) return { percent: words[said] };
  if (certainties.includes(said)) return { problem: 'certain' };
  const match = /^([+-]?)(\d{0,6})(?:[.,](\d{1,6}))? ?(%|percent|prozent)?$/u.exec(said);
  const [, sign = '', whole = '', decimals, unit] = match ?? [];
  if (match === null || (whole === '' && decimals === undefined)) return { problem: 'unread' };
  const value = Number(`${whole === '' ? '0' : whole}.${decimals ?? '0'}`);
  if (sign === '-' && value > 0) return { problem: 'beyond' };
  const isFraction = decimals !== undefined && unit === undefined && value <= 1;
  const percent = Math.round((isFraction ? value * 100 : value) * 1e6) / 1e6;
  if (percent > 100) return { problem: 'beyond' };
  const rounded = Math.round(percent);
  return rounded < 1 || rounded > 99 ? { problem: 'certain' } : { percent: rounded };
}
