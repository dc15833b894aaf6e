// `npm run bench:scale`: what grows with people, machines and keys, each figure against a baseline of the same run. Names of figures
// as arguments run only those; `-- --people N` and the other sizes (sizes.ts) make a smaller run. PostgreSQL at TEST_DATABASE_URL.
import { isBroken, tableOf, type Figure } from '../figure.js';
import { measureClaims } from './figures/claims.js';
import { measureDueScan } from './figures/due-scan.js';
import { measureFormRush } from './figures/form-rush.js';
import { measureRotation } from './figures/rotation.js';
import { measureYear } from './figures/year.js';
import { readSizes, type Sizes } from './sizes.js';

const measures: Readonly<Record<string, (sizes: Sizes) => Promise<readonly Figure[]>>> = {
  rush: measureFormRush,
  claims: measureClaims,
  rotation: measureRotation,
  due: measureDueScan,
  year: measureYear,
};

const { wanted, sizes } = readSizes(process.argv.slice(2));
const unknown = wanted.filter((name) => measures[name] === undefined);
if (unknown.length > 0)
  throw new Error(`There are figures of ${Object.keys(measures).join(', ')}, not of ${unknown.join(', ')}.`);

const figures: Figure[] = [];
const failures: string[] = [];
for (const [name, measure] of Object.entries(measures)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stderr.write(`measuring ${name} …\n`);
  const startedAt = performance.now();
  try {
    figures.push(...(await measure(sizes)));
  } catch (error) {
    // What must never happen did: the other figures are still worth knowing.
    failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  process.stderr.write(`${name} took ${((performance.now() - startedAt) / 1000).toFixed(0)} s\n`);
}
process.stdout.write(`${tableOf(figures)}\n`);
for (const failure of failures) process.stdout.write(`FAILED ${failure}\n`);
process.exit(failures.length > 0 || figures.some(isBroken) ? 1 : 0);
