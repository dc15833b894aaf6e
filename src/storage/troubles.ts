import type { Database } from './database.js';
import { StoreUnavailable } from './store.js';

/** Why a database cannot be used; the code of a `StoreUnavailable`. */
export type Trouble =
  'disk-full' | 'read-only' | 'damaged' | 'disk-error' | 'gone' | 'no-access' | 'too-many-connections' | 'unreachable';

/** What an operator can do, beside the code in the log. Nothing that was stored is lost by any of these. */
const advice: Readonly<Record<Trouble, string>> = {
  'disk-full':
    'the disk of the database is full: nothing can be stored, what was stored is safe. Free some space; the mirror goes on by itself',
  'read-only':
    'the database is read-only: nothing can be stored, what was stored is safe. Make its file and folder writable, or connect to the primary; the mirror goes on by itself',
  damaged:
    'the database is damaged: stop the mirror, keep the files, and restore a backup (npm run mirror -- restore FILE)',
  'disk-error': 'the disk of the database answers with errors: look at the disk before anything else',
  gone: 'the database is gone: put it back, or restore a backup (npm run mirror -- restore FILE). No new one is made in its place',
  'no-access':
    'the database refuses access: look at the rights of its file and folder, or at name, password and TLS in DATABASE_URL',
  'too-many-connections': 'the database takes no more connections: each replica needs 5',
  unreachable: 'the database does not answer: the mirror tries again at every press and goes on by itself',
};

/** What is worth a line in the operator's log: a code, and a fixed sentence that says what to do. */
export interface OperatorNotice {
  readonly code: string;
  readonly sentence: string;
}

/** One and the same is said again after this long, in milliseconds. */
const againAfterMs = 60_000;

/** Says what keeps the database from being used: once a minute for each reason, whoever met it. */
export function watched(database: Database, tell: (notice: OperatorNotice) => void): Database {
  const toldAt = new Map<string, number>();

  function notice(error: unknown): void {
    const found = noticeOf(error);
    if (found === undefined || performance.now() - (toldAt.get(found.code) ?? -Infinity) < againAfterMs) return;
    toldAt.set(found.code, performance.now());
    tell(found);
  }

  async function noticing<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      notice(error);
      throw error;
    }
  }

  return {
    ...database,
    read: (work) => noticing(database.read(work)),
    write: (work) => noticing(database.write(work)),
    atomically: (work) => noticing(database.atomically(work)),
  };
}

function noticeOf(error: unknown): OperatorNotice | undefined {
  if (!(error instanceof StoreUnavailable)) return undefined;
  const { code = '' } = error;
  return code in advice ? { code, sentence: advice[code as Trouble] } : undefined;
}
