import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;

/** Lets go of database files that were closed: libSQL keeps them open until its statements are collected, or the process ends. */
export async function letGo(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await pause(5);
    collect();
  }
}
