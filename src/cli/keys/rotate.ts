import { readOptions } from '../framework/options.js';
import { exitCodes, type ExitCode, type Terminal } from '../terminal.js';

/** `keys rotate [--data]`: while the mirror goes on; can be stopped and run again. */
export async function rotateCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values } = readOptions(args, { data: { type: 'boolean' } });
  const { keys } = await terminal.openCaretaker();
  if (values.data === true) {
    const people = await keys.rotateDataKeys();
    terminal.print(`People whose words are sealed with a new key of their own: ${people}.`);
    terminal.print('Their keys before stay for an hour, for writes under way. After that: keys retire.');
    return exitCodes.done;
  }
  const count = await keys.rotateMasterKey();
  const { active } = await keys.status();
  terminal.print(`Everything is wrapped by MIRROR_KEY, fingerprint ${active}; wrapped anew: ${count}.`);
  terminal.print(
    'Next: set it as MIRROR_KEY on every replica, one after the other, with the key before in MIRROR_KEYS_OLD.',
  );
  terminal.print('After the last one MIRROR_KEYS_OLD can be emptied. Older backups still need the key before.');
  return exitCodes.done;
}

/** `keys retire`: throws away the data keys before. */
export async function retireCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  readOptions(args, {});
  const people = await (await terminal.openCaretaker()).keys.retireDataKeys();
  terminal.print(
    people === 0
      ? 'No data key can be thrown away yet: each stays for an hour after the next one was made.'
      : `People whose data key from before was thrown away: ${people}.`,
  );
  return exitCodes.done;
}
