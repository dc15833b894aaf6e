import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startLocalSlack } from '../../../src/local-slack/start.js';
import { lastOf, readCommand, readVariables, type Stage } from '../dockerfile.js';
import { samplesIn } from '../scraped.js';
import { say } from './say.js';

type Line = Readonly<Record<string, unknown>>;

/** Whom the program runs as; nobody else when undefined. */
export interface RunsAs {
  readonly uid: number;
  readonly gid: number;
}

/** A trigger lives for three seconds: a machine that is busy with something else is no trouble of the image. */
const isLate = ({ error }: Line) => JSON.stringify(error ?? '').includes('expired_trigger_id');

/**
 * Starts what stands in a folder as the image would, lets it be probed and lived in over HTTP, and stops it. Throws when
 * something does not hold.
 */
export async function live(stage: Stage, at: string, as: RunsAs | undefined): Promise<void> {
  const person = { id: 'U0ADA00001', name: 'Ada', tz: 'Europe/Berlin', locale: 'en-GB' };
  const slack = await startLocalSlack({ people: [person], delivery: { http: {} } });
  const elsewhere = mkdtempSync(join(tmpdir(), 'mirror-data-'));
  if (as !== undefined) chownSync(elsewhere, as.uid, as.gid);
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: '/nonexistent',
    ...readVariables(lastOf(stage, 'ENV') ?? ''),
    OPERATIONS_PORT: '0',
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_API_URL: slack.apiUrl,
    MIRROR_KEY: randomBytes(32).toString('base64'),
    DATABASE_URL: `file:${join(elsewhere, 'mirror.db')}`,
    HOST: '127.0.0.1',
    PORT: '0',
  };
  if (as !== undefined && spawnSync('sh', ['-c', 'touch dist/app/x || touch x'], { cwd: at, ...as }).status === 0)
    throw new Error('The user can write to the tree.');
  const before = listed(at);

  const [program = '', ...words] = readCommand(lastOf(stage, 'CMD') ?? '');
  const began = performance.now();
  const child = spawn(program, words, { cwd: at, env, stdio: ['ignore', 'pipe', 'inherit'], ...as });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const lines: Line[] = [];
  child.stdout.setEncoding('utf8');
  let cut = '';
  child.stdout.on('data', (chunk: string) => {
    const parts = (cut + chunk).split('\n');
    cut = parts.pop() ?? '';
    lines.push(...parts.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Line));
  });
  const until = async <T>(look: () => Promise<T | undefined> | T | undefined, what: string): Promise<T> => {
    for (let tries = 0; tries < 600; tries += 1) {
      const seen = await look();
      if (seen !== undefined) return seen;
      if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode} before ${what}.`);
      await wait(100);
    }
    throw new Error(`Waited a minute in vain for ${what}: ${JSON.stringify(lines)}`);
  };

  try {
    const { port, operationsPort } = await until(
      () => lines.find(({ msg }) => msg === 'the mirror is connected'),
      'the connection',
    );
    say(`connected after ${Math.round(performance.now() - began)} ms`);
    const ask = (path: string) => fetch(`http://127.0.0.1:${String(operationsPort)}/${path}`);
    const figure = async (name: string, outcome?: string) =>
      samplesIn(await (await ask('metrics')).text(), name).find(({ labels }) => labels['outcome'] === outcome)?.value;

    const [node = '', ...probe] = readCommand(lastOf(stage, 'HEALTHCHECK') ?? '');
    const probed = (on: unknown) => spawnSync(node, probe, { env: { ...env, OPERATIONS_PORT: String(on) } }).status;
    if (probed(operationsPort) !== 0) throw new Error('The HEALTHCHECK fails while it runs.');
    if (probed(9) === 0) throw new Error('The HEALTHCHECK holds where nothing listens.');
    if ((await ask('readyz')).status !== 200) throw new Error('It is not ready.');
    say('the HEALTHCHECK and /readyz hold');

    slack.deliverTo(`http://127.0.0.1:${String(port)}/slack/events`);
    const driver = slack.as(person.id);
    await driver.openHome();
    await until(() => driver.home(), 'App Home');
    for (let presses = 0; (await figure('mirror_charts_total', 'drawn')) === undefined; presses += 1) {
      if (presses === 10) throw new Error(`No picture was drawn: ${JSON.stringify(lines)}`);
      await driver.click('made_up', { surface: { kind: 'home' } });
      await wait(3000);
    }
    say('App Home is shown, and pictures are drawn with the fonts that came along');
    say(`${Math.round(((await figure('process_resident_memory_bytes')) ?? 0) / 1e6)} MB of memory after that`);

    child.kill('SIGTERM');
    const [code] = await ended;
    if (code !== 0) throw new Error(`It ended with ${code} after SIGTERM.`);
    if (listed(at) !== before) throw new Error('Something was written into the tree.');
    const troubles = lines.filter((line) => line['level'] === 'error' && !isLate(line));
    if (troubles.length > 0) throw new Error(`It had trouble: ${JSON.stringify(troubles)}`);
    say(`stopped with 0; it wrote ${readdirSync(elsewhere).join(', ')}, and nothing into its own tree`);
  } finally {
    child.kill('SIGKILL');
    await slack.close();
    rmSync(elsewhere, { recursive: true, force: true });
  }
}

/** Every path below a folder, with its size and when it was written. */
function listed(at: string): string {
  return spawnSync('find', ['.', '-printf', '%p %s %T@\\n'], { cwd: at, encoding: 'utf8', maxBuffer: 1e8 }).stdout;
}
