import { connect, type Database } from '../../../src/storage/database.js';

/** People who are only rows: their sealed columns hold bytes that nobody opens, as many as a real one has. */
export interface Crowd {
  /** From this number on, so that a crowd can grow. */
  readonly from?: number;
  readonly people: number;
  readonly teamId: string;
  /** Earlier weeks of each: a prompt that was sent, and a check-in when wanted. */
  readonly weeksEach: number;
  readonly hasCheckIns: boolean;
  /** The first of them have a delivery that is due at `dueAt`; the rest have theirs a week later. */
  readonly due: number;
  readonly dueAt: Date;
}

/** Rows of one statement: PostgreSQL is allowed ten seconds for each by the app's own connection. */
const rowsAtOnce = 20_000;

/** Fills a migrated database without the app, by statements that make their rows themselves. */
export async function seedCrowd(databaseUrl: string, crowd: Crowd): Promise<void> {
  const database = await connect(databaseUrl);
  try {
    const first = crowd.from ?? 0;
    for (let from = first; from < first + crowd.people; from += rowsAtOnce) {
      const to = Math.min(first + crowd.people, from + rowsAtOnce) - 1;
      for (const sql of statements(database.engine, crowd, from, to)) {
        await database.write((client) => client.$executeRawUnsafe(sql));
      }
    }
    await database.write((client) => client.$executeRawUnsafe('ANALYZE'));
  } finally {
    await database.close();
  }
}

function statements(engine: Database['engine'], crowd: Crowd, from: number, to: number): readonly string[] {
  const { teamId, weeksEach, hasCheckIns, due, dueAt } = crowd;
  const of = dialects[engine];
  const numbers = of.numbers(from, to);
  const sent = new Date(dueAt.getTime() - 86_400_000);
  const later = new Date(dueAt.getTime() + 7 * 86_400_000);
  const delivery = (kind: string) =>
    `INSERT INTO "Delivery" ("id", "personId", "week", "kind", "state", "dueAt", "attempts", "channelId", "sentTs", "teamId") ${kind}`;
  const week = (number: number) => `2026-W${String(number).padStart(2, '0')}`;
  return [
    `INSERT INTO "Person" ("id", "profileRevision", "sealedProfile", "assignmentsRevision", "sealedAssignments")
     SELECT ${of.id('i')}, 1, ${of.bytes(420)}, 1, ${of.bytes(120)} FROM ${numbers}`,
    `INSERT INTO "SlackIdentity" ("teamId", "slackUserId", "personId")
     SELECT '${teamId}', ${of.slackId('i')}, ${of.id('i')} FROM ${numbers}`,
    `INSERT INTO "DataKey" ("personId", "version", "wrapped", "wrappedBy", "madeAt")
     SELECT ${of.id('i')}, 1, ${of.bytes(63)}, (SELECT "fingerprint" FROM "MasterKey" WHERE "id" = 1), ${of.instant(sent)} FROM ${numbers}`,
    ...Array.from({ length: weeksEach }, (_, index) =>
      delivery(`SELECT ${of.id('i')} || '-${index}', ${of.id('i')}, '${week(20 - index)}', 'prompt', 'sent',
        ${of.instant(new Date(sent.getTime() - index * 7 * 86_400_000))}, 1, 'D' || ${of.id('i')}, '1.1', '${teamId}' FROM ${numbers}`),
    ),
    ...(hasCheckIns
      ? Array.from(
          { length: weeksEach },
          (_, index) =>
            `INSERT INTO "CheckIn" ("personId", "week", "revision", "sealed")
             SELECT ${of.id('i')}, '${week(20 - index)}', 1, ${of.bytes(700)} FROM ${numbers}`,
        )
      : []),
    delivery(`SELECT ${of.id('i')} || '-next', ${of.id('i')}, '${week(27)}', 'prompt', 'due',
      CASE WHEN i < ${due} THEN ${of.instant(dueAt)} ELSE ${of.instant(later)} END, 0, NULL, NULL, '${teamId}' FROM ${numbers}`),
  ];
}

const dialects = {
  postgresql: {
    numbers: (from: number, to: number) => `generate_series(${from}, ${to}) AS series(i)`,
    id: (i: string) => `md5(${i}::text)`,
    slackId: (i: string) => `'U0' || ${i}`,
    bytes: (count: number) => `decode(repeat(md5(i::text), ${Math.ceil(count / 16)}), 'hex')`,
    instant: (at: Date) => `'${at.toISOString().replace('Z', '')}'::timestamp`,
  },
  sqlite: {
    numbers: (from: number, to: number) =>
      `(WITH RECURSIVE series(i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM series WHERE i < ${to}) SELECT i FROM series)`,
    // Spread over the index as random ids are.
    id: (i: string) => `printf('%08x%08x', (${i} * 2654435761) % 4294967296, ${i})`,
    slackId: (i: string) => `'U0' || ${i}`,
    bytes: (count: number) => `randomblob(${count})`,
    instant: (at: Date) => `'${at.toISOString().replace('Z', '+00:00')}'`,
  },
} as const;
