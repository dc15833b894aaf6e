import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from '../../src/storage/database.js';
import { addWeeks } from '../../src/domain/week.js';
import { takeAwayForGood } from '../../src/use-cases/take-away.js';
import { fakeSlack } from '../delivery/fake-slack.js';
import { ada, bo, checkIn, joinWithEverything, masterKey, now, pictureOf, week } from './builders.js';
import { benchOf } from './contract/engine.js';
import { sqliteFiles } from './sqlite-files.js';

/** Every byte of every file beside the database: its log, its index and whatever else was left there. */
async function bytesIn(place: string): Promise<Buffer> {
  const names = await readdir(place);
  return Buffer.concat(await Promise.all(names.map((name) => readFile(join(place, name)))));
}

describe('the files of a database', () => {
  const files = sqliteFiles();
  const bench = benchOf(files);
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mirror-files-'));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  let count = 0;
  async function alone() {
    const place = join(folder, `store ${(count += 1)} ü%23`, 'data');
    const databaseUrl = `file:${encodeURI(place)}/mirror.db`;
    return { ...(await bench.open(databaseUrl)), place, databaseUrl };
  }

  test('folder and files are made for their owner alone, under the name the URL says', async () => {
    const { place, store } = await alone();
    expect(await store.findPerson(ada)).toBeUndefined();
    expect((await stat(place)).mode & 0o777).toBe(0o700);
    const names = await readdir(place);
    expect(names).toContain('mirror.db');
    for (const name of names) expect([name, (await stat(join(place, name))).mode & 0o777]).toEqual([name, 0o600]);
  });

  test('hold nothing that anybody typed, in any encoding, before and after the log is written back', async () => {
    const opened = await alone();
    const typed = 'Überraschung 🚀 für die Plattform';
    const person = await joinWithEverything(opened, ada, typed);
    await opened.store.writeCheckIn(person, checkIn([`changed ${typed}`], { next: typed }), 1);
    await opened.store.dropDraft(person, week);
    const words = ['berraschung', 'Plattform', 'changed', 'correction', 'company', 'losing', 'draft', 'Europe/Berlin'];
    const before = await bytesIn(opened.place);
    const raw = await connect(opened.databaseUrl);
    await raw.scrub();
    await raw.close();
    const after = await bytesIn(opened.place);
    // The search can find: ids rest in plain text.
    expect(before.includes(ada.slackUserId) && after.includes(ada.slackUserId)).toBe(true);
    for (const word of words) {
      for (const encoding of ['utf8', 'utf16le'] as const) {
        expect([word, before.includes(word, 0, encoding), after.includes(word, 0, encoding)]).toEqual([
          word,
          false,
          false,
        ]);
      }
      const encoded = Buffer.from(word)
        .toString('base64')
        .slice(0, Math.floor(word.length / 3) * 4);
      expect([encoded, before.includes(encoded)]).toEqual([encoded, false]);
    }
    expect(before.includes(Buffer.from(masterKey))).toBe(false);
  });

  test('keep nothing of a person who erased everything, though they stood among others and changed their weeks', async () => {
    const opened = await alone();
    const { store, place, databaseUrl } = opened;
    const leaving = await joinWithEverything(opened, ada, 'leaving');
    const staying = await joinWithEverything(opened, bo, 'staying');
    const raw = await bench.raw(databaseUrl);
    const needles: Buffer[] = [Buffer.from(leaving), Buffer.from(ada.slackUserId)];
    async function remember(): Promise<void> {
      const where = { personId: leaving };
      const rows = await raw.read(async (client) => [
        ...(await client.checkIn.findMany({ where })).map(({ sealed }) => sealed),
        ...(await client.conflict.findMany({ where })).map(({ sealed }) => sealed),
        ...(await client.draft.findMany({ where })).map(({ sealed }) => sealed),
        ...(await client.told.findMany({ where })).map(({ sealed }) => sealed),
        ...(await client.share.findMany({ where })).map(({ sealed }) => sealed),
        ...(await client.picture.findMany({ where })).map(({ sealed }) => sealed),
        ...(await client.dataKey.findMany({ where })).map(({ wrapped }) => wrapped),
        ...(await client.person.findMany({ where: { id: leaving } })).flatMap((row) => [
          row.sealedProfile,
          row.sealedAssignments,
        ]),
      ]);
      for (const row of rows) {
        for (let at = 3; at + 16 <= row.length; at += 512) needles.push(Buffer.from(row.subarray(at, at + 16)));
      }
    }
    for (let index = 1; index <= 40; index += 1) {
      const each = addWeeks(week, index);
      const lines = Array.from({ length: (index * 7) % 30 }, (_, line) => `line ${line} of week ${index}`);
      await store.writeCheckIn(leaving, checkIn(lines, { week: each }), 0);
      await store.writeCheckIn(staying, checkIn(lines, { week: each }), 0);
      await remember();
      if (index % 3 === 0) await store.writeCheckIn(leaving, checkIn([...lines, 'more'], { week: each }), 1);
      if (index % 5 === 0) await store.deleteCheckIn(leaving, each);
    }
    await remember();
    const standing = await bytesIn(place);
    expect(needles.filter((needle) => standing.includes(needle)).length).toBeGreaterThan(100);

    const receipt = await store.erase(leaving);

    expect(receipt).toMatchObject({ checkIns: 34, scrubbed: true });
    const left = await bytesIn(place);
    expect(needles.filter((needle) => left.includes(needle)).map(String)).toEqual([]);
    expect(left.includes(staying)).toBe(true);
    expect(await store.readHistory(staying)).toHaveLength(42);
  });

  test('keep the places of what stands in Slack until it is gone there, and not longer', async () => {
    const opened = await alone();
    const { store, place } = opened;
    const leaving = await joinWithEverything(opened, ada, 'leaving');
    await joinWithEverything(opened, bo, 'staying');
    const { leftovers } = await store.erase(leaving);
    expect((await bytesIn(place)).includes(pictureOf(ada))).toBe(true);

    const taken = await takeAwayForGood({ store, now: () => now }, fakeSlack(), leftovers);

    expect(taken).toEqual({ gone: 2, givenUp: 0 });
    const left = await bytesIn(place);
    expect([left.includes(pictureOf(ada)), left.includes(leftovers[0]?.id ?? '')]).toEqual([false, false]);
    expect(left.includes(pictureOf(bo))).toBe(true);
  });

  test('say honestly when another program still reads the log, and come clean when it has stopped', async () => {
    const opened = await alone();
    const { store, place, databaseUrl } = opened;
    const leaving = await joinWithEverything(opened, ada, 'leaving');
    const reader = new PrismaLibSql({ url: databaseUrl }).createClient({ url: databaseUrl });
    await reader.execute('BEGIN');
    await reader.execute('SELECT * FROM "Person"');

    expect((await store.erase(leaving)).scrubbed).toBe(false);
    expect((await bytesIn(place)).includes(leaving)).toBe(true);

    await reader.execute('COMMIT');
    reader.close();
    expect((await store.erase(leaving)).scrubbed).toBe(true);
    expect((await bytesIn(place)).includes(leaving)).toBe(false);
  });
});
