import { Misuse, exitCodes, type ExitCode, type Terminal } from '../terminal.js';
import { readOptions } from '../framework/options.js';

/** `migrate`: brings the database up to date without starting the app. */
export async function migrateCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { positionals } = readOptions(args, {});
  if (positionals.length > 0) throw new Misuse('migrate takes no words. See --help.');
  const { applied, all } = await (await terminal.openCaretaker()).migrate();
  terminal.print(
    applied.length === 0
      ? `${terminal.databaseName} is up to date (${all.at(-1) ?? 'empty'}). Nothing was changed.`
      : `${terminal.databaseName} was brought up to date: ${applied.join(', ')}.`,
  );
  return exitCodes.done;
}
