import { existsSync, realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';

/** The database of a real workspace when DATABASE_URL is unset. */
export const defaultUrl = 'file:./data/mirror.db';
/** The local Slack's own database. */
export const localUrl = 'file:./data/local/mirror.db';

/** The absolute path of `file:./data/mirror.db`. */
export function fileOf(url: string, folder: string): string {
  return resolve(folder, url.replace(/^file:(\/\/)?/, ''));
}

/** Whether a file lies anywhere below a folder, links followed. */
export function isInside(file: string, folder: string): boolean {
  const path = relative(realPath(folder), realPath(file));
  return path !== '' && !path.startsWith('..') && resolve(folder, path) !== path;
}

// A link into the data folder is in the data folder.
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}
