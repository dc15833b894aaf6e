import type { Database } from './database.js';

/** Deliveries whose time has come and that nobody has sent. */
export interface Backlog {
  readonly count: number;
  /** When the oldest of them was due; undefined when there is none. */
  readonly oldestDueAt: Date | undefined;
}

/** One small read over the index that also finds what is due. */
export async function readBacklog(database: Database, now: Date): Promise<Backlog> {
  const { _count, _min } = await database.read((client) =>
    client.delivery.aggregate({
      where: { state: { in: ['due', 'claimed'] }, dueAt: { lte: now } },
      _count: { _all: true },
      _min: { dueAt: true },
    }),
  );
  return { count: _count._all, oldestDueAt: _min.dueAt ?? undefined };
}
