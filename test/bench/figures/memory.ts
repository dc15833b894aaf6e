import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startLocalSlack } from '../../../src/local-slack/start.js';
import type { Figure } from '../figure.js';
import { type Program, startProgram } from '../processes.js';
import { inWorkspace, locally } from '../product.js';
import { bareBolt } from '../town.js';

const idleMs = 10_000;
const limitMb = 200;

/** Resident memory ten seconds after the start, nobody pressing anything; a bare Bolt app is shown beside it. */
export async function measureMemory(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mirror-bench-'));
  const slack = await startLocalSlack({
    people: [{ id: 'U0BENCH000', name: 'Person 1', tz: 'Europe/Berlin', locale: 'en-GB' }],
  });
  try {
    const bare = await idleMemory(bareBolt(slack));
    const workspace = await idleMemory(inWorkspace(slack, folder));
    const local = await idleMemory(locally(folder));
    const against = `the limit; a bare Bolt app has ${bare.toFixed(0)} MB`;
    return [
      { name: 'idle memory, workspace', measured: workspace, baseline: limitMb, unit: 'MB', against, bound: 1 },
      { name: 'idle memory, local Slack and page too', measured: local, baseline: limitMb, unit: 'MB', against },
    ];
  } finally {
    await slack.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function idleMemory(program: Program): Promise<number> {
  const started = await startProgram(program);
  await wait(idleMs);
  const residentKb = await residentKbOf(started.pid);
  await started.stop();
  return residentKb / 1024;
}

async function residentKbOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => undefined);
  if (status !== undefined) return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));
}
