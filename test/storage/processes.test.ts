import { describe, expect, test } from '@jest/globals';
import { addWeeks } from '../../src/domain/week.js';
import { ada, assignment, checkIn, profile, week } from './builders.js';
import { benchOf } from './contract/engine.js';
import { startChild } from './processes/child.js';
import { sqliteFiles } from './sqlite-files.js';

/** Milliseconds that two processes agree on. */
function clock(): number {
  return performance.timeOrigin + performance.now();
}

/** Turns the event loop until stopped and reports how long it ever stood still. */
function watchLoop(): () => { readonly turns: number; readonly longestMs: number } {
  let turns = 0;
  let longestMs = 0;
  let last = performance.now();
  let stopped = false;
  function turn(): void {
    const at = performance.now();
    longestMs = Math.max(longestMs, at - last);
    last = at;
    turns += 1;
    if (!stopped) setImmediate(turn);
  }
  setImmediate(turn);
  return () => {
    stopped = true;
    return { turns, longestMs };
  };
}

describe('two processes on one database file', () => {
  const files = sqliteFiles();
  const bench = benchOf(files);

  test('a write waits for the lock of the other without standing still, and reads do not wait at all', async () => {
    const { store, databaseUrl } = await bench.fresh();
    const person = await store.join(ada, profile(), [assignment()]);
    const other = startChild(databaseUrl, 'hold', '1000');
    await other.said('held');
    const stop = watchLoop();
    const writes = [0, 1, 2].map(async (index) => {
      const { outcome } = await store.writeCheckIn(person, checkIn(['x'], { week: addWeeks(week, index) }), 0);
      return { outcome, at: clock() };
    });
    const read = store.readHistory(person).then(clock);
    const [readAt, ...stored] = await Promise.all([read, ...writes]);
    const { turns, longestMs } = stop();
    await other.said('letting go');
    const freeAt = Number(
      other.lines
        .find((line) => line.startsWith('letting go'))
        ?.split(' ')
        .at(-1),
    );
    expect(readAt).toBeLessThan(freeAt);
    for (const { outcome, at } of stored) {
      expect(outcome).toBe('stored');
      expect(at).toBeGreaterThan(freeAt);
    }
    // libSQL itself waits 50 ms at a time, and a busy machine adds its own; standing still would last the whole second.
    expect(longestMs).toBeLessThan(600);
    expect(turns).toBeGreaterThan(20);
    expect(await other.ended).toBe(0);
    expect(await store.readHistory(person)).toHaveLength(3);
  });

  test('lose nothing when both write as fast as they can, from an empty file on', async () => {
    const databaseUrl = await files.empty();
    const children = ['U1', 'U2'].map((slackUserId) => startChild(databaseUrl, 'write', slackUserId));
    expect(await Promise.all(children.map(({ ended }) => ended))).toEqual([0, 0]);
    const { store } = await bench.open(databaseUrl);
    for (const [index, slackUserId] of ['U1', 'U2'].entries()) {
      expect(children[index]?.lines.filter((line) => line.startsWith('stored'))).toHaveLength(200);
      const person = await store.findPerson({ teamId: 'T0MIRROR', slackUserId });
      const history = await store.readHistory(person ?? '');
      expect(history.map(({ entries }) => entries[0]?.typed)).toEqual(
        Array.from({ length: 200 }, (_, each) => `week ${each} of ${slackUserId}`),
      );
    }
  });

  test('a process killed in the middle loses no week it had acknowledged, and the other goes on', async () => {
    const { store, databaseUrl } = await bench.fresh();
    for (const [slackUserId, after] of [
      ['U1', 20],
      ['U2', 75],
    ] as const) {
      const child = startChild(databaseUrl, 'write', slackUserId);
      await child.said(`stored ${addWeeks(week, after)}`);
      child.kill();
      expect(await child.ended).toBeNull();
      const acknowledged = child.lines.map((line) => line.replace('stored ', ''));
      const person = (await store.findPerson({ teamId: 'T0MIRROR', slackUserId })) ?? '';
      const kept = (await store.readHistory(person)).map((each) => String(each.week));
      expect(kept).toEqual(expect.arrayContaining(acknowledged));
      expect((await store.writeCheckIn(person, checkIn(['on'], { week: addWeeks(week, -1) }), 0)).outcome).toBe(
        'stored',
      );
    }
  });
});
