import { changeLines } from '../../slack/messages/framework/diff-words.js';
import { problemLine } from '../../slack/messages/framework/problem-words.js';
import { publishAgain, publishFramework, type Publishing } from '../../use-cases/framework/publish-framework.js';
import { readFrameworks } from '../../use-cases/framework/read-published.js';
import { exitCodes, Misuse, type ExitCode, type Terminal } from '../terminal.js';
import { oneFile, readOptions, readVersion } from './options.js';
import { withFrameworks } from './published.js';
import { asWritten, locale, readFile } from './read-file.js';
import { mondayName, readStart } from './starts.js';

/** `framework publish FILE --starts … --note …`, or `--again N` instead of a file. */
export async function publishCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, {
    starts: { type: 'string' },
    note: { type: 'string' },
    again: { type: 'string' },
  });
  const again = values.again === undefined ? undefined : readVersion(values.again, '--again');
  if (again !== undefined && positionals.length > 0) throw new Misuse('Name a file or --again, not both.');
  const file = again === undefined ? oneFile(positionals) : undefined;
  const startsOn = readStart(values.starts, terminal.now());
  const { note = '' } = values;
  if (note.trim() === '') throw new Misuse('Say why, for everybody to read: --note "Staff weighs outcome more".');
  return withFrameworks(terminal, async (frameworks) => {
    const deps = { frameworks, now: terminal.now };
    if (file === undefined) {
      const done = await publishAgain(deps, { version: again ?? 0, startsOn, note });
      if (done === undefined) throw new Misuse(`Version ${again} was never published. See: framework versions.`);
      return tell(done, terminal);
    }
    const checked = await readFile(file, await readFrameworks(deps), terminal);
    if (checked === undefined) {
      terminal.complain(`Nothing was published; ${file} stays as it is.`);
      return exitCodes.refused;
    }
    const done = await publishFramework(deps, {
      document: checked.framework,
      basedOn: checked.basedOn,
      startsOn,
      note,
    });
    return tell(done, terminal, file);
  });
}

/** What happened, what is kept, and what to do next. */
function tell(done: Publishing, terminal: Terminal, file?: string): ExitCode {
  const kept = file === undefined ? '' : ` ${file} stays as it is.`;
  switch (done.outcome) {
    case 'published': {
      const { version, startsOn } = done;
      terminal.print(
        `Version ${version} is published in ${terminal.databaseName}. It counts from ${mondayName(startsOn)} on.`,
      );
      terminal.print('Weeks before that stay as they were read, and everybody is told once.');
      if (file !== undefined) {
        terminal.print(
          `Before ${file} is changed again, let it start from version ${version}: framework export ${file} --force`,
        );
      }
      terminal.print(`To go back: framework publish --again ${version - 1} --starts next-monday --note "why"`);
      return exitCodes.done;
    }
    case 'overtaken':
      terminal.complain(`Nothing was published: version ${done.newest.version} came in meanwhile.${kept} It changed:`);
      for (const line of changeLines(done.changes, locale, asWritten)) terminal.complain(`  ${line}`);
      terminal.complain('Export it into another file, carry your changes over, and publish that one.');
      return exitCodes.refused;
    case 'too-early':
      terminal.complain(
        `Nothing was published: that week has begun somewhere already, and no week that runs is judged anew.${kept} The earliest start is ${mondayName(done.earliest)}: --starts next-monday.`,
      );
      return exitCodes.refused;
    case 'unchanged':
      terminal.print(`Nothing was published: the newest version says the same already.${kept}`);
      return exitCodes.done;
    case 'refused':
      for (const each of done.problems) terminal.print(problemLine(each, undefined, locale, asWritten));
      terminal.complain(`Nothing was published.${kept}`);
      return exitCodes.refused;
  }
}
