import { join, sqltag as sql } from '@prisma/client/runtime/client';
import { type CheckIn, checkInSchema } from '../../domain/check-in.js';
import type { WeekKey } from '../../domain/week.js';
import type { PersonId, Revised, Store, Swap } from '../store.js';
import type { SealedRow, Vault } from '../vault.js';
import { forPerson } from '../for-person.js';
import { inOneStatement } from '../one-statement.js';
import { type Bytes, nonceBytes, nonceFrom, nonceOf } from '../sealing.js';

type Weeks = Pick<Store, 'readCheckIn' | 'readHistory' | 'writeCheckIn' | 'deleteCheckIn'>;

interface WeekOfPerson {
  readonly person: PersonId;
  readonly week: WeekKey;
}

interface NewRow extends WeekOfPerson {
  readonly revision: number;
  readonly sealed: Bytes;
}

interface InsertedRow {
  readonly personId: string;
  readonly week: string;
  readonly nonce: Uint8Array;
}

interface CheckInRow {
  readonly personId: string;
  readonly week: string;
  readonly revision: number;
  readonly sealed: Uint8Array;
}

function nameOfWeek({ person, week }: WeekOfPerson): string {
  return `${person} ${week}`;
}

function nameOfRow({ personId, week }: Pick<CheckInRow, 'personId' | 'week'>): string {
  return `${personId} ${week}`;
}

const table = 'CheckIn';

/** The weeks of a person, each sealed as a whole and swapped by its revision. */
export function weeksOf(vault: Vault): Weeks {
  const { database } = vault;

  // Plain SQL here, in the insert and in the history: a Save reads and writes before its ack, every press reads the
  // history, and the client takes up to three times as long.
  const readRow = inOneStatement(
    (keys: readonly WeekOfPerson[]) =>
      database.read(
        (client) => client.$queryRaw<CheckInRow[]>`
          SELECT "personId", "week", "revision", "sealed" FROM "CheckIn"
          WHERE ("personId", "week") IN (VALUES ${join(keys.map(({ person, week }) => sql`(${person}, ${week})`))})`,
      ),
    nameOfWeek,
    nameOfRow,
  );
  const insertRow = inOneStatement(
    (rows: readonly NewRow[]) => {
      const values = rows.map((row) => sql`(${row.person}, ${row.week}, ${row.revision}, ${row.sealed})`);
      return database.write(
        (client) => client.$queryRaw<InsertedRow[]>`
          INSERT INTO "CheckIn" ("personId", "week", "revision", "sealed") VALUES ${join(values)}
          ON CONFLICT DO NOTHING RETURNING "personId", "week", substr("sealed", ${nonceFrom + 1}, ${nonceBytes}) AS "nonce"`,
      );
    },
    nameOfWeek,
    nameOfRow,
  );

  async function readCheckIn(person: PersonId, week: WeekKey): Promise<Revised<CheckIn> | undefined> {
    const row = await readRow({ person, week });
    if (row === undefined) return undefined;
    const place = { table, id: week, person, revision: row.revision };
    return { revision: row.revision, value: await vault.open(checkInSchema, place, row.sealed) };
  }

  /** False when the week is there already. */
  async function insert(person: PersonId, checkIn: CheckIn, revision: number): Promise<boolean> {
    const { week } = checkIn;
    const sealed = await vault.seal({ table, id: week, person, revision }, checkIn);
    const inserted = await forPerson(vault, person, () => insertRow({ person, week, revision, sealed }));
    // Of two windows that insert the same week in one statement, one is there: every sealing has its own nonce.
    return inserted !== undefined && Buffer.compare(inserted.nonce, nonceOf(sealed)) === 0;
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
      const rows = await database.read(
        (client) => client.$queryRaw<SealedRow[]>`
          SELECT "week" AS "id", "revision", "sealed" FROM "CheckIn" WHERE "personId" = ${person} ORDER BY "week"`,
      );
      return vault.openAllOnce(checkInSchema, table, person, rows);
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
