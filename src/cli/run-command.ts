import { backUpCommand } from './backup/back-up.js';
import { migrateCommand } from './backup/migrate.js';
import { restoreCommand } from './backup/restore.js';
import { exportErasuresCommand, replayErasuresCommand } from './erasures/erasures.js';
import { checkCommand } from './framework/check.js';
import { diffCommand } from './framework/diff.js';
import { exportCommand } from './framework/export.js';
import { presetsCommand } from './framework/presets.js';
import { publishCommand } from './framework/publish.js';
import { simulateCommand } from './framework/simulate.js';
import { versionsCommand } from './framework/versions.js';
import { retireCommand, rotateCommand } from './keys/rotate.js';
import { keyStatusCommand } from './keys/status.js';
import { exitCodes, Misuse, type ExitCode, type Terminal } from './terminal.js';
import { usage } from './usage.js';

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

/** By their first word; most are a room of several. */
const commands: Readonly<Record<string, Command | Readonly<Record<string, Command>>>> = {
  backup: backUpCommand,
  restore: restoreCommand,
  migrate: migrateCommand,
  keys: { status: keyStatusCommand, rotate: rotateCommand, retire: retireCommand },
  erasures: { export: exportErasuresCommand, replay: replayErasuresCommand },
  framework: {
    check: checkCommand,
    diff: diffCommand,
    simulate: simulateCommand,
    publish: publishCommand,
    export: exportCommand,
    presets: presetsCommand,
    versions: versionsCommand,
  },
};

/** Runs what was typed behind `npm run mirror --`; whatever stops it is a sentence, never a stack. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [room, word] = args;
  const wantsHelp = args.some((each) => each === '--help' || each === '-h' || each === 'help');
  if (wantsHelp || room === undefined) {
    terminal.print(usage);
    return wantsHelp ? exitCodes.done : exitCodes.misused;
  }
  const found = Object.hasOwn(commands, room) ? commands[room] : undefined;
  const command = typeof found === 'object' ? found[word ?? ''] : found;
  if (command === undefined) {
    const typed = [room, word].filter((each) => each !== undefined).join(' ');
    terminal.complain(`There is no command “${typed}”.\n\n${usage}`);
    return exitCodes.misused;
  }
  try {
    return await command(args.slice(typeof found === 'object' ? 2 : 1), terminal);
  } catch (error) {
    const sentence = error instanceof Error ? error.message : 'Something went wrong.';
    terminal.complain(sentence);
    return error instanceof Misuse ? exitCodes.misused : exitCodes.refused;
  }
}
