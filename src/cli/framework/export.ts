import { defaultFramework } from '../../domain/default-framework.js';
import { frameworkAgain } from '../../domain/framework-check/again.js';
import type { Framework } from '../../domain/framework.js';
import { presets, withPreset } from '../../domain/presets.js';
import {
  losesComments,
  writeFrameworkFile,
  type FileFormat,
} from '../../use-cases/framework-file/write-framework-file.js';
import { exitCodes, Misuse, type ExitCode, type Terminal } from '../terminal.js';
import { oneFile, readOptions, readVersion } from './options.js';
import { freshKey } from './presets.js';
import { readVersions, sourceOf, versionIn, type Published } from './published.js';
import { readText, type ReadText } from './read-text.js';

/** `framework export [FILE]`: a version as a file, or printed. A file that is there is never lost, and its comments stay. */
export async function exportCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, {
    version: { type: 'string' },
    preset: { type: 'string' },
    format: { type: 'string' },
    force: { type: 'boolean' },
  });
  const file = positionals.length === 0 ? undefined : oneFile(positionals);
  const format = readFormat(values.format, file);
  const published = await readVersions(terminal);
  const base =
    values.version === undefined ? published.newest : versionIn(published, readVersion(values.version, '--version'));
  const framework = values.preset === undefined ? base : withWeights(base, values.preset, published);
  if (file === undefined) {
    terminal.print(writeFrameworkFile(framework, format).trimEnd());
    return exitCodes.done;
  }
  const previous = await readText(file, terminal);
  const refusal = previous && whyNot(previous, format, values.force === true);
  if (refusal !== undefined) {
    terminal.complain(`${file} ${refusal}`);
    return exitCodes.refused;
  }
  const text = previous !== undefined && 'text' in previous ? previous.text : undefined;
  await terminal.files.write(file, writeFrameworkFile(framework, format, text));
  const source = values.version === undefined ? sourceOf(published, terminal) : `version ${base.version}`;
  terminal.print(
    `${file} holds ${source}${values.preset === undefined ? '' : `, with the weights of ${values.preset}`}.`,
  );
  if (text !== undefined && format === 'yaml') terminal.print('Comments in it stayed where their fields still are.');
  terminal.print(`Change it, then: framework check ${file}`);
  return exitCodes.done;
}

function readFormat(wanted: string | undefined, file: string | undefined): FileFormat {
  const format = wanted ?? (file?.toLowerCase().endsWith('.json') === true ? 'json' : 'yaml');
  if (format === 'yaml' || format === 'json') return format;
  throw new Misuse('--format should be yaml or json.');
}

/** Weights from somewhere else, or the framework of a fresh installation, to start from what is published. */
function withWeights(base: Framework, key: string, { versions }: Published): Framework {
  if (key === freshKey) return { ...frameworkAgain(defaultFramework, versions), version: base.version };
  const preset = presets.find((each) => each.key === key);
  if (preset === undefined) throw new Misuse(`There is no preset ${key}. See: framework presets.`);
  return { ...withPreset(base, preset, base.version), name: base.name };
}

function whyNot(previous: ReadText, format: FileFormat, isForced: boolean): string | undefined {
  if (!isForced) return 'is there already and stays as it is. Name another file, or write over it with --force.';
  const isLarge = 'problems' in previous && previous.problems.some((each) => each.problem.code === 'file-too-large');
  if (isLarge) return 'is far larger than any framework, so it was not written over.';
  if (format === 'yaml' && (!('text' in previous) || losesComments(previous.text))) {
    return 'cannot be read, so its comments would be lost, and it was not written over. Move it away, or name another file.';
  }
  return undefined;
}
