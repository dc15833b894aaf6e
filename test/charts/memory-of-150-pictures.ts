// Runs in a process of its own and prints its resident memory in MB after 10 and after 150 different pictures.
import { bandChart } from '../../src/charts/band-chart.js';
import { LocalRenderer } from '../../src/charts/local-renderer.js';
import { aReflection, bandWords } from './reflections.js';

const renderer = new LocalRenderer();
const measured: number[] = [];
for (let picture = 1; picture <= 150; picture += 1) {
  await renderer.render(bandChart(aReflection(), 'light', bandWords({ title: `Picture ${picture}` })));
  if (picture === 10 || picture === 150) measured.push(Math.round(process.memoryUsage().rss / 1024 / 1024));
}
await renderer.close();
console.log(JSON.stringify(measured));
