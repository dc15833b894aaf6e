import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LocalSlack } from '../../src/local-slack/start.js';
import { workspaceOf, type OneWorkspace } from './town.js';

/** The real program in a process of its own, with a database in a folder of the test's. */
export interface Program {
  /** Everything it wrote so far, log and errors. */
  said(): string;
  /** Its log so far, line by line. */
  logged(): readonly Readonly<Record<string, unknown>>[];
  /** Resolves once it wrote this; rejects when it ended without. */
  says(text: string): Promise<void>;
  /** As an orchestrator or a supervisor stops it. */
  terminate(): void;
  /** The exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Ends it whatever it does. */
  kill(): Promise<void>;
}

const sources = fileURLToPath(new URL('../../src/', import.meta.url));
const built = fileURLToPath(new URL('../../dist/app/main.js', import.meta.url));

/** The build where no source is newer; else the sources, which take three times as long to start. */
function main(): readonly string[] {
  const builtAt = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const isNewest = readdirSync(sources, { recursive: true, encoding: 'utf8' }).every(
    (name) => statSync(join(sources, name)).mtimeMs <= builtAt,
  );
  return isNewest ? ['--enable-source-maps', built] : ['--import', 'tsx', join(sources, 'main.ts')];
}

/** The variables that lead the program to a local Slack, in the mode of this run unless another is given. */
export function variablesOf(
  slack: LocalSlack,
  workspace: OneWorkspace = workspaceOf(slack),
): Readonly<Record<string, string>> {
  return {
    SLACK_BOT_TOKEN: workspace.botToken,
    SLACK_API_URL: slack.apiUrl,
    MIRROR_KEY: randomBytes(32).toString('base64'),
    ...(workspace.mode === 'socket'
      ? { SLACK_APP_TOKEN: workspace.appToken }
      : { SLACK_SIGNING_SECRET: workspace.signingSecret, HOST: workspace.host, PORT: String(workspace.port) }),
  };
}

/** The port that a program listens on once it is connected; none over Socket Mode. */
export function portOf(program: Program): number | undefined {
  const port = program.logged().findLast(({ msg }) => msg === 'the mirror is connected')?.['port'];
  return typeof port === 'number' ? port : undefined;
}

/** Starts it without the settings of this machine's environment. */
export function startProgram(folder: string, env: Readonly<Record<string, string>>): Program {
  const child = spawn(process.execPath, main(), {
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, DATABASE_URL: `file:${join(folder, 'mirror.db')}`, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let listening: (() => void)[] = [];
  const hear = (chunk: Buffer) => {
    said += chunk.toString();
    for (const listen of listening) listen();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    said: () => said,
    logged: () => said.split('\n').flatMap(logLine),
    says: (text) =>
      new Promise((resolve, reject) => {
        const listen = () => {
          if (!said.includes(text)) return;
          listening = listening.filter((each) => each !== listen);
          resolve();
        };
        listening.push(listen);
        listen();
        void ended.then((code) => reject(new Error(`It ended with ${code} before it said "${text}": ${said}`)));
      }),
    terminate: () => void child.kill('SIGTERM'),
    ended,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function logLine(line: string): Record<string, unknown>[] {
  return line.startsWith('{') ? [JSON.parse(line) as Record<string, unknown>] : [];
}
