import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { isSent, readCopy, type Stage } from '../dockerfile.js';
import { say } from './say.js';

/** Does what the stages of a Dockerfile say, below a folder of the host; answers where the last one's paths begin. */
export function prepare(stages: readonly Stage[], folder: string, isRoot: boolean): string {
  const treeOf = (stage: Stage) => join(folder, String(stages.indexOf(stage)));
  let last = folder;
  for (const stage of stages) {
    last = treeOf(stage);
    let at = last;
    for (const { word, rest } of stage.instructions) {
      if (word === 'WORKDIR') mkdirSync((at = join(last, rest)), { recursive: true });
      if (word === 'COPY') copy(rest, at);
      if (word === 'RUN') run(rest, at, isRoot);
    }
  }
  return last;

  function copy(rest: string, at: string): void {
    const { from, sources, target } = readCopy(rest);
    const stage = from === undefined ? undefined : stages.find(({ name }) => name === from);
    for (const source of sources) {
      const path = stage === undefined ? source : join(treeOf(stage), source);
      const to = target.endsWith('/') ? join(at, target, basename(source)) : join(at, target);
      // What is left out of the build does not come by a folder that is sent.
      const filter = (each: string) => stage !== undefined || isSent(relative('.', each));
      cpSync(path, to, { recursive: true, verbatimSymlinks: true, filter });
    }
  }
}

function run(command: string, at: string, isRoot: boolean): void {
  say(`RUN ${command}`);
  // Only root gives a folder to somebody else.
  const own = isRoot ? command : command.replace(/^install -d -o \d+ -g \d+ /, 'mkdir ');
  const { status } = spawnSync('sh', ['-c', own], { cwd: at, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`It ended with ${status}: ${command}`);
}
