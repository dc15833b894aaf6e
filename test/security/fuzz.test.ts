import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';

const bundled = promisify(execFile);

/** In a process of its own, because there nobody else catches what is thrown; bundled, as `npm run test:fuzz` runs it. */
async function run(...options: string[]): Promise<{ readonly code: number | null; readonly said: string }> {
  await bundled('npm', ['run', '--silent', 'bundle', '--', 'test/security/fuzz/run.ts', '--outdir=dist/fuzz']);
  const started = spawn(process.execPath, ['--enable-source-maps', 'dist/fuzz/run.js', '--brief', ...options]);
  let said = '';
  for (const stream of [started.stdout, started.stderr])
    stream.on('data', (bytes: Buffer) => (said += bytes.toString()));
  return new Promise((resolve) => started.once('close', (code) => resolve({ code, said })));
}

describe('payloads that were changed at random', () => {
  const hasSamples = existsSync('../shared/slack-data/payload-samples');

  test(`crash nothing, are answered as Slack allows, and show nobody the words of others${
    hasSamples || process.env['CI'] !== undefined ? '' : " (without Slack's samples: they are not beside this project)"
  }`, async () => {
    const { code, said } = await run('--count', '1500', '--seed', '20261129');

    expect(said).toMatch(/\n0 defects\.\n$/);
    expect(said).toContain('1500 mutated payloads');
    if (hasSamples) expect(said).toContain("105 of them Slack's samples");
    expect(code).toBe(0);
  }, 300_000);
});
