// `tsx manifests/framework-schema.mjs` writes framework.schema.json anew from the schema of frameworks; a test says when that is due.
import { writeFileSync } from 'node:fs';
import { frameworkJsonSchema } from '../src/use-cases/framework-file/json-schema.ts';

writeFileSync(
  new URL('framework.schema.json', import.meta.url),
  `${JSON.stringify(frameworkJsonSchema(), undefined, 2)}\n`,
);
