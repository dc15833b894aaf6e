import * as z from 'zod';
import { frameworkSchema } from '../framework.js';
import { isRecord } from './records.js';
import { problem, type FieldPath, type Problem } from './problem.js';

type Schema = z.core.$ZodType;

/** Keys that a framework does not have: a slip of the hand would else be left out without a word. */
export function unknownKeys(document: unknown): Problem[] {
  return keysBelow(frameworkSchema, document, []);
}

function keysBelow(given: Schema, value: unknown, path: FieldPath): Problem[] {
  const schema = unwrapped(given);
  if (Array.isArray(value)) {
    if (!(schema instanceof z.ZodArray)) return [];
    return value.flatMap((each, index) => keysBelow(schema.element, each, [...path, index]));
  }
  const fields = isRecord(value) ? fieldsOf(schema) : undefined;
  if (!isRecord(value) || fields === undefined) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const field = fields.get(key);
    if (field !== undefined) return keysBelow(field, each, [...path, key]);
    return [problem([...path, key], 'unknown-key', { key, known: [...fields.keys()] })];
  });
}

/** What lies behind optional, with a default, or of two shapes: the one with fields. */
function unwrapped(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return unwrapped(schema.def.innerType);
  }
  if (schema instanceof z.ZodUnion) return schema.options.find((each) => each instanceof z.ZodObject) ?? schema;
  return schema;
}

const known = new WeakMap<Schema, ReadonlyMap<string, Schema>>();

/** The fields of a group; the same map at every call. */
function fieldsOf(schema: Schema): ReadonlyMap<string, Schema> | undefined {
  const fields = known.get(schema) ?? readFields(schema);
  if (fields !== undefined) known.set(schema, fields);
  return fields;
}

function readFields(schema: Schema): ReadonlyMap<string, Schema> | undefined {
  if (schema instanceof z.ZodObject) return new Map(Object.entries(schema.shape));
  if (!(schema instanceof z.ZodRecord) || !(schema.keyType instanceof z.ZodEnum)) return undefined;
  return new Map(schema.keyType.options.map((key) => [String(key), schema.valueType]));
}
