import type { Database } from '../database.js';
import { removePerson } from '../rooms/erasure.js';
import type { Vault } from '../vault.js';
import { type Erased, tombstoneOf } from './erased.js';
import { appendToListFile, listFileOf, readListFile } from './list-file.js';

const peopleAtOnce = 1000;
const writtenAtOnce = 200;

type Replaying = Pick<Vault, 'database' | 'newId' | 'now'>;

/** Everybody who erased everything, as far as this database knows. */
export async function readErasures(database: Database): Promise<readonly Erased[]> {
  // Plain SQL in what every start asks: the client's query compiler is not needed before somebody presses.
  return database.read(
    (client) => client.$queryRaw<Erased[]>`
      SELECT "tombstone", "erasedOn" FROM "Erasure" ORDER BY "erasedOn", "tombstone"`,
  );
}

/**
 * Takes out whoever is on the list and here again, as after an older backup was restored, and remembers the list.
 * No key is needed. Safe to run twice. Returns how many were here.
 */
export async function replayErasures(vault: Replaying, erased: readonly Erased[]): Promise<number> {
  const { database } = vault;
  const known = new Set((await readErasures(database)).map(({ tombstone }) => tombstone));
  const missing = new Map(
    erased.filter(({ tombstone }) => !known.has(tombstone)).map((each) => [each.tombstone, each]),
  );
  if (missing.size === 0) return 0;
  let here = 0;
  for (let after = ''; ;) {
    const people = await database.read((client) =>
      client.person.findMany({
        select: { id: true },
        where: { id: { gt: after } },
        orderBy: { id: 'asc' },
        take: peopleAtOnce,
      }),
    );
    for (const { id } of people) {
      const each = missing.get(tombstoneOf(id));
      if (each === undefined) continue;
      await database.atomically((transaction) => removePerson(vault, transaction, id, each));
      here += 1;
    }
    const last = people.at(-1);
    if (last === undefined) break;
    after = last.id;
  }
  // Only now: had the process been killed before, everything would be done again.
  const rows = [...missing.values()];
  for (let from = 0; from < rows.length; from += writtenAtOnce) {
    await database.atomically(async (transaction) => {
      for (const row of rows.slice(from, from + writtenAtOnce)) {
        await transaction.erasure.upsert({ where: { tombstone: row.tombstone }, create: row, update: {} });
      }
    });
  }
  if (here > 0) await database.scrub();
  return here;
}

/**
 * Brings an embedded database and the list beside it together, before anything is served: who is on the list is taken out
 * again, also after somebody copied an older file into its place; who is missing on the list, because the process was
 * killed just then, is added. Returns how many were taken out.
 */
export async function settleErasures(vault: Replaying): Promise<number> {
  const { database } = vault;
  if (database.file === undefined) return 0;
  const file = listFileOf(database.file);
  const listed = await readListFile(file);
  const here = await replayErasures(vault, listed);
  const names = new Set(listed.map(({ tombstone }) => tombstone));
  await appendToListFile(
    file,
    (await readErasures(database)).filter(({ tombstone }) => !names.has(tombstone)),
  );
  return here;
}
