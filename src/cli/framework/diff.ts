import { diffFrameworks } from '../../domain/framework-diff/diff-frameworks.js';
import { changeLines, kindNames } from '../../slack/messages/framework/diff-words.js';
import { exitCodes, type ExitCode, type Terminal } from '../terminal.js';
import { oneFile, readOptions, readVersion } from './options.js';
import { readVersions, sourceOf, versionIn } from './published.js';
import { asWritten, locale, readFile } from './read-file.js';

/** `framework diff FILE [--against N]`: what a file changes, one line each. */
export async function diffCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, { against: { type: 'string' } });
  const file = oneFile(positionals);
  const published = await readVersions(terminal);
  const before =
    values.against === undefined ? published.newest : versionIn(published, readVersion(values.against, '--against'));
  const checked = await readFile(file, published, terminal);
  if (checked === undefined) return exitCodes.refused;
  const { framework } = checked;
  const lines = changeLines(diffFrameworks(before, framework), locale, asWritten, kindNames(before, framework));
  const source = values.against === undefined ? sourceOf(published, terminal) : `version ${before.version}`;
  if (lines.length === 0) {
    terminal.print(`${file} says the same as ${source}.`);
    return exitCodes.done;
  }
  terminal.print(`${file} against ${source}:`);
  for (const line of lines) terminal.print(`  ${line}`);
  return exitCodes.done;
}
