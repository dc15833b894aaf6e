import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';

const lockSchema = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      license: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      link: z.boolean().optional(),
      inBundle: z.boolean().optional(),
    }),
  ),
});

type Lock = z.infer<typeof lockSchema>;

/** None of their scripts is needed, and `npm ci --ignore-scripts` works as well: each fetches or checks a binary. */
const withScripts = ['@parcel/watcher', '@prisma/engines', '@swc/core', 'esbuild', 'prisma', 'unrs-resolver'];

const licences = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
]);

/** What stands under another licence, and why it may. */
const otherLicences: Readonly<Record<string, string>> = {
  'caniuse-lite': 'CC-BY-4.0', // a table that Babel reads in tests
  elkjs: 'EPL-2.0', // draws diagrams in Prisma's own studio, which is never started
  'inter-ui': 'OFL-1.1', // the font of the pictures
  'seq-queue': '', // MIT by its LICENSE file; the field is missing
};

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** What is wrong with a lock file, one sentence each. */
function problemsIn({ packages }: Lock): string[] {
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .flatMap(([path, { version, resolved, integrity, license = '', hasInstallScript, link }]) => {
      const name = nameOf(path);
      const problems: string[] = [];
      if (link === true || version === undefined || !/^\d+\.\d+\.\d+/.test(version))
        problems.push('is no version of the registry');
      if (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))
        problems.push('comes from elsewhere');
      if (integrity?.startsWith('sha512-') !== true) problems.push('has no checksum');
      if (hasInstallScript === true && !withScripts.includes(name)) problems.push('runs a script when it is installed');
      if (!isAllowed(license) && otherLicences[name] !== license)
        problems.push(`stands under ${license || 'no licence'}`);
      return problems.map((problem) => `${path} ${problem}`);
    });
}

/** One of several where one may choose, all of them where all apply. */
function isAllowed(license: string): boolean {
  const words = license.replaceAll(/[()]/g, '');
  if (/ or /i.test(words)) return words.split(/ or /i).some((each) => licences.has(each));
  return words.split(/ and /i).every((each) => licences.has(each));
}

describe('what is installed', () => {
  const lock = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const [some] = Object.entries(lock.packages).filter(([path]) => path !== '');

  test('comes from the registry with a checksum, runs no script that is not known, and stands under a licence that allows it', () => {
    expect(problemsIn(lock)).toEqual([]);
    expect(Object.keys(lock.packages).length).toBeGreaterThan(300);
  });

  test('is named with one version each, never with a range', () => {
    const { dependencies, devDependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));
    const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );

    expect(ranges).toEqual([]);
  });

  test('no longer has scripts, licences or exceptions that are listed here and gone', () => {
    const names = new Set(Object.keys(lock.packages).map(nameOf));

    expect([...withScripts, ...Object.keys(otherLicences)].filter((name) => !names.has(name))).toEqual([]);
  });

  test.each([
    ['another place', { resolved: 'git+ssh://git@example.org/x.git#abc' }, 'comes from elsewhere'],
    ['another registry', { resolved: 'https://registry.example.org/x-1.0.0.tgz' }, 'comes from elsewhere'],
    ['no checksum', { integrity: undefined }, 'has no checksum'],
    ['a weak checksum', { integrity: 'sha1-abc' }, 'has no checksum'],
    ['a new script', { hasInstallScript: true }, 'runs a script when it is installed'],
    ['another licence', { license: 'AGPL-3.0' }, 'stands under AGPL-3.0'],
    ['no licence', { license: undefined }, 'stands under no licence'],
    ['a folder beside the project', { link: true }, 'is no version of the registry'],
  ])('would be seen with %s', (_, change, problem) => {
    const [, known] = some ?? [];
    const found = problemsIn({ ...lock, packages: { 'node_modules/x': { ...known, license: 'MIT', ...change } } });

    expect(found).toEqual([`node_modules/x ${problem}`]);
  });
});
