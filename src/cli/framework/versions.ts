import { mondayOf, weekOf } from '../../domain/week.js';
import { exitCodes, type ExitCode, type Terminal } from '../terminal.js';
import { readOptions } from './options.js';
import { withFrameworks } from './published.js';
import { asWritten } from './read-file.js';

/** `framework versions`: what was published, the newest first. */
export async function versionsCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  readOptions(args, {});
  const versions = await withFrameworks(terminal, (frameworks) => frameworks.readVersions());
  const week = weekOf(terminal.now(), 'UTC');
  const counting = versions.findLast(({ startsOn }) => startsOn <= week);
  terminal.print(`Published in ${terminal.databaseName}:`);
  const [first] = versions;
  for (const each of versions.toReversed()) {
    const { version, startsOn, note, publishedAt } = each;
    const from = each === first ? 'from the first week on' : `from ${mondayOf(startsOn)} on`;
    const now = each === counting ? ', counts now' : startsOn > week ? ', not yet' : '';
    const why = note === '' ? '' : `: ${asWritten(note)}`;
    terminal.print(`  ${String(version).padStart(4)}  ${from}${now}, published ${publishedAt.slice(0, 10)}${why}`);
  }
  return exitCodes.done;
}
