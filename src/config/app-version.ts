import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** The version of this program, as its package names it; from `src` and from the bundle alike. */
export function readAppVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
