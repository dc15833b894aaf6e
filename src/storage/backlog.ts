import type { Database } from './database.js';

/** Deliveries whose time has come and that nobody has sent. */
export interface Backlog {
  /** Of more than a hundred thousand in one state no more are counted. */
  readonly count: number;
  /** When the oldest of them was due; undefined when there is none. */
  readonly oldestDueAt: Date | undefined;
}

/** More than these are as much of an alarm. */
const mostCounted = 100_000;

/**
 * Small reads over the index that also finds what is due, in its order: asked for a plain count, PostgreSQL reads the whole
 * table, because it does not know that what is past is hardly ever still due.
 */
export async function readBacklog(database: Database, now: Date): Promise<Backlog> {
  const [due, claimed] = await Promise.all([waiting(database, 'due', now), waiting(database, 'claimed', now)]);
  const dates = [due.oldestDueAt, claimed.oldestDueAt].filter((each) => each !== undefined);
  return { count: due.count + claimed.count, oldestDueAt: dates.toSorted((a, b) => a.getTime() - b.getTime())[0] };
}

async function waiting(database: Database, state: string, now: Date): Promise<Backlog> {
  const which = { where: { state, dueAt: { lte: now } }, orderBy: { dueAt: 'asc' } } as const;
  const oldest = await database.read((client) => client.delivery.findFirst({ select: { dueAt: true }, ...which }));
  if (oldest === null) return { count: 0, oldestDueAt: undefined };
  const count = await database.read((client) => client.delivery.count({ ...which, take: mostCounted }));
  return { count, oldestDueAt: oldest.dueAt };
}
