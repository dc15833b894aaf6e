import { checkCommand } from './framework/check.js';
import { diffCommand } from './framework/diff.js';
import { exportCommand } from './framework/export.js';
import { presetsCommand } from './framework/presets.js';
import { publishCommand } from './framework/publish.js';
import { simulateCommand } from './framework/simulate.js';
import { usage } from './framework/usage.js';
import { versionsCommand } from './framework/versions.js';
import { exitCodes, Misuse, type ExitCode, type Terminal } from './terminal.js';

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

const commands: Readonly<Record<string, Command>> = {
  check: checkCommand,
  diff: diffCommand,
  simulate: simulateCommand,
  publish: publishCommand,
  export: exportCommand,
  presets: presetsCommand,
  versions: versionsCommand,
};

/** Runs what was typed behind `npm run mirror --`; whatever stops it is a sentence, never a stack. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [room, word, ...rest] = args;
  const wantsHelp = [room, word, ...rest].some((each) => each === '--help' || each === '-h' || each === 'help');
  if (wantsHelp || room === undefined) {
    terminal.print(usage);
    return wantsHelp ? exitCodes.done : exitCodes.misused;
  }
  const command = room === 'framework' ? commands[word ?? ''] : undefined;
  if (command === undefined) {
    const typed = [room, word].filter((each) => each !== undefined).join(' ');
    terminal.complain(`There is no command “${typed}”.\n\n${usage}`);
    return exitCodes.misused;
  }
  try {
    return await command(rest, terminal);
  } catch (error) {
    const sentence = error instanceof Error ? error.message : 'Something went wrong.';
    terminal.complain(sentence);
    return error instanceof Misuse ? exitCodes.misused : exitCodes.refused;
  }
}
