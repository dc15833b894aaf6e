import { type CheckIn, checkInSchema } from '../../domain/check-in.js';
import type { WeekKey } from '../../domain/week.js';
import { failureOf } from '../failures.js';
import type { PersonId, Revised, Store, Swap } from '../store.js';
import type { Vault } from '../vault.js';
import { forPerson } from '../for-person.js';

type Weeks = Pick<Store, 'readCheckIn' | 'readHistory' | 'writeCheckIn' | 'deleteCheckIn'>;

const table = 'CheckIn';

/** The weeks of a person, each sealed as a whole and swapped by its revision. */
export function weeksOf(vault: Vault): Weeks {
  const { database } = vault;

  async function readCheckIn(person: PersonId, week: WeekKey): Promise<Revised<CheckIn> | undefined> {
    // Plain SQL here and in the insert: a Save reads and writes before its ack, and the client takes three times as long.
    const [row] = await database.read(
      (client) => client.$queryRaw<{ readonly revision: number; readonly sealed: Uint8Array }[]>`
        SELECT "revision", "sealed" FROM "CheckIn" WHERE "personId" = ${person} AND "week" = ${week}`,
    );
    if (row === undefined) return undefined;
    const place = { table, id: week, person, revision: row.revision };
    return { revision: row.revision, value: await vault.open(checkInSchema, place, row.sealed) };
  }

  /** False when the week is there already. */
  async function insert(person: PersonId, checkIn: CheckIn, revision: number): Promise<boolean> {
    const { week } = checkIn;
    const sealed = await vault.seal({ table, id: week, person, revision }, checkIn);
    try {
      await forPerson(vault, person, () =>
        database.write(
          (client) => client.$executeRaw`
            INSERT INTO "CheckIn" ("personId", "week", "revision", "sealed")
            VALUES (${person}, ${week}, ${revision}, ${sealed})`,
        ),
      );
      return true;
    } catch (error) {
      if (failureOf(error) === 'duplicate') return false;
      throw error;
    }
  }

  async function replace(person: PersonId, checkIn: CheckIn, revision: number): Promise<boolean> {
    const { week } = checkIn;
    const sealed = await vault.seal({ table, id: week, person, revision: revision + 1 }, checkIn);
    const { count } = await database.write((client) =>
      client.checkIn.updateMany({
        where: { personId: person, week, revision },
        data: { revision: revision + 1, sealed },
      }),
    );
    return count === 1;
  }

  async function writeCheckIn(person: PersonId, checkIn: CheckIn, revision: number): Promise<Swap<CheckIn>> {
    const stored: Swap<CheckIn> = { outcome: 'stored', revision: revision + 1 };
    if (revision > 0 && (await replace(person, checkIn, revision))) return stored;
    const newest = revision > 0 ? await readCheckIn(person, checkIn.week) : undefined;
    if (newest !== undefined) return { outcome: 'conflict', newest };
    // A new week, or one that another window deleted meanwhile: what was typed here is kept, and its revision goes on.
    if (await insert(person, checkIn, revision + 1)) return stored;
    const winner = await readCheckIn(person, checkIn.week);
    return winner === undefined ? writeCheckIn(person, checkIn, revision) : { outcome: 'conflict', newest: winner };
  }

  return {
    readCheckIn,
    async readHistory(person) {
      const rows = await database.read((client) =>
        client.checkIn.findMany({ where: { personId: person }, orderBy: { week: 'asc' } }),
      );
      const sealed = rows.map((row) => ({ id: row.week, revision: row.revision, sealed: row.sealed }));
      return vault.openAll(checkInSchema, table, person, sealed);
    },
    writeCheckIn,
    async deleteCheckIn(person, week) {
      const { count } = await database.write((client) =>
        client.checkIn.deleteMany({ where: { personId: person, week } }),
      );
      return count > 0;
    },
  };
}
