import { defaultFramework } from '../../../src/domain/default-framework.js';
import { checkFramework } from '../../../src/domain/framework-check/check-framework.js';
import { diffFrameworks } from '../../../src/domain/framework-diff/diff-frameworks.js';
import { simulate } from '../../../src/domain/framework-simulate/simulate.js';
import { frameworkSchema, type Category, type Framework, type Level } from '../../../src/domain/framework.js';
import { readFrameworkFile } from '../../../src/use-cases/framework-file/read-framework-file.js';
import { writeFrameworkFile } from '../../../src/use-cases/framework-file/write-framework-file.js';
import { byTurns, type Figure, median } from '../figure.js';
import { career, timeOf } from './reflection.js';

const size = { levels: 40, categories: 60 };
const limitsMs = { checkAndDiff: 50, simulation: 200 };
/** How long refusing 10 MB may take. */
const refusalMs = 100;

/** A large framework is checked and compared while a keeper looks at it, six people are simulated, and files are read. */
export async function measureFramework(): Promise<readonly Figure[]> {
  const before = large(1);
  const after = changed(before);
  const document: unknown = JSON.parse(JSON.stringify(after));
  const text = writeFrameworkFile(before, 'yaml');
  const hostile = 'x'.repeat(10 * 1024 * 1024);
  const quarter = career(13);
  const [checked = [], parsed = [], simulated = [], reflected = [], read = [], refused = []] = await byTurns(
    { warmUp: 3, measured: 9 },
    [
      () => [took(() => void [checkFramework(document, [before]), diffFrameworks(before, after)])],
      () => [took(() => void frameworkSchema.parse(document))],
      () => [took(() => void simulate(before, after))],
      () => [timeOf(quarter)],
      () => [took(() => void readFrameworkFile(text))],
      () => [took(() => void readFrameworkFile(hostile))],
    ],
  );
  const named = `${size.levels} levels × ${size.categories} kinds`;
  return [
    limited(`check and diff of ${named}`, median(checked), limitsMs.checkAndDiff),
    { ...against(`check and diff of ${named}`, checked, parsed), against: 'reading it by its schema alone' },
    limited('simulation of 6 people over 52 weeks, twice', median(simulated), limitsMs.simulation),
    {
      ...against('simulation of 6 people over 52 weeks, twice', simulated, reflected),
      against: 'reflect() over 13 weeks',
    },
    { ...against(`reading ${named} from YAML`, read, parsed), against: 'reading it by its schema alone' },
    limited('refusing a file of 10 MB', median(refused), refusalMs),
  ];
}

function took(work: () => void): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}

function limited(name: string, measured: number, limit: number): Figure {
  return { name, measured, baseline: limit, unit: 'ms', against: 'the limit', bound: 1 };
}

function against(name: string, measured: readonly number[], baseline: readonly number[]): Omit<Figure, 'against'> {
  return { name, measured: median(measured), baseline: median(baseline), unit: 'ms' };
}

/** The default framework again and again, under keys and names of their own, until it is large enough. */
function large(version: number): Framework {
  const { levels, categories } = defaultFramework;
  return {
    ...defaultFramework,
    version,
    levels: upTo(size.levels, levels, (level, copy): Level => ({
      ...level,
      key: `${level.key}-${copy}`,
      title: `${level.title} ${copy}`,
    })),
    categories: upTo(size.categories, categories, (kind, copy): Category => ({
      ...kind,
      key: `${kind.key}-${copy}`,
      name: `${kind.name} ${copy}`,
    })),
  };
}

function upTo<T>(count: number, members: readonly T[], copyOf: (member: T, copy: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => {
    const member = members[index % members.length];
    if (member === undefined) throw new Error('The default framework is empty.');
    const copy = Math.floor(index / members.length);
    return copy === 0 ? member : copyOf(member, copy);
  });
}

/** Something of everything is different. */
function changed(framework: Framework): Framework {
  return {
    ...framework,
    version: 2,
    levels: framework.levels.map((level) => ({
      ...level,
      weights: { input: 0.25, output: 0.25, outcome: 0.25, impact: 0.25 },
      horizon: `${level.horizon}, or so`,
    })),
    categories: framework.categories.map((kind) => ({ ...kind, definition: `${kind.definition} Always.` })),
  };
}
