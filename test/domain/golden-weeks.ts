import type { CheckIn } from '../../src/domain/check-in.js';
import type { Dimension } from '../../src/domain/dimension.js';
import type { Entry, Size } from '../../src/domain/entry.js';
import { addWeeks, type WeekKey } from '../../src/domain/week.js';
import { buildCheckIn, buildEntry } from './builders.js';

/**
 * Weeks written as one line each, so that a golden series can be read and worked out by hand.
 * `-` missed · `0` quiet, counted · `away` · `skip` · else lines parted by spaces, `@.6` in front for a part of a week.
 * A line is box (i, o, c = outcome, m = impact), size for i and o, then in any order: `+` link, `*` corroborated,
 * `h` helped, `t` done together, `x6` count, `#kind`, `2` to `4` felt by another team to the company, `.5`
 * felt by me alone, `p` partly, `f` missed but learned, `b` better, `s` here to stay, `1t` one time.
 */
export function goldenHistory(first: WeekKey, weeks: readonly string[]): CheckIn[] {
  return weeks.flatMap((written, index) => {
    const key = addWeeks(first, index);
    if (written === '-') return [];
    if (written === '0') return [buildCheckIn(key)];
    if (written === 'away') return [buildCheckIn(key, [], { state: 'away', availability: 0 })];
    if (written === 'skip') return [buildCheckIn(key, [], { state: 'skipped' })];
    const tokens = written.split(' ');
    const part = tokens[0]?.startsWith('@') === true ? Number(tokens[0].slice(1)) : 1;
    const lines = tokens.filter((token) => !token.startsWith('@'));
    return [buildCheckIn(key, lines.map(entryOf), { availability: part })];
  });
}

const boxes: Readonly<Record<string, Dimension>> = { i: 'input', o: 'output', c: 'outcome', m: 'impact' };
const reachOf = { '.5': 'me', '2': 'another-team', '3': 'organisation', '4': 'company' } as const;

function entryOf(token: string): Entry {
  const [, box = '', size, marks = ''] = /^([iocm])(XL|S|M|L)?(.*)$/.exec(token) ?? [];
  const kind = /#([a-z-]+)/.exec(marks)?.[1];
  const count = Number(/x(\d+)/.exec(marks)?.[1] ?? 1);
  const rest = marks.replace(/#[a-z-]+/, '').replace(/x\d+/, '');
  const once = rest.includes('1t');
  const reach = /\.5|[234]/.exec(rest)?.[0];
  const has = (mark: string) => rest.includes(mark);
  const dimension = boxes[box];
  if (dimension === undefined) throw new Error(`${token} is in no box.`);
  return buildEntry(dimension, {
    count,
    ...(size !== undefined && { size: size as Size }),
    ...(has('+') && { evidence: 'linked' }),
    ...(has('*') && { evidence: 'corroborated' }),
    ...(has('h') && { ownership: 'contributed' }),
    ...(has('t') && !once && { ownership: 'shared' }),
    ...(reach !== undefined && { reach: reachOf[reach as keyof typeof reachOf] }),
    ...(has('p') && { result: 'partly' }),
    ...(has('f') && { result: 'missed' }),
    ...(has('b') && { result: 'better' }),
    ...(has('s') && { durability: 'here-to-stay' }),
    ...(once && { durability: 'one-time' }),
    ...(kind !== undefined && { category: kind }),
  });
}
