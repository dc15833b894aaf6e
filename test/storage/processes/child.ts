import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A process of its own that runs writer.ts. */
export interface Child {
  readonly lines: readonly string[];
  /** Resolves once a line starts like this; rejects when the process ends before. */
  said(start: string): Promise<void>;
  kill(): void;
  /** The exit code; `null` after a kill. */
  readonly ended: Promise<number | null>;
}

const script = fileURLToPath(new URL('writer.ts', import.meta.url));

export function startChild(databaseUrl: string, task: 'hold' | 'write', argument: string): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', script, databaseUrl, task, argument], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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
  return {
    lines,
    ended,
    kill: () => void child.kill('SIGKILL'),
    said: (start) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (lines.some((line) => line.startsWith(start))) resolve();
          else if (over)
            reject(new Error(`The process ended before it said "${start}": ${Buffer.concat(errors).toString()}`));
          else return;
          waiting.delete(look);
        };
        waiting.add(look);
        look();
      }),
  };
}
