import { simulate } from '../../domain/framework-simulate/simulate.js';
import { frameworkSimulation } from '../../slack/messages/in-english/framework-simulation.js';
import { simulationLines } from '../../slack/messages/framework/simulation-words.js';
import { exitCodes, type ExitCode, type Terminal } from '../terminal.js';
import { oneFile, readOptions } from './options.js';
import { readVersions, sourceOf } from './published.js';
import { asWritten, locale, readFile } from './read-file.js';

/** `framework simulate FILE`: six made-up people, before and after. */
export async function simulateCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const file = oneFile(readOptions(args, {}).positionals);
  const published = await readVersions(terminal);
  const checked = await readFile(file, published, terminal);
  if (checked === undefined) return exitCodes.refused;
  const { newest } = published;
  const lines = simulationLines(simulate(newest, checked.framework), newest, checked.framework, locale, asWritten);
  terminal.print(`${file} against ${sourceOf(published, terminal)}. ${frameworkSimulation.explain}`);
  for (const { line, shifts } of lines) {
    terminal.print(`  ${line}`);
    if (shifts !== undefined) terminal.print(`    ${shifts}`);
  }
  return exitCodes.done;
}
