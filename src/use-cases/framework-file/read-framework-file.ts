import { problem, type Problem } from '../../domain/framework-check/problem.js';
import { isRecord } from '../../domain/framework-check/records.js';
import { fileLimits, fileSchema } from './limits.js';
import { parseText, type FoundAt } from './parse-text.js';
import { linesOf, placesOf, type Located, type Places } from './places.js';
import { plainValue } from './plain-value.js';

/** What a file says, not checked yet. */
export interface FrameworkFile {
  /** The framework's own fields, with the version the file started from. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly basedOn: number;
  /** Where editors find the JSON Schema of the file; no part of the framework. */
  readonly editorSchema?: string;
  readonly places: Places;
}

/**
 * Reads a framework from YAML or JSON. A text that is no such file is refused with the lines of its mistakes; whether its
 * fields make a framework is for `checkFrameworkFile`.
 */
export function readFrameworkFile(
  text: string,
): FrameworkFile | { readonly problems: readonly Located[]; readonly document?: unknown } {
  const parsed = parseText(text);
  if ('found' in parsed) return { problems: located(parsed.found, text) };
  const { value, offsets, found } = plainValue(parsed.document.contents ?? parsed.document.createNode({}));
  // What could be read of it names the fields that are wrong.
  if (found.length > 0) return { problems: located(found.slice(0, fileLimits.problems), text), document: value };
  const places = placesOf(text, offsets);
  const problems = ofFile(value);
  if (problems.length > 0 || !isRecord(value)) {
    return { problems: problems.map((each) => ({ problem: each, line: places.lineOf(each.path) })) };
  }
  const { schema: _, $schema, ...document } = value;
  const basedOn = Number(document['version']);
  return { document, basedOn, places, ...(typeof $schema === 'string' && { editorSchema: $schema }) };
}

/** Which schema it is for comes first: of another one nothing else can be said. */
function ofFile(value: unknown): Problem[] {
  if (!isRecord(value)) return [problem([], 'wrong-type', { expected: 'object' })];
  const { schema, version, $schema } = value;
  if (schema !== fileSchema) {
    const found = schema === undefined ? undefined : JSON.stringify(schema);
    return [problem(['schema'], 'file-schema', { found, wanted: fileSchema })];
  }
  if ($schema !== undefined && typeof $schema !== 'string') {
    return [problem(['$schema'], 'wrong-type', { expected: 'string' })];
  }
  if (version === undefined) return [problem(['version'], 'missing', { key: 'version' })];
  if (typeof version !== 'number') return [problem(['version'], 'wrong-type', { expected: 'number' })];
  if (!Number.isInteger(version)) return [problem(['version'], 'whole-number', { value: version })];
  return version < 1 ? [problem(['version'], 'out-of-range', { value: version, least: 1 })] : [];
}

function located(found: readonly FoundAt[], text: string): readonly Located[] {
  const lineOf = linesOf(text);
  return found.map(({ problem: each, offset }) => ({ problem: each, line: lineOf(offset) }));
}
