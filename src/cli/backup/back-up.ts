import { oneFile, readOptions } from '../framework/options.js';
import { exitCodes, type ExitCode, type Terminal } from '../terminal.js';
import { sizeOf } from './size.js';

/** `backup FILE`: the embedded database as one file, while the app may be running. */
export async function backUpCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, { force: { type: 'boolean' } });
  const file = oneFile(positionals);
  const facts = await (await terminal.openCaretaker()).backUp(file, values.force === true);
  terminal.print(
    `${file} holds ${terminal.databaseName} as it was at ${facts.madeAt}: ${sizeOf(facts.bytes)}, checked.`,
  );
  terminal.print(`Restoring it needs the master key with the fingerprint ${facts.masterKey}, which is not in it.`);
  terminal.print('Keep the two apart: whoever has both can read what people wrote.');
  return exitCodes.done;
}
