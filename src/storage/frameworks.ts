import { type Framework, frameworkSchema } from '../domain/framework.js';
import type { Database } from './database.js';
import { failureOf } from './failures.js';
import type { FrameworkStore } from './store.js';

/** Published frameworks never change, so each is read and parsed once. */
export function frameworksOf(database: Database, now: () => Date): FrameworkStore {
  const parsed = new Map<number, Framework>();

  async function readFramework(version: number): Promise<Framework | undefined> {
    const known = parsed.get(version);
    if (known !== undefined) return known;
    const row = await database.read((client) => client.frameworkVersion.findUnique({ where: { version } }));
    if (row === null) return undefined;
    const framework = frameworkSchema.parse(JSON.parse(row.body));
    parsed.set(version, framework);
    return framework;
  }

  return {
    readFramework,
    async hasFramework(version) {
      // Plain SQL: every start asks (keys/master-key.ts).
      const [row] = await database.read(
        (client) => client.$queryRaw<unknown[]>`SELECT 1 FROM "FrameworkVersion" WHERE "version" = ${version}`,
      );
      return row !== undefined;
    },
    async newestFramework() {
      const newest = await database.read((client) =>
        client.frameworkVersion.findFirst({ select: { version: true }, orderBy: { version: 'desc' } }),
      );
      const framework = newest === null ? undefined : await readFramework(newest.version);
      if (framework === undefined) throw new Error('No framework has been published yet.');
      return framework;
    },
    async publishFramework(framework) {
      const { version } = framework;
      const body = JSON.stringify(frameworkSchema.parse(framework));
      try {
        await database.write((client) =>
          client.frameworkVersion.create({ data: { version, body, publishedAt: now() } }),
        );
      } catch (error) {
        if (failureOf(error) !== 'duplicate') throw error;
        throw new Error(`Framework version ${version} is published already and never changes: publish the next one.`, {
          cause: error,
        });
      }
    },
  };
}

/** Publishes a framework unless its version is there. */
export async function publishFirst(frameworks: FrameworkStore, framework: Framework): Promise<void> {
  if (await frameworks.hasFramework(framework.version)) return;
  try {
    await frameworks.publishFramework(framework);
  } catch (error) {
    // Another process started at the same moment.
    if (!(await frameworks.hasFramework(framework.version))) throw error;
  }
}
