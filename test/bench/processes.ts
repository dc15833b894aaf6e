import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Order } from './processes/mirror.js';

/** A program that has said that it is ready, and what it may be asked. */
export interface Started<Asked = Order> {
  readonly pid: number;
  /** Milliseconds from the spawn to the line that says so. */
  readonly readyMs: number;
  /** Asks the program for something and waits for its answer. */
  order(order: Asked): Promise<unknown>;
  stop(): Promise<void>;
}

export interface Program {
  /** A file beside the package.json. */
  readonly file: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
  /** What it prints once it is ready. */
  readonly saysWhenReady: string;
}

const root = new URL('../../', import.meta.url);
const startPatienceMs = 60_000;

/** Starts a Node program without the settings of this machine's environment. */
export async function startProgram<Asked extends object = Order>(program: Program): Promise<Started<Asked>> {
  const startedAt = performance.now();
  const child = fork(fileURLToPath(new URL(program.file, root)), program.args ?? [], {
    cwd: fileURLToPath(root),
    env: { PATH: process.env['PATH'] ?? '', ...program.env },
    execArgv: [...(program.nodeOptions ?? [])],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await sentence(child, program);
  const readyMs = performance.now() - startedAt;
  let orders = 0;
  return {
    pid: child.pid ?? 0,
    readyMs,
    order: (order) => {
      const id = (orders += 1);
      return new Promise((resolve, reject) => {
        const listen = (answer: { id: number; value?: unknown; error?: string }): void => {
          if (answer.id !== id) return;
          child.off('message', listen);
          if (answer.error === undefined) resolve(answer.value);
          else reject(new Error(answer.error));
        };
        child.on('message', listen);
        child.send({ id, order });
      });
    },
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function sentence(child: ChildProcess, { file, saysWhenReady }: Program): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${file} was not ready within ${startPatienceMs} ms.`));
    }, startPatienceMs);
    let printed = '';
    child.stdout?.on('data', (bytes: Buffer) => {
      printed = (printed + bytes.toString()).slice(-10_000);
      if (!printed.includes(saysWhenReady)) return;
      clearTimeout(timer);
      resolve();
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`${file} ended with ${code} before it was ready: ${printed}`));
    });
  });
}
