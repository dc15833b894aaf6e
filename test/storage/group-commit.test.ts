import { describe, expect, test } from '@jest/globals';
import { committingTogether } from '../../src/storage/engines/group-commit.js';
import { takingTurns } from '../../src/storage/patience.js';
import { StoreBusy, StoreUnavailable } from '../../src/storage/store.js';

/** A disk that counts its commits; `before` runs ahead of each of them. */
function disk(before: () => Promise<void> = () => Promise.resolve()) {
  const commits: number[] = [];
  const inTurn = takingTurns();
  const write = committingTogether<{ readonly commit: number }>({
    inTurn,
    alone: async (work) => {
      const value = await work({ commit: commits.length });
      await before();
      commits.push(1);
      return value;
    },
    together: async (work) => {
      let writes = 0;
      const value = await work({
        get commit() {
          writes += 1;
          return commits.length;
        },
      });
      await before();
      commits.push(writes);
      return value;
    },
  });
  return { commits, write };
}

describe('writes that wait at the same moment', () => {
  test('are committed together, and each is answered with what is its own', async () => {
    const { commits, write } = disk();
    const values = await Promise.all(
      [1, 2, 3].map((each) => write(async ({ commit }) => `write ${each} in commit ${commit}`)),
    );

    expect(values).toEqual(['write 1 in commit 0', 'write 2 in commit 0', 'write 3 in commit 0']);
    expect(commits).toEqual([3]);
  });

  test('are one commit each when they come one after the other', async () => {
    const { commits, write } = disk();
    for (const each of [1, 2]) expect(await write(async ({ commit }) => commit + each)).toBe(2 * each - 1);

    expect(commits).toEqual([1, 1]);
  });

  test('are not answered before the disk has them', async () => {
    let synced: () => void = () => undefined;
    const sync = new Promise<void>((resolve) => (synced = resolve));
    const { write } = disk(() => sync);
    const answered: number[] = [];
    const all = [1, 2].map((each) => write(async ({ commit }) => answered.push(each, commit)));
    let settled = 0;
    for (const each of all) void each.then(() => (settled += 1));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([answered.length, settled]).toEqual([4, 0]);

    synced();
    await Promise.all(all);
    expect(settled).toBe(2);
  });

  test('a refused one harms no other', async () => {
    const { commits, write } = disk();
    const results = await Promise.allSettled([
      write(async ({ commit }) => commit),
      write(() => Promise.reject(new Error('refused'))),
      write(async ({ commit }) => commit),
    ]);

    expect(results).toMatchObject([
      { status: 'fulfilled', value: 0 },
      { status: 'rejected', reason: { message: 'refused' } },
      { status: 'fulfilled', value: 0 },
    ]);
    expect(commits).toEqual([2]);
  });

  test('none is kept when the disk fails, and each hears it', async () => {
    const { commits, write } = disk(() => Promise.reject(new StoreUnavailable('full')));
    const results = await Promise.allSettled([write(async () => 1), write(async () => 2)]);

    for (const result of results)
      expect(result).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) });
    expect(commits).toEqual([]);
  });

  test('are tried again while somebody else holds the lock, all or none', async () => {
    let locked = 3;
    const { commits, write } = disk(() => {
      locked -= 1;
      return locked >= 0 ? Promise.reject(new StoreBusy('locked')) : Promise.resolve();
    });
    const ran = [0, 0];
    const values = await Promise.all(
      ran.map((_, index) => write(async ({ commit }) => [(ran[index] = (ran[index] ?? 0) + 1), commit])),
    );

    expect(ran).toEqual([4, 4]);
    expect(values).toEqual([
      [4, 0],
      [4, 0],
    ]);
    expect(commits).toEqual([2]);
  });
});
