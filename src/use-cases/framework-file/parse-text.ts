import { Composer, CST, Lexer, Parser, type Document, type YAMLError } from 'yaml';
import { problem, type Problem, type SyntaxMistake } from '../../domain/framework-check/problem.js';
import { fileLimits } from './limits.js';

/** A problem at an offset of the text. */
export interface FoundAt {
  readonly problem: Problem;
  readonly offset: number;
}

export type ParsedText = { readonly document: Document.Parsed } | { readonly found: readonly FoundAt[] };

/**
 * Reads YAML 1.2, and JSON with it, into a tree. What could cost time or mean something else than it says is refused while the
 * text is taken in, before anything is made of it: depth, anchors, aliases, tags, directives, a second document.
 */
export function parseText(text: string): ParsedText {
  const bytes = Buffer.byteLength(text);
  if (bytes > fileLimits.bytes) {
    return foundOne(problem([], 'file-too-large', { bytes, mostBytes: fileLimits.bytes }), 0);
  }
  const taken = takeIn(text);
  if ('problem' in taken) return { found: [taken] };
  const composer = new Composer({ version: '1.2', schema: 'core', merge: false, uniqueKeys: false });
  const [document, ...others] = composer.compose(taken.tokens, true, text.length);
  if (document === undefined || document.contents === null) return foundOne(problem([], 'file-empty', {}), 0);
  if (others.length > 0) return foundOne(problem([], 'file-several', {}), others[0]?.range[0] ?? 0);
  if (document.errors.length > 0) return { found: document.errors.slice(0, fileLimits.problems).map(mistakeOf) };
  return { document };
}

function foundOne(found: Problem, offset: number): ParsedText {
  return { found: [{ problem: found, offset }] };
}

/** Marks that the lexer puts between the pieces of a text: one of them says that a scalar follows. */
const scalarFollows = '\u001f';
/** The parser's own frame around the fields: the document and the value in hand. */
const frame = 2;

function takeIn(text: string): { readonly tokens: readonly CST.Token[] } | FoundAt {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let pieces = 0;
  let before = '';
  for (const piece of new Lexer().lex(text)) {
    const refused = before === scalarFollows ? undefined : refusalOf(piece);
    if (refused !== undefined) return { problem: refused, offset: parser.offset };
    tokens.push(...parser.next(piece));
    pieces += 1;
    before = piece;
    if (parser.stack.length > fileLimits.depth + frame) {
      return { problem: problem([], 'file-too-deep', { most: fileLimits.depth }), offset: parser.offset };
    }
    if (pieces > fileLimits.tokens) return { problem: problem([], 'file-too-full', {}), offset: parser.offset };
  }
  tokens.push(...parser.end());
  return { tokens };
}

function refusalOf(piece: string): Problem | undefined {
  const type = CST.tokenType(piece);
  if (type === 'anchor' || type === 'alias') return problem([], 'file-alias', {});
  if (type === 'tag') return problem([], 'file-tag', { tag: piece });
  return type === 'directive-line' ? problem([], 'file-directive', {}) : undefined;
}

const mistakes: Readonly<Partial<Record<YAMLError['code'], SyntaxMistake>>> = {
  BAD_INDENT: 'indent',
  TAB_AS_INDENT: 'tab',
  MISSING_CHAR: 'comma-or-bracket',
  BLOCK_IN_FLOW: 'comma-or-bracket',
  UNEXPECTED_TOKEN: 'comma-or-bracket',
  BAD_DQ_ESCAPE: 'quote',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  MULTILINE_IMPLICIT_KEY: 'colon',
  BAD_SCALAR_START: 'character',
};

function mistakeOf({ code, message, pos }: YAMLError): FoundAt {
  const mistake = /quote/i.test(message) ? 'quote' : (mistakes[code] ?? 'other');
  return { problem: problem([], 'file-syntax', { mistake }), offset: pos[0] };
}
