import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Misuse } from '../terminal.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads options and words; throws `Misuse` for one that a command does not have. */
export function readOptions<const Wanted extends Options>(args: readonly string[], options: Wanted) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node goes on about words that begin with a hyphen.
    const [sentence = ''] = ((error as Partial<Error>).message ?? '').split('. ', 1);
    throw new Misuse(`${sentence.replace(/\.$/, '')}. See --help.`);
  }
}

/** The one file that a command is about. */
export function oneFile(words: readonly string[]): string {
  const [file, ...others] = words;
  if (file === undefined) throw new Misuse('Name a file, for example framework.yaml. See --help.');
  if (others.length > 0) throw new Misuse(`Name one file, not ${words.length}. See --help.`);
  return file;
}

/** A version number. */
export function readVersion(text: string, option: string): number {
  if (!/^\d{1,9}$/.test(text) || Number(text) < 1) {
    throw new Misuse(`${option} should be the number of a published version, for example ${option} 1.`);
  }
  return Number(text);
}
