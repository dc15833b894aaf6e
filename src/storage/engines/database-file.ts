import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StoreUnavailable } from '../store.js';

/** The file behind a `file:` URL. */
export interface DatabaseFile {
  readonly path: string;
  readonly url: string;
  /** Makes folder (0700) and file (0600) where they are missing. Throws `StoreUnavailable`. */
  create(): void;
  /** Changes when the file is replaced; absent while it is gone. */
  identity(): string | undefined;
}

const ownerOnly = 0o600;

/** `file:./data/mirror.db` is relative to the working folder; percent signs are read as in any URL. */
export function databaseFile(databaseUrl: string): DatabaseFile {
  const path = resolve(decodeURIComponent(databaseUrl.replace(/^file:(\/\/)?/, '').replace(/\?.*$/, '')));
  return {
    path,
    url: pathToFileURL(path).href,
    create() {
      try {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
        closeSync(openSync(path, 'a', ownerOnly));
        // An older file may have been made with wider rights; the log beside it takes over these.
        chmodSync(path, ownerOnly);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new StoreUnavailable(`The database file ${path} cannot be written: ${reason}`);
      }
    },
    identity() {
      const found = statSync(path, { throwIfNoEntry: false });
      return found === undefined ? undefined : `${found.dev}:${found.ino}`;
    },
  };
}
