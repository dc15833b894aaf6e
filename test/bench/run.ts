// `npm run bench`: every figure against a baseline of the same run. Names of figures as arguments run only those.
import { isBroken, tableOf, type Figure } from './figure.js';
import { measureAck } from './figures/ack.js';
import { measureEditor } from './figures/editor.js';
import { measureFind } from './figures/find.js';
import { measureFramework } from './figures/framework.js';
import { measureGrowth } from './figures/growth.js';
import { measureHistory } from './figures/history.js';
import { measureHome } from './figures/home.js';
import { measureMemory } from './figures/memory.js';
import { measureReflection } from './figures/reflection.js';
import { measureReply } from './figures/reply.js';
import { measureStart } from './figures/start.js';

const measures: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  reflection: measureReflection,
  framework: measureFramework,
  find: measureFind,
  history: measureHistory,
  ack: measureAck,
  home: measureHome,
  editor: measureEditor,
  reply: measureReply,
  start: measureStart,
  memory: measureMemory,
  growth: measureGrowth,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => measures[name] === undefined);
if (unknown.length > 0)
  throw new Error(`There are figures of ${Object.keys(measures).join(', ')}, not of ${unknown.join(', ')}.`);

const figures: Figure[] = [];
for (const [name, measure] of Object.entries(measures)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stderr.write(`measuring ${name} …\n`);
  figures.push(...(await measure()));
}
process.stdout.write(`${tableOf(figures)}\n`);
process.exit(figures.some(isBroken) ? 1 : 0);
