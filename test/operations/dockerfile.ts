import { readFileSync } from 'node:fs';

/** One instruction of a Dockerfile: its word and what follows it. */
export interface Instruction {
  readonly word: string;
  readonly rest: string;
}

/** A stage with the name that others copy from it by. */
export interface Stage {
  readonly name: string | undefined;
  readonly image: string;
  readonly instructions: readonly Instruction[];
}

/** What a COPY copies: from another stage, or from what is sent to the build. */
export interface Copy {
  readonly from: string | undefined;
  readonly sources: readonly string[];
  readonly target: string;
}

const dockerfile = 'manifests/Dockerfile';

/** The stages of the project's Dockerfile. It uses one line for each instruction, which is all that is read here. */
export function readStages(text = readFileSync(dockerfile, 'utf8')): readonly Stage[] {
  const instructions = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, word, rest] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
      if (word === undefined || rest === undefined || rest.endsWith('\\')) throw new Error(`Not understood: ${line}`);
      return { word, rest };
    });
  const starts = instructions.flatMap(({ word }, at) => (word === 'FROM' ? [at] : []));
  return starts.map((start, at) => {
    const [image = '', , name] = (instructions[start]?.rest ?? '').split(' ');
    return { name, image, instructions: instructions.slice(start + 1, starts[at + 1]) };
  });
}

/** The last of an instruction in a stage, which is the one that counts. */
export function lastOf(stage: Stage | undefined, word: string): string | undefined {
  return stage?.instructions.findLast((instruction) => instruction.word === word)?.rest;
}

export function readCopy(rest: string): Copy {
  const parts = rest.split(' ');
  const [, from] = /^--from=(.+)$/.exec(parts[0] ?? '') ?? [];
  const paths = from === undefined ? parts : parts.slice(1);
  return { from, sources: paths.slice(0, -1), target: paths.at(-1) ?? '' };
}

/** `NAME=value NAME=value`. */
export function readVariables(rest: string): Readonly<Record<string, string>> {
  return Object.fromEntries(rest.split(' ').map((pair) => pair.split('=', 2) as [string, string]));
}

/** The words of `["node", "…"]`, behind whatever options stand in front of them. */
export function readCommand(rest: string): readonly string[] {
  return JSON.parse(rest.slice(rest.indexOf('['))) as readonly string[];
}

/** Whether a path reaches the build, by `Dockerfile.dockerignore`: the last line that names it or a folder of it counts. */
export function isSent(path: string, ignored = readFileSync(`${dockerfile}.dockerignore`, 'utf8')): boolean {
  const lines = ignored.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const deciding = lines.findLast((line) => {
    const pattern = line.replace(/^!/, '');
    return pattern === '*' || path === pattern || path.startsWith(`${pattern}/`);
  });
  return deciding === undefined || deciding.startsWith('!');
}
