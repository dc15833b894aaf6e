import * as z from 'zod';
import type { Database } from './database.js';
import type { DataKeys } from './keys/data-keys.js';
import { type Opened, isUnchanged, latelyOpened } from './lately-opened.js';
import type { MasterKeys } from './keys/master-key.js';
import { type Bytes, type Place, type SealingKey, keyVersionOf, open, seal } from './sealing.js';
import { type PersonId, SealBroken } from './store.js';

/** A row as it rests; `id` and `revision` are part of what was sealed. */
export interface SealedRow {
  readonly id: string;
  readonly revision: number;
  readonly sealed: Uint8Array;
}

/** What the rooms of the store share: the database and the only way in and out of sealed columns. */
export interface Vault {
  readonly database: Database;
  readonly masters: MasterKeys;
  readonly dataKeys: DataKeys;
  readonly now: () => Date;
  readonly newId: () => string;
  seal(place: Place, value: unknown): Promise<Bytes>;
  open<T>(schema: z.ZodType<T>, place: Place, sealed: Uint8Array): Promise<T>;
  /** The same for what every press reads: while the same bytes rest there and the key is at hand, they are opened once. */
  openOnce<T>(schema: z.ZodType<T>, place: Place, sealed: Uint8Array): Promise<T>;
  /** Opens rows of one person and parses them together, in their order. */
  openAll<T>(schema: z.ZodType<T>, table: string, person: PersonId, rows: readonly SealedRow[]): Promise<readonly T[]>;
  /** The same for all rows of a table that a person has, which every press reads: of those read last, only new bytes are opened. */
  openAllOnce<T>(
    schema: z.ZodType<T>,
    table: string,
    person: PersonId,
    rows: readonly SealedRow[],
  ): Promise<readonly T[]>;
}

export function vaultOf(parts: Pick<Vault, 'database' | 'masters' | 'dataKeys' | 'now' | 'newId'>): Vault {
  const { dataKeys } = parts;
  async function openAll<T>(
    schema: z.ZodType<T>,
    table: string,
    person: PersonId,
    rows: readonly SealedRow[],
  ): Promise<readonly T[]> {
    if (rows.length === 0) return [];
    const keys: SealingKey[] = [];
    for (const version of new Set(rows.map((row) => keyVersionOf(row.sealed)))) {
      keys.push(await dataKeys.find(person, version));
    }
    return openRows(keys, schema, table, person, rows);
  }
  // What was opened is forgotten with the key that opened it (data-keys.ts).
  const opened = new WeakMap<SealingKey, Map<z.ZodType, Opened>>();
  const lately = latelyOpened();

  return {
    ...parts,
    dataKeys: {
      ...dataKeys,
      forget(person) {
        lately.forget(person);
        dataKeys.forget(person);
      },
    },
    openAll,
    async openAllOnce<T>(schema: z.ZodType<T>, table: string, person: PersonId, rows: readonly SealedRow[]) {
      const [first] = rows;
      if (first === undefined) return [];
      const key = await dataKeys.find(person, keyVersionOf(first.sealed));
      // For a moment, while the rows are sealed anew, they have two keys.
      if (rows.some(({ sealed }) => keyVersionOf(sealed) !== key.version)) return openAll(schema, table, person, rows);
      return lately.valuesOf({ person, table, key }, rows, (fresh) => openRows([key], schema, table, person, fresh));
    },
    async openOnce(schema, place, sealed) {
      const { id, revision } = place;
      const key = await dataKeys.find(place.person, keyVersionOf(sealed));
      const ofKey = opened.get(key) ?? new Map<z.ZodType, Opened>();
      opened.set(key, ofKey);
      const before = ofKey.get(schema);
      if (isUnchanged(before, { id, revision, sealed })) return before.value as z.infer<typeof schema>;
      const [value] = openRows([key], schema, place.table, place.person, [{ id, revision, sealed }]);
      if (value === undefined) throw new SealBroken('A sealed row holds nothing.');
      ofKey.set(schema, { id, revision, sealed, value });
      return value;
    },
    seal: async (place, value) =>
      seal(await dataKeys.newest(place.person), place, Buffer.from(JSON.stringify(value), 'utf8')),
    async open(schema, { table, person, id, revision }, sealed) {
      const [value] = await openAll(schema, table, person, [{ id, revision, sealed }]);
      if (value === undefined) throw new SealBroken('A sealed row holds nothing.');
      return value;
    },
  };
}

/** Opens rows with keys at hand. Throws `SealBroken`. */
export function openRows<T>(
  keys: readonly SealingKey[],
  schema: z.ZodType<T>,
  table: string,
  person: PersonId,
  rows: readonly SealedRow[],
): readonly T[] {
  const texts = rows.map(({ id, revision, sealed }) => {
    const version = keyVersionOf(sealed);
    const key = keys.find((each) => each.version === version);
    if (key === undefined) throw new SealBroken('A sealed row names a data key that is not there.');
    return Buffer.from(open(key, { table, id, person, revision }, sealed)).toString('utf8');
  });
  // One by one: a text of all of them takes twice as long to read.
  return checked(
    listOf(schema),
    texts.map((text): unknown => JSON.parse(text)),
  );
}

// Making a schema costs more than reading a row with it; there are a handful, and they live as long as the process.
const lists = new WeakMap<z.ZodType, z.ZodType>();

function listOf<T>(schema: z.ZodType<T>): z.ZodType<readonly T[]> {
  const known = lists.get(schema) ?? z.array(schema);
  lists.set(schema, known);
  return known as z.ZodType<readonly T[]>;
}

function checked<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  // The issues are left out: they may quote what a person typed.
  if (!parsed.success) throw new SealBroken('A sealed row opens, but this version cannot read what it holds.');
  return parsed.data;
}
