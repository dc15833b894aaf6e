import {
  canonicalPassphrase,
  contentsSchema,
  passphraseBytes,
  passphraseFrom,
  sealedOf,
  sealedRounds,
  type Contents,
  type Sealed,
} from '../domain/export/sealed.js';

// The same calls as in the page that opens the file: Web Crypto is in Node and in every browser.
const { subtle } = crypto;

/** A passphrase nobody chose; whoever makes it shows it once and keeps it nowhere. */
export function newPassphrase(): string {
  return passphraseFrom(crypto.getRandomValues(new Uint8Array(passphraseBytes)));
}

/** Closes a file: AES-256-GCM under a key that PBKDF2 makes of the passphrase, with a salt and a nonce of its own. */
export async function sealContents(contents: Contents, passphrase: string): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(passphrase, salt, sealedRounds, 'encrypt');
  const plain = new TextEncoder().encode(JSON.stringify(contents));
  const closed = new Uint8Array(await subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, plain));
  return sealedOf({
    derivation: { name: 'PBKDF2', hash: 'SHA-256', rounds: sealedRounds, salt: toBase64(salt) },
    cipher: { name: 'AES-GCM', bits: 256, nonce: toBase64(nonce) },
    digest: await digestOf(closed),
    contents: toBase64(closed),
  });
}

export type Opened =
  { readonly outcome: 'opened'; readonly contents: Contents } | { readonly outcome: 'wrong-passphrase' | 'damaged' };

/** Opens what `sealContents` closed. */
export async function openSealed(
  { derivation, cipher, digest, contents }: Sealed,
  passphrase: string,
): Promise<Opened> {
  const closed = fromBase64(contents);
  if ((await digestOf(closed)) !== digest) return { outcome: 'damaged' };
  const key = await keyOf(passphrase, fromBase64(derivation.salt), derivation.rounds, 'decrypt');
  let plain: ArrayBuffer;
  try {
    plain = await subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(cipher.nonce) }, key, closed);
  } catch {
    return { outcome: 'wrong-passphrase' };
  }
  try {
    return { outcome: 'opened', contents: contentsSchema.parse(JSON.parse(new TextDecoder().decode(plain))) };
  } catch {
    return { outcome: 'damaged' };
  }
}

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number, usage: 'encrypt' | 'decrypt') {
  const typed = new TextEncoder().encode(canonicalPassphrase(passphrase));
  const base = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    [usage],
  );
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toBase64(new Uint8Array(await subtle.digest('SHA-256', bytes)));
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'base64'));
}
