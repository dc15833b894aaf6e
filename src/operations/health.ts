import { setTimeout as wait } from 'node:timers/promises';

/** What the mirror needs to serve anybody. */
export interface Needs {
  /** Whether the database answers, and whether it is as this version needs it. */
  readonly database: () => Promise<boolean>;
  /** Whether Slack reaches the mirror. */
  readonly slack: () => boolean;
}

/** What a probe is answered with. */
export interface ProbeAnswer {
  readonly status: 200 | 503;
  readonly text: string;
}

/** Whether the process lives, and whether it can serve. */
export interface Health {
  /** From now on it can serve when it has what it needs. */
  begin(needs: Needs): void;
  /** From now on it cannot: whoever sends requests here shall look for another one. */
  stop(): void;
  /** Answers `/healthz` and `/readyz`; undefined for any other path. */
  probe(path: string): Promise<ProbeAnswer | undefined>;
}

/** Anybody may ask: however often that is, the database is asked once in this time. */
const freshMs = 1000;
/** Longer than a wait for a lock, shorter than a probe is willing to wait. */
const patienceMs = 2000;

/** @param elapsed milliseconds on a clock that never steps back */
export function createHealth(elapsed: () => number = () => performance.now()): Health {
  let state: 'starting' | 'serving' | 'stopping' = 'starting';
  let needs: Needs | undefined;
  let looked: { readonly at: number; readonly missing: Promise<readonly string[]> } | undefined;

  function missing(): Promise<readonly string[]> {
    if (needs === undefined) return Promise.resolve([]);
    if (looked === undefined || elapsed() - looked.at >= freshMs) looked = { at: elapsed(), missing: lookFor(needs) };
    return looked.missing;
  }

  async function readiness(): Promise<ProbeAnswer> {
    if (state === 'starting') return { status: 503, text: 'starting\n' };
    const without = await missing();
    // A stop that came meanwhile counts.
    if (state === 'stopping') return { status: 503, text: 'stopping\n' };
    return without.length === 0
      ? { status: 200, text: 'ready\n' }
      : { status: 503, text: `not ready: ${without.join(', ')}\n` };
  }

  return {
    begin: (given) => {
      needs = given;
      if (state === 'starting') state = 'serving';
    },
    stop: () => {
      state = 'stopping';
    },
    probe: async (path) => {
      if (path === '/healthz') return { status: 200, text: 'alive\n' };
      return path === '/readyz' ? readiness() : undefined;
    },
  };
}

async function lookFor({ database, slack }: Needs): Promise<readonly string[]> {
  const late = wait(patienceMs, 'database', { ref: false });
  const asked = database().then(
    (isUpToDate) => (isUpToDate ? undefined : 'migrations'),
    () => 'database',
  );
  const [ofDatabase, ofSlack] = [await Promise.race([asked, late]), slack() ? undefined : 'slack'];
  return [ofDatabase, ofSlack].filter((name) => name !== undefined);
}
