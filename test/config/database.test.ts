import { describe, expect, test } from '@jest/globals';
import { readDatabase } from '../../src/config.js';

const folder = '/srv/mirror';

describe('where the database is, for commands that need neither tokens nor a key', () => {
  test.each([
    ['of the local Slack without tokens', {}, 'file:/srv/mirror/data/local/mirror.db'],
    [
      'of the workspace with tokens',
      { SLACK_BOT_TOKEN: 'xoxb-1-a', SLACK_APP_TOKEN: 'xapp-1-a' },
      'file:/srv/mirror/data/mirror.db',
    ],
    ['where DATABASE_URL says', { DATABASE_URL: 'file:./elsewhere.db' }, 'file:/srv/mirror/elsewhere.db'],
    ['on PostgreSQL', { DATABASE_URL: 'postgresql://mirror@db/mirror' }, 'postgresql://mirror@db/mirror'],
  ])('is that %s', (_, env, url) => {
    expect(readDatabase(env, folder)).toMatchObject({ database: { url } });
  });

  test('is refused by the name of its variable, without what may be a password', () => {
    expect(readDatabase({ DATABASE_URL: 'mysql://name:secret@db' }, folder)).toEqual({
      problems: ['DATABASE_URL should be file:./data/mirror.db or postgresql://name:password@host:5432/mirror.'],
    });
  });
});
