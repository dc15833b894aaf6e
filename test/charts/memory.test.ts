import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const script = fileURLToPath(new URL('./memory-of-150-pictures.ts', import.meta.url));

test('150 pictures leave the memory of the process where 10 had brought it, within 100 MB', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script]);
  const [after10 = 0, after150 = Number.POSITIVE_INFINITY] = JSON.parse(stdout) as number[];

  expect(after10).toBeGreaterThan(50);
  expect(after150 - after10).toBeLessThan(100);
}, 60_000);
