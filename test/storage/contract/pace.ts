import { describe, expect, test } from '@jest/globals';
import { now } from '../builders.js';
import { type Engine, benchOf } from './engine.js';

const posts = { teamId: 'T0MIRROR', method: 'chat.postMessage' };
/** Ten a second, five at once. */
const rate = { intervalMs: 100, burst: 5 };

function after(ms: number): Date {
  return new Date(now.getTime() + ms);
}

export function describePace(engine: Engine): void {
  describe('the pace that machines share', () => {
    const bench = benchOf(engine);

    test('five turns come at once, the following one after the other', async () => {
      const { pace } = await bench.fresh();
      expect(await pace.takeTurns(posts, now, rate, 5, 1000)).toEqual(now);
      expect(await pace.takeTurns(posts, now, rate, 1, 1000)).toEqual(after(100));
      expect(await pace.takeTurns(posts, now, rate, 3, 1000)).toEqual(after(400));
    });

    test('nobody takes a turn that comes too late, and it is there for the next one', async () => {
      const { pace } = await bench.fresh();
      await pace.takeTurns(posts, now, rate, 15, 1000);
      expect(await pace.takeTurns(posts, now, rate, 1, 1000)).toBeUndefined();
      expect(await pace.takeTurns(posts, now, rate, 1, 0)).toBeUndefined();
      expect(await pace.takeTurns(posts, now, rate, 1, 1100)).toEqual(after(1100));
    });

    test('what was not used for a while saves up five turns and no more', async () => {
      const { pace } = await bench.fresh();
      await pace.takeTurns(posts, now, rate, 5, 1000);
      const later = after(3_600_000);
      expect(await pace.takeTurns(posts, later, rate, 5, 0)).toEqual(later);
      expect(await pace.takeTurns(posts, later, rate, 1, 0)).toBeUndefined();
    });

    test('every workspace and every method has its own', async () => {
      const { pace } = await bench.fresh();
      await pace.takeTurns(posts, now, rate, 5, 1000);
      await pace.hush(posts, after(60_000));
      expect(await pace.takeTurns({ ...posts, teamId: 'T0OTHER' }, now, rate, 5, 0)).toEqual(now);
      expect(await pace.takeTurns({ ...posts, method: 'users.info' }, now, rate, 5, 0)).toEqual(now);
    });

    test('many machines that take turns at once get as many as one would', async () => {
      const { pace, databaseUrl } = await bench.fresh();
      const machines = [pace, (await bench.open(databaseUrl)).pace, (await bench.open(databaseUrl)).pace];
      const turns = await Promise.all(
        Array.from({ length: 60 }, (_, index) => (machines[index % 3] ?? pace).takeTurns(posts, now, rate, 1, 2000)),
      );
      const granted = turns.flatMap((turn) => (turn === undefined ? [] : [turn.getTime() - now.getTime()]));
      expect(granted.toSorted((a, b) => a - b)).toEqual(
        // Five at once, and then one every tenth of a second.
        Array.from({ length: 25 }, (_, index) => Math.max(0, index - 4) * 100),
      );
    });

    test('while Slack wants quiet nobody gets a turn, on whichever machine; a shorter quiet ends no longer one', async () => {
      const { pace, databaseUrl } = await bench.fresh();
      const other = (await bench.open(databaseUrl)).pace;
      expect(await other.quietUntil(posts)).toBeUndefined();
      await pace.hush(posts, after(30_000));
      await other.hush(posts, after(5_000));
      expect(await other.quietUntil(posts)).toEqual(after(30_000));
      expect(await other.takeTurns(posts, after(29_999), rate, 1, 1000)).toBeUndefined();
      expect(await other.takeTurns(posts, after(30_000), rate, 1, 1000)).toEqual(after(30_000));
    });

    test('a clock that went back does not make everybody wait for it', async () => {
      const { pace } = await bench.fresh();
      await pace.takeTurns(posts, after(3_600_000), rate, 5, 1000);
      expect(await pace.takeTurns(posts, now, rate, 1, 1000)).toEqual(now);
    });
  });
}
