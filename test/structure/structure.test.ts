import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { importsOf, sourceFiles, type SourceFile } from './source-files.js';

const files = sourceFiles();

/** Our own folders, the most precise first. */
const folders = [
  'src/slack/messages',
  'src/slack/listeners',
  'src/slack/post',
  'src/slack/ids',
  'src/slack',
  'src/domain',
  'src/use-cases',
  'src/storage/store.ts',
  'src/storage',
  'src/charts',
  'src/delivery',
  'src/integrations',
  'src/coach',
  'src/local-slack',
  'src/cli',
  'src/logging',
  'src/operations',
  'src/config',
] as const;
type Folder = (typeof folders)[number];

/** Wiring may import everything. */
const wiring = ['src/main.ts', 'src/cli.ts', 'src/app.ts', 'src/try-locally.ts', 'src/local-slack.ts'];
const beside = ['src/config.ts', 'src/logging.ts'];

/** DESIGN's import rule: the folder itself and these; a name without `src/` is a package. */
const mayImport: Readonly<Record<Exclude<Folder, 'src/storage/store.ts'>, readonly string[]>> = {
  'src/domain': ['date-fns', '@date-fns/tz', 'zod'],
  'src/use-cases': [
    'src/domain',
    'src/storage/store.ts',
    'src/charts/chart.ts',
    'zod',
    'date-fns',
    '@date-fns/tz',
    'yaml',
    'fastest-levenshtein',
  ],
  'src/slack/ids': ['src/domain', 'zod'],
  'src/slack/messages': ['src/domain', 'src/slack/ids', '@slack/types', 'zod'],
  'src/slack/listeners': [
    'src/domain',
    'src/use-cases',
    'src/slack/messages',
    'src/slack/ids',
    'src/slack/post',
    'src/slack',
    'src/logging.ts',
    '@slack/*',
    'zod',
    'fastest-levenshtein',
    'node:timers/promises',
  ],
  'src/slack/post': ['src/slack/messages', 'src/storage/store.ts', 'src/logging.ts', '@slack/web-api', '@slack/types'],
  'src/slack': [
    'src/domain',
    'src/use-cases',
    'src/slack/messages',
    'src/slack/listeners',
    'src/slack/post',
    'src/slack/ids',
    'src/charts',
    'src/logging.ts',
    'src/operations/health.ts',
    'src/storage/store.ts',
    '@slack/*',
    'zod',
    'node:crypto',
    'node:http',
    'node:net',
    'node:timers/promises',
  ],
  'src/storage': ['src/domain', '@prisma/*', '@libsql/*', 'dataloader', 'p-queue', 'zod', 'node:*', 'pg'],
  'src/charts': ['src/domain', 'chart.js', '@napi-rs/canvas', 'quickchart-js', 'inter-ui', 'p-queue', 'node:*', 'zod'],
  'src/delivery': [
    'src/domain',
    'src/use-cases',
    'src/slack/messages',
    'p-queue',
    'src/slack/post',
    'src/storage/store.ts',
    'src/logging.ts',
    'node-cron',
  ],
  'src/integrations': ['src/domain', 'node:*', 'zod'],
  'src/coach': ['src/domain', 'node:*', 'zod'],
  'src/local-slack': ['src/slack/ids', '@slack/*', 'ws', 'zod', 'node:*', 'date-fns', '@date-fns/tz'],
  'src/cli': [
    'src/domain',
    'src/use-cases',
    'src/storage/store.ts',
    'src/storage/caretaker.ts',
    // The sentences that a keeper reads in Slack as well; nothing else of Slack.
    'src/slack/messages/in-english/',
    'src/slack/messages/framework/',
    'node:*',
  ],
  'src/logging': ['pino', 'node:async_hooks', 'node:crypto'],
  'src/config': ['node:*', 'zod'],
  'src/operations': [
    'src/charts',
    'src/logging.ts',
    'src/storage/store.ts',
    '@slack/web-api',
    'prom-client',
    'node:http',
    'node:net',
    'node:timers/promises',
  ],
};

function folderOf(path: string): Folder | undefined {
  return folders.find((folder) => path === folder || path.startsWith(`${folder}/`));
}

/** The folder whose rule a file follows: the Store interface stands in a larger one. */
function ruleOf(path: string): keyof typeof mayImport | undefined {
  const folder = folderOf(path);
  if (folder === 'src/storage/store.ts') return 'src/storage';
  return folder;
}

function isAllowed(imported: string, own: Folder | undefined, allowed: readonly string[]): boolean {
  if (imported.startsWith('src/') && ruleOf(imported) === own) return true;
  return allowed.some((name) => {
    if (name.endsWith('/*') || name.endsWith(':*')) return imported.startsWith(name.slice(0, -1));
    if (name.startsWith('src/') && name.endsWith('/')) return imported.startsWith(name);
    if (name.startsWith('src/')) return imported === name || (folderOf(imported) === name && !name.endsWith('.ts'));
    return imported === name || imported.startsWith(`${name}/`);
  });
}

function breachesOf({ path, imports }: Pick<SourceFile, 'path' | 'imports'>): string[] {
  const rule = ruleOf(path);
  if (rule === undefined) return [];
  return imports
    .filter((imported) => !isAllowed(imported, rule, mayImport[rule]))
    .map((imported) => `${path} → ${imported}`);
}

describe('the import rule', () => {
  test('holds for every file', () => {
    expect(files.flatMap(breachesOf)).toEqual([]);
  });

  test.each([
    ['src/domain/points.ts', "import { App } from '@slack/bolt';"],
    ['src/domain/points.ts', "import { readFile } from 'node:fs';"],
    ['src/domain/points.ts', "export { openStore } from '../storage/open.js';"],
    ['src/use-cases/save.ts', "import { openStore } from '../storage/open.js';"],
    ['src/use-cases/save.ts', "import type {\n  Message,\n} from '../slack/messages/message.js';"],
    ['src/slack/messages/card.ts', "import type { Deps } from '../../use-cases/deps.js';"],
    ['src/slack/listeners/actions/save.ts', "import type { Store } from '../../../storage/store.js';"],
    ['src/slack/post/sender.ts', "import { saveCheckIn } from '../../use-cases/save-check-in.js';"],
    ['src/storage/open.ts', "import { ids } from '../slack/ids/actions.js';"],
    ['src/charts/draw.ts', "const store = await import('../storage/open.js');"],
    ['src/delivery/knock.ts', "import { register } from '../slack/listeners/register.js';"],
    ['src/delivery/knock.ts', "import { PrismaClient } from '@prisma/client';"],
    ['src/local-slack/page.ts', "import { week } from '../domain/week.js';"],
    ['src/cli/framework/check.ts', "import { openStore } from '../../storage/open.js';"],
    ['src/cli/framework/check.ts', "import { ids } from '../../slack/ids/actions.js';"],
    ['src/cli/framework/check.ts', "import { card } from '../../slack/messages/card/card.js';"],
    ['src/cli/framework/check.ts', "import { phrases } from '../../slack/messages/phrases.js';"],
  ])('would see %s with %s', (path, text) => {
    expect(breachesOf({ path, imports: importsOf(path, text) })).toHaveLength(1);
  });

  test.each([
    ['src/delivery/knock.ts', "import type { Delivery } from '../storage/store.js';"],
    ['src/use-cases/save.ts', "import { weekOf } from '../domain/week.js';"],
    ['src/slack/listeners/actions/save.ts', "import { onPress } from '../press.js';"],
    ['src/cli/framework/diff.ts', "import { changeLines } from '../../slack/messages/framework/diff-words.js';"],
    ['src/cli/run-command.ts', "import type { FrameworkStore } from '../storage/store.js';"],
  ])('lets %s have %s', (path, text) => {
    expect(breachesOf({ path, imports: importsOf(path, text) })).toEqual([]);
  });
});

describe('the tree tells the story', () => {
  test('every source file stands in a folder of the design', () => {
    const strays = files
      .map(({ path }) => path)
      .filter((path) => folderOf(path) === undefined && !wiring.includes(path) && !beside.includes(path));

    expect(strays).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });

  test('the parts of Slack are its rooms: listeners by kind of interaction, and what words and their buttons answer', () => {
    const rooms = readdirSync('src/slack/listeners', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);

    expect(['commands', 'events', 'actions', 'views', 'shortcuts', 'answers']).toEqual(expect.arrayContaining(rooms));
  });

  test('no file is a drawer for anything', () => {
    const drawers = files.filter(({ path }) => /(^|[/-])(utils?|helpers?|misc|common)(\.ts|[/-])/.test(path));

    expect(drawers.map(({ path }) => path)).toEqual([]);
  });

  test('files are named in kebab-case', () => {
    expect(files.map(({ path }) => path).filter((path) => !/^[a-z0-9/-]+\.ts$/.test(path))).toEqual([]);
  });

  test('only config.ts reads the environment', () => {
    const readers = files.filter(({ text }) => /process\s*(\.|\?\.|\[)\s*['"]?env\b/.test(text));

    expect(readers.map(({ path }) => path)).toEqual(['src/config.ts']);
  });

  test('the top of the project holds what the design fixes', () => {
    const fixed = ['src', 'prisma', 'test', 'package.json', 'tsconfig.json', 'slack-manifest.yml', 'README.md'];
    const known = [...fixed, 'manifests', 'package-lock.json', 'node_modules', 'dist', 'data', 'coverage', 'LICENSE'];

    expect(fixed.filter((name) => !existsSync(name))).toEqual([]);
    expect(readdirSync('.').filter((name) => !name.startsWith('.') && !known.includes(name))).toEqual([]);
  });
});
