import { describe, expect, test } from '@jest/globals';
import { masterKeys } from '../../src/storage/keys/master-key.js';
import { openStore } from '../../src/storage/open.js';
import { ada, joinWithEverything, masterKey, otherKey, settings } from '../storage/builders.js';
import { commandLine, now } from './terminal.js';

const cli = commandLine();
const [first, second] = [masterKey, otherKey].map((key) => masterKeys(key).newest.fingerprint);

let count = 0;
async function mirrorOfAda() {
  const databaseUrl = `file:${cli.fileIn(`keys-${(count += 1)}.db`)}`;
  const opened = await openStore(settings(databaseUrl));
  const person = await joinWithEverything(opened, ada, 'of Ada');
  await opened.close();
  const run = (words: string, ...keys: readonly Uint8Array[]) => cli.run(words.split(' '), databaseUrl, now, { keys });
  return { databaseUrl, person, run };
}

describe('keys', () => {
  test('status names keys by fingerprint alone, and says what is next at each step of a rotation', async () => {
    const { run } = await mirrorOfAda();

    const before = await run('keys status', masterKey);
    expect(before.out).toContain(`${first}  people: 1, wraps whatever comes new, is MIRROR_KEY here`);
    expect(before.out).toContain('Nothing is left to do.');

    const prepared = await run('keys status', otherKey, masterKey);
    expect(prepared.out).toContain(`${second}  people: 0, is MIRROR_KEY here`);
    expect(prepared.out).toContain('To go on with MIRROR_KEY alone: keys rotate.');

    expect((await run('keys rotate', otherKey, masterKey)).out).toContain(
      `Everything is wrapped by MIRROR_KEY, fingerprint ${second}; wrapped anew: 1.`,
    );
    const after = await run('keys status', otherKey, masterKey);
    expect(after.out).toContain(`${first}  people: 0, was rotated away from, is in MIRROR_KEYS_OLD here`);
    expect(after.out).toContain('MIRROR_KEYS_OLD can be emptied');

    expect((await run('keys status', masterKey, otherKey)).out).toContain(`MIRROR_KEY is older than ${second}`);
    expect((await run('keys status', masterKey)).out).toContain(`Missing here: ${second}. Add it to MIRROR_KEYS_OLD.`);
    expect((await run('keys status')).out).toContain('MIRROR_KEY is not set here');
    for (const { out } of [before, prepared, after]) {
      expect(out).not.toContain(Buffer.from(masterKey).toString('base64'));
      expect(out).not.toContain(Buffer.from(otherKey).toString('base64'));
    }
  });

  test('rotate is refused without the keys it needs, and never goes back', async () => {
    const { run } = await mirrorOfAda();

    expect(await run('keys rotate')).toMatchObject({ code: 1, err: expect.stringContaining('MIRROR_KEY is missing') });
    expect(await run('keys rotate', otherKey)).toMatchObject({ code: 1, err: expect.stringContaining(`(${first})`) });
    await run('keys rotate', otherKey, masterKey);
    expect(await run('keys rotate', masterKey, otherKey)).toMatchObject({
      code: 1,
      err: expect.stringContaining(`was rotated away from; the newer key is ${second}. Nothing was changed.`),
    });
  });

  test('rotate --data gives everybody a new key, retire throws the ones before away an hour later', async () => {
    const { databaseUrl, person, run } = await mirrorOfAda();

    expect((await run('keys rotate --data', masterKey)).out).toContain('new key of their own: 1.');
    expect((await run('keys status', masterKey)).out).toContain('data key from before the last rotation: 1.');
    expect((await run('keys retire', masterKey)).out).toContain('No data key can be thrown away yet');
    const later = new Date(now.getTime() + 2 * 3_600_000);
    const retired = await cli.run(['keys', 'retire'], databaseUrl, later, { keys: [masterKey] });
    expect(retired.out).toContain('thrown away: 1.');
    const opened = await openStore(settings(databaseUrl));
    expect(await opened.store.readHistory(person)).toHaveLength(2);
    await opened.close();
  });
});

describe('migrate', () => {
  test('brings a new database up to date and says by what, and then that there is nothing to do', async () => {
    const databaseUrl = `file:${cli.fileIn('new.db')}`;

    expect((await cli.run(['migrate'], databaseUrl)).out).toMatch(/was brought up to date: 001_init, .*007_erasures/);
    expect((await cli.run(['migrate'], databaseUrl)).out).toContain('is up to date');
    expect(await cli.run(['migrate', 'all'], databaseUrl)).toMatchObject({ code: 2 });
  });
});

describe('erasures', () => {
  test('are exported to a list that only grows, and replayed from it', async () => {
    const { databaseUrl, person } = await mirrorOfAda();
    const opened = await openStore(settings(databaseUrl));
    await opened.store.erase(person);
    await opened.close();
    await cli.write('erased.txt', '2026-01-01 not a list\n');

    expect(await cli.run(['erasures', 'replay', 'erased.txt'], databaseUrl)).toMatchObject({
      code: 1,
      err: expect.stringContaining('is no list of erasures'),
    });
    await cli.write('erased.txt', `2025-12-31 ${'a'.repeat(64)}\n`);
    expect((await cli.run(['erasures', 'export', 'erased.txt'], databaseUrl)).out).toContain('new in it: 1.');
    expect((await cli.read('erased.txt')).split('\n')).toHaveLength(3);
    expect((await cli.run(['erasures', 'export', 'erased.txt'], databaseUrl)).out).toContain('new in it: 0.');
    expect((await cli.run(['erasures', 'replay', 'erased.txt'], databaseUrl)).out).toContain(
      'On the list: 2. Found in data/mirror.db and taken out: 0.',
    );
    expect(await cli.run(['erasures', 'replay', 'nowhere.txt'], databaseUrl)).toMatchObject({ code: 1 });
  });
});

describe('PostgreSQL', () => {
  test.each([
    ['backup', /back it up with pg_dump/],
    ['restore', /restore with pg_restore.*erasures replay FILE/],
  ])('%s says plainly what to use instead', async (word, sentence) => {
    const { code, err } = await cli.run([word, 'x.backup'], 'postgresql://mirror@127.0.0.1:1/mirror');

    expect(code).toBe(1);
    expect(err).toMatch(sentence);
  });
});
