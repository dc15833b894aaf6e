import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { connect } from '../../../src/storage/database.js';
import { openFrameworks } from '../../../src/storage/open-frameworks.js';
import { openStore } from '../../../src/storage/open.js';
import { now, settings, week } from '../builders.js';
import type { Engine } from './engine.js';

const clock = () => now;

/** What the command line opens: published frameworks, without a key, beside the app. */
export function describeOpenFrameworks(engine: Engine): void {
  describe('frameworks opened alone', () => {
    test('are read and published beside a running app, and each sees the other at once', async () => {
      const url = await engine.migrated();
      const app = await openStore({ ...settings(url), firstFramework: defaultFramework });
      const alone = await openFrameworks(url, clock);
      if (alone === undefined) throw new Error('There is a database.');

      expect(await alone.frameworks.newestFramework()).toEqual(defaultFramework);
      await alone.frameworks.publishFramework({ ...defaultFramework, version: 2 }, { startsOn: week, note: 'Again' });

      expect((await app.frameworks.readVersions()).map(({ version }) => version)).toEqual([1, 2]);
      await alone.close();
      await app.close();
    });

    test('of a database that is older are refused, and it is not migrated behind the back of the app', async () => {
      const url = await engine.empty();
      const database = await connect(url);
      await expect(openFrameworks(url, clock)).rejects.toThrow(
        'The database is older than this version of the mirror: start this version once, it brings the database up to date.',
      );

      const tables = await database.migrate((session) =>
        session
          .query('SELECT migration_name FROM _prisma_migrations')
          .then(() => 'there')
          .catch(() => 'none'),
      );
      expect(tables).toBe('none');
      await database.close();
    });

    test('of a database that is newer are refused by the name of what is not known', async () => {
      const url = await engine.migrated();
      const database = await connect(url);
      await database.migrate((session) =>
        session.query(
          "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ('x', 'x', '999_later', CURRENT_TIMESTAMP, 1)",
        ),
      );
      await database.close();

      await expect(openFrameworks(url, clock)).rejects.toThrow(/999_later/);
    });
  });
}
