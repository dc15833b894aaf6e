import { afterEach, describe, expect, test } from '@jest/globals';
import type { Leftover } from '../../src/storage/store.js';
import { takeAway, takeAwayDue, type Remover } from '../../src/use-cases/take-away.js';
import { fakeSlack } from '../delivery/fake-slack.js';
import { now } from '../storage/builders.js';
import { benchOf } from '../storage/contract/engine.js';
import { sqliteFiles } from '../storage/sqlite-files.js';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

describe('what has to go from Slack', () => {
  const bench = benchOf(sqliteFiles());
  let clock = now;
  afterEach(() => {
    clock = now;
  });

  async function left(...places: Parameters<Awaited<ReturnType<typeof bench.fresh>>['store']['keepLeftovers']>[1]) {
    const { store } = await bench.fresh({ now: () => clock });
    const deps = { store, now: () => clock };
    return { deps, store, leftovers: await store.keepLeftovers('T1', places) };
  }

  /** When each is asked for again, in minutes from now. */
  async function dueAgain(store: Awaited<ReturnType<typeof left>>['store'], withinMinutes: number) {
    for (let minute = 0; minute <= withinMinutes; minute += 1) {
      const due = await store.claimLeftovers(new Date(clock.getTime() + minute * minuteMs), 10);
      if (due.length > 0) return { minute, due };
    }
    return undefined;
  }

  test('is asked for once more after a minute, two, four and so on, at most a day, and given up after sixteen attempts', async () => {
    const { deps, store, leftovers } = await left({ fileId: 'F1' });
    const slack = fakeSlack();
    slack.stubborn.add('F1');
    expect(await takeAway(deps, slack, leftovers)).toEqual({ gone: 0, givenUp: 0 });
    const pauses: number[] = [];
    let givenUp = 0;
    for (let attempt = 2; attempt <= 16; attempt += 1) {
      const pause = Math.min(dayMs, minuteMs * 2 ** (attempt - 2));
      clock = new Date(clock.getTime() + pause - 1);
      expect(await takeAwayDue(deps, () => slack)).toEqual({ gone: 0, givenUp: 0 });
      clock = new Date(clock.getTime() + 1);
      ({ givenUp } = await takeAwayDue(deps, () => slack));
      pauses.push(pause / minuteMs);
    }
    expect(pauses.slice(0, 4)).toEqual([1, 2, 4, 8]);
    expect(givenUp).toBe(1);
    expect((clock.getTime() - now.getTime()) / dayMs).toBeLessThan(7);
    expect(await store.claimLeftovers(new Date(clock.getTime() + 99 * dayMs), 10)).toEqual([]);
  });

  test('waits as long as Slack wants quiet, messages and files apart, and that is no attempt', async () => {
    const { deps, store, leftovers } = await left(
      { channelId: 'D1', ts: '1.1' },
      { channelId: 'D1', ts: '1.2' },
      { fileId: 'F1' },
    );
    const asked: string[] = [];
    const slack: Remover = {
      remove: ({ ts }) => {
        asked.push(ts);
        return Promise.resolve({ outcome: 'refused', retryAfterMs: 3 * minuteMs });
      },
      deletePicture: (fileId) => {
        asked.push(fileId);
        return Promise.resolve({ outcome: 'done' });
      },
    };
    expect(await takeAway(deps, slack, leftovers)).toEqual({ gone: 1, givenUp: 0 });
    expect(asked).toEqual(['1.1', 'F1']);
    const again = await dueAgain(store, 9);
    expect(again?.minute).toBe(3);
    expect(again?.due.map(({ attempts }) => attempts)).toEqual([0, 0]);
  });

  test.each([
    ['does not answer', { outcome: 'unknown' }],
    ['refuses the app', { outcome: 'stopped', scope: 'workspace' }],
  ] as const)('is left alone once Slack %s: the tick does not wait for each of them', async (_, removal) => {
    const { deps, leftovers } = await left({ fileId: 'F1' }, { fileId: 'F2' }, { channelId: 'D1', ts: '1.1' });
    const asked: string[] = [];
    const ask = (what: string) => {
      asked.push(what);
      return Promise.resolve(removal);
    };
    const slack: Remover = { remove: ({ ts }) => ask(ts), deletePicture: ask };
    await takeAway(deps, slack, leftovers);
    expect(asked).toEqual(['F1']);
    clock = new Date(now.getTime() + 10 * minuteMs);
    await takeAwayDue(deps, () => slack);
    expect(asked).toHaveLength(2);
  });

  test('what one message cannot have deleted keeps no other from going', async () => {
    const { deps, store, leftovers } = await left({ channelId: 'D1', ts: '1.1' }, { channelId: 'D1', ts: '1.2' });
    const slack = fakeSlack();
    slack.stubborn.add('1.1');
    expect(await takeAway(deps, slack, leftovers)).toEqual({ gone: 1, givenUp: 0 });
    expect(slack.removed).toEqual([{ channel: 'D1', ts: '1.2' }]);
    expect((await dueAgain(store, 9))?.due.map((one: Leftover) => 'ts' in one && one.ts)).toEqual(['1.1']);
  });

  test('stays when the mirror stops in between, for the next start', async () => {
    const { deps, store, leftovers } = await left({ fileId: 'F1' }, { fileId: 'F2' });
    const stopping = new AbortController();
    const slack: Remover = {
      ...fakeSlack(),
      deletePicture: () => {
        stopping.abort();
        return Promise.resolve({ outcome: 'done' });
      },
    };
    expect(await takeAway(deps, slack, leftovers, stopping.signal)).toEqual({ gone: 1, givenUp: 0 });
    expect((await dueAgain(store, 10))?.due.map((one: Leftover) => 'fileId' in one && one.fileId)).toEqual(['F2']);
  });
});
