import type { Database } from './database.js';
import { StoreBusy, StoreUnavailable } from './store.js';

/** Hears of every call how long it took, with the wait for its turn, and what became of it. */
export type Measure = (
  kind: 'read' | 'write' | 'transaction',
  outcome: 'done' | 'busy' | 'unavailable' | 'failed',
  seconds: number,
) => void;

/** The same database; its calls are measured. Migrations are not: they happen once. */
export function measured(database: Database, measure: Measure): Database {
  async function timed<T>(kind: Parameters<Measure>[0], work: () => Promise<T>): Promise<T> {
    const began = performance.now();
    const seconds = () => (performance.now() - began) / 1000;
    try {
      const result = await work();
      measure(kind, 'done', seconds());
      return result;
    } catch (error) {
      measure(kind, outcomeOf(error), seconds());
      throw error;
    }
  }

  return {
    ...database,
    read: (work) => timed('read', () => database.read(work)),
    write: (work) => timed('write', () => database.write(work)),
    atomically: (work) => timed('transaction', () => database.atomically(work)),
  };
}

function outcomeOf(error: unknown): Parameters<Measure>[1] {
  if (error instanceof StoreBusy) return 'busy';
  return error instanceof StoreUnavailable ? 'unavailable' : 'failed';
}
