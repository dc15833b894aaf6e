import { describe, expect, test } from '@jest/globals';
import { minutesLater, now } from '../builders.js';
import { type Engine, benchOf } from './engine.js';

export function describeSeenRequests(engine: Engine): void {
  describe('a request that was taken', () => {
    const bench = benchOf(engine);
    const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

    test('is the first once, on whichever machine it arrives', async () => {
      const here = await bench.fresh();
      const there = await bench.open(here.databaseUrl);
      const machines = [here, there, here, there].map(({ seenRequests }) => seenRequests);
      const names = Array.from({ length: 40 }, (_, index) => `name ${index}`);
      const arrivals: string[] = [];
      for (const machine of machines) {
        arrivals.push(...(await Promise.all(names.map((name) => machine.takeRequest(name, now, false)))));
      }
      const both = await Promise.all(machines.slice(0, 2).map((machine) => machine.takeRequest('at once', now, false)));
      expect(arrivals).toEqual([...names.map(() => 'first'), ...Array.from({ length: 120 }, () => 'done')]);
      expect(both.toSorted()).toEqual(['done', 'first']);
    });

    test('and that Slack sends again is under way until somebody says that it is done', async () => {
      const { seenRequests } = await bench.fresh();
      expect(await seenRequests.takeRequest('event', now, true)).toBe('first');
      expect(await seenRequests.takeRequest('event', later(9), true)).toBe('under-way');
      await seenRequests.finishRequest('event', later(9));
      expect(await seenRequests.takeRequest('event', later(90), true)).toBe('done');
    });

    test('and was not finished in ten seconds is the first again, for one machine', async () => {
      const here = await bench.fresh();
      const there = await bench.open(here.databaseUrl);
      await here.seenRequests.takeRequest('event', now, true);
      const taken = await Promise.all(
        [here, there].map(({ seenRequests }) => seenRequests.takeRequest('event', later(11), true)),
      );
      expect(taken.toSorted()).toEqual(['first', 'under-way']);
    });

    test('is forgotten with everything that is as old', async () => {
      const { seenRequests } = await bench.fresh();
      for (const minute of [0, 5, 10]) await seenRequests.takeRequest(`name ${minute}`, minutesLater(minute), false);
      expect(await seenRequests.forgetRequests(minutesLater(10))).toBe(2);
      expect(await seenRequests.takeRequest('name 0', minutesLater(20), false)).toBe('first');
      expect(await seenRequests.takeRequest('name 10', minutesLater(20), false)).toBe('done');
    });
  });
}
