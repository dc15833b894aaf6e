// The command line as it is started: its clock, its files and its pipes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { mondayOf } from '../../src/domain/week.js';
import { openFrameworks } from '../../src/storage/open-frameworks.js';
import { openStore } from '../../src/storage/open.js';
import { earliestStart } from '../../src/use-cases/framework/publish-framework.js';
import { writeFrameworkFile } from '../../src/use-cases/framework-file/write-framework-file.js';
import type { Said } from './terminal.js';

const script = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const tsx = import.meta.resolve('tsx');
const yaml = writeFrameworkFile(defaultFramework, 'yaml');
const dayMs = 24 * 60 * 60 * 1000;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mirror-process-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

function start(...words: readonly string[]) {
  const child = spawn(process.execPath, ['--import', tsx, script, 'framework', ...words], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, DATABASE_URL: 'file:./local/mirror.db' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const said = once(child, 'close').then(([code]): Said => ({
    code: code as number,
    out: Buffer.concat(out).toString(),
    err: Buffer.concat(err).toString(),
  }));
  return { child, said };
}

const run = (...words: readonly string[]): Promise<Said> => start(...words).said;

describe('files', () => {
  test('that cannot be written because there is no such folder are named as they were typed', async () => {
    const { code, out, err } = await run('export', 'nodir/x.yaml');

    expect({ code, out, err }).toEqual({
      code: 1,
      out: '',
      err: 'nodir/x.yaml cannot be written: there is no folder nodir. Make it first, or name another file.\n',
    });
    expect(await readdir(folder)).not.toContain('nodir');
  });

  test('in another encoding are refused with the line, the encoding and the way out, and are not written over', async () => {
    const latin = Buffer.from(yaml.replace('title: Senior\n', 'title: Größe\n'), 'latin1');
    await writeFile(join(folder, 'latin.yaml'), latin);
    const line = yaml.slice(0, yaml.indexOf('title: Senior\n')).split('\n').length;

    const checked = await run('check', 'latin.yaml');
    const exported = await run('export', 'latin.yaml', '--force');

    expect(checked.code).toBe(1);
    expect(checked.out).toMatch(new RegExp(`^latin\\.yaml:${line}: .*no UTF-8.*Latin-1.*save it as UTF-8`));
    expect(exported).toMatchObject({ code: 1, err: expect.stringContaining('its comments would be lost') });
  });
});

test('a pipe that is closed early ends the output without a word', async () => {
  const { child, said } = start('export');
  child.stdout.destroy();

  expect(await said).toEqual({ code: 0, out: '', err: '' });
});

describe('the clock of the local page', () => {
  test('is the one that publishes and lists, where it lies beside the database', async () => {
    const databaseUrl = `file:${join(folder, 'local', 'mirror.db')}`;
    const settings = { databaseUrl, masterKey: new Uint8Array(32), now: () => new Date() };
    await (await openStore({ ...settings, firstFramework: defaultFramework })).close();
    const moved = 70 * dayMs;
    await writeFile(join(folder, 'local', 'clock'), String(moved));
    await writeFile(join(folder, 'edited.yaml'), yaml.replace('title: Senior\n', 'title: Senior Engineer\n'));
    const expected = earliestStart(new Date(Date.now() + moved));

    const published = await run('publish', 'edited.yaml', '--starts', 'next-monday', '--note', 'A name');

    expect(published.code).toBe(0);
    expect(published.out).toContain('on the moved clock of the local page');
    const opened = await openFrameworks(databaseUrl, settings.now);
    const [, second] = (await opened?.frameworks.readVersions()) ?? [];
    await opened?.close();
    expect(second?.startsOn).toBe(expected);
    expect(Date.parse(second?.publishedAt ?? '') - Date.now()).toBeGreaterThan(moved - dayMs);

    await writeFile(join(folder, 'local', 'clock'), String(moved + 14 * dayMs));
    const listed = await run('versions');
    expect(listed.out).toMatch(new RegExp(`2 {2}from ${mondayOf(expected)} on, counts now`));
  });
});
