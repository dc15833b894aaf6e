import { defaultFramework } from '../../../src/domain/default-framework.js';
import { perDimension } from '../../../src/domain/dimension.js';
import { weekKeySchema, type WeekKey } from '../../../src/domain/week.js';
import { connect, type Database } from '../../../src/storage/database.js';
import { openStore, type OpenStore } from '../../../src/storage/open.js';
import type { SlackIdentity } from '../../../src/storage/store.js';
import type { Deps } from '../../../src/use-cases/deps.js';
import { findMirror, type Mirror } from '../../../src/use-cases/find-mirror.js';
import { startMirror } from '../../../src/use-cases/start-mirror.js';
import { randomOf, type Random } from '../../bench/method/random.js';

export const weeks = ['2026-W21', '2026-W22', '2026-W23', '2026-W24', '2026-W25', '2026-W26', '2026-W27'].map((week) =>
  weekKeySchema.parse(week),
) as [WeekKey, ...WeekKey[]];

/** Four people with two Slack ids: each id means somebody else in each workspace. */
export const identities: readonly SlackIdentity[] = [
  { teamId: 'T0ONE00000', slackUserId: 'U0FIRST000' },
  { teamId: 'T0ONE00000', slackUserId: 'U0SECOND00' },
  { teamId: 'T0TWO00000', slackUserId: 'U0FIRST000' },
  { teamId: 'E0ORGANISE', slackUserId: 'U0SECOND00' },
];

const canaries = ['kanariada', 'kanaribo', 'kanaricy', 'kanaridee'] as const;
const anyCanary = /kanari[a-z]+/g;

/** One person who is about to do something, and everything that a verb may be given. */
export interface Stage {
  readonly deps: Deps;
  readonly mirror: Mirror;
  readonly identity: SlackIdentity;
  readonly random: Random;
  /** Words of this person that are found wherever they end up. */
  words(about?: string): string;
  week(): WeekKey;
  day(): string;
  boxes(): ReturnType<typeof perDimension<string>>;
  /** An id of something that somebody has, mostly of somebody else. */
  id(): string;
  pick<T>(from: readonly T[]): T;
}

export interface World {
  readonly deps: Deps;
  /** Does something as one of the people, and looks at everybody else: answers what came of it. */
  act(who: number, verb: (stage: Stage) => unknown): Promise<Acted>;
  /** All that is kept of somebody, opened. */
  kept(who: number): Promise<string>;
  close(): Promise<void>;
}

export interface Acted {
  /** Words of others in what was handed back, or in an error. */
  readonly leaked: readonly string[];
  /** Others whose rows are not what they were. */
  readonly changed: readonly string[];
  /** Whether the verb did what it does; it may have had nothing to do it with. */
  readonly worked: boolean;
  readonly error?: string | undefined;
}

export async function openWorld(databaseUrl: string, seed: number): Promise<World> {
  let now = Date.parse('2026-07-03T13:30:00Z');
  const opened: OpenStore = await openStore({
    databaseUrl,
    masterKey: new Uint8Array(32).fill(7),
    now: () => new Date(now),
    firstFramework: defaultFramework,
  });
  const raw = await connect(databaseUrl);
  const tables = await tablesOf(raw);
  const random = randomOf(seed);
  let made = 0;
  const deps: Deps = {
    store: opened.store,
    frameworks: opened.frameworks,
    ledger: opened.ledger,
    now: () => new Date((now += 1000)),
    newId: () => `${(made += 1).toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`,
  };
  for (const identity of identities) await join(deps, identity);
  /** Ids of lines, questions, shares and messages, whosever they are. */
  let ids: readonly string[] = [];
  let rows = await rowsOf(raw, tables);
  let acted = 0;

  async function stageOf(who: number): Promise<Stage> {
    const identity = identities[who] ?? identities[0]!;
    const mirror = (await findMirror(deps, identity)) ?? (await join(deps, identity));
    const canary = canaries[who];
    const pick = <T>(from: readonly T[]): T => {
      const one = from[random.whole(0, from.length - 1)];
      if (one === undefined) throw new Error('There is nothing to pick from.');
      return one;
    };
    return {
      deps,
      mirror,
      identity,
      random,
      pick,
      words: (about = 'something') => `${canary} ${about} ${random.whole(1, 9)}`,
      week: () => pick(weeks),
      day: () => `2026-0${random.whole(4, 6)}-${random.whole(10, 28)}`,
      boxes: () => perDimension((dimension) => `${canary} ${dimension} x${random.whole(1, 5)}, 2d\n${canary} another`),
      id: () => (ids.length === 0 ? 'none' : pick(ids)),
    };
  }

  return {
    deps,
    act: async (who, verb) => {
      const stage = await stageOf(who);
      const before = rows;
      let result: unknown;
      let error: unknown;
      try {
        result = await verb(stage);
      } catch (caught) {
        error = caught;
      }
      rows = await rowsOf(raw, tables);
      if ((acted += 1) % 10 === 1) ids = [...new Set([...ids.slice(-300), ...idsIn(rows)])];
      const own = await ownerOf(deps, stage.identity);
      const changed = [...before.keys()].filter(
        (owner) => owner !== own && owner !== stage.mirror.person && before.get(owner) !== rows.get(owner),
      );
      const shown =
        error === undefined ? textOf(result) : String(error instanceof Error ? error.stack : JSON.stringify(error));
      const leaked = [...new Set(shown.match(anyCanary) ?? [])].filter((word) => word !== canaries[who]);
      const isNothing = result === undefined || result === false;
      return {
        leaked,
        changed,
        worked: error === undefined && !isNothing,
        error: error instanceof Error ? `${error.name}: ${error.message}` : undefined,
      };
    },
    kept: async (who) => {
      const identity = identities[who] ?? identities[0]!;
      const mirror = await findMirror(deps, identity);
      return mirror === undefined ? '' : JSON.stringify(await deps.store.readWhole(mirror.person));
    },
    close: async () => {
      await raw.close();
      await opened.close();
    },
  };
}

async function join(deps: Deps, identity: SlackIdentity): Promise<Mirror> {
  const consent = {
    level: 'IC4',
    detail: 'full',
    rhythm: { weekday: 5, time: '15:00' },
    zone: 'Europe/Berlin',
    locale: 'en-GB',
  } as const;
  return (await startMirror(deps, identity, consent)).mirror;
}

/** Everything in a value, maps and sets too. */
function textOf(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) => (part instanceof Map || part instanceof Set ? [...part] : part)) ?? ''
  );
}

async function ownerOf({ store }: Deps, identity: SlackIdentity): Promise<string | undefined> {
  return store.findPerson(identity);
}

/** Tables that say whose a row is, by the column that does; found in the database itself. */
async function tablesOf(raw: Database): Promise<readonly { readonly table: string; readonly owner: string }[]> {
  const columns = await raw.read((client) =>
    client.$queryRawUnsafe<{ t: string; c: string }[]>(
      `SELECT m.name AS t, c.name AS c FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'`,
    ),
  );
  const owners = columns.filter(({ t, c }) => c === 'personId' || (t === 'Person' && c === 'id'));
  return owners.map(({ t, c }) => ({ table: t, owner: c }));
}

/** Everything that rests under each person, byte by byte. */
async function rowsOf(
  raw: Database,
  tables: Awaited<ReturnType<typeof tablesOf>>,
): Promise<ReadonlyMap<string, string>> {
  const rows = new Map<string, string>();
  for (const { table, owner } of tables) {
    const all = await raw.read((client) =>
      client.$queryRawUnsafe<Record<string, unknown>[]>(`SELECT * FROM "${table}" ORDER BY rowid`),
    );
    for (const row of all) {
      const person = String(row[owner]);
      const bytes = JSON.stringify(row, (_, value: unknown) =>
        value instanceof Uint8Array
          ? Buffer.from(value).toString('base64')
          : typeof value === 'bigint'
            ? String(value)
            : value,
      );
      rows.set(person, `${rows.get(person) ?? ''}${table} ${bytes}\n`);
    }
  }
  return rows;
}

/** Whatever stands in a column called id, or names a place in Slack. */
function idsIn(rows: ReadonlyMap<string, string>): readonly string[] {
  return [...rows.values()].flatMap((text) =>
    [...text.matchAll(/"(?:id|fileId|channelId|ts)":"([^"]+)"/g)].map(([, id = '']) => id),
  );
}
