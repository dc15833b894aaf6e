import { setImmediate as nextTurn } from 'node:timers/promises';
import { failureOf, toStoreError } from '../failures.js';
import { patienceMs } from '../patience.js';
import { StoreBusy } from '../store.js';

/** What became of one write of a group that was committed. */
type Written<T> = { readonly value: T } | { readonly error: unknown };

interface Waiting<Client> {
  readonly work: (client: Client) => Promise<unknown>;
  readonly deadline: number;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export interface GroupSettings<Client> {
  /** Runs the work when its turn has come, again while somebody else holds the lock. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Runs a single write by itself. */
  readonly alone: <T>(work: (client: Client) => Promise<T>) => Promise<T>;
  /** Runs several writes in one transaction. */
  readonly together: <T>(work: (client: Client) => Promise<T>) => Promise<T>;
}

/**
 * Commits writes that wait at the same moment in one transaction: the disk syncs once for all of them. A caller is
 * answered after the commit, never before; a write that is refused (a duplicate, a person who is gone) harms no other.
 */
export function committingTogether<Client>({ inTurn, alone, together }: GroupSettings<Client>) {
  let waiting: Waiting<Client>[] = [];

  function enqueue(write: Waiting<Client>): void {
    waiting.push(write);
    if (waiting.length === 1) void commit();
  }

  async function commit(): Promise<void> {
    let group: readonly Waiting<Client>[] = [];
    const take = (): void => {
      if (group.length > 0) return;
      group = waiting;
      waiting = [];
    };
    try {
      // Those who are a step behind join.
      await nextTurn();
      const written = await inTurn(() => {
        take();
        return run(group);
      });
      for (const [index, result] of written.entries()) settle(group[index], result);
    } catch (error) {
      take();
      for (const write of group) {
        // Who joined later has patience left.
        if (error instanceof StoreBusy && performance.now() < write.deadline) enqueue(write);
        else write.reject(error);
      }
    }
  }

  async function run(group: readonly Waiting<Client>[]): Promise<readonly Written<unknown>[]> {
    const [first, second] = group;
    if (first !== undefined && second === undefined) return [{ value: await alone(first.work) }];
    return together(async (client) => {
      const written: Written<unknown>[] = [];
      for (const { work } of group) written.push(await attempt(() => work(client)));
      return written;
    });
  }

  return <T>(work: (client: Client) => Promise<T>): Promise<T> =>
    new Promise<unknown>((resolve, reject) => {
      enqueue({ work, deadline: performance.now() + patienceMs, resolve, reject });
    }) as Promise<T>;
}

async function attempt<T>(work: () => Promise<T>): Promise<Written<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    // A full or broken disk may have ended the transaction already: then nobody's write is there.
    if (['busy', 'unavailable'].includes(failureOf(error))) throw error;
    return { error };
  }
}

function settle(write: Pick<Waiting<never>, 'resolve' | 'reject'> | undefined, result: Written<unknown>): void {
  if ('error' in result) write?.reject(toStoreError(result.error));
  else write?.resolve(result.value);
}
