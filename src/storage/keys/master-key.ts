import { type KeyObject, createHmac, createSecretKey } from 'node:crypto';
import { type Bytes, open, seal } from '../sealing.js';
import { type PersonId, SealBroken } from '../store.js';

/** A start with a key that does not belong to this database. */
export class KeyMismatch extends Error {
  override readonly name = 'KeyMismatch';
}

export interface MasterKey {
  /** Names the key without telling anything of it: 16 hexadecimal digits. */
  readonly fingerprint: string;
  readonly secret: KeyObject;
}

/** The keys that this process was given: its own, and others that it can open with. Which one wraps is what the database says (active-key.ts). */
export interface MasterKeys {
  readonly newest: MasterKey;
  /** Its own first. */
  readonly known: readonly MasterKey[];
  find(fingerprint: string): MasterKey | undefined;
}

/** The raw bytes of a person's data key as they rest. */
export interface WrappedKey {
  readonly personId: PersonId;
  readonly version: number;
  readonly wrapped: Uint8Array;
  readonly wrappedBy: string;
}

export const keyBytes = 32;

/** Throws `KeyMismatch` unless every key has 32 bytes. */
export function masterKeys(newest: Uint8Array, old: readonly Uint8Array[] = []): MasterKeys {
  const keys = [newest, ...old].map(masterKey);
  const [first] = keys;
  if (first === undefined) throw new KeyMismatch('MIRROR_KEY is missing.');
  return { newest: first, known: keys, find: (fingerprint) => keys.find((key) => key.fingerprint === fingerprint) };
}

function masterKey(raw: Uint8Array): MasterKey {
  if (raw.length !== keyBytes) {
    throw new KeyMismatch(`MIRROR_KEY must be ${keyBytes} bytes in base64, for example from: openssl rand -base64 32`);
  }
  const fingerprint = createHmac('sha256', raw).update('performance-mirror master key').digest('hex').slice(0, 16);
  return { fingerprint, secret: createSecretKey(raw) };
}

/** @param key the one that wraps now (`wrappingKey`) */
export function wrap({ fingerprint, secret }: MasterKey, person: PersonId, version: number, dataKey: Uint8Array) {
  const place = placeOf({ personId: person, version, wrappedBy: fingerprint });
  const wrapped: Bytes = seal({ version: 0, secret }, place, dataKey);
  return { version, wrapped, wrappedBy: fingerprint };
}

/** Throws `SealBroken` when no key at hand opens it. */
export function unwrap(keys: MasterKeys, row: WrappedKey): Uint8Array {
  const key = keys.find(row.wrappedBy);
  if (key === undefined) throw keyMissing(row.wrappedBy);
  return open({ version: 0, secret: key.secret }, placeOf(row), row.wrapped);
}

function placeOf({ personId, version, wrappedBy }: Omit<WrappedKey, 'wrapped'>) {
  return { table: 'DataKey', id: wrappedBy, person: personId, revision: version };
}

/** What needs a master key that this process was not given; the log may name its fingerprint. */
export function keyMissing(fingerprint: string): SealBroken {
  return new SealBroken(
    `A data key is wrapped by the master key with the fingerprint ${fingerprint}, which is not here: add it to MIRROR_KEYS_OLD.`,
    { code: `master-key-missing-${fingerprint}` },
  );
}
