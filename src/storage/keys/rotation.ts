import type { Client, Transaction } from '../engines/client.js';
import { failureOf } from '../failures.js';
import { type Bytes, type SealingKey, keyVersionOf, open, seal } from '../sealing.js';
import { PersonGone, type PersonId } from '../store.js';
import type { SealedRow, Vault } from '../vault.js';
import { forPerson } from '../for-person.js';
import { newDataKey } from './data-keys.js';

/** A write that began with the key before must still find it; every process forgets keys after a minute. */
const retireAfterMs = 3_600_000;
const peopleAtOnce = 100;

/**
 * Gives everybody a new data key and seals everything with it, row by row, while the mirror goes on.
 * The key before stays until a later rotation, for writes under way. Returns the number of people.
 */
export async function rotateDataKeys(vault: Vault): Promise<number> {
  let people = 0;
  for (let after = ''; ;) {
    const found = await vault.database.read((client) =>
      client.person.findMany({
        select: { id: true },
        where: { id: { gt: after } },
        orderBy: { id: 'asc' },
        take: peopleAtOnce,
      }),
    );
    for (const { id } of found) people += (await rotated(vault, id)) ? 1 : 0;
    const last = found.at(-1);
    if (last === undefined) return people;
    after = last.id;
  }
}

/** False for somebody who left meanwhile. */
async function rotated(vault: Vault, person: PersonId): Promise<boolean> {
  try {
    await rotatePerson(vault, person);
    return true;
  } catch (error) {
    if (error instanceof PersonGone) return false;
    throw error;
  }
}

async function rotatePerson(vault: Vault, person: PersonId): Promise<void> {
  const { database, dataKeys, masters } = vault;
  const version = (await dataKeys.newest(person)).version + 1;
  const { row } = newDataKey(masters, person, version);
  const data = { personId: person, madeAt: vault.now(), ...row };
  try {
    await forPerson(vault, person, () => database.write((client) => client.dataKey.create({ data })));
  } catch (error) {
    // Another process rotates at the same time: its key is as good.
    if (failureOf(error) !== 'duplicate') throw error;
  }
  dataKeys.forget(person);
  const keys = await dataKeys.all(person);
  for (const table of tables) await sealAnew(vault, keys, person, table);
  await retire(vault, person, version);
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

async function retire(vault: Vault, person: PersonId, newest: number): Promise<void> {
  const before = new Date(vault.now().getTime() - retireAfterMs);
  const rows = await vault.database.read((client) => client.dataKey.findMany({ where: { personId: person } }));
  const retired = rows
    .filter(({ version }) => version < newest)
    .filter(({ version }) => rows.some((later) => later.version > version && later.madeAt < before))
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
