import * as z from 'zod';
import { type Framework, frameworkSchema } from '../domain/framework.js';
import { weekKeySchema } from '../domain/week.js';
import type { Database } from './database.js';
import { failureOf } from './failures.js';
import {
  UnreadableDraft,
  VersionTaken,
  type FrameworkDraft,
  type FrameworkStore,
  type Revised,
  type SlackIdentity,
  type Swap,
} from './store.js';

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
    async readVersions() {
      const rows = await database.read((client) =>
        client.frameworkVersion.findMany({
          select: { version: true, startsOn: true, note: true, publishedAt: true },
          orderBy: { version: 'asc' },
        }),
      );
      return rows.map(({ startsOn, publishedAt, ...row }) => ({
        ...row,
        startsOn: weekKeySchema.parse(startsOn),
        publishedAt: publishedAt.toISOString(),
      }));
    },
    async publishFramework(framework, { startsOn, note }) {
      const { version } = framework;
      const body = JSON.stringify(frameworkSchema.parse(framework));
      try {
        await database.write((client) =>
          client.frameworkVersion.create({ data: { version, body, startsOn, note, publishedAt: now() } }),
        );
      } catch (error) {
        if (failureOf(error) !== 'duplicate') throw error;
        throw new VersionTaken(`Framework version ${version} is published already and never changes.`, {
          cause: error,
        });
      }
    },
    ...draftsOf(database),
  };
}

type Drafts = Pick<FrameworkStore, 'readFrameworkDraft' | 'writeFrameworkDraft' | 'dropFrameworkDraft'>;

/** What rests of a draft beside its numbers. An earlier version of the mirror may have written it, as it may a published framework. */
const draftBody = z.object({ framework: frameworkSchema, note: z.string().optional() });

/** Drafts are read as published frameworks are: rules that are only asked of new versions may be broken in them. */
function draftsOf(database: Database): Drafts {
  async function readFrameworkDraft({
    teamId,
    slackUserId,
  }: SlackIdentity): Promise<Revised<FrameworkDraft> | undefined> {
    const row = await database.read((client) =>
      client.frameworkDraft.findUnique({ where: { teamId_slackUserId: { teamId, slackUserId } } }),
    );
    if (row === null) return undefined;
    const { revision, basedOn, body } = row;
    try {
      return { revision, value: { basedOn, ...draftBody.parse(JSON.parse(body)) } };
    } catch (cause) {
      throw new UnreadableDraft(revision, { cause });
    }
  }

  /** False when another window was first. */
  async function swap({ teamId, slackUserId }: SlackIdentity, { basedOn, ...rest }: FrameworkDraft, revision: number) {
    const data = { revision: revision + 1, basedOn, body: JSON.stringify(rest) };
    try {
      if (revision === 0) {
        await database.write((client) => client.frameworkDraft.create({ data: { teamId, slackUserId, ...data } }));
        return true;
      }
      const where = { teamId, slackUserId, revision };
      return (await database.write((client) => client.frameworkDraft.updateMany({ where, data }))).count === 1;
    } catch (error) {
      if (failureOf(error) !== 'duplicate') throw error;
      return false;
    }
  }

  async function writeFrameworkDraft(
    keeper: SlackIdentity,
    draft: FrameworkDraft,
    revision: number,
  ): Promise<Swap<FrameworkDraft>> {
    if (await swap(keeper, draft, revision)) return { outcome: 'stored', revision: revision + 1 };
    const newest = await readFrameworkDraft(keeper);
    // Dropped meanwhile: there is nothing to lose, and the draft begins anew.
    return newest === undefined ? writeFrameworkDraft(keeper, draft, 0) : { outcome: 'conflict', newest };
  }

  return {
    readFrameworkDraft,
    writeFrameworkDraft,
    async dropFrameworkDraft({ teamId, slackUserId }, revision) {
      const where = { teamId, slackUserId };
      const { count } = await database.write((client) =>
        client.frameworkDraft.deleteMany({ where: { ...where, revision } }),
      );
      return count === 1 || (await database.read((client) => client.frameworkDraft.count({ where }))) === 0;
    },
  };
}

/** The first version judges every week there is, until another one begins. */
const forever = weekKeySchema.parse('1970-W01');

/** Publishes a framework unless its version is there. */
export async function publishFirst(frameworks: FrameworkStore, framework: Framework): Promise<void> {
  if (await frameworks.hasFramework(framework.version)) return;
  try {
    await frameworks.publishFramework(framework, { startsOn: forever, note: '' });
  } catch (error) {
    // Another process started at the same moment.
    if (!(error instanceof VersionTaken)) throw error;
  }
}
