import { createSecretKey, randomBytes } from 'node:crypto';
import type { Database } from '../database.js';
import type { SealingKey } from '../sealing.js';
import { PersonGone, type PersonId, SealBroken } from '../store.js';
import { type MasterKey, type MasterKeys, keyBytes, unwrap, wrap } from './master-key.js';

/** The data keys of people, unwrapped when first needed and kept in memory for a minute. */
export interface DataKeys {
  /** Newest first. Throws `PersonGone`. */
  all(person: PersonId): Promise<readonly SealingKey[]>;
  /** The key that seals. Throws `PersonGone`. */
  newest(person: PersonId): Promise<SealingKey>;
  /** A key that opens. Throws `PersonGone`, or `SealBroken` when the person never had that version. */
  find(person: PersonId, version: number): Promise<SealingKey>;
  forget(person: PersonId): void;
}

const keptMs = 60_000;
const keptPeople = 1_000;

/** A new data key, and how its row is stored. */
export function newDataKey(person: PersonId, version: number) {
  const raw = randomBytes(keyBytes);
  return {
    secret: createSecretKey(raw),
    /** @param by the key that wraps now (`wrappingKey`) */
    row: (by: MasterKey) => wrap(by, person, version, raw),
  };
}

export function dataKeysOf(database: Database, masters: MasterKeys): DataKeys {
  // Each newest first.
  const kept = new Map<PersonId, readonly SealingKey[]>();

  async function load(person: PersonId): Promise<readonly SealingKey[]> {
    const rows = await database.read((client) =>
      client.dataKey.findMany({ where: { personId: person }, orderBy: { version: 'desc' } }),
    );
    if (rows.length === 0) {
      kept.delete(person);
      throw new PersonGone('Nobody with this id is here.');
    }
    const keys = rows.map((row) => ({ version: row.version, secret: createSecretKey(unwrap(masters, row)) }));
    kept.delete(person);
    kept.set(person, keys);
    // Also when nobody asks again: what was opened with a key stays as long as the key.
    setTimeout(() => kept.get(person) === keys && kept.delete(person), keptMs).unref();
    const oldest = kept.keys().next();
    if (kept.size > keptPeople && oldest.done !== true) kept.delete(oldest.value);
    return keys;
  }

  async function all(person: PersonId): Promise<readonly SealingKey[]> {
    return kept.get(person) ?? load(person);
  }

  return {
    all,
    async newest(person) {
      const [key] = await all(person);
      if (key === undefined) throw new PersonGone('Nobody with this id is here.');
      return key;
    },
    async find(person, version) {
      // Another process may have rotated a moment ago: a version not kept is looked up once.
      const has = (key: SealingKey): boolean => key.version === version;
      const found = (await all(person)).find(has) ?? (await load(person)).find(has);
      if (found === undefined) throw new SealBroken('A sealed row names a data key that is not there.');
      return found;
    },
    forget: (person) => void kept.delete(person),
  };
}
