import { parseSync } from '@swc/core';

/** Stands where a template is filled in. */
const gap = '…';

/** What stands in quotes in a source text, a template as one text; types, modules, errors and the log are left out. */
export function literalsIn(source: string): readonly string[] {
  return literalsOf(moduleOf(source));
}

/** Two words in a row, a word beside something filled in, or one word with a capital as labels have it. */
export function readsLikeSentence(text: string): boolean {
  // Commands in backticks and names of emoji are no words of a language.
  const words = text.replaceAll(/`[^`]*`|:\w+:/g, '');
  return [/\p{L}\p{P}*\s+\p{P}*\p{L}/u, /\p{L}{2,}\p{P}*\s…|…\s\p{L}{2,}/u, /^\p{Lu}\p{Ll}+\p{P}*$/u].some((pattern) =>
    pattern.test(words),
  );
}

/** Phrases of one language by their path (`replies.heard.late`), each with its words as they stand in the source. */
export function phrasesIn(source: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const item of moduleOf(source)) {
    const { type, declaration } = item as Exported;
    if (type !== 'ExportDeclaration' || declaration?.declarations === undefined) continue;
    for (const { id, init } of declaration.declarations) collectPhrases(init, id.value, found);
  }
  return found;
}

interface Exported {
  readonly type: string;
  readonly declaration?: {
    readonly declarations?: readonly { readonly id: { readonly value: string }; readonly init: unknown }[];
  };
}

interface Node {
  readonly type?: string;
  readonly value?: unknown;
  readonly key?: { readonly value: string };
  readonly properties?: readonly Node[];
  readonly expression?: unknown;
  readonly callee?: unknown;
  readonly quasis?: readonly { readonly cooked: string }[];
  readonly expressions?: unknown;
}

function moduleOf(source: string): readonly unknown[] {
  return parseSync(source, { syntax: 'typescript', target: 'es2022' }).body;
}

function collectPhrases(value: unknown, path: string, found: Map<string, string>): void {
  const { type, properties, expression } = value as Node;
  if (type?.startsWith('Ts') === true) return collectPhrases(expression, path, found);
  if (type !== 'ObjectExpression') return void found.set(path, literalsOf(value).join(' | '));
  for (const property of properties ?? []) {
    if (property.key !== undefined) collectPhrases(property.value, `${path}.${property.key.value}`, found);
  }
}

function literalsOf(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(literalsOf);
  if (typeof part !== 'object' || part === null) return [];
  const { type, value, quasis = [], expressions, expression, callee } = part as Node;
  if (type === 'StringLiteral') return [String(value)];
  if (type === 'TemplateLiteral') {
    return [quasis.map(({ cooked }) => cooked).join(gap), ...literalsOf(expressions)];
  }
  const isCall = type === 'NewExpression' || type === 'CallExpression';
  if (type === 'ImportDeclaration' || (isCall && isForProgrammers(callee))) return [];
  // Of a type assertion, only what is asserted is a value.
  if (type?.startsWith('Ts') === true) return literalsOf(expression);
  return Object.values(part).flatMap(literalsOf);
}

/** `new Error(…)`, `log.error(…)`. */
function isForProgrammers(callee: unknown): boolean {
  return /"value":"(?:\w*Error|log)"/.test(JSON.stringify(callee));
}
