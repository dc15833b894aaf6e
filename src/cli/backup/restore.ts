import { oneFile, readOptions } from '../framework/options.js';
import { exitCodes, type ExitCode, type Terminal } from '../terminal.js';

/** `restore FILE`: a backup in the place of the embedded database, while the app is stopped. */
export async function restoreCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { positionals } = readOptions(args, {});
  const file = oneFile(positionals);
  const { backup, migrated, takenOut, unknown, damaged } = await (await terminal.openCaretaker()).restore(file);
  terminal.print(`${terminal.databaseName} is what ${file} held, as of ${backup.madeAt}.`);
  if (migrated.length > 0) terminal.print(`It was brought up to date: ${migrated.join(', ')}.`);
  terminal.print(
    takenOut === 0
      ? 'Nobody in it had erased everything since.'
      : `Taken out again, because they erased everything since: ${takenOut}.`,
  );
  if (unknown > 0) {
    terminal.print(`Messages that were due by now and may have been sent: ${unknown}. They stand in App Home instead.`);
  }
  if (damaged !== undefined) terminal.print(`The damaged database that stood there was kept: ${damaged}.`);
  terminal.print('Start the mirror.');
  return exitCodes.done;
}
