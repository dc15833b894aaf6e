import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { frameworkJsonSchema } from '../../../src/use-cases/framework-file/json-schema.js';
import { writeFrameworkFile } from '../../../src/use-cases/framework-file/write-framework-file.js';

const published: unknown = JSON.parse(readFileSync('manifests/framework.schema.json', 'utf8'));

describe('the published JSON Schema', () => {
  test('is in step with the schema of frameworks; otherwise `npm run format` writes it anew', () => {
    expect(published).toEqual(frameworkJsonSchema());
  });

  test('takes what is exported, and refuses what is not known or missing', () => {
    const validate = new Ajv2020({ strict: false }).compile(published as object);
    const exported = JSON.parse(writeFrameworkFile(defaultFramework, 'json')) as Record<string, unknown>;
    const { name: _, ...nameless } = exported;

    expect(validate(exported)).toBe(true);
    expect(validate({ $schema: './framework.schema.json', ...exported })).toBe(true);
    expect(validate({ ...exported, windowWeeks: { ...defaultFramework.windowWeeks, $schema: 'x' } })).toBe(false);
    expect(validate({ ...exported, wieghts: 1 })).toBe(false);
    expect(validate({ ...exported, schema: 2 })).toBe(false);
    expect(validate(nameless)).toBe(false);
  });
});
