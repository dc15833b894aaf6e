import { exitCodes, type ExitCode, type Terminal } from '../terminal.js';
import { oneFile, readOptions } from './options.js';
import { readVersions, sourceOf } from './published.js';
import { readFile } from './read-file.js';

/** `framework check FILE`: what is wrong, as `FILE:line: field: sentence`. */
export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const file = oneFile(readOptions(args, {}).positionals);
  const published = await readVersions(terminal);
  const checked = await readFile(file, published, terminal);
  if (checked === undefined) {
    terminal.complain(`${file} cannot be published like this. Nothing was changed.`);
    return exitCodes.refused;
  }
  const { framework, basedOn } = checked;
  const { levels, categories } = framework;
  terminal.print(
    `${file} is fine: ${levels.length} levels and ${categories.length} kinds of work, checked against ${sourceOf(published, terminal)}.`,
  );
  if (basedOn < published.newest.version) {
    terminal.print(`It started from version ${basedOn}; look at what came after it with: framework diff ${file}`);
  }
  terminal.print(`Nothing is published. Next: framework diff ${file}, then framework simulate ${file}.`);
  return exitCodes.done;
}
