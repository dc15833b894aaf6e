import { presets } from '../../domain/presets.js';
import { exitCodes, type ExitCode, type Terminal } from '../terminal.js';
import { readOptions } from './options.js';

/** The framework of a fresh installation, as a preset. */
export const freshKey = 'default';

/** `framework presets`: what an export can start with. */
export function presetsCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  readOptions(args, {});
  const known = [{ key: freshKey, name: 'The framework of a fresh installation' }, ...presets];
  const width = Math.max(...known.map(({ key }) => key.length));
  for (const { key, name } of known) terminal.print(`${key.padEnd(width)}  ${name}`);
  terminal.print(`Start from one: framework export FILE --preset ${known[1]?.key ?? freshKey}`);
  return Promise.resolve(exitCodes.done);
}
