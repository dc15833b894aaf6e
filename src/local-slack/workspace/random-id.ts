import { randomBytes } from 'node:crypto';

/** `length` capitals and digits, different on every start so that an app's old ids never fit by chance. */
export function randomId(length: number): string {
  const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  return [...randomBytes(length)].map((byte) => alphabet[byte % alphabet.length]).join('');
}
