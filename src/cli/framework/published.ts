import { defaultFramework } from '../../domain/default-framework.js';
import type { Framework } from '../../domain/framework.js';
import type { FrameworkStore } from '../../storage/store.js';
import { readFrameworks } from '../../use-cases/framework/read-published.js';
import { Misuse, type Terminal } from '../terminal.js';

/** What is published, oldest first. */
export interface Published {
  readonly versions: readonly Framework[];
  readonly newest: Framework;
  /** False while there is no database: then it is the framework a fresh installation starts with. */
  readonly isStored: boolean;
}

/** Reads what is published; nothing is changed. */
export async function readVersions(terminal: Terminal): Promise<Published> {
  const opened = await terminal.openFrameworks();
  if (opened === undefined) return ofFreshInstallation;
  try {
    const versions = await readFrameworks(opened);
    const newest = versions.at(-1);
    return newest === undefined ? ofFreshInstallation : { versions, newest, isStored: true };
  } finally {
    await opened.close();
  }
}

const ofFreshInstallation: Published = {
  versions: [defaultFramework],
  newest: defaultFramework,
  isStored: false,
};

/** Works on what is published. Throws while there is no database. */
export async function withFrameworks<T>(
  terminal: Terminal,
  work: (frameworks: FrameworkStore) => Promise<T>,
): Promise<T> {
  const opened = await terminal.openFrameworks();
  if (opened === undefined) {
    throw new Error(
      `There is no database at ${terminal.databaseName} yet. Start the mirror once, or set DATABASE_URL to the one that is meant.`,
    );
  }
  try {
    return await work(opened.frameworks);
  } finally {
    await opened.close();
  }
}

/** One of the versions. */
export function versionIn({ versions, newest }: Published, version: number): Framework {
  const found = versions.find((each) => each.version === version);
  if (found === undefined) {
    throw new Misuse(
      `Version ${version} was never published; the newest is ${newest.version}. See: framework versions.`,
    );
  }
  return found;
}

/** Where the versions come from, for the reader to see that it is the right place. */
export function sourceOf({ newest, isStored }: Published, { databaseName }: Terminal): string {
  return isStored
    ? `version ${newest.version} in ${databaseName}`
    : `the framework of a fresh installation, because there is no database at ${databaseName} yet`;
}
