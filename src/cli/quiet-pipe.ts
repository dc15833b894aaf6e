import type { Writable } from 'node:stream';

/** Lets a command go on to its end when nobody reads what it says any more, as behind `| head`. */
export function quietWhenClosed(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
