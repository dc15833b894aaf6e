/**
 * `npm run test:image`: does by hand what the Dockerfile says, because no Docker is needed for that, and runs what comes
 * out: as the user it names, in a tree that this user cannot write to, against a local Slack over HTTP. No image is built.
 * Needs root for the other user, and a package registry. Ends with 0 when everything held.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastOf, readStages } from '../dockerfile.js';
import { live } from './live.js';
import { prepare } from './prepare.js';
import { say } from './say.js';

const stages = readStages();
const last = stages.at(-1);
if (last === undefined) throw new Error('A Dockerfile without a stage.');
const [uid = 0, gid = 0] = (lastOf(last, 'USER') ?? '').split(':').map(Number);
const isRoot = process.getuid?.() === 0;
if (!isRoot) say('not root: everything runs as this user, and the tree is not shown to be read-only');

const folder = mkdtempSync(join(tmpdir(), 'mirror-image-'));
try {
  chmodSync(folder, 0o755);
  const at = join(prepare(stages, folder, isRoot), lastOf(last, 'WORKDIR') ?? '');
  const [kilobytes = ''] = spawnSync('du', ['-sk', at], { encoding: 'utf8' }).stdout.split('\t');
  say(`${Math.round(Number(kilobytes) / 1024)} MB stand in it`);
  await live(last, at, isRoot ? { uid, gid } : undefined);
  say('everything held; an image was not built');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
