import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StoreUnavailable } from '../store.js';
import type { Trouble } from '../troubles.js';

/** The file behind a `file:` URL. */
export interface DatabaseFile {
  readonly path: string;
  readonly url: string;
  /** Makes folder (0700) and file (0600) where they are missing. Throws `StoreUnavailable`. */
  create(): void;
  /** Makes the folder alone. */
  createFolder(): void;
  /** Changes when the file is replaced; absent while it is gone. */
  identity(): string | undefined;
}

const ownerOnly = 0o600;

const troubles = new Map<string, Trouble>([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'no-access'],
  ['EPERM', 'no-access'],
  ['EIO', 'disk-error'],
]);

/** `file:./data/mirror.db` is relative to the working folder; percent signs are read as in any URL. */
export function databaseFile(databaseUrl: string): DatabaseFile {
  const path = resolve(decodeURIComponent(databaseUrl.replace(/^file:(\/\/)?/, '').replace(/\?.*$/, '')));
  const createFolder = (): void => void mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  return {
    path,
    url: pathToFileURL(path).href,
    createFolder,
    create() {
      try {
        createFolder();
        closeSync(openSync(path, 'a', ownerOnly));
        // An older file may have been made with wider rights; the log beside it takes over these.
        chmodSync(path, ownerOnly);
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        throw new StoreUnavailable(`The database file ${path} cannot be written: ${message}`, {
          code: troubles.get(code ?? ''),
        });
      }
    },
    identity() {
      const found = statSync(path, { throwIfNoEntry: false });
      return found === undefined ? undefined : `${found.dev}:${found.ino}`;
    },
  };
}
