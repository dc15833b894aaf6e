import { createPaces, type Pace, type PaceSettings } from '../../src/slack/post/pace.js';
import type { SharedPace } from '../../src/storage/store.js';

/** The pace of a workspace that one process has for itself. */
export function ownPace(now: () => Date, posts?: PaceSettings): Pace {
  const rows = new Map<string, { fullAt: number; quietUntil: number }>();
  const rowOf = (method: string) => {
    const row = rows.get(method) ?? { fullAt: 0, quietUntil: 0 };
    rows.set(method, row);
    return row;
  };
  const shared: SharedPace = {
    async takeTurns({ method }, at, { intervalMs, burst }, count, withinMs) {
      const row = rowOf(method);
      const fullAt = Math.max(row.fullAt, at.getTime()) + count * intervalMs;
      const last = Math.max(at.getTime(), fullAt - burst * intervalMs);
      if (row.quietUntil > at.getTime() || last > at.getTime() + withinMs) return undefined;
      row.fullAt = fullAt;
      return new Date(last);
    },
    async hush({ method }, until) {
      const row = rowOf(method);
      row.quietUntil = Math.max(row.quietUntil, until.getTime());
    },
    quietUntil: ({ method }) => Promise.resolve(new Date(rowOf(method).quietUntil)),
  };
  return createPaces({ shared, now, posts })('T0MIRROR');
}
