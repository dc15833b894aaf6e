import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export const keyBytes = 32;
/** What an operator types to make a key. */
export const keyCommand = 'openssl rand -base64 32';

/** Master keys as base64 of 32 bytes. The local Slack makes and keeps its own in `file`. */
export type KeySource =
  | { readonly source: 'given'; readonly current: string; readonly old: readonly string[] }
  | { readonly source: 'own-file'; readonly file: string };

export interface MasterKeys {
  readonly current: Buffer;
  /** Keys to rotate from. */
  readonly old: readonly Buffer[];
}

/** The master keys as bytes. Makes the local Slack's own key file, readable by its owner only, when there is none yet. */
export function openKeys(source: KeySource): MasterKeys {
  if (source.source === 'given') return { current: bytesOf(source.current), old: source.old.map(bytesOf) };
  if (!existsSync(source.file)) {
    mkdirSync(dirname(source.file), { recursive: true });
    writeFileSync(source.file, `${randomBytes(keyBytes).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  }
  const key = readFileSync(source.file, 'utf8').trim();
  if (!isKey(key)) throw new Error(`${source.file} holds no key of ${keyBytes} bytes in base64.`);
  return { current: bytesOf(key), old: [] };
}

/** The trimmed text of a file; undefined when it cannot be read. */
export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** Whether a text is 32 bytes in base64. */
export function isKey(text: string): boolean {
  return /^[A-Za-z0-9+/]{43}=$/.test(text) && bytesOf(text).length === keyBytes;
}

function bytesOf(key: string): Buffer {
  return Buffer.from(key, 'base64');
}
