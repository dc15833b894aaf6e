import type { z } from 'zod';
import type { Bytes } from '../sealing.js';
import type { PersonId, Revised } from '../store.js';
import { forPerson } from '../for-person.js';
import type { Client, Transaction } from '../engines/client.js';
import type { SealedRow, Vault } from '../vault.js';

/** A table of sealed values, each under an id of its person, with a revision for compare-and-swap. */
export interface RevisedTable<T> {
  readonly name: string;
  readonly schema: z.ZodType<T>;
  all(client: Client, person: PersonId): Promise<readonly SealedRow[]>;
  find(client: Client, person: PersonId, id: string): Promise<SealedRow | null>;
  create(client: Transaction, person: PersonId, row: StoredRow): Promise<unknown>;
  /** Both answer how many rows had that revision: 0 or 1. */
  update(client: Transaction, person: PersonId, row: StoredRow, revision: number): Promise<{ readonly count: number }>;
  remove(client: Transaction, person: PersonId, id: string, revision: number): Promise<{ readonly count: number }>;
}

export interface StoredRow {
  readonly id: string;
  readonly revision: number;
  readonly sealed: Bytes;
}

export interface RevisedRows<T> {
  readonly keep: (person: PersonId, id: string, value: T) => Promise<void>;
  readonly find: (person: PersonId, id: string) => Promise<T | undefined>;
  readonly readAll: (person: PersonId) => Promise<readonly { readonly id: string; readonly value: T }[]>;
  /** Until nobody else was first; the change answers undefined to remove the row and the same object to leave it. */
  readonly change: (
    person: PersonId,
    id: string,
    change: (value: T) => T | undefined,
  ) => Promise<{ readonly before: T; readonly after: T | undefined } | undefined>;
}

/** What rooms of revised rows do, over one table. */
export function revisedRows<T>(vault: Vault, table: RevisedTable<T>): RevisedRows<T> {
  const { database } = vault;
  const { name, schema } = table;

  async function find(person: PersonId, id: string): Promise<Revised<T> | undefined> {
    const row = await database.read((client) => table.find(client, person, id));
    if (row === null) return undefined;
    const { revision, sealed } = row;
    return { revision, value: await vault.open(schema, { table: name, id, person, revision }, sealed) };
  }

  /** False when the row is another one by now. */
  async function swap(person: PersonId, id: string, before: number, value: T | undefined): Promise<boolean> {
    if (value === undefined) {
      return (await database.write((client) => table.remove(client, person, id, before))).count === 1;
    }
    const revision = before + 1;
    const sealed = await vault.seal({ table: name, id, person, revision }, value);
    const row = { id, revision, sealed };
    return (await database.write((client) => table.update(client, person, row, before))).count === 1;
  }

  return {
    async keep(person, id, value) {
      const revision = 1;
      const sealed = await vault.seal({ table: name, id, person, revision }, value);
      await forPerson(vault, person, () =>
        database.write((client) => table.create(client, person, { id, revision, sealed })),
      );
    },
    async find(person, id) {
      return (await find(person, id))?.value;
    },
    async readAll(person) {
      const rows = await database.read((client) => table.all(client, person));
      const opened = await vault.openAllOnce(schema, name, person, rows);
      return opened.map((value, index) => ({ id: rows[index]?.id ?? '', value }));
    },
    async change(person, id, change) {
      for (;;) {
        const found = await find(person, id);
        if (found === undefined) return undefined;
        const after = change(found.value);
        if (after === found.value || (await swap(person, id, found.revision, after))) {
          return { before: found.value, after };
        }
      }
    },
  };
}
