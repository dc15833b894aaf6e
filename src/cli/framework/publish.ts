import type { WeekKey } from '../../domain/week.js';
import type { FrameworkStore } from '../../storage/store.js';
import { publishAgain, publishFramework } from '../../use-cases/framework/publish-framework.js';
import { readFrameworks } from '../../use-cases/framework/read-published.js';
import { exitCodes, Misuse, type ExitCode, type Terminal } from '../terminal.js';
import { oneFile, readOptions, readVersion } from './options.js';
import { withFrameworks } from './published.js';
import { readFile } from './read-file.js';
import { readStart } from './starts.js';
import { tellPublishing } from './tell-publishing.js';
import { sayMovedDay } from './today.js';

/** From when it counts, and why. */
interface Wish {
  readonly startsOn: WeekKey;
  readonly note: string;
  /** True when planned versions may be passed over. */
  readonly isBeforePlanned: boolean;
}

/** `framework publish FILE --starts … --note …`, or `--again N` instead of a file. */
export async function publishCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, {
    starts: { type: 'string' },
    note: { type: 'string' },
    again: { type: 'string' },
    'before-planned': { type: 'boolean' },
  });
  const again = values.again === undefined ? undefined : readVersion(values.again, '--again');
  if (again !== undefined && positionals.length > 0) throw new Misuse('Name a file or --again, not both.');
  const file = again === undefined ? oneFile(positionals) : undefined;
  const startsOn = readStart(values.starts, terminal.now());
  const { note = '' } = values;
  if (note.trim() === '') throw new Misuse('Say why, for everybody to read: --note "Staff weighs outcome more".');
  const wish: Wish = { startsOn, note, isBeforePlanned: values['before-planned'] === true };
  return withFrameworks(terminal, (frameworks) => {
    sayMovedDay(terminal);
    return file === undefined
      ? publishOld(again ?? 0, wish, frameworks, terminal)
      : publishFile(file, wish, frameworks, terminal);
  });
}

async function publishOld(
  version: number,
  wish: Wish,
  frameworks: FrameworkStore,
  terminal: Terminal,
): Promise<ExitCode> {
  const versions = await frameworks.readVersions();
  const done = await publishAgain({ frameworks, now: terminal.now }, { ...wish, version });
  if (done === undefined) throw new Misuse(`Version ${version} was never published. See: framework versions.`);
  return tellPublishing(done, { versions, startsOn: wish.startsOn }, terminal);
}

async function publishFile(
  file: string,
  wish: Wish,
  frameworks: FrameworkStore,
  terminal: Terminal,
): Promise<ExitCode> {
  const published = { versions: await readFrameworks({ frameworks }), isStored: true };
  const checked = await readFile(file, published, terminal);
  if (checked === undefined) {
    terminal.complain(`Nothing was published; ${file} stays as it is.`);
    return exitCodes.refused;
  }
  const { framework: document, basedOn } = checked;
  const versions = await frameworks.readVersions();
  const done = await publishFramework({ frameworks, now: terminal.now }, { ...wish, document, basedOn });
  return tellPublishing(done, { versions, startsOn: wish.startsOn, file }, terminal);
}
