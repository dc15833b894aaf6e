import { connect, type Database } from '../../src/storage/database.js';
import type { WeekKey } from '../../src/domain/week.js';

/** The rows of the ledger as they rest, read beside the machines. */
export interface LedgerRows {
  /** Deliveries that somebody works at, or that are due by then. */
  unfinished(until: Date): Promise<number>;
  /** Slack ids of those whose prompt of the week has an outcome that nobody knows, and how many reminders have. */
  unknown(week: WeekKey): Promise<{ readonly prompts: readonly string[]; readonly reminders: number }>;
  countByState(week: WeekKey): Promise<Readonly<Record<string, number>>>;
  close(): Promise<void>;
}

export async function readLedger(databaseUrl: string): Promise<LedgerRows> {
  const database = await connect(databaseUrl);
  return {
    unfinished: (until) =>
      patiently(database, (client) =>
        client.delivery.count({
          where: { OR: [{ state: { in: ['claimed', 'sending'] } }, { state: 'due', dueAt: { lte: until } }] },
        }),
      ),
    unknown: async (week) => {
      const rows = await patiently(database, (client) =>
        client.delivery.findMany({ where: { week, state: 'unknown' } }),
      );
      const prompts = rows.filter(({ kind }) => kind === 'prompt').map(({ personId }) => personId);
      const identities = await patiently(database, (client) =>
        client.slackIdentity.findMany({ where: { personId: { in: prompts } } }),
      );
      return {
        prompts: identities.map(({ slackUserId }) => slackUserId),
        reminders: rows.length - prompts.length,
      };
    },
    countByState: async (week) => {
      const groups = await patiently(database, (client) =>
        client.delivery.groupBy({ by: ['kind', 'state'], where: { week }, _count: { _all: true } }),
      );
      return Object.fromEntries(groups.map(({ kind, state, _count }) => [`${kind} ${state}`, _count._all]));
    },
    close: () => database.close(),
  };
}

const attempts = 5;

/** The machines write at the same time, and a machine that shares its cores may not answer in time. */
async function patiently<T>(database: Database, work: Parameters<typeof database.read<T>>[0]): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await database.read(work);
    } catch (error) {
      if (tried === attempts) throw error;
    }
  }
}
