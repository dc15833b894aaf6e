import type { Client, Transaction } from '../engines/client.js';
import type { Prisma } from '../generated/sqlite/client.js';
import { failureOf } from '../failures.js';
import { type Bytes, type SealingKey, keyVersionOf, open, seal } from '../sealing.js';
import { PersonGone, type PersonId } from '../store.js';
import type { SealedRow, Vault } from '../vault.js';
import { forPerson } from '../for-person.js';
import { wrappingKey } from './active-key.js';
import { newDataKey } from './data-keys.js';

/** A write that began with the key before must still find it; every process forgets keys after a minute. */
const retireAfterMs = 3_600_000;
const peopleAtOnce = 100;

/**
 * Gives everybody a new data key and seals everything with it, row by row, while the mirror goes on. Whoever got one
 * within the last hour keeps it, so that a run that was killed goes on where it stopped. The key before stays until
 * nobody can still be writing with it (`retireDataKeys`, or a later rotation). Returns the number of people.
 */
export async function rotateDataKeys(vault: Vault): Promise<number> {
  return forEverybody(vault, {}, async (person) => {
    const newest = await newestRow(vault, person);
    const isFresh = newest !== undefined && newest.version > 1 && !isSettled(vault, newest.madeAt);
    await (isFresh ? finishRotation(vault, person) : rotateDataKey(vault, person));
  });
}

/** The same for one person, who always gets a new key. Throws `PersonGone`. */
export async function rotateDataKey(vault: Vault, person: PersonId): Promise<void> {
  const { database, masters } = vault;
  const newest = await newestRow(vault, person);
  if (newest === undefined) throw new PersonGone('Nobody with this id is here.');
  const { row } = newDataKey(person, newest.version + 1);
  try {
    await forPerson(vault, person, () =>
      database.atomically(async (transaction) => {
        const by = await wrappingKey(database, transaction, masters);
        await transaction.dataKey.create({ data: { personId: person, madeAt: vault.now(), ...row(by) } });
      }),
    );
  } catch (error) {
    // Another process rotates at the same time: its key is as good.
    if (failureOf(error) !== 'duplicate') throw error;
  }
  await finishRotation(vault, person);
}

/**
 * Throws away the data keys that are older than the newest by an hour or more, after sealing anew what was still written
 * with them, and makes their bytes leave the files. Returns the number of people who had one.
 */
export async function retireDataKeys(vault: Vault): Promise<number> {
  const people = await forEverybody(vault, { dataKeys: { some: { version: { gt: 1 } } } }, async (person) => {
    const count = await vault.database.read((client) => client.dataKey.count({ where: { personId: person } }));
    if (count < 2) return false;
    await finishRotation(vault, person);
    return (await vault.database.read((client) => client.dataKey.count({ where: { personId: person } }))) < count;
  });
  if (people > 0) await vault.database.scrub();
  return people;
}

/** Counts those for whom the work did not answer false; who left meanwhile is nobody. */
async function forEverybody(
  vault: Vault,
  who: Prisma.PersonWhereInput,
  work: (person: PersonId) => Promise<unknown>,
): Promise<number> {
  let people = 0;
  for (let after = ''; ;) {
    const found = await vault.database.read((client) =>
      client.person.findMany({
        select: { id: true },
        where: { ...who, id: { gt: after } },
        orderBy: { id: 'asc' },
        take: peopleAtOnce,
      }),
    );
    for (const { id } of found) {
      try {
        if ((await work(id)) !== false) people += 1;
      } catch (error) {
        if (!(error instanceof PersonGone)) throw error;
      }
    }
    const last = found.at(-1);
    if (last === undefined) return people;
    after = last.id;
  }
}

function newestRow({ database }: Vault, person: PersonId) {
  return database.read(async (client) => {
    const [row] = await client.dataKey.findMany({
      select: { version: true, madeAt: true },
      where: { personId: person },
      orderBy: { version: 'desc' },
      take: 1,
    });
    return row;
  });
}

/** Whether every process has heard of a key by now. */
function isSettled({ now }: Vault, madeAt: Date): boolean {
  return now().getTime() - madeAt.getTime() > retireAfterMs;
}

/** Seals with the newest key whatever another one sealed, and throws away those that nobody can still be writing with. */
async function finishRotation(vault: Vault, person: PersonId): Promise<void> {
  vault.dataKeys.forget(person);
  const keys = await vault.dataKeys.all(person);
  for (const table of tables) await sealAnew(vault, keys, person, table);
  await retire(vault, person);
}

async function sealAnew(vault: Vault, keys: readonly SealingKey[], person: PersonId, table: Table): Promise<void> {
  const [newest] = keys;
  const rows = await vault.database.read((client) => table.read(client, person));
  for (const row of rows) {
    const key = keys.find(({ version }) => version === keyVersionOf(row.sealed));
    if (newest === undefined || key === undefined || key.version === newest.version) continue;
    const place = { table: table.name, id: row.id, person, revision: row.revision };
    const sealed = seal(newest, place, open(key, place, row.sealed));
    // A row that changed meanwhile was sealed by its writer.
    await vault.database.write((client) => table.swap(client, person, row, sealed));
  }
}

async function retire(vault: Vault, person: PersonId): Promise<void> {
  const rows = await vault.database.read((client) => client.dataKey.findMany({ where: { personId: person } }));
  const retired = rows
    .filter(({ version }) => rows.some((later) => later.version > version && isSettled(vault, later.madeAt)))
    .map(({ version }) => version);
  if (retired.length === 0) return;
  await vault.database.write((client) =>
    client.dataKey.deleteMany({ where: { personId: person, version: { in: retired } } }),
  );
}

interface Table {
  readonly name: string;
  read(client: Client, person: PersonId): Promise<readonly SealedRow[]>;
  swap(client: Transaction, person: PersonId, row: SealedRow, sealed: Bytes): Promise<unknown>;
}

const once = 1;
const bytes = (sealed: Uint8Array): Bytes => new Uint8Array(sealed);

/** Every sealed column there is; a test compares this list with the schema. */
export const tables: readonly Table[] = [
  {
    name: 'Profile',
    read: async (client, id) =>
      (await client.person.findMany({ where: { id } })).map((row) => ({
        id,
        revision: row.profileRevision,
        sealed: row.sealedProfile,
      })),
    swap: (client, id, row, sealed) =>
      client.person.updateMany({ where: { id, sealedProfile: bytes(row.sealed) }, data: { sealedProfile: sealed } }),
  },
  {
    name: 'Assignments',
    read: async (client, id) =>
      (await client.person.findMany({ where: { id } })).map((row) => ({
        id,
        revision: row.assignmentsRevision,
        sealed: row.sealedAssignments,
      })),
    swap: (client, id, row, sealed) =>
      client.person.updateMany({
        where: { id, sealedAssignments: bytes(row.sealed) },
        data: { sealedAssignments: sealed },
      }),
  },
  {
    name: 'CheckIn',
    read: async (client, personId) =>
      (await client.checkIn.findMany({ where: { personId } })).map((row) => ({ ...row, id: row.week })),
    swap: (client, personId, { id, sealed }, anew) =>
      client.checkIn.updateMany({ where: { personId, week: id, sealed: bytes(sealed) }, data: { sealed: anew } }),
  },
  {
    name: 'Conflict',
    read: async (client, personId) =>
      (await client.conflict.findMany({ where: { personId } })).map((row) => ({ ...row, revision: once })),
    swap: (client, personId, { id, sealed }, anew) =>
      client.conflict.updateMany({ where: { personId, id, sealed: bytes(sealed) }, data: { sealed: anew } }),
  },
  {
    name: 'Draft',
    read: async (client, personId) =>
      (await client.draft.findMany({ where: { personId } })).map((row) => ({ ...row, id: row.week, revision: once })),
    swap: (client, personId, { id, sealed }, anew) =>
      client.draft.updateMany({ where: { personId, week: id, sealed: bytes(sealed) }, data: { sealed: anew } }),
  },
  {
    name: 'Told',
    read: async (client, personId) =>
      (await client.told.findMany({ where: { personId } })).map((row) => ({ ...row, revision: once })),
    swap: (client, personId, { id, sealed }, anew) =>
      client.told.updateMany({ where: { personId, id, sealed: bytes(sealed) }, data: { sealed: anew } }),
  },
  {
    name: 'Share',
    read: (client, personId) => client.share.findMany({ where: { personId } }),
    swap: (client, personId, { id, sealed }, anew) =>
      client.share.updateMany({ where: { personId, id, sealed: bytes(sealed) }, data: { sealed: anew } }),
  },
  {
    name: 'Issue',
    read: (client, personId) => client.issue.findMany({ where: { personId } }),
    swap: (client, personId, { id, sealed }, anew) =>
      client.issue.updateMany({ where: { personId, id, sealed: bytes(sealed) }, data: { sealed: anew } }),
  },
  {
    name: 'Hypothesis',
    read: (client, personId) => client.hypothesis.findMany({ where: { personId } }),
    swap: (client, personId, { id, sealed }, anew) =>
      client.hypothesis.updateMany({ where: { personId, id, sealed: bytes(sealed) }, data: { sealed: anew } }),
  },
  {
    name: 'JourneyNote',
    read: (client, personId) => client.journeyNote.findMany({ where: { personId } }),
    swap: (client, personId, { id, sealed }, anew) =>
      client.journeyNote.updateMany({ where: { personId, id, sealed: bytes(sealed) }, data: { sealed: anew } }),
  },
  {
    name: 'Picture',
    read: async (client, personId) =>
      (await client.picture.findMany({ where: { personId } })).map((row) => ({
        ...row,
        id: row.fileId,
        revision: once,
      })),
    swap: (client, personId, { id, sealed }, anew) =>
      client.picture.updateMany({ where: { personId, fileId: id, sealed: bytes(sealed) }, data: { sealed: anew } }),
  },
];
