import { describe, expect, test } from '@jest/globals';
import { sqliteFiles } from '../storage/sqlite-files.js';
import { rushHour } from './rush-hour.js';

const files = sqliteFiles();
/** Two hundred a minute, five at once. */
const posts = { perMinute: 200, burst: 5 };

describe('many people who are due at the same moment', () => {
  test.each([1, 3])(
    'are asked once each, over the time that the rate needs, by %i machines',
    async (replicas) => {
      const people = 300;
      const { receivers, tookMs, elsewhereMs, mostInAMinute } = await rushHour({
        databaseUrl: await files.migrated(),
        people,
        replicas,
        posts,
        elsewhere: 5,
      });

      expect(new Set(receivers).size).toBe(people + 5);
      expect(receivers).toHaveLength(people + 5);
      const neededMs = ((people - posts.burst) / posts.perMinute) * 60_000;
      expect(tookMs).toBeLessThanOrEqual(1.1 * neededMs);
      expect(mostInAMinute).toBeLessThanOrEqual(posts.perMinute + posts.burst);
      // Who is due elsewhere meanwhile does not wait for them.
      expect(elsewhereMs).toBeLessThanOrEqual(10_000);
    },
    240_000,
  );
});
