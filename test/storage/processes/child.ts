import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A process of its own. */
export interface Child {
  readonly lines: readonly string[];
  /** Resolves once a line starts like this; rejects when the process ends before. */
  said(start: string): Promise<void>;
  /** The same for so many lines. */
  saidOften(start: string, times: number): Promise<void>;
  kill(): void;
  /** The exit code; `null` after a kill. */
  readonly ended: Promise<number | null>;
}

export type Task = 'hold' | 'write' | 'check-in' | 'restore' | 'rotate' | 'migrate';

const script = fileURLToPath(new URL('writer.ts', import.meta.url));

/** Runs writer.ts. */
export function startChild(databaseUrl: string, task: Task, argument: string): Child {
  return startProcess(script, databaseUrl, task, argument);
}

/** Runs a script. */
export function startProcess(script: string, ...input: readonly string[]): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...input], { stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  const errors: Buffer[] = [];
  const waiting = new Set<() => void>();
  let over = false;
  const wake = (): void => waiting.forEach((each) => each());
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    wake();
  });
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const ended = once(child, 'close').then(([code]) => {
    over = true;
    wake();
    return code as number | null;
  });
  const saidOften: Child['saidOften'] = (start, times) =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (lines.filter((line) => line.startsWith(start)).length >= times) resolve();
        else if (over)
          reject(new Error(`The process ended before it said "${start}": ${Buffer.concat(errors).toString()}`));
        else return;
        waiting.delete(look);
      };
      waiting.add(look);
      look();
    });
  return {
    lines,
    ended,
    kill: () => void child.kill('SIGKILL'),
    said: (start) => saidOften(start, 1),
    saidOften,
  };
}
