// Backups as an operator makes and restores them.
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addWeeks } from '../../src/domain/week.js';
import { connect } from '../../src/storage/database.js';
import { tombstoneOf } from '../../src/storage/erasures/erased.js';
import { masterKeys } from '../../src/storage/keys/master-key.js';
import { type OpenStore, openStore } from '../../src/storage/open.js';
import { checkIn, joinWithEverything, masterKey, now, otherKey, settings, week } from '../storage/builders.js';
import { startChild } from '../storage/processes/child.js';
import { letGo } from '../storage/let-go.js';
import { commandLine, type Said } from './terminal.js';

const keyText = (key: Uint8Array): string => Buffer.from(key).toString('base64');
const fingerprint = masterKeys(masterKey).newest.fingerprint;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mirror-backup-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const cli = commandLine();
let count = 0;

/** A data folder of its own with whoever joined in it, and the command line before it. */
async function mirrorOf(...slackUserIds: readonly string[]) {
  const place = join(folder, `mirror ${(count += 1)} ü`);
  const data = join(place, 'data');
  await mkdir(data, { recursive: true });
  const database = join(data, 'mirror.db');
  const databaseUrl = `file:${encodeURI(database)}`;

  /** With an app that is stopped again afterwards. */
  async function onStore<T>(work: (opened: OpenStore) => Promise<T>): Promise<T> {
    const opened = await openStore(settings(databaseUrl));
    try {
      return await work(opened);
    } finally {
      await opened.close();
      await letGo();
    }
  }
  const joinAs = (slackUserId: string) =>
    onStore((opened) => joinWithEverything(opened, { teamId: 'T0MIRROR', slackUserId }, `of ${slackUserId}`));
  const people = new Map<string, string>();
  for (const each of slackUserIds) people.set(each, await joinAs(each));
  const idOf = (slackUserId: string) => people.get(slackUserId) ?? '';
  return {
    place,
    data,
    database,
    databaseUrl,
    file: (name: string) => join(place, name),
    async run(words: readonly string[], key = masterKey): Promise<Said> {
      const [room = '', ...others] = words;
      const inPlace = others.map((word) => (word.startsWith('--') ? word : join(place, word)));
      const said = await cli.run([room, ...inPlace], databaseUrl, now, { keys: [key] });
      await letGo();
      return said;
    },
    idOf,
    joinAs,
    erase: (slackUserId: string) => onStore(({ store }) => store.erase(idOf(slackUserId))),
    onStore,
    /** Who is there, and how many weeks each has. */
    weeksOf: (...ids: readonly string[]) =>
      onStore(({ store }) =>
        Promise.all(
          ids.map(async (slackUserId) => {
            const person = await store.findPerson({ teamId: 'T0MIRROR', slackUserId });
            return person === undefined ? undefined : (await store.readHistory(person)).length;
          }),
        ),
      ),
  };
}

async function bytesIn(place: string): Promise<Buffer> {
  const names = await readdir(place);
  return Buffer.concat(await Promise.all(names.map((name) => readFile(join(place, name)))));
}

/** Everything sealed that somebody has, and their ids: what must be nowhere after they left. */
async function tracesOf(databaseUrl: string, person: string): Promise<readonly Buffer[]> {
  const raw = await connect(databaseUrl);
  const where = { personId: person };
  const rows = await raw.read(async (client) => [
    ...(await client.checkIn.findMany({ where })).map(({ sealed }) => sealed),
    ...(await client.journeyNote.findMany({ where })).map(({ sealed }) => sealed),
    ...(await client.told.findMany({ where })).map(({ sealed }) => sealed),
    ...(await client.dataKey.findMany({ where })).map(({ wrapped }) => wrapped),
    ...(await client.person.findMany({ where: { id: person } })).map(({ sealedProfile }) => sealedProfile),
  ]);
  await raw.close();
  await letGo();
  return [Buffer.from(person), ...rows.map((row) => Buffer.from(row.subarray(3, 27)))];
}

describe('a backup', () => {
  test('is made while an app writes, for its owner alone, holds no key and no word, and is never written over unasked', async () => {
    const mirror = await mirrorOf('U1', 'U2');
    const made = await mirror.onStore(async ({ store }) => {
      const writes = Array.from({ length: 20 }, (_, index) =>
        store.writeCheckIn(mirror.idOf('U1'), checkIn(['more'], { week: addWeeks(week, index + 1) }), 0),
      );
      const said = await mirror.run(['backup', 'first.backup']);
      expect(await Promise.all(writes)).toHaveLength(20);
      return said;
    });
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toContain(`fingerprint ${fingerprint}`);

    const file = join(mirror.place, 'first.backup');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const bytes = await readFile(file);
    for (const key of [Buffer.from(masterKey), keyText(masterKey), Buffer.from(masterKey).toString('hex')]) {
      expect(bytes.includes(key)).toBe(false);
    }
    for (const word of ['first of', 'note of', 'week 0 of']) expect(bytes.includes(word)).toBe(false);
    const [name, facts] = bytes.toString('latin1', 0, 4096).split('\n');
    expect(name).toBe('performance-mirror backup');
    expect(JSON.parse(facts ?? '')).toMatchObject({ format: 1, masterKey: fingerprint });

    const again = await mirror.run(['backup', 'first.backup']);
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining('is there already') });
    expect((await readFile(file)).equals(bytes)).toBe(true);
    expect(await mirror.run(['backup', 'first.backup', '--force'])).toMatchObject({ code: 0 });
    expect(await mirror.run(['backup', 'data/mirror.db', '--force'])).toMatchObject({ code: 1 });
    expect(await mirror.run(['backup', 'nowhere/first.backup'])).toMatchObject({
      code: 1,
      err: `${mirror.file('nowhere/first.backup')} cannot be written: there is no such folder. Make it first, or name another file.`,
    });
    expect((await readdir(mirror.place)).toSorted()).toEqual(['data', 'first.backup']);
  });

  test('brings back everything except whoever erased everything since: nothing of them is in any file', async () => {
    const mirror = await mirrorOf('U1', 'U2');
    const leaving = mirror.idOf('U1');
    const traces = await tracesOf(mirror.databaseUrl, leaving);
    await mirror.run(['backup', 'old.backup']);
    expect(await readFile(join(mirror.place, 'old.backup')).then((bytes) => bytes.includes(leaving))).toBe(true);
    await mirror.erase('U1');
    await mirror.joinAs('U4');

    const restored = await mirror.run(['restore', 'old.backup']);

    expect(restored).toMatchObject({ code: 0, err: '' });
    expect(restored.out).toContain('because they erased everything since: 1.');
    // What was due may have been sent since: it is settled as an unknown outcome, and never sent again.
    expect(restored.out).toContain('Messages that were due by now and may have been sent: 1.');
    const bytes = await bytesIn(mirror.data);
    expect(traces.map((trace) => bytes.includes(trace))).toEqual(traces.map(() => false));
    expect(bytes.includes(mirror.idOf('U2'))).toBe(true);
    expect(bytes.includes(tombstoneOf(leaving))).toBe(true);
    expect((await readdir(mirror.data)).toSorted()).toEqual(['mirror.db', 'mirror.db.erased']);
    expect((await stat(mirror.database)).mode & 0o777).toBe(0o600);
    expect(await mirror.weeksOf('U1', 'U2', 'U4')).toEqual([undefined, 2, undefined]);
    const settled = await mirror.onStore(async ({ ledger }) => {
      expect(await ledger.claimDue(now, 'one', 1_000, 10, 'T0MIRROR')).toEqual([]);
      return ledger.settleAbandoned(now);
    });
    expect(settled).toMatchObject([{ person: mirror.idOf('U2'), week, state: 'unknown' }]);
  });

  test('that was copied back by hand loses who erased everything at the next start, before anybody is served', async () => {
    const mirror = await mirrorOf('U1', 'U2');
    await mirror.run(['backup', 'old.backup']);
    const traces = await tracesOf(mirror.databaseUrl, mirror.idOf('U1'));
    await mirror.erase('U1');
    const backup = await readFile(join(mirror.place, 'old.backup'));
    const from = backup.indexOf('\n', backup.indexOf('\n') + 1) + 1;
    for (const part of ['-wal', '-shm']) await rm(`${mirror.database}${part}`, { force: true });
    await writeFile(mirror.database, backup.subarray(from));

    expect(await mirror.weeksOf('U1', 'U2')).toEqual([undefined, 2]);
    const bytes = await bytesIn(mirror.data);
    expect(traces.filter((trace) => bytes.includes(trace))).toEqual([]);
  });

  test('is refused while an app has the database open, and changes nothing', async () => {
    const mirror = await mirrorOf('U1');
    await mirror.run(['backup', 'old.backup']);
    await mirror.joinAs('U2');
    const refused = await mirror.onStore(() => mirror.run(['restore', 'old.backup']));

    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(/The mirror is running on .*: stop it, restore, and start it again/);
    expect(await mirror.weeksOf('U1', 'U2')).toEqual([2, 2]);
  });

  test.each([
    [
      'with another key',
      (file: Buffer) => file,
      otherKey,
      new RegExp(`needs the master key .* ${fingerprint}; MIRROR_KEY is`),
    ],
    ['when a byte was changed', (file: Buffer) => changed(file), masterKey, /is damaged: its checksum is another one/],
    [
      'when it was torn off',
      (file: Buffer) => file.subarray(0, file.length - 1),
      masterKey,
      /is damaged: its checksum/,
    ],
    [
      'when it is something else',
      () => Buffer.from('a letter\nof two lines\n'),
      masterKey,
      /is no backup of the mirror/,
    ],
  ] as const)('is refused %s, and changes nothing', async (_case, change, key, sentence) => {
    const mirror = await mirrorOf('U1');
    await mirror.run(['backup', 'old.backup']);
    const file = join(mirror.place, 'old.backup');
    await writeFile(file, change(await readFile(file)));

    const { code, err } = await mirror.run(['restore', 'old.backup'], key);

    expect(code).toBe(1);
    expect(err).toMatch(sentence);
    expect(err).not.toContain(keyText(key));
    expect((await readdir(mirror.data)).filter((name) => name.includes('restor'))).toEqual([]);
    expect(await mirror.weeksOf('U1')).toEqual([2]);
  });

  test('of a newer version is refused with the name of what is unknown; an older one is brought up to date', async () => {
    const mirror = await mirrorOf('U1');
    const raw = await connect(mirror.databaseUrl);
    await raw.write((client) => client.$executeRawUnsafe(future));
    await raw.close();
    await letGo();
    await mirror.run(['backup', 'newer.backup']);
    const again = await connect(mirror.databaseUrl);
    await again.write((client) => client.$executeRawUnsafe(`DELETE FROM _prisma_migrations WHERE id = 'future'`));
    await again.close();
    await letGo();

    const newer = await mirror.run(['restore', 'newer.backup']);

    expect(newer).toMatchObject({ code: 1, out: '' });
    expect(newer.err).toMatch(/newer.backup cannot be used by this version. .*999_future/);
    expect(await mirror.weeksOf('U1')).toEqual([2]);
  });

  test('takes the place of a database that is damaged or gone; the damaged one is kept beside it', async () => {
    const mirror = await mirrorOf('U1');
    await mirror.run(['backup', 'old.backup']);
    await writeFile(mirror.database, Buffer.alloc(8192, 'x'));

    const restored = await mirror.run(['restore', 'old.backup']);

    expect(restored).toMatchObject({ code: 0, err: '' });
    expect(restored.out).toMatch(/damaged database that stood there was kept: .*mirror.db.damaged-/);
    expect(await mirror.weeksOf('U1')).toEqual([2]);
    await rm(mirror.data, { recursive: true });
    expect(await mirror.run(['restore', 'old.backup'])).toMatchObject({ code: 0 });
    expect(await mirror.weeksOf('U1')).toEqual([2]);
  });

  test('that is being restored when the process is killed leaves the database as it was, and is restored the next time', async () => {
    const mirror = await mirrorOf('U1');
    await mirror.run(['backup', 'old.backup']);
    await mirror.joinAs('U2');
    const restoring = startChild(mirror.databaseUrl, 'restore', mirror.file('old.backup'));
    const over = new AbortController();
    void restoring.ended.then(() => over.abort());
    while (!over.signal.aborted && !(await readdir(mirror.data)).includes('mirror.db.restoring')) await pause(1);
    restoring.kill();
    expect(await restoring.ended).toBeNull();

    expect(await mirror.weeksOf('U1', 'U2')).toEqual([2, 2]);
    expect(await mirror.run(['restore', 'old.backup'])).toMatchObject({ code: 0, err: '' });
    expect((await readdir(mirror.data)).filter((name) => name.includes('restor'))).toEqual([]);
    expect(await mirror.weeksOf('U1', 'U2')).toEqual([2, undefined]);
  });
});

const future = `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
  VALUES ('future', 'x', '999_future', CURRENT_TIMESTAMP, 1)`;

function changed(file: Buffer): Buffer {
  const other = Buffer.from(file);
  const at = other.length - 1000;
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
}
