// Makes the two database clients of the one schema. Every start, test and check calls this: an unchanged schema costs one hash.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = new URL('./', import.meta.url);
const root = new URL('../', here);
const output = new URL('src/storage/generated/', root);
const stamp = new URL('.made-from', output);

const source = readFileSync(new URL('schema.prisma', here), 'utf8');
const hash = createHash('sha256')
  .update(source)
  .update(readFileSync(new URL('generate.mjs', here)))
  .update(readFileSync(new URL('twin.mjs', here)))
  .update(readFileSync(new URL('package-lock.json', root)))
  .digest('hex');

if (!isUpToDate()) await generate();

function isUpToDate() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

async function generate() {
  const { sqliteTwin } = await import('./twin.mjs');
  // Made in a folder of this process and moved into place, so that two starts at once never see half a client.
  const made = new URL(`prisma/generated/${process.pid}/`, root);
  mkdirSync(made, { recursive: true });
  try {
    makeClient(made, 'postgres', source);
    makeClient(made, 'sqlite', sqliteTwin(source));
    writeFileSync(new URL('clients/.made-from', made), hash);
    rmSync(output, { recursive: true, force: true });
    try {
      renameSync(new URL('clients', made), new URL('src/storage/generated', root));
    } catch (error) {
      if (!isUpToDate()) throw error;
    }
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function makeClient(folder, engine, schema) {
  const file = new URL(`${engine}.prisma`, folder);
  writeFileSync(file, schema.replace(`../src/storage/generated/${engine}`, `./clients/${engine}`));
  const cli = fileURLToPath(import.meta.resolve('prisma/build/index.js'));
  const run = spawnSync(process.execPath, [cli, 'generate', '--no-hints', '--schema', fileURLToPath(file)], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
    env: {
      ...process.env,
      // Generating needs no schema engine, but the CLI would download one: any executable stops it from trying.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  });
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout}${run.stderr}\nThe ${engine} database client could not be generated.\n`);
    throw new Error(`prisma generate failed for ${engine}`);
  }
}
