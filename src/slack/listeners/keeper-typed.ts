import { boundsOf } from '../../domain/framework-check/ranges.js';
import { problem, type FieldPath, type Problem } from '../../domain/framework-check/problem.js';
import { actionIds } from '../ids/actions.js';
import { fieldName, type Field, type Typed } from '../messages/framework/field.js';
import { fractionOf, readNumber } from '../messages/framework/typed-number.js';
import type { Form } from './form.js';

/** What was typed, as the editor takes it: numbers (fractions for percent), sentences, values of choices. */
export interface Values {
  readonly number: (name: string) => number | undefined;
  readonly text: (name: string) => string;
  readonly list: (name: string) => readonly string[];
  readonly has: (name: string) => boolean;
}

/** Everything that stands in the fields of a window of the editor, by name. */
export function readTyped(form: Form): Typed {
  const ours: readonly string[] = [actionIds.keeperField, actionIds.keeperLive];
  return Object.fromEntries(
    form
      .filter(({ actionId }) => ours.includes(actionId))
      .map(({ rest = '', text, chosen, ticked }) => [fieldName(rest), ticked.length > 0 ? ticked : (chosen ?? text)]),
  );
}

/** Reads typed fields, with what no number can be read from. */
export function readValues(
  fields: readonly Field[],
  typed: Typed,
): { readonly values: Values; readonly problems: readonly Problem[] } {
  const read = new Map(fields.map((field) => [field.name, { field, value: typed[field.name] ?? '' }]));
  const textOf = (name: string): string => {
    const value = read.get(name)?.value ?? '';
    return typeof value === 'string' ? value.trim() : (value[0] ?? '');
  };
  const values: Values = {
    text: textOf,
    number: (name) => {
      const found = read.get(name);
      return found === undefined || textOf(name) === '' ? undefined : numberIn(found.field, textOf(name));
    },
    list: (name) => listIn(read.get(name)),
    has: (name) => read.has(name),
  };
  return { values, problems: fields.flatMap((field) => ofField(field, textOf(field.name))) };
}

function ofField(field: Field, text: string): readonly Problem[] {
  if (!isNumber(field)) return [];
  if (text === '') return field.optional === true ? [] : [problem(field.path, 'not-a-number', {})];
  const value = numberIn(field, text);
  if (Number.isNaN(value)) return [problem(field.path, 'not-a-number', {})];
  if (Object.is(value, -0)) return [problem(field.path, 'negative-zero', {})];
  const isWhole = field.kind === 'weeks' || field.kind === 'whole';
  if (isWhole && !Number.isInteger(value)) return [problem(field.path, 'whole-number', { value })];
  const bounds = boundsOf(placed(field.path));
  return value < bounds.least || value > bounds.most ? [problem(field.path, 'out-of-range', { value, ...bounds })] : [];
}

/** Lists by place, as documents have them. */
function placed(path: FieldPath): FieldPath {
  return path.map((step) => (typeof step === 'string' && /^\d+$/.test(step) ? Number(step) : step));
}

function isNumber({ kind }: Field): boolean {
  return kind === 'percent' || kind === 'weeks' || kind === 'whole' || kind === 'number';
}

function numberIn({ kind }: Field, text: string): number {
  const number = readNumber(text);
  return kind === 'percent' ? fractionOf(number) : number;
}

function listIn(found: { readonly field: Field; readonly value: string | readonly string[] } | undefined) {
  if (found === undefined) return [];
  const { field, value } = found;
  if (typeof value !== 'string') return value;
  const parts = value
    .split(field.kind === 'words' ? /[,\n]/ : '\n')
    .map((part) => part.trim().replace(/^[•*-]\s+/, ''));
  const filled = parts.filter((part) => part !== '');
  return field.kind === 'words' ? [...new Set(filled.map((word) => word.toLowerCase()))] : filled;
}
