// `npm run bench:method`: what the mirror sees early and how well it forecasts, beside baselines of the same run. Seeded: the
// same numbers every time. Names of tables as arguments print only those; `-- --weeks <file>` adds a table on real weeks.
import { parseArgs } from 'node:util';
import { missesOf, type Table, textOf } from './table.js';
import { chances } from './tables/chances.js';
import { falseAlarms } from './tables/false-alarms.js';
import { firstWeeks } from './tables/first-weeks.js';
import { forecast } from './tables/forecast.js';
import { joint } from './tables/joint.js';
import { realWeeks } from './tables/real-weeks.js';
import { reflection } from './tables/reflection.js';
import { singleSeries } from './tables/single-series.js';
import { witnesses } from './tables/witnesses.js';

const { values: options, positionals: wanted } = parseArgs({
  options: { weeks: { type: 'string' } },
  allowPositionals: true,
});
const weeksFile = options.weeks;

const tables: Readonly<Record<string, () => Table | Promise<Table> | undefined>> = {
  'single-series': singleSeries,
  joint,
  'false-alarms': falseAlarms,
  'first-weeks': firstWeeks,
  witnesses,
  forecast,
  chances,
  'real-weeks': () => (weeksFile === undefined ? undefined : realWeeks(weeksFile)),
  reflection,
};

const unknown = wanted.filter((name) => tables[name] === undefined);
if (unknown.length > 0)
  throw new Error(`There are tables of ${Object.keys(tables).join(', ')}, not of ${unknown.join(', ')}.`);

const misses: string[] = [];
for (const [name, make] of Object.entries(tables)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const startedAt = performance.now();
  const table = await make();
  if (table === undefined) {
    process.stdout.write('7 · Real weeks are left out: name a file with -- --weeks <file>.\n\n');
    continue;
  }
  process.stdout.write(`${textOf(table)}\n\n`);
  process.stderr.write(`${name} took ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`);
  misses.push(...missesOf(table).map((miss) => `${name}: ${miss}`));
}
process.stdout.write(misses.length === 0 ? 'Every bound is kept.\n' : `Missed:\n${misses.join('\n')}\n`);
process.exit(misses.length === 0 ? 0 : 1);
