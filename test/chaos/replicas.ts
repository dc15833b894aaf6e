import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Order, Replica, Said } from './processes/replica.js';

/** One machine: a process, and after its death the next one in its place. */
export interface Machine {
  /** Where Slack's requests may go; undefined while it is dead or starts. */
  readonly port: number | undefined;
  /** Ends its process as a power cut does, at whatever it is doing, and starts the next one. */
  killAndRestart(): Promise<void>;
  /** Resolves once it answers. */
  readonly ready: Promise<void>;
  tell(order: Order): void;
  /** Resolves once the order is obeyed; rejects when that fails. */
  ask(order: Order): Promise<void>;
  kill(): Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Bundled like the product (package.json, machines). */
const program = fileURLToPath(new URL('../../dist/machines/replica.js', import.meta.url));
/** A machine that shares its cores, and a Slack that does not answer: it waits for both. */
const startPatienceMs = 120_000;

/** @param settings asked at every start, because the clock moves on */
export function startMachine(settings: () => Replica, onDefect: (sentence: string) => void): Machine {
  let running = startProcess(settings(), onDefect);
  return {
    get port() {
      return running.port();
    },
    get ready() {
      return running.ready;
    },
    killAndRestart: async () => {
      await running.kill();
      running = startProcess(settings(), onDefect);
    },
    tell: (order) => running.tell(order),
    ask: (order) => running.ask(order),
    kill: () => running.kill(),
  };
}

function startProcess(settings: Replica, onDefect: (sentence: string) => void) {
  const child = fork(program, [JSON.stringify(settings)], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: process.env['CHAOS_LOG'] ?? 'silent' },
    execArgv: ['--enable-source-maps'],
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let port: number | undefined;
  let isKilled = false;
  let orders = 0;
  // A message to a process that has just died fails: nobody has to know.
  child.on('error', () => undefined);
  child.stderr?.on('data', (bytes: Buffer) => onDefect(bytes.toString().trim()));
  const ended = once(child, 'exit').then(() => {
    port = undefined;
    if (!isKilled) onDefect('a machine ended by itself');
  });
  const ready = readyPort(child).then((found) => {
    port = isKilled ? undefined : found;
  });
  // Killed while it starts: whoever waits for it hears so, and nobody has to wait.
  ready.catch(() => undefined);
  return {
    port: () => port,
    ready,
    tell: (order: Order) => void (child.connected && child.send({ id: 0, order }, () => undefined)),
    ask: (order: Order) => {
      const id = (orders += 1);
      return new Promise<void>((resolve, reject) => {
        child.on('message', (said: Said) => {
          if (said.said !== 'done' || said.id !== id) return;
          if (said.error === undefined) resolve();
          else reject(new Error(said.error));
        });
        child.send({ id, order });
      });
    },
    kill: async () => {
      isKilled = true;
      port = undefined;
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function readyPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`A machine was not ready within ${startPatienceMs} ms.`));
    }, startPatienceMs);
    timer.unref();
    child.on('message', (said: Said) => {
      if (said.said !== 'ready') return;
      clearTimeout(timer);
      resolve(said.port);
    });
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('A machine ended before it was ready.'));
    });
  });
}
