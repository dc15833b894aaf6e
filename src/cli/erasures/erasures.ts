import { oneFile, readOptions } from '../framework/options.js';
import { exitCodes, type ExitCode, type Terminal } from '../terminal.js';

/** Ten million people. */
const longestListBytes = 800_000_000;

/** `erasures export FILE`: who erased everything, to be kept apart from the backups. */
export async function exportErasuresCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const file = oneFile(readOptions(args, {}).positionals);
  const list = await (await terminal.openCaretaker()).exportErasures();
  const added = await addTo(file, list, terminal);
  terminal.print(`${file} lists whoever erased everything, as hashes of random ids; new in it: ${added}.`);
  terminal.print(
    'Keep it apart from the backups. After restoring an older one: erasures replay, before the mirror starts.',
  );
  return exitCodes.done;
}

/** A list only grows: of two databases, or of one that was restored, it keeps what the other does not know. */
async function addTo(file: string, list: string, terminal: Terminal): Promise<number> {
  const found = await terminal.files.read(file, longestListBytes);
  const before = found !== undefined && 'content' in found ? linesOf(Buffer.from(found.content).toString('utf8')) : [];
  const all = [...new Set([...before, ...linesOf(list)])];
  await terminal.files.write(file, all.map((line) => `${line}\n`).join(''));
  return all.length - before.length;
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** `erasures replay FILE`: takes out again whoever is on the list. */
export async function replayErasuresCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const file = oneFile(readOptions(args, {}).positionals);
  const found = await terminal.files.read(file, longestListBytes);
  if (found === undefined || !('content' in found)) {
    terminal.complain(`${file} cannot be read: there is no such file. Nothing was changed.`);
    return exitCodes.refused;
  }
  const list = Buffer.from(found.content).toString('utf8');
  const { listed, takenOut } = await (await terminal.openCaretaker()).replayErasures(list);
  if (listed === 0 && list.trim() !== '') {
    terminal.complain(`${file} is no list of erasures: erasures export makes one. Nothing was changed.`);
    return exitCodes.refused;
  }
  terminal.print(`On the list: ${listed}. Found in ${terminal.databaseName} and taken out: ${takenOut}.`);
  return exitCodes.done;
}
