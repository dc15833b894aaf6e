import { describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDatabase, readKeys } from '../../src/config.js';

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

describe('the keys, for commands that look after the database', () => {
  const [own, old] = [randomBytes(32), randomBytes(32)];
  const text = (key: Buffer): string => key.toString('base64');
  const database = { engine: 'postgresql', url: 'postgresql://mirror@db/mirror' } as const;
  const read = (env: Readonly<Record<string, string>>) => readKeys(database, env, folder);

  test('are MIRROR_KEY and then the old ones, with or without tokens, and none where none is set', () => {
    const tokens = { SLACK_BOT_TOKEN: 'xoxb-1-a', SLACK_APP_TOKEN: 'xapp-1-a' };
    for (const env of [{}, tokens]) {
      expect(read({ ...env, MIRROR_KEY: text(own), MIRROR_KEYS_OLD: text(old) })).toEqual([own, old]);
      expect(read(env)).toEqual([]);
    }
  });

  test('are those of the file, or of the local Slack, which is not made here', () => {
    const place = mkdtempSync(join(tmpdir(), 'mirror-keys-'));
    const local = { engine: 'sqlite', url: `file:${place}/mirror.db`, file: join(place, 'mirror.db') } as const;
    expect(readKeys(local, {}, place)).toEqual([]);
    writeFileSync(join(place, 'mirror.key'), `${text(own)}\n`);
    expect(readKeys(local, {}, place)).toEqual([own]);
    expect(readKeys(local, { SLACK_BOT_TOKEN: 'xoxb-1-a' }, place)).toEqual([]);
    expect(read({ MIRROR_KEY_FILE: join(place, 'mirror.key') })).toEqual([own]);
    expect(() => read({ MIRROR_KEY_FILE: join(place, 'nowhere') })).toThrow(/MIRROR_KEY_FILE cannot be read/);
    rmSync(place, { recursive: true });
  });

  test('are refused by the name of their variable, without what may be a key', () => {
    expect(() => read({ MIRROR_KEY: 'c2VjcmV0' })).toThrow(/^MIRROR_KEY should be 32 bytes in base64/);
    expect(() => read({ MIRROR_KEY: 'c2VjcmV0' })).not.toThrow(/c2VjcmV0/);
  });
});
