import { problem } from '../../domain/framework-check/problem.js';
import { decodeText } from '../../use-cases/framework-file/decode-text.js';
import { fileLimits } from '../../use-cases/framework-file/limits.js';
import type { Terminal } from '../terminal.js';

/** The text of a file, or why it is none. */
export type ReadText = ReturnType<typeof decodeText>;

/** Undefined when there is no such file. */
export async function readText(file: string, { files }: Terminal): Promise<ReadText | undefined> {
  const read = await files.read(file, fileLimits.bytes);
  if (read === undefined) return undefined;
  if ('content' in read) return decodeText(read.content);
  const { bytes } = read;
  return { problems: [{ problem: problem([], 'file-too-large', { bytes, mostBytes: fileLimits.bytes }), line: 1 }] };
}
