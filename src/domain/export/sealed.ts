import * as z from 'zod';
import { readVersioned, type Read } from './read-exported.js';

const sealedFormat = 'performance-mirror-sealed';
const sealedVersion = 1;

/** PBKDF2 rounds of a file made today. */
export const sealedRounds = 600_000;
/** A file that asks for more would keep a machine busy for minutes. */
const mostRounds = 5_000_000;

const base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/);

/** What a sealed page carries: everything to open it but the passphrase. */
export const sealedSchema = z.object({
  format: z.literal(sealedFormat),
  version: z.literal(sealedVersion),
  derivation: z.object({
    name: z.literal('PBKDF2'),
    hash: z.literal('SHA-256'),
    rounds: z.int().min(sealedRounds).max(mostRounds),
    salt: base64.length(24),
  }),
  cipher: z.object({ name: z.literal('AES-GCM'), bits: z.literal(256), nonce: base64.length(16) }),
  /** SHA-256 of what follows: a file that was changed on its way is told apart from a wrong passphrase. */
  digest: base64.length(44),
  contents: base64,
});

export type Sealed = z.infer<typeof sealedSchema>;

export function sealedOf(parts: Omit<Sealed, 'format' | 'version'>): Sealed {
  return { format: sealedFormat, version: sealedVersion, ...parts };
}

/** What stands inside: the same file in every form. */
export const contentsSchema = z.object({ json: z.string(), csv: z.string(), md: z.string() });
export type Contents = z.infer<typeof contentsSchema>;

/** Where the sealed part stands in the page. Base64 cannot end the element. */
export const sealedOpening = '<script type="application/json" id="sealed">';
export const sealedClosing = '</script>';

export function isPage(text: string): boolean {
  return /^\ufeff?\s*</.test(text);
}

/** Reads the sealed part out of a page of ours as text; nothing in the page is run. */
export function readSealedPage(page: string): Read<Sealed> {
  const from = page.indexOf(sealedOpening);
  if (from < 0) return { outcome: page.includes(sealedMark) ? 'truncated' : 'foreign' };
  const rest = page.slice(from + sealedOpening.length);
  const to = rest.indexOf(sealedClosing);
  if (to < 0) return { outcome: 'truncated' };
  return readVersioned(rest.slice(0, to), sealedFormat, sealedVersion, sealedSchema);
}

/** Near the start of every sealed page, so that a torn one still says what it was. */
export const sealedMark = '<meta name="generator" content="Performance Mirror">';

/** Without what looks alike: Crockford's 32 signs, which read O as 0, I and L as 1. */
const signs = '0123456789abcdefghjkmnpqrstvwxyz';
const groups = 5;
const signsPerGroup = 4;
/** One sign each: 100 bits. */
export const passphraseBytes = groups * signsPerGroup;

/** Five groups of four signs, from random bytes. */
export function passphraseFrom(random: Uint8Array): string {
  const typed = [...random.subarray(0, passphraseBytes)].map((byte) => signs[byte & 31]).join('');
  return (typed.match(/.{4}/g) ?? []).join('-');
}

/** A passphrase as it counts, however its letters, gaps and lookalikes were typed. */
export function canonicalPassphrase(typed: string): string {
  return typed
    .toLowerCase()
    .replaceAll(/[^0-9a-z]/g, '')
    .replaceAll('o', '0')
    .replaceAll(/[il]/g, '1');
}
