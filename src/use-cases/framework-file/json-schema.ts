import * as z from 'zod';
import { frameworkSchema } from '../../domain/framework.js';
import { fileSchema } from './limits.js';

/** The shape of a framework file as JSON Schema, for editors; rules between fields are checked by `framework check` alone. */
export function frameworkJsonSchema(): Readonly<Record<string, unknown>> {
  // Editors find this schema by `$schema`, which says nothing about the framework.
  const file = z.object({ $schema: z.string().optional(), schema: z.literal(fileSchema), ...frameworkSchema.shape });
  const made = z.toJSONSchema(file, {
    io: 'input',
    override({ jsonSchema }) {
      // A field that is not known is refused.
      if (jsonSchema.type === 'object' && jsonSchema.properties !== undefined) jsonSchema.additionalProperties = false;
    },
  });
  return { ...made, title: 'Framework of the Performance Mirror' };
}
