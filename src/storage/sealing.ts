import { type KeyObject, createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { type PersonId, SealBroken } from './store.js';

/** Bytes as the database client takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Where a sealed value rests. All of it is authenticated: bytes moved to another row, person or revision do not open. */
export interface Place {
  readonly table: string;
  readonly id: string;
  readonly person: PersonId;
  readonly revision: number;
}

/** A key with the number that sealed bytes name it by (0 to 65,535). */
export interface SealingKey {
  readonly version: number;
  readonly secret: KeyObject;
}

// Layout: format (1 byte), key version (2 bytes), nonce, tag, ciphertext.
const format = 1;
export const nonceFrom = 3;
export const nonceBytes = 12;
const tagAt = nonceFrom + nonceBytes;
const tagBytes = 16;
const textAt = tagAt + tagBytes;
const algorithm = 'aes-256-gcm';

/** Seals bytes with AES-256-GCM under a fresh random nonce. */
export function seal(key: SealingKey, place: Place, plain: Uint8Array): Bytes {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key.secret, nonce);
  cipher.setAAD(nameOf(place, key.version));
  const sealed = new Uint8Array(textAt + plain.length);
  sealed.set([format, key.version >> 8, key.version & 0xff]);
  sealed.set(nonce, nonceFrom);
  sealed.set(cipher.update(plain), textAt);
  cipher.final();
  sealed.set(cipher.getAuthTag(), tagAt);
  return sealed;
}

/** Random and fresh in every sealing, so that it tells one from all others. */
export function nonceOf(sealed: Uint8Array): Uint8Array {
  return sealed.subarray(nonceFrom, tagAt);
}

/** The version of the key that sealed the bytes. Throws `SealBroken` for bytes of another format. */
export function keyVersionOf(sealed: Uint8Array): number {
  if (sealed.length < textAt) throw new SealBroken('A sealed row is cut short.');
  if (sealed[0] !== format) throw new SealBroken('A sealed row has a format this version does not know.');
  return ((sealed[1] ?? 0) << 8) | (sealed[2] ?? 0);
}

/** Opens what `seal` made at the same place with the same key; throws `SealBroken` for anything else. */
export function open(key: SealingKey, place: Place, sealed: Uint8Array): Uint8Array {
  const version = keyVersionOf(sealed);
  try {
    const decipher = createDecipheriv(algorithm, key.secret, nonceOf(sealed), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(nameOf(place, version));
    decipher.setAuthTag(sealed.subarray(tagAt, textAt));
    const plain = decipher.update(sealed.subarray(textAt));
    decipher.final();
    return plain;
  } catch {
    // The cause is left out: it says nothing more and must not travel to a log.
    throw new SealBroken(
      `A sealed row of ${place.table} does not open: its key is another one, or the row was changed.`,
    );
  }
}

function nameOf(place: Place, keyVersion: number): Uint8Array {
  return Buffer.from(JSON.stringify([place.table, place.id, place.person, place.revision, format, keyVersion]));
}
