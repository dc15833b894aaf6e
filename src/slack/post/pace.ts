import type { SharedPace } from '../../storage/store.js';

/** The pace of one workspace, the same for every machine on its database: what Slack allows it allows all of them together. */
export interface Pace {
  /** Milliseconds of quiet left for a method, as far as this process knows; 0 when a call may go out. */
  quietFor(method: string): Promise<number>;
  /** Slack answered 429, or does not answer at all. A shorter quiet never shortens a longer one. Never throws. */
  hush(method: string, ms: number): Promise<void>;
  /**
   * Takes a turn of the fan-out for a method; the answer is how many milliseconds to wait before the call. Undefined when
   * the turn would come later than `withinMs` (20 s when absent), or while Slack wants quiet: then none was taken.
   */
  take(method: string, withinMs?: number): Promise<number | undefined>;
}

/** A bucket of `burst` calls that refills with `perMinute`. */
export interface PaceSettings {
  readonly perMinute: number;
  readonly burst: number;
}

export interface PacesSettings {
  readonly shared: SharedPace;
  readonly now: () => Date;
  /** The unasked posts of a workspace; what was seen to work when absent. */
  readonly posts?: PaceSettings | undefined;
}

/** About 230 posts a minute were seen to work in one workspace; this stays below. */
const usualPosts: PaceSettings = { perMinute: 200, burst: 5 };
/** Slack promises a hundred and more of most other calls; presses make some of them too. */
const usualOthers: PaceSettings = { perMinute: 80, burst: 20 };

const longestWaitMs = 20_000;
/** Turns that are fetched together: a statement for each would be a tenth of what a knock costs the database. */
const atOnce = 3;
/** A turn that was fetched and not used is given up, or an idle hour would save up a burst. */
const freshMs = 2000;

/** The pace of each workspace, by its id. */
export function createPaces(settings: PacesSettings): (teamId: string) => Pace {
  const known = new Map<string, Pace>();
  return (teamId) => {
    const pace = known.get(teamId) ?? createPace(settings, teamId);
    known.set(teamId, pace);
    return pace;
  };
}

function createPace({ shared, now, posts = usualPosts }: PacesSettings, teamId: string): Pace {
  const quietUntil = new Map<string, number>();
  const fetched = new Map<string, number[]>();
  const fetching = new Map<string, Promise<boolean>>();

  function remember(method: string, until: number): void {
    quietUntil.set(method, Math.max(until, quietUntil.get(method) ?? 0));
  }

  function quietFor(method: string): number {
    return Math.max(0, (quietUntil.get(method) ?? 0) - now().getTime());
  }

  /** The earliest turn that was fetched and not taken, if it comes soon enough. */
  function next(method: string, withinMs: number): number | undefined {
    const turns = fetched.get(method) ?? [];
    const at = now().getTime();
    while ((turns[0] ?? at) < at - freshMs) turns.shift();
    return (turns[0] ?? 0) <= at + withinMs ? turns.shift() : undefined;
  }

  /** Fetches turns for whoever waits for one; false when there is none. */
  async function fetchTurns(method: string, withinMs: number): Promise<boolean> {
    const { perMinute, burst } = method === 'chat.postMessage' ? posts : usualOthers;
    const intervalMs = 60_000 / perMinute;
    // Who does not want to wait wants this one turn and no later one.
    const count = withinMs > 0 ? atOnce : 1;
    const last = await shared.takeTurns({ teamId, method }, now(), { intervalMs, burst }, count, withinMs);
    if (last === undefined) {
      // Perhaps another machine was told to be quiet.
      const until = await shared.quietUntil({ teamId, method });
      if (until !== undefined) remember(method, until.getTime());
      return false;
    }
    const turns = Array.from({ length: count }, (_, index) => last.getTime() - (count - 1 - index) * intervalMs);
    fetched.set(
      method,
      [...(fetched.get(method) ?? []), ...turns].toSorted((a, b) => a - b),
    );
    return true;
  }

  function fetchTogether(method: string, withinMs: number): Promise<boolean> {
    const already = fetching.get(method);
    if (already !== undefined) return already;
    const begun = fetchTurns(method, withinMs).finally(() => fetching.delete(method));
    fetching.set(method, begun);
    return begun;
  }

  return {
    quietFor: (method) => Promise.resolve(quietFor(method)),
    async hush(method, ms) {
      const until = now().getTime() + ms;
      remember(method, until);
      fetched.delete(method);
      // This process knows it in any case; others hear it from Slack when the database does not answer.
      await shared.hush({ teamId, method }, new Date(until)).catch(() => undefined);
    },
    async take(method, withinMs = longestWaitMs) {
      while (quietFor(method) === 0) {
        const turn = next(method, withinMs);
        if (turn !== undefined) return Math.max(0, turn - now().getTime());
        if (!(await fetchTogether(method, withinMs))) return undefined;
      }
      return undefined;
    },
  };
}
