import { byTurns, median } from '../../figure.js';
import { career, decade, timeOf } from '../../figures/reflection.js';
import { atMost, type Table } from '../table.js';

const mostMs = 20;
/** Twice the weeks take twice the time, not four times (test/bench/figures/reflection.ts). */
const mostRatio = 2.3;

/** A whole reflection with detector, signals and all: ten years, and twenty beside them. */
export async function reflection(): Promise<Table> {
  const [ten, twenty] = [career(decade), career(2 * decade)];
  const [short = [], long = []] = await byTurns({ warmUp: 5, measured: 25 }, [
    () => [timeOf(ten)],
    () => [timeOf(twenty)],
  ]);
  const row = (name: string, of: (times: readonly number[]) => number, isBounded: boolean) => {
    const [one, two] = [of(short), of(long)];
    const [shown, ratio] = [`${one.toFixed(1)} ms`, (two / one).toFixed(2)];
    return isBounded
      ? [name, atMost(one, mostMs, shown), `${two.toFixed(1)} ms`, atMost(two / one, mostRatio, ratio)]
      : [name, shown, `${two.toFixed(1)} ms`, ratio];
  };
  return {
    title: '8 · The whole reflection of ten years',
    notes: ['The fastest round is what it takes; the middle one is what else the machine does.'],
    head: ['reflect(), 8 entries a week', 'ten years', 'twenty years', 'twenty ÷ ten'],
    rows: [row('fastest round', (times) => Math.min(...times), true), row('middle round', median, false)],
  };
}
