import * as z from 'zod';
import { frameworkSchema } from '../framework.js';
import { isRecord } from './records.js';
import { problem, type FieldPath, type Problem } from './problem.js';

type Schema = z.core.$ZodType;

/** Keys that a framework does not have: a slip of the hand would else be left out without a word. */
export function unknownKeys(document: unknown): Problem[] {
  return keysBelow(frameworkSchema, document, []);
}

function keysBelow(schema: Schema, value: unknown, path: FieldPath): Problem[] {
  // Most values are words and numbers, which have no keys.
  if (typeof value !== 'object') return [];
  const { element, fields } = insideOf(schema);
  if (Array.isArray(value)) {
    return element === undefined ? [] : value.flatMap((each, index) => keysBelow(element, each, [...path, index]));
  }
  if (!isRecord(value) || fields === undefined) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const field = fields.get(key);
    if (field !== undefined) return keysBelow(field, each, [...path, key]);
    return [problem([...path, key], 'unknown-key', { key, known: [...fields.keys()] })];
  });
}

/** What a list holds, or the fields of a group; nothing of a plain value. */
interface Inside {
  readonly element?: Schema;
  readonly fields?: ReadonlyMap<string, Schema>;
}

const known = new WeakMap<Schema, Inside>();

/** What is inside a schema, read once: every level and kind has the same. */
function insideOf(schema: Schema): Inside {
  const inside = known.get(schema) ?? readInside(unwrapped(schema));
  known.set(schema, inside);
  return inside;
}

function readInside(schema: Schema): Inside {
  if (schema instanceof z.ZodArray) return { element: schema.element };
  if (schema instanceof z.ZodObject) return { fields: new Map(Object.entries(schema.shape)) };
  if (!(schema instanceof z.ZodRecord) || !(schema.keyType instanceof z.ZodEnum)) return {};
  return { fields: new Map(schema.keyType.options.map((key) => [String(key), schema.valueType])) };
}

/** What lies behind optional, with a default, or of two shapes: the one with fields. */
function unwrapped(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return unwrapped(schema.def.innerType);
  }
  if (schema instanceof z.ZodUnion) return schema.options.find((each) => each instanceof z.ZodObject) ?? schema;
  return schema;
}
