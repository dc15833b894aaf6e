import { Document, isMap, isScalar, isSeq, visit, type Node, type Pair, type ToStringOptions } from 'yaml';
import { isSame } from '../../domain/framework-diff/same.js';
import { frameworkSchema, type Framework } from '../../domain/framework.js';
import { fileSchema } from './limits.js';
import { keepComments } from './keep-comments.js';
import { parseText } from './parse-text.js';
import { readFrameworkFile } from './read-framework-file.js';
import { fileHead, sections } from './section-comments.js';

export type FileFormat = 'yaml' | 'json';

/** Nothing is folded: every value reads back as it was. */
const exactly: ToStringOptions = { lineWidth: 0, blockQuote: false, doubleQuotedAsJSON: true };

/**
 * A framework as the text of a file, its fields always in the same order.
 *
 * @param previous what is written over: what it names for editors stays and, of YAML, comments and the order of fields
 */
export function writeFrameworkFile(framework: Framework, format: FileFormat, previous?: string): string {
  // The schema puts fields into one order, however they were put together.
  const content = { ...named(previous), schema: fileSchema, ...frameworkSchema.parse(framework) };
  if (format === 'json') return `${JSON.stringify(content, undefined, 2)}\n`;
  const kept = previous === undefined ? undefined : changed(previous, content);
  return kept !== undefined && readsBackAs(kept, framework) ? kept : afresh(content);
}

/** What the text before named for editors stays. */
function named(previous: string | undefined): { readonly $schema?: string } {
  const read = previous === undefined ? undefined : readFrameworkFile(previous);
  if (read === undefined || 'problems' in read || read.editorSchema === undefined) return {};
  return { $schema: read.editorSchema };
}

/** True when a text has comments that could not be carried over, because it cannot be read as YAML. */
export function losesComments(previous: string): boolean {
  return previous.trim() !== '' && 'found' in parseText(previous);
}

function afresh(content: Readonly<Record<string, unknown>>): string {
  const document = new Document(content);
  document.commentBefore = fileHead;
  if (isMap(document.contents)) for (const pair of document.contents.items) comment(pair);
  inLines(document);
  return document.toString(exactly);
}

function changed(previous: string, content: Readonly<Record<string, unknown>>): string | undefined {
  const parsed = parseText(previous);
  if (!('document' in parsed) || previous.trimStart().startsWith('{')) return undefined;
  const { document } = parsed;
  if (!isMap(document.contents)) return undefined;
  keepComments(document, content);
  inLines(document);
  return document.toString({ ...exactly, blockQuote: true });
}

function readsBackAs(text: string, framework: Framework): boolean {
  const read = readFrameworkFile(text);
  return 'document' in read && isSame(read.document, framework);
}

function comment({ key }: Pair): void {
  if (!isScalar(key)) return;
  const about = sections[String(key.value)];
  key.spaceBefore = key.value !== 'schema';
  if (about !== undefined) key.commentBefore = about;
}

/** What belongs together stands on one line: groups of numbers and lists of words. What was read stays as it was written. */
function inLines(document: Document): void {
  visit(document, {
    Collection(_, node) {
      if (isParsed(node)) return;
      if (isSeq(node)) node.flow = node.items.every(isScalar);
      if (isMap(node)) node.flow = node.items.every(({ value }) => isScalar(value) && typeof value.value === 'number');
    },
  });
}

function isParsed({ range }: Pick<Node, 'range'>): boolean {
  return range !== undefined && range !== null;
}
