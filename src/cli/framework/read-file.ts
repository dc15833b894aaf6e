import { stat } from 'node:fs/promises';
import { fieldName } from '../../domain/framework-check/field-name.js';
import type { Framework } from '../../domain/framework.js';
import { problemSentence } from '../../slack/messages/framework/problem-words.js';
import { checkFrameworkFile, type CheckedFile } from '../../use-cases/framework-file/check-framework-file.js';
import { Misuse, type Terminal } from '../terminal.js';
import type { Published } from './published.js';
import { readText } from './read-text.js';

/** The command line speaks English. */
export const locale = 'en';

/** Words stay as they were written: a terminal formats nothing. */
export const asWritten = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ');

/** What a file is checked against. */
type Known = Pick<Published, 'versions' | 'isStored'>;

/** A file's framework; undefined when it was refused, and what is wrong was printed line by line. */
export async function readFile(
  file: string,
  published: Known,
  terminal: Terminal,
): Promise<{ readonly framework: Framework; readonly basedOn: number } | undefined> {
  const checked = await checkFile(file, published, terminal);
  if ('framework' in checked) return checked;
  for (const each of checked.problems) {
    const field = fieldName(each.problem.path, checked.document);
    const sentence = problemSentence(each.problem, locale, asWritten);
    terminal.print(`${file}:${each.line}: ${field === '' ? '' : `${asWritten(field)}: `}${sentence}`);
  }
  return undefined;
}

async function checkFile(file: string, { versions, isStored }: Known, terminal: Terminal): Promise<CheckedFile> {
  const read = await readText(file, terminal);
  if (read === undefined) {
    throw new Misuse(
      (await isFolder(file)) ? `${file} is a folder. Name a file in it.` : `There is no file ${file} here.`,
    );
  }
  return 'text' in read ? checkFrameworkFile(read.text, versions, isStored) : read;
}

async function isFolder(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found?.isDirectory() === true;
}
